using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Imposition.Schemes;

namespace Publish.Tests.Typesetting.Imposition;

public sealed class SaddleStitchTests
{
    [Fact]
    public void Eight_pages_lie_on_two_sheets_as_the_drawing_says()
    {
        var sides = SaddleStitch.Scheme.Sides(8);
        Assert.Equal(["8 1", "2 7", "6 3", "4 5"], sides.Select(side => $"{side.Cells[0].Page} {side.Cells[1].Page}"));
    }

    [Fact]
    public void Folded_sheets_read_in_order_for_any_number_of_pages()
    {
        for (var pages = 1; pages <= 100; pages++)
            Assert.Equal(Enumerable.Range(1, pages), Fold(SaddleStitch.Scheme, pages));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Signatures_follow_each_other(int sheets)
    {
        for (var pages = 1; pages <= 64; pages++)
            Assert.Equal(Enumerable.Range(1, pages), Fold(Signatures.Scheme.WithSignatures(Gathering.Signatures(sheets))!, pages));
    }

    // Lays the sheets of each signature into each other and turns the leaves, as a reader does.
    private static List<int> Fold(Scheme scheme, int pages)
    {
        var read = new List<int>();
        foreach (var signature in ((IEnumerable<SheetSide>)scheme.Sides(pages)).GroupBy(side => side.Signature))
        {
            var sheets = signature.GroupBy(side => side.Sheet).OrderBy(sheet => sheet.Key).Select(sheet => (Front: sheet.First(s => !s.IsBack), Back: sheet.First(s => s.IsBack))).ToList();
            foreach (var (front, back) in sheets)
                read.AddRange([front.Cells[1].Page, back.Cells[0].Page]);
            sheets.Reverse();
            foreach (var (front, back) in sheets)
                read.AddRange([back.Cells[1].Page, front.Cells[0].Page]);
        }

        return [.. read.Where(page => page > 0)];
    }
}
