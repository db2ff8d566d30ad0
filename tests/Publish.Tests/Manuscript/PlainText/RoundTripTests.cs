using System.Text.Json.Nodes;
using Publish.Manuscript;
using Publish.Manuscript.PlainText.Import;
using Publish.Model;
using Publish.Model.Json;
using Publish.Model.Source;
using Publish.Tests.Cli;

namespace Publish.Tests.Manuscript.PlainText;

[Trait("Tier", "Long")]
public sealed class RoundTripTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void An_imported_essay_reads_back_as_the_same_document() => ReadsBack(TextShelf.EssayPath());

    [Fact]
    public void Imported_texts_of_all_kinds_read_back_as_the_same_documents()
    {
        foreach (var name in TextShelf.Names)
            ReadsBack(Path.Combine(TextShelf.Folder, name + ".txt"));
    }

    private void ReadsBack(string path)
    {
        var diagnostics = new DiagnosticBag();
        var made = PlainTextImport.Run(path, scratch[Path.GetFileNameWithoutExtension(path)], new(), diagnostics);
        Assert.False(diagnostics.HasErrors);
        var direct = ManuscriptReader.Read(path, new())!.Document;
        var imported = ManuscriptReader.Read(made!.Folder, diagnostics)!.Document;
        // A folder is a zine of its own, and has an identifier that it keeps.
        Assert.StartsWith("urn:uuid:", imported.Metadata.Identifier);
        direct = direct with { Metadata = direct.Metadata with { Identifier = imported.Metadata.Identifier } };
        Assert.Equal(WithoutPlaces(direct), WithoutPlaces(imported));
    }

    private static string WithoutPlaces(Document document)
    {
        using var json = new MemoryStream();
        ModelJson.Write(document with { Sources = [] }, json);
        var root = JsonNode.Parse(json.ToArray())!;
        Strip(root);
        return root.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject map)
        {
            map.Remove("at");
            foreach (var (_, value) in map) Strip(value);
        }
        else if (node is JsonArray list)
        {
            foreach (var value in list) Strip(value);
        }
    }
}
