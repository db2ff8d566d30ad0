using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Press.Reporting;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press.Building;

public sealed class EditionNoteTests
{
    [Theory]
    [InlineData("title: T", "ZP812 Note")]
    [InlineData("title: T\ndate: 2020-05", "ZP812 Warning")]
    [InlineData("title: T\ndate: 2020-05\nmodified: 2021-01-01", "ZP813 Note")]
    public void What_an_edition_lacks_is_said_once_and_calmly(string settings, string expected)
    {
        if (Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH") is not null) Assert.Skip("SOURCE_DATE_EPOCH says when.");
        var bag = new DiagnosticBag();
        using var manuscript = new TempManuscript(("zine.yaml", settings), ("01.md", "One."));
        EditionDate.Of(manuscript.Read().Document.Metadata, bag);
        var said = Assert.Single(bag.Sorted());
        Assert.Equal(expected, $"{said.Code} {said.Severity}");
    }

    [Fact]
    public void A_missing_day_of_change_is_the_last_of_the_warnings()
    {
        var bag = new DiagnosticBag();
        bag.Warning("ZP812", SourceSpan.None, "a", "b");
        bag.Warning("ZP971", SourceSpan.None, "c", "d");
        Assert.Equal(["ZP971", "ZP812"], Digest.Of(bag.Sorted(), withNotes: false).Shown.Select(gathered => gathered.First.Code));
    }
}
