using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Imposition.Schemes;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

public sealed class QuiresTests
{
    [Fact]
    public void Signatures_differ_by_one_sheet_at_the_most_and_hold_all_pages_in_their_order()
    {
        for (var each = 1; each <= 9; each++)
            for (var sheets = 1; sheets <= 60; sheets++)
            {
                var quires = Quires.Of(sheets * 4, each * 4, 4);
                int[] lengths = [.. Enumerable.Range(0, quires.Count).Select(quires.PagesOf)];
                Assert.Equal(sheets * 4, lengths.Sum());
                Assert.Equal((sheets + each - 1) / each, quires.Count);
                Assert.InRange(lengths.Max() - lengths.Min(), 0, 4);
                Assert.True(lengths.Max() <= each * 4);
                Assert.Equal(lengths.OrderDescending(), lengths);
                for (var folio = 1; folio <= sheets * 4; folio++)
                {
                    var quire = quires.At(folio);
                    Assert.Equal((lengths.Take(quire.Index).Sum(), lengths[quire.Index]), (quire.Before, quire.Pages));
                    Assert.InRange(folio, quire.Before + 1, quire.Before + quire.Pages);
                }
            }
    }

    /// <summary>Asked of the paper: the two pages on both sides of a spine are one piece, so they are in one fold, as far from its beginning as from its end; folds follow each other without a gap.</summary>
    [Fact]
    public void Pages_across_a_spine_are_in_one_fold() => Assert.All(SchemeCatalogue.All.Where(scheme => scheme.Making.Finish.HoldsFolds), scheme =>
    {
        for (var pages = 1; pages <= 70; pages++)
        {
            var whole = scheme.Whole(pages);
            var folds = Enumerable.Range(1, whole).Select(folio => scheme.QuireOf(folio, whole)!.Value).Distinct().ToList();
            Assert.Equal(Enumerable.Range(0, folds.Count), folds.Select(fold => fold.Index));
            Assert.Equal(folds.Select((_, i) => folds.Take(i).Sum(fold => fold.Pages)), folds.Select(fold => fold.Before));
            Assert.Equal(whole, folds.Sum(fold => fold.Pages));
            Assert.Equal(folds[0].Pages, scheme.QuirePages(whole));
            foreach (var side in scheme.Sides(pages))
                foreach (var spine in scheme.Lines.Where(line => line.Kind == LineKind.Spine))
                    for (var row = spine.From; row < spine.To; row++)
                    {
                        var right = (row * scheme.Columns) + (side.IsBack ? scheme.Columns - spine.At : spine.At);
                        var (a, b) = (side.Cells[right - 1].Folio, side.Cells[right].Folio);
                        var fold = scheme.QuireOf(a, whole)!.Value;
                        Assert.Equal(fold, scheme.QuireOf(b, whole)!.Value);
                        Assert.Equal((2 * fold.Before) + fold.Pages + 1, a + b);
                    }
        }
    });

    [Theory]
    [InlineData(20, 4, "12 8")]
    [InlineData(36, 4, "12 12 12")]
    [InlineData(52, 4, "16 12 12 12")]
    [InlineData(68, 16, "36 32")]
    public void No_single_sheet_is_left_over(int pages, int each, string lengths)
    {
        var quires = Signatures.Scheme.WithSignatures(Gathering.Signatures(each))!.Gatherings(pages);
        Assert.Equal(lengths, string.Join(' ', Enumerable.Range(0, quires.Count).Select(quires.PagesOf)));
    }

    /// <summary>What is folded as one counts by its leaves, whatever was cut or folded before; an accordion is folded sheet by sheet.</summary>
    [Theory]
    [InlineData("saddle", 80, 0)]
    [InlineData("saddle", 84, 21)]
    [InlineData("quarter", 80, 0)]
    [InlineData("quarter", 160, 40)]
    [InlineData("eighth", 96, 24)]
    [InlineData("2down", 84, 21)]
    [InlineData("1x8x2", 320, 0)]
    [InlineData("1x4x2", 320, 0)]
    [InlineData("2x4x2", 320, 0)]
    [InlineData("accordion", 320, 0)]
    [InlineData("signatures", 320, 0)]
    public void What_is_too_thick_is_said_by_the_sheets_in_the_fold(string scheme, int pages, int sheets) => AssertThick(SchemeCatalogue.Find(scheme)!, pages, sheets, 0);

    [Fact]
    public void A_signature_can_be_too_thick_and_a_cover_counts()
    {
        AssertThick(Signatures.Scheme.WithSignatures(Gathering.Signatures(30))!, 160, 0, 0);
        AssertThick(Signatures.Scheme.WithSignatures(Gathering.Signatures(30))!, 240, 30, 0);
        AssertThick(SaddleStitch.Scheme, 80, 21, 1);
    }

    private static void AssertThick(Scheme scheme, int pages, int sheets, int around)
    {
        var bag = new DiagnosticBag();
        var area = new Rect(default, default, Length.Mm(30), Length.Mm(40));
        var reading = new PagedDocument(new Metadata(), Seq.Of(Enumerable.Repeat(new Page(area.Size, area, area, "", []), pages)), null, [], ViewerPreferences.None);
        Imposer.Impose(reading, new(scheme, scheme.SheetFor(Paper.A4.Size, area.Size)) { SheetsAround = around }, bag);
        var said = bag.Sorted().Where(problem => problem.Code == "ZP601").ToList();
        Assert.Equal(sheets > 0 ? 1 : 0, said.Count);
        if (sheets > 0) Assert.Contains($" {sheets} sheets in one fold", said[0].Message, StringComparison.Ordinal);
    }
}
