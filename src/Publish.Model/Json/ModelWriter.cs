using System.Text.Json;
using Publish.Model.Walking;

namespace Publish.Model.Json;

/// <summary>Writes a document, flushing as it goes so that no whole file stands in memory.</summary>
internal sealed partial class ModelWriter(Utf8JsonWriter json)
{
    private const int FlushAt = 64 * 1024;

    public void Write(Document document)
    {
        json.WriteStartObject();
        json.WriteNumber(Key.Version, ModelJson.Version);
        json.WriteStartObject(Key.Metadata);
        MetadataJson.Write(json, document.Metadata);
        json.WriteEndObject();
        json.WriteStartObject(Key.Settings);
        SettingsJson.Write(json, document.Settings);
        json.WriteEndObject();
        json.Texts(Key.Sources, document.Sources);
        Nodes(Key.Body, document.Body, Write);
        json.WriteStartObject(Key.Glossary);
        Write(document.Glossary);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    private void Write(Section section)
    {
        if (DeepStack.IsLow)
        {
            DeepStack.Continue(() => Repeat(section));
            return;
        }
        json.WriteNumber(Key.Level, section.Level);
        if (section.Heading is { } heading) Object(Key.Heading, heading, h => Run(Key.Content, h.Content));
        Blocks(Key.Blocks, section.Blocks);
        Nodes(Key.Subsections, section.Subsections, Write);
    }

    private bool Repeat(Section section)
    {
        Write(section);
        return true;
    }

    private void Write(Glossary glossary)
    {
        Run(Key.Title, glossary.Title);
        Blocks(Key.Introduction, glossary.Introduction);
        Nodes(Key.Entries, glossary.Entries, Write);
    }

    private void Write(GlossaryEntry entry)
    {
        json.WriteString(Key.Entry, entry.Id);
        Run(Key.Term, entry.Term);
        json.Texts(Key.Aliases, entry.Aliases);
        Run(Key.Short, entry.Short);
        Blocks(Key.Definition, entry.Definition);
        json.Text(Key.Abbreviation, entry.Abbreviation);
        json.Flag(Key.Shared, entry.Shared);
        json.Flag(Key.CaseExact, entry.CaseExact);
        json.Text(Key.Kind, entry.Kind);
        json.Texts(Key.SeeAlso, entry.SeeAlso);
        Blocks(Key.PrintNote, entry.PrintNote);
        json.Number(Key.Uses, entry.Uses);
    }

    private void Object<T>(ReadOnlySpan<byte> key, T node, Action<T> fields)
        where T : Node
    {
        json.WriteStartObject(key);
        json.Common(node);
        fields(node);
        json.WriteEndObject();
    }

    private void Nodes<T>(ReadOnlySpan<byte> key, Seq<T> nodes, Action<T> fields)
        where T : Node
    {
        if (nodes.IsEmpty) return;
        json.WriteStartArray(key);
        foreach (var node in nodes)
        {
            json.WriteStartObject();
            json.Common(node);
            fields(node);
            json.WriteEndObject();
            if (json.BytesPending > FlushAt) json.Flush();
        }
        json.WriteEndArray();
    }

    private void Blocks(ReadOnlySpan<byte> key, Seq<Block> blocks)
    {
        if (blocks.IsEmpty) return;
        json.WritePropertyName(key);
        BlockArray(blocks);
    }

    private void BlockArray(Seq<Block> blocks)
    {
        json.WriteStartArray();
        foreach (var block in blocks)
        {
            if (DeepStack.IsLow) DeepStack.Continue(() => block.Accept(this));
            else block.Accept(this);
            if (json.BytesPending > FlushAt) json.Flush();
        }
        json.WriteEndArray();
    }

    private void Run(ReadOnlySpan<byte> key, Seq<Inline> content)
    {
        if (content.IsEmpty) return;
        json.WritePropertyName(key);
        RunArray(content);
    }

    private void RunArray(Seq<Inline> content)
    {
        json.WriteStartArray();
        foreach (var inline in content)
        {
            if (DeepStack.IsLow) DeepStack.Continue(() => inline.Accept(this));
            else inline.Accept(this);
        }
        json.WriteEndArray();
    }

    /// <summary>Opens an object with the node's type and what all nodes share.</summary>
    private ModelWriter Open(string type, Node node)
    {
        json.WriteStartObject();
        json.WriteString(Key.Type, type);
        json.Common(node);
        return this;
    }

    private ModelWriter Close()
    {
        json.WriteEndObject();
        return this;
    }
}
