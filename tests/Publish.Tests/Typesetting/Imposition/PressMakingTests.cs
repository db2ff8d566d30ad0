using System.Text;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Imposition.Assembly.Words;
using Publish.Typesetting.Imposition.Files;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>What a press may write down beyond folding a sheet, and where that ends.</summary>
public sealed class PressMakingTests
{
    private readonly DiagnosticBag bag = new();

    [Theory]
    [InlineData("sheet: 3x1\ntogether: all\nmaking: [zigzag]\nfinish: loose", 6, "1 2 3")]
    [InlineData("sheet: 4x1\ntogether: 2\nmaking: [sheet by sheet, fold left behind, fold left behind, nest]\nfinish: open the folds", 16, "4 13 16 1")]
    [InlineData("sheet: 2x1\ntogether: 2\nmaking: [fold left behind]\nfinish: glue", 8, "8 1")]
    [InlineData("sheet: 4x2\nmaking: [slit book]\nfinish: own zines", 16, "r5 r4 r3 r2 6 7 8 1")]
    [InlineData("sheet: 3x2\ntogether: all\nmaking: [cut across apart, cut down apart]\nfinish: copies", 2, "1 1 1 1 1 1")]
    [InlineData("sheet: 3x1\ntogether: all\nmaking: [cut down]\nfinish: staple the side", 6, "1 3 5")]
    [InlineData("sheet: 2x1\nsides: one\nmaking: [fold right behind]\nfinish: staple the open ends", 2, "1 2")]
    public void Whatever_hands_can_do_is_laid(string said, int multiple, string first)
    {
        var scheme = Read(said)!;
        Assert.Empty(bag.Sorted());
        Assert.Equal(multiple, scheme.PageMultiple);
        Assert.Equal(first, string.Join(' ', scheme.Sides(multiple)[0].Cells.Select(cell => (cell.Turned ? "r" : "") + cell.Page)));
    }

    [Theory]
    [InlineData("sheet: 4x2\ntogether: 2\nmaking: [slit book]\nfinish: own zines", "four by two")]
    [InlineData("sheet: 2x4\nmaking: [slit book]\nfinish: own zines", "four by two")]
    [InlineData("sheet: 4x1\ntogether: all\nmaking: [cut down apart]\nfinish: staple the side", "glued, or makes copies")]
    [InlineData("sheet: 3x2\nmaking: [zigzag]\nfinish: loose", "one row")]
    [InlineData("sheet: 1x1\nmaking: [zigzag]\nfinish: loose", "one row")]
    [InlineData("sheet: 4x1\nmaking: [fold left behind]\nfinish: staple the fold", "2 pages still lie")]
    [InlineData("sheet: 2x1\ntogether: all\nmaking: [fold right behind]\nfinish: staple the open ends", "the left half behind")]
    [InlineData("sheet: 4x1\ntogether: all\nmaking: [cut down apart, fold left behind]\nfinish: copies", "even number")]
    [InlineData("sheet: 4x1\ntogether: 2\nmaking: [cut down]\nfinish: copies", "cut apart make")]
    [InlineData("sheet: 4x2\nmaking: [cut across apart, fold right behind, fold left behind]\nfinish: copies", "cut apart make")]
    [InlineData("sheet: 3x1\nmaking: [cut down in pairs]\nfinish: staple the side", "nothing to cut")]
    public void Where_it_ends_is_said(string said, string fault)
    {
        Assert.Null(Read(said));
        Assert.Contains(fault, Assert.Single(bag.Sorted()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 3, "Lay them on each other", "The cover goes under")]
    [InlineData("cover.pdf", 3, "The cover goes under", "nothing of the kind")]
    [InlineData("cover.pdf", 1, "The cover goes under", "nothing of the kind")]
    [InlineData(null, 1, "fold it in the middle", "Lay them on each other")]
    public void A_cover_of_its_own_goes_under_the_sheets(string? cover, int sheets, string said, string not)
    {
        var booklet = SchemeSnapshotTests.Booklet(SchemeCatalogue.Usual, sheets * 4) with { CoverFileName = cover };
        var words = string.Join(' ', MakingSteps.Of(booklet, AssemblyWords.Of("en"), new(booklet, null!, null!)).Select(step => step.Words));
        Assert.Contains(said, words, StringComparison.Ordinal);
        Assert.DoesNotContain(not, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_that_are_printed_on_one_side_are_all_fronts()
    {
        var imposed = SchemeSnapshotTests.Booklet(SchemeCatalogue.Find("minizine")!, 24).Imposed;
        Assert.Equal(3, imposed.Fronts.Pages.Count);
        Assert.Empty(imposed.Backs(FeedingOrder.LastSheetFirst).Pages);
    }

    private Scheme? Read(string said) =>
        SchemeReader.Read("x", SettingsFile.Read("x.yaml", Encoding.UTF8.GetBytes("title: T\nwhen: W\n" + said), new SourceSet(), bag)!, bag);
}
