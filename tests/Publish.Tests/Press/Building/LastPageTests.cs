using Publish.Press.Building;
using Publish.Tests.Typesetting.Flow.Pagination;
using Set = Publish.Tests.Typesetting.Flow.Zine;

namespace Publish.Tests.Press.Building;

public sealed class LastPageTests
{
    private static (int Page, int Lines)? After(int lines)
    {
        var layout = Set.Set(Set.Of(Laid.Lines(lines)), inputs: Set.Inputs() with { PageMultiple = 4 });
        return LastPage.OnASheetOfItsOwn(layout, 4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_few_lines_on_a_sheet_of_their_own_are_found(int lines) => Assert.Equal((5, lines), After((2 * Laid.LinesOnPage) + lines));

    [Fact]
    public void More_lines_or_a_sheet_that_is_needed_in_any_case_are_not()
    {
        Assert.Null(After((2 * Laid.LinesOnPage) + 4));
        Assert.Null(After((3 * Laid.LinesOnPage) + 2));
        Assert.Null(After(2 * Laid.LinesOnPage));
    }
}
