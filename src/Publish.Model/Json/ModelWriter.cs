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
        json.WriteNumber(JsonKey.Version, ModelJson.Version);
        json.WriteStartObject(JsonKey.Metadata);
        MetadataJson.Write(json, document.Metadata);
        json.WriteEndObject();
        json.WriteStartObject(JsonKey.Settings);
        SettingsJson.Write(json, document.Settings);
        json.WriteEndObject();
        json.Texts(JsonKey.Sources, document.Sources);
        Nodes(JsonKey.Body, document.Body, Write);
        json.WriteStartObject(JsonKey.Glossary);
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
        json.WriteNumber(JsonKey.Level, section.Level);
        if (section.Place != SectionPlace.Text) json.WriteString(JsonKey.Place, Spelling.Place[(int)section.Place]);
        if (section.Heading is { } heading) Object(JsonKey.Heading, heading, h => Run(JsonKey.Content, h.Content));
        Blocks(JsonKey.Blocks, section.Blocks);
        Nodes(JsonKey.Subsections, section.Subsections, Write);
    }

    private bool Repeat(Section section)
    {
        Write(section);
        return true;
    }

    private void Write(Glossary glossary)
    {
        Run(JsonKey.Title, glossary.Title);
        Blocks(JsonKey.Introduction, glossary.Introduction);
        Nodes(JsonKey.Entries, glossary.Entries, Write);
    }

    private void Write(GlossaryEntry entry)
    {
        json.WriteString(JsonKey.Entry, entry.Id);
        Run(JsonKey.Term, entry.Term);
        json.Texts(JsonKey.Aliases, entry.Aliases);
        Run(JsonKey.Short, entry.Short);
        Blocks(JsonKey.Definition, entry.Definition);
        json.Text(JsonKey.Abbreviation, entry.Abbreviation);
        json.Flag(JsonKey.Shared, entry.Shared);
        json.Flag(JsonKey.CaseExact, entry.CaseExact);
        json.Text(JsonKey.Kind, entry.Kind);
        json.Texts(JsonKey.SeeAlso, entry.SeeAlso);
        Blocks(JsonKey.PrintNote, entry.PrintNote);
        json.Number(JsonKey.Uses, entry.Uses);
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
        json.WriteString(JsonKey.Type, type);
        json.Common(node);
        return this;
    }

    private ModelWriter Close()
    {
        json.WriteEndObject();
        return this;
    }
}
