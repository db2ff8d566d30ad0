using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Imposition.Marking;
using Publish.Typesetting.Imposition.Schemes;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

public sealed class ImposerTests
{
    private static readonly Size A4 = new(Length.Mm(297), Length.Mm(210));
    private static readonly Size Half = new(Length.Mm(297) / 2, Length.Mm(210));

    [Theory]
    [InlineData(CreepMode.PushedOut, new[] { 2, 1, 0 })]
    [InlineData(CreepMode.PushedIn, new[] { 0, -1, -2 })]
    [InlineData(CreepMode.Spread, new[] { 1, 0, -1 })]
    public void Creep_moves_each_sheet_by_the_paper_between_it_and_those_that_stay(CreepMode mode, int[] tenths)
    {
        var plan = new ImpositionPlan(SaddleStitch.Scheme, A4) { Caliper = Length.Mm(0.1m), Creep = mode };
        Assert.Equal(tenths, ShiftsOf(plan, 12));
        Assert.Equal([0, tenths[1], tenths[2]], ShiftsOf(plan with { HoldCover = true }, 12));
    }

    /// <summary>Who prints one side is asked for no edge to flip on.</summary>
    [Theory]
    [InlineData("minizine", false)]
    [InlineData("saddle", true)]
    public void Only_sheets_of_two_sides_say_how_they_are_turned(string name, bool flips)
    {
        var side = new Rect(Length.Zero, Length.Zero, Length.Mm(50), Length.Mm(50));
        var reading = new PagedDocument(new() { Title = "Pages" }, [new(new(side.Width, side.Height), side, side, "1", [])], null, [], ViewerPreferences.None);
        var sheets = Imposer.Impose(reading, new(SchemeCatalogue.Find(name)!, new(Length.Mm(200), Length.Mm(100))) { Flip = FlipEdge.Long }, new());
        Assert.Equal(flips ? FlipEdge.Long : null, sheets.Paged.Preferences.Duplex);
    }

    [Fact]
    public void Fronts_move_to_the_right_and_backs_to_the_left_on_the_side_where_the_spine_is_left_of_the_page()
    {
        var plan = new ImpositionPlan(SaddleStitch.Scheme, A4) { Caliper = Length.Mm(0.1m) };
        var sheet = Impose(12, plan).Paged.Pages[0].Items.OfType<PlacedPageItem>().ToList();
        Assert.Equal(-Length.Mm(0.2m), sheet[0].Placement.Shift.X);
        Assert.Equal(Half.Width + Length.Mm(0.2m), sheet[1].Placement.Shift.X);
    }

    [Fact]
    public void Reversed_sheets_come_from_the_last_to_the_first_each_with_its_front_before_its_back() => Assert.Equal(
        ["Sheet 3 front", "Sheet 3 back", "Sheet 2 front", "Sheet 2 back", "Sheet 1 front", "Sheet 1 back"],
        Impose(12, new(SaddleStitch.Scheme, A4) { Reversed = true }).Paged.Pages.Select(side => side.Label));

    /// <summary>A pile that comes out face down and goes back as it is has its last sheet on top.</summary>
    [Fact]
    public void Backs_are_ordered_as_the_printed_fronts_are_fed_again()
    {
        var imposed = Impose(12, new(SaddleStitch.Scheme, A4));
        Assert.Equal(["Sheet 1 front", "Sheet 2 front", "Sheet 3 front"], imposed.Fronts.Pages.Select(side => side.Label));
        Assert.Equal(["Sheet 1 back", "Sheet 2 back", "Sheet 3 back"], imposed.Backs(FeedingOrder.FirstSheetFirst).Pages.Select(side => side.Label));
        Assert.Equal(["Sheet 3 back", "Sheet 2 back", "Sheet 1 back"], imposed.Backs(FeedingOrder.LastSheetFirst).Pages.Select(side => side.Label));
        Assert.Null(imposed.Fronts.Preferences.Duplex);
        Assert.Empty(Impose(8, new(Minizine.Scheme, A4)).Backs(FeedingOrder.FirstSheetFirst).Pages);
    }

    [Theory]
    [InlineData(50, 500_000)]
    [InlineData(100, 1_000_000)]
    public void A_percentage_is_kept(int percent, int millionths) =>
        Assert.Equal(millionths, Impose(4, new(SaddleStitch.Scheme, A4) { Scale = PageScale.Of(percent) }).ScaleMillionths);

    [Fact]
    public void Pages_are_enlarged_to_fit_when_that_is_asked_for() =>
        Assert.Equal(1_414_141, Impose(4, new(SaddleStitch.Scheme, new(Length.Mm(420), Length.Mm(297))) { Scale = PageScale.Fit }).ScaleMillionths);

    [Fact]
    public void A_page_that_is_turned_on_its_side_lies_within_its_place()
    {
        var wide = new Size(Half.Height, Half.Width);
        var sheets = Imposer.Impose(Reading(4, wide), new(DownTheSide.Scheme, A4), new DiagnosticBag());
        var placed = sheets.Paged.Pages[0].Items.OfType<PlacedPageItem>().Select(item => PlacedTrim.Of(item, isBlank: false).Trim).ToList();
        Assert.Equal([new(default, default, Half.Width, Half.Height), new(Half.Width, default, Half.Width, Half.Height)], placed);
    }

    [Theory]
    [InlineData("ZP611", "a page larger than its place")]
    [InlineData("ZP612", "a signature longer than the text")]
    [InlineData("ZP613", "a caliper of 3 mm")]
    [InlineData("ZP614", "no pages")]
    [InlineData("ZP615", "100,000 pages")]
    [InlineData("ZP616", "a sheet of 2 mm")]
    [InlineData("ZP617", "A5 as a minizine")]
    [InlineData("ZP618", "a scale of 0")]
    [InlineData("ZP621", "a minizine of 9 pages")]
    [InlineData("ZP601", "too many sheets")]
    public void What_cannot_be_meant_is_said(string code, string what)
    {
        var bag = new DiagnosticBag();
        var (pages, plan) = Bad(what);
        var imposed = Imposer.Impose(Reading(pages, Half), plan, bag);
        var said = Assert.Single(bag.Sorted(), problem => problem.Code == code);
        Assert.False(string.IsNullOrEmpty(said.Hint));
        Assert.NotNull(imposed.Paged);
    }

    private static (int Pages, ImpositionPlan Plan) Bad(string what)
    {
        var plan = new ImpositionPlan(SaddleStitch.Scheme, A4);
        return what switch
        {
            "a page larger than its place" => (4, plan with { Sheet = new(Half.Height, Half.Width), Scale = PageScale.ActualSize }),
            "a signature longer than the text" => (12, plan with { Scheme = Signatures.Scheme.WithSignatures(Gathering.Signatures(10))! }),
            "a caliper of 3 mm" => (4, plan with { Caliper = Length.Mm(3) }),
            "no pages" => (0, plan),
            "100,000 pages" => (100_000, plan),
            "a sheet of 2 mm" => (4, plan with { Sheet = new(Length.Mm(2), Length.Mm(3)) }),
            "A5 as a minizine" => (8, plan with { Scheme = Minizine.Scheme }),
            "a minizine of 9 pages" => (9, plan with { Scheme = Minizine.Scheme }),
            "a scale of 0" => (4, plan with { Scale = PageScale.Of(0) }),
            _ => (100, plan),
        };
    }

    private static int[] ShiftsOf(ImpositionPlan plan, int pages)
    {
        var sheets = Impose(pages, plan).Paged.Pages;
        return [.. Enumerable.Range(0, sheets.Count / 2).Select(sheet => Tenths(sheets[2 * sheet].Items.OfType<PlacedPageItem>().Last().Placement.Shift.X - Half.Width))];
    }

    private static int Tenths(Length length) => (int)Math.Round(length.Millimetres * 10);

    private static ImposedDocument Impose(int pages, ImpositionPlan plan) => Imposer.Impose(Reading(pages, Half), plan, new DiagnosticBag());

    private static PagedDocument Reading(int pages, Size size)
    {
        var area = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        var page = new Page(size, area, area, "", [new RuleItem(Artifact.Layout, area.Outset(-Length.Mm(15)), Ink.Black)]);
        return new(new Metadata { Title = "Pages" }, Seq.Of(Enumerable.Repeat(page, pages)), null, [], ViewerPreferences.None);
    }
}
