using Publish.Model.Source;

namespace Publish.Tests.Manuscript;

public sealed class SharedGlossaryTests
{
    private const string Series = "# Words of the series\n\nFold\n: To bend paper.\n\nReam\n: Five hundred sheets.\n";

    [Fact]
    public void A_series_folder_lends_its_glossary()
    {
        using var shelf = Shelf("../glossary.md");
        shelf.Write("series.yaml", []);
        var glossary = shelf.Read("one").Document.Glossary;
        Assert.Equal(["Words of the series"], [Publish.Model.Walking.PlainText.WithoutNotes(glossary.Title)]);
        Assert.Equal([("fold", false), ("ream", true)], glossary.Entries.Select(e => (e.Id, e.Shared)));
    }

    [Theory]
    [InlineData("../glossary.md", false, "ZP308")]
    [InlineData("../../glossary.md", true, "ZP308")]
    [InlineData("/etc/passwd", true, "ZP309")]
    [InlineData("../linked.md", true, "ZP308")]
    [InlineData("../series.yaml", true, "ZP309")]
    [InlineData("../glosary.md", true, "ZP309")]
    public void Nothing_else_is_read_from_outside(string path, bool isSeries, string code)
    {
        using var outside = new TempManuscript(("secret.md", "Secret\n: Not to be seen.\n"));
        using var shelf = Shelf(path);
        if (isSeries) shelf.Write("series.yaml", []);
        File.CreateSymbolicLink(Path.Combine(shelf.Folder, "linked.md"), Path.Combine(outside.Folder, "secret.md"));
        Assert.Equal([code], ((IEnumerable<Diagnostic>)shelf.Read("one").Diagnostics).Where(d => d.Severity == Severity.Error).Select(d => d.Code));
    }

    private static TempManuscript Shelf(string shared) => new(
        ("glossary.md", Series),
        ("one/zine.yaml", $"title: T\nglossary: {{shared: {shared}}}\n"),
        ("one/1.md", "A fold.\n"),
        ("one/glossary.md", "Fold\n: To bend, here.\n"));
}
