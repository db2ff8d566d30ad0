using System.Text.Json;
using CsCheck;
using Publish.Model;
using Publish.Model.Json;
using Publish.Tests.Generators;

namespace Publish.Tests.Model.Json;

public sealed class SchemaTests
{
    [Fact, Trait("Tier", "Long")]
    public void Every_property_that_is_written_is_in_the_schema_and_the_other_way_round()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(SchemaPath()));
        var check = new SchemaCheck(schema.RootElement);
        Check(check, Full);
        Documents.Any.Sample(document => Check(check, document), iter: 200, threads: 1);
        Assert.Empty(check.Violations.Distinct());
        Assert.Empty(check.Known().Except(check.Met));
    }

    /// <summary>What the generator leaves empty.</summary>
    private static Document Full => new(
        new Metadata { Modified = "2026-01-02", Revisions = [new("2026-01-02", "A map.")], EvaluatedBy = "Somebody", Cover = "a.png", BackCover = "b.png", CoverAlternative = "A", BackCoverAlternative = "B" },
        new Settings(),
        [new Section(1, null, [new ListBlock(ListKind.Decimal, 3, true, []), new Table([], [], [new TableRow([new TableCell([], 2, 2)])], []), new Paragraph([Said(new Comment("c", "E")), Said(new SourcePage("12"))])], []) { Place = SectionPlace.Blank }],
        Publish.Model.Glossary.None);

    private static Inline Said(Inline inline) => inline with { Span = new(1, 2, 3), Attributes = new("id", ["class"], "en", [new("key", "value")]) };

    private static void Check(SchemaCheck check, Document document)
    {
        using var stream = new MemoryStream();
        ModelJson.Write(document, stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        check.Check(json.RootElement);
    }

    private static string SchemaPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Publish.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "styles", "schema", "document.schema.json");
    }
}
