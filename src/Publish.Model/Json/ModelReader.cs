using System.Text.Json;
using Publish.Model.Walking;

namespace Publish.Model.Json;

/// <summary>Reads what <see cref="ModelWriter"/> writes.</summary>
/// <exception cref="FormatException">The file breaks the schema.</exception>
internal static partial class ModelReader
{
    public static int Version(JsonElement json) => json.Number(JsonKey.Version);

    public static Document Read(JsonElement json)
    {
        if (Version(json) is var version && version is < ModelJson.OldestVersion or > ModelJson.Version) throw new FormatException($"It has version {version}, this program reads versions {ModelJson.OldestVersion} to {ModelJson.Version}");
        return new Document(
            MetadataJson.Read(json.GetProperty(JsonKey.Metadata)),
            SettingsJson.Read(json.GetProperty(JsonKey.Settings)),
            json.Each(JsonKey.Body, Section),
            Glossary(json.GetProperty(JsonKey.Glossary)))
        {
            Sources = json.Texts(JsonKey.Sources),
        };
    }

    private static Section Section(JsonElement json)
    {
        if (DeepStack.IsLow) return DeepStack.Continue(() => Section(json));
        var heading = json.TryGetProperty(JsonKey.Heading, out var h) ? With(new Heading(Run(h, JsonKey.Content)), h) : null;
        return With(
            new Section(json.Number(JsonKey.Level), heading, Blocks(json, JsonKey.Blocks), json.Each(JsonKey.Subsections, Section))
            {
                Place = (SectionPlace)json.Spelled(JsonKey.Place, Spelling.Place, ordinary: 0),
            },
            json);
    }

    private static Glossary Glossary(JsonElement json) =>
        new(json.Each(JsonKey.Entries, Entry), Run(json, JsonKey.Title), Blocks(json, JsonKey.Introduction));

    private static GlossaryEntry Entry(JsonElement json)
    {
        var entry = new GlossaryEntry(
            json.Text(JsonKey.Entry), Run(json, JsonKey.Term), json.Texts(JsonKey.Aliases), Run(json, JsonKey.Short), Blocks(json, JsonKey.Definition))
        {
            Abbreviation = json.Text(JsonKey.Abbreviation),
            Shared = json.Flag(JsonKey.Shared),
            CaseExact = json.Flag(JsonKey.CaseExact),
            Kind = json.Text(JsonKey.Kind),
            SeeAlso = json.Texts(JsonKey.SeeAlso),
            PrintNote = Blocks(json, JsonKey.PrintNote),
            Uses = json.Number(JsonKey.Uses),
        };
        return With(entry, json);
    }

    private static Seq<Block> Blocks(JsonElement json, ReadOnlySpan<byte> key) => json.Each(key, Block);

    private static Seq<Inline> Run(JsonElement json, ReadOnlySpan<byte> key) => json.Each(key, Inline);

    /// <summary>The node with its place and its attributes.</summary>
    private static T With<T>(T node, JsonElement json)
        where T : Node => (T)((Node)node with { Span = json.Place(), Attributes = json.Attributes() });
}
