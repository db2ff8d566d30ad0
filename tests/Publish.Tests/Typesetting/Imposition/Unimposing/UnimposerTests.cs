using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition.Unimposing;

/// <summary>Whatever was imposed comes back: which page lies at a place is asked of the sheet itself, whose placed pages are the very ones that went in.</summary>
public sealed class UnimposerTests
{
    private const int MostPages = 64;

    private static readonly Size A5 = new(Length.Mm(148), Length.Mm(210));

    public static TheoryData<string> Schemes => [.. SchemeCatalogue.Names];

    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Schemes))]
    public void Every_scheme_comes_back_whatever_the_number_of_pages_and_the_paper(string name)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        foreach (var paper in (Paper[])[Paper.A4, Paper.Find("letter")!])
            for (var pages = 1; pages <= MostPages; pages++)
                ComesBack(new ImpositionPlan(scheme, scheme.SheetFor(paper.Size, A5)), pages);
    }

    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Schemes))]
    public void So_it_does_however_it_was_laid(string name)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        var plan = new ImpositionPlan(scheme, scheme.SheetFor(Paper.A4.Size, A5));
        var gutter = SchemeGutter(plan);
        foreach (var pages in (int[])[5, 16, 37])
            foreach (var laid in (ImpositionPlan[])[
                plan with { Binding = Binding.Right }, plan with { Flip = FlipEdge.Long }, plan with { Flip = FlipEdge.Short, Reversed = true },
                plan with { Caliper = Length.Mm(0.1m), Creep = CreepMode.Spread, HoldCover = true }, plan with { Gutter = gutter, Placing = Placing.Centred },
                plan with { Scale = PageScale.Of(40) }, plan with { Scale = PageScale.Fit }, plan with { Marks = PrinterMarks.Fold | PrinterMarks.Crop }])
                ComesBack(laid, pages);
    }

    [Fact]
    public void What_a_scheme_can_be_told_is_told_to_its_undoing_as_well()
    {
        foreach (var scheme in (Scheme?[])[
            SchemeCatalogue.Find("cut-stack")!.WithGrid(3, 3), SchemeCatalogue.Find("repeat")!.WithGrid(4, 2), SchemeCatalogue.Find("cut-stack")!.OnOneSide(),
            SchemeCatalogue.Find("signatures")!.WithSignatures(Publish.Typesetting.Imposition.Folding.Gathering.Signatures(3)),
            SchemeCatalogue.Find("signatures")!.WithSignatures(Publish.Typesetting.Imposition.Folding.Gathering.Within(12, 24)), SchemeCatalogue.Find("accordion")!.WithPanels(6)])
            foreach (var pages in (int[])[1, 7, 20, 41])
                ComesBack(new ImpositionPlan(scheme!, scheme!.SheetFor(Paper.A4.Size, A5)), pages);
    }

    [Fact]
    public void Pages_of_several_sizes_come_back_each_at_its_own()
    {
        var reading = Reading(8, i => i == 3 ? A5.Turned : A5);
        var imposed = Imposer.Impose(reading, new(SchemeCatalogue.Usual, Paper.A4.Size.Turned) { Scale = PageScale.FitEach }, new DiagnosticBag());
        var taken = Unimposer.Take([.. imposed.Paged.Pages], [.. imposed.Paged.Pages.Select(side => side.Record!)]);
        Assert.Equal(reading.Pages.Select(page => page.Media), taken.Select(page => page.Page.Media));
    }

    [Fact]
    public void A_scheme_says_which_numbers_of_sides_it_has()
    {
        Assert.Equal(12, SchemeCatalogue.Usual.WholeOf(6));
        Assert.Null(SchemeCatalogue.Usual.WholeOf(5));
        Assert.Null(SchemeCatalogue.Usual.WholeOf(0));
        Assert.Equal(8, SchemeCatalogue.Find("minizine")!.WholeOf(1));
    }

    private static void ComesBack(ImpositionPlan plan, int pages)
    {
        var reading = Reading(pages, _ => A5);
        var imposed = Imposer.Impose(reading, plan, new DiagnosticBag());
        Page[] sides = [.. imposed.Paged.Pages];
        var recorded = Unimposer.Take(sides, [.. sides.Select(side => side.Record!)]);
        Assert.Equal(Enumerable.Range(1, pages), recorded.Select(page => page.Number));
        Check(reading, recorded, sides, $"{plan.Scheme} of {pages}");

        var found = new DiagnosticBag();
        var derived = SheetPlan.Of(plan with { Scale = PageScale.Of(imposed.ScaleMillionths / 10_000m) }, sides.Length, A5, found);
        Assert.NotNull(derived);
        var taken = Unimposer.Take(sides, derived);
        Assert.Equal(plan.Scheme.Whole(pages), taken.Count);
        var left = plan.Scheme.HasBackCover && pages > 1 ? taken.Where(page => page.Number < pages || page.Number == taken.Count) : taken.Take(pages);
        Check(reading, [.. left], sides, $"{plan.Scheme} of {pages}, by the scheme alone");
    }

    /// <summary>In the midst of each page's place lies that very page, upright and as large as it was.</summary>
    private static void Check(PagedDocument reading, IReadOnlyList<TakenPage> taken, Page[] sides, string what)
    {
        Assert.Equal(reading.Pages.Count, taken.Count);
        for (var i = 0; i < taken.Count; i++)
        {
            var (outer, size) = (Assert.IsType<PlacedPageItem>(Assert.Single(taken[i].Page.Items)).Placement, taken[i].Page.Media);
            Assert.True(IsNear(size.Width, A5.Width) && IsNear(size.Height, A5.Height), $"{what}: page {i + 1} is {size}");
            var middle = outer.OnPage(new Point(size.Width / 2, size.Height / 2));
            var lying = sides[taken[i].Side].Items.OfType<PlacedPageItem>().Where(item => Holds(item, middle)).ToList();
            Assert.True(lying is [{ Source: LaidOutPage { Page: var page } }] && ReferenceEquals(page, reading.Pages[i]), $"{what}: page {i + 1} is another");
            foreach (var corner in (Point[])[default, new(A5.Width, Length.Zero), new(Length.Zero, A5.Height)])
            {
                var back = outer.OnSheet(lying[0].Placement.OnSheet(corner));
                Assert.True(IsNear(back.X, corner.X) && IsNear(back.Y, corner.Y), $"{what}: page {i + 1} has its corner {corner} at {back}");
            }
        }
    }

    private static bool Holds(PlacedPageItem item, Point place) => item.Placement.OnSheet(item.Clip) is var area && place.X > area.X && place.X < area.Right && place.Y > area.Y && place.Y < area.Bottom;

    // A ten-thousandth of a millimetre for each millionth that a scale is rounded by, over a page.
    private static bool IsNear(Length a, Length b) => Length.Max(a - b, b - a) < Length.Mm(0.01m);

    private static Length SchemeGutter(ImpositionPlan plan) => SchemeSides.IsReadAcross(plan.Scheme) ? Length.Zero : Length.Mm(4);

    private static PagedDocument Reading(int pages, Func<int, Size> size) => new(
        new Metadata(),
        Seq.Of(Enumerable.Range(1, pages).Select(number =>
        {
            var area = new Rect(Length.Zero, Length.Zero, size(number - 1).Width, size(number - 1).Height);
            return new Page(area.Size, area, area, $"{number}", [new RuleItem(Artifact.Layout, area.Outset(-Length.Mm(15)), Ink.Black)]);
        })),
        null, [], ViewerPreferences.None);
}
