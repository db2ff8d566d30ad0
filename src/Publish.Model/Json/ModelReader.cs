using System.Text.Json;
using Publish.Model.Walking;

namespace Publish.Model.Json;

/// <summary>Reads what <see cref="ModelWriter"/> writes.</summary>
/// <exception cref="FormatException">The file breaks the schema.</exception>
internal static partial class ModelReader
{
    public static int Version(JsonElement json) => json.Number(Key.Version);

    public static Document Read(JsonElement json)
    {
        if (Version(json) is var version && version is < ModelJson.OldestVersion or > ModelJson.Version) throw new FormatException($"It has version {version}, this program reads versions {ModelJson.OldestVersion} to {ModelJson.Version}");
        return new Document(
            MetadataJson.Read(json.GetProperty(Key.Metadata)),
            SettingsJson.Read(json.GetProperty(Key.Settings)),
            json.Each(Key.Body, Section),
            Glossary(json.GetProperty(Key.Glossary)))
        {
            Sources = json.Texts(Key.Sources),
        };
    }

    private static Section Section(JsonElement json)
    {
        if (DeepStack.IsLow) return DeepStack.Continue(() => Section(json));
        var heading = json.TryGetProperty(Key.Heading, out var h) ? With(new Heading(Run(h, Key.Content)), h) : null;
        return With(new Section(json.Number(Key.Level), heading, Blocks(json, Key.Blocks), json.Each(Key.Subsections, Section)), json);
    }

    private static Glossary Glossary(JsonElement json) =>
        new(json.Each(Key.Entries, Entry), Run(json, Key.Title), Blocks(json, Key.Introduction));

    private static GlossaryEntry Entry(JsonElement json)
    {
        var entry = new GlossaryEntry(
            json.Text(Key.Entry), Run(json, Key.Term), json.Texts(Key.Aliases), Run(json, Key.Short), Blocks(json, Key.Definition))
        {
            Abbreviation = json.Text(Key.Abbreviation),
            Shared = json.Flag(Key.Shared),
            CaseExact = json.Flag(Key.CaseExact),
            Kind = json.Text(Key.Kind),
            SeeAlso = json.Texts(Key.SeeAlso),
            PrintNote = Blocks(json, Key.PrintNote),
            Uses = json.Number(Key.Uses),
        };
        return With(entry, json);
    }

    private static Seq<Block> Blocks(JsonElement json, ReadOnlySpan<byte> key) => json.Each(key, Block);

    private static Seq<Inline> Run(JsonElement json, ReadOnlySpan<byte> key) => json.Each(key, Inline);

    /// <summary>The node with its place and its attributes.</summary>
    private static T With<T>(T node, JsonElement json)
        where T : Node => (T)((Node)node with { Span = json.Place(), Attributes = json.Attributes() });
}
