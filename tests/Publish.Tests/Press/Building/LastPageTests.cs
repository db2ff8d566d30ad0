using Publish.Model;
using Publish.Press.Building;
using Publish.Tests.Typesetting.Flow.Pagination;
using Set = Publish.Tests.Typesetting.Flow.Zine;

namespace Publish.Tests.Press.Building;

public sealed class LastPageTests
{
    private static (int Page, int Lines, bool EndsChapter)? After(params Block[] blocks) => Found(Set.Of(blocks));

    private static (int Page, int Lines, bool EndsChapter)? Found(Document document)
    {
        var layout = Set.Set(document, inputs: Set.Inputs(Set.Picture("a.png", 300, 400)) with { PageMultiple = 4 });
        return LastPage.OnASheetOfItsOwn(layout, 4);
    }

    /// <summary>To two lines two more come from the pages before, which are a line short for their sake.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(4, 4)]
    public void A_few_lines_on_a_sheet_of_their_own_are_found(int over, int lines) => Assert.Equal((5, lines, false), After(Laid.Lines((2 * Laid.LinesOnPage) + over)));

    /// <summary>A short poem on a page of its own is meant so.</summary>
    [Fact]
    public void So_are_those_before_a_chapter_that_begins_a_page()
    {
        Assert.Equal((4, 2, true), After([.. Laid.Lines(Laid.LinesOnPage + 2), new PageBreak(), .. Laid.Lines(9)]));
        Assert.Null(After([.. Laid.Lines(9), new PageBreak(), .. Laid.Lines(9), new PageBreak(), .. Laid.Lines(9)]));
    }

    /// <summary>A left-hand plate leaves the page before it blank, and no text begins on that.</summary>
    [Theory]
    [InlineData("", 4, 3)]
    [InlineData(Figure.Verso, 4, 2)]
    public void A_plate_that_follows_hides_none(string side, int page, int pagesBehind)
    {
        var plate = new Figure(Set.Image("a.png"), [], FigurePlacement.FullPage) { Attributes = side.Length == 0 ? Attributes.None : Attributes.None with { Classes = [side] } };
        Block[] before = side.Length == 0 ? [new PageBreak()] : [];
        Assert.Equal((page, 2, true), After([.. Laid.Lines(Laid.LinesOnPage + 2), .. before, plate, new PageBreak(), .. Laid.Lines((pagesBehind * Laid.LinesOnPage) + 9)]));
    }

    /// <summary>What stands inside the cover is short as a rule, and no sheet is spent on it.</summary>
    [Fact]
    public void Words_on_a_page_of_their_own_are_not_the_texts_last()
    {
        var own = new Section(1, null, Seq.Of(Laid.Lines(2)), []) { Place = SectionPlace.InsideBackCover };
        var text = Set.Of(Laid.Lines(Laid.LinesOnPage));
        Assert.Null(Found(text with { Body = [.. text.Body, own] }));
        var few = Set.Of(Laid.Lines(2));
        Assert.Equal((3, 2, false), Found(few with { Body = [.. few.Body, own] }));
    }

    [Fact]
    public void More_lines_or_a_sheet_that_is_needed_in_any_case_are_not()
    {
        Assert.Null(After(Laid.Lines((2 * Laid.LinesOnPage) + 5)));
        Assert.Null(After(Laid.Lines((3 * Laid.LinesOnPage) + 2)));
        Assert.Null(After(Laid.Lines(2 * Laid.LinesOnPage)));
    }
}
