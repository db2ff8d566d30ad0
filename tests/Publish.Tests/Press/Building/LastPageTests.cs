using Publish.Model;
using Publish.Press.Building;
using Publish.Tests.Typesetting.Flow.Pagination;
using Set = Publish.Tests.Typesetting.Flow.Zine;

namespace Publish.Tests.Press.Building;

public sealed class LastPageTests
{
    private static (int Page, int Lines, bool EndsChapter)? After(params Block[] blocks)
    {
        var layout = Set.Set(Set.Of(blocks), inputs: Set.Inputs(Set.Picture("a.png", 300, 400)) with { PageMultiple = 4 });
        return LastPage.OnASheetOfItsOwn(layout, 4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_few_lines_on_a_sheet_of_their_own_are_found(int lines) => Assert.Equal((5, lines, false), After(Laid.Lines((2 * Laid.LinesOnPage) + lines)));

    /// <summary>A short poem on a page of its own is meant so.</summary>
    [Fact]
    public void So_are_those_before_a_chapter_that_begins_a_page()
    {
        Assert.Equal((4, 2, true), After([.. Laid.Lines(Laid.LinesOnPage + 2), new PageBreak(), .. Laid.Lines(9)]));
        Assert.Null(After([.. Laid.Lines(9), new PageBreak(), .. Laid.Lines(9), new PageBreak(), .. Laid.Lines(9)]));
    }

    [Fact]
    public void A_plate_that_follows_hides_none() => Assert.Equal(
        (4, 2, true), After([.. Laid.Lines(Laid.LinesOnPage + 2), new PageBreak(), new Figure(Set.Image("a.png"), [], FigurePlacement.FullPage), new PageBreak(), .. Laid.Lines((3 * Laid.LinesOnPage) + 9)]));

    [Fact]
    public void More_lines_or_a_sheet_that_is_needed_in_any_case_are_not()
    {
        Assert.Null(After(Laid.Lines((2 * Laid.LinesOnPage) + 4)));
        Assert.Null(After(Laid.Lines((3 * Laid.LinesOnPage) + 2)));
        Assert.Null(After(Laid.Lines(2 * Laid.LinesOnPage)));
    }
}
