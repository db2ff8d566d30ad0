using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Press.Printing;
using Publish.Tests.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>What is near to the sheet's edge, or would lie beyond it: on a sheet of 200 by 100 mm, whose saddle cells are 100 mm square.</summary>
public sealed class SheetEdgeTests
{
    private readonly DiagnosticBag bag = new();

    /// <summary>Type that is clear of what is lost keeps its size; the page whose picture would lose some of itself is smaller by itself.</summary>
    [Fact]
    public void A_picture_that_the_sheet_would_cut_makes_its_page_smaller_and_no_other()
    {
        var imposed = Imposer.Impose(Pages(Text(104, 100, 12), Picture(104, 100, 0, 0), Text(104, 100, 12), Text(104, 100, 12)), Plan(), bag);
        Assert.Equal([1_000_000, 961_538, 1_000_000, 1_000_000], imposed.Scales);
        Assert.Equal("page 2 is already scaled to 96.1 % of its size, to fit the sheet; the others are at actual size", ScaleWords.Of(imposed));
        var placed = imposed.Paged.Pages[1].Items.OfType<PlacedPageItem>().First();
        Assert.Equal(((LaidOutPage)placed.Source).Page.Trim, placed.Clip);
    }

    [Fact]
    public void At_a_size_that_was_asked_for_a_cut_picture_is_said()
    {
        Imposer.Impose(Pages(Picture(104, 100, 0, 0)), Plan() with { Scale = PageScale.ActualSize }, bag);
        var said = Assert.Single(bag.Sorted());
        Assert.Equal("ZP603", said.Code);
        Assert.Contains("4 mm", said.Message, StringComparison.Ordinal);
        Assert.Contains("page 1", said.Message, StringComparison.Ordinal);
    }

    /// <summary>The outer edge: 100 − 20 of 90 that may reach there; above and below 50 − 20 of 40.</summary>
    [Theory]
    [InlineData(10, 20, 750_000)]
    [InlineData(10, 12, 950_000)]
    [InlineData(10, 10, 1_000_000)]
    [InlineData(20, 20, 1_000_000)]
    public void Type_keeps_the_distance_that_was_asked_for(int margin, int clear, int millionths)
    {
        var imposed = Imposer.Impose(Pages(Words(100, 100, margin), Words(100, 100, margin)), Plan() with { Clear = Length.Mm(clear), KeepsClear = true }, bag);
        Assert.Equal(millionths, imposed.ScaleMillionths, 2.0);
        Assert.Equal(millionths == 1_000_000 ? [] : ["ZP605"], bag.Sorted().Select(problem => problem.Code));
        foreach (var placed in imposed.Paged.Pages[0].Items.OfType<PlacedPageItem>())
        {
            var type = placed.Placement.OnSheet(TypeExtent.Of(((LaidOutPage)placed.Source).Page)!.Value);
            var nearest = Length.Min(Length.Min(type.Y, Length.Mm(100) - type.Bottom), type.X < Length.Mm(100) ? type.X : Length.Mm(200) - type.Right);
            Assert.True(nearest >= Length.Mm(clear) - Length.Pt(0.5m), $"{nearest.Millimetres} mm");
        }
    }

    [Fact]
    public void Where_nobody_asked_for_a_distance_pages_that_fit_stay_as_they_are()
    {
        Assert.Equal(1_000_000, Imposer.Impose(Pages(Words(100, 100, 2)), Plan(), bag).ScaleMillionths);
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_distance_that_cannot_be_kept_is_said(bool isFixed)
    {
        Imposer.Impose(Pages(Words(100, 100, 10)), Plan() with { Clear = Length.Mm(isFixed ? 20 : 40), KeepsClear = true, Scale = isFixed ? PageScale.ActualSize : null }, bag);
        var said = Assert.Single(bag.Sorted());
        Assert.Equal("ZP606", said.Code);
        Assert.Contains("Page 1 comes to 10 mm", said.Message, StringComparison.Ordinal);
    }

    /// <summary>Programs round: half a point is forgiven, and no more.</summary>
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.6, 1)]
    public void Half_a_point_nearer_is_near_enough(double points, int told)
    {
        Imposer.Impose(Pages(Words(100, 100, 10)), Plan() with { Clear = Length.Mm(10) + Length.Pt((decimal)points), KeepsClear = true, Scale = PageScale.ActualSize }, bag);
        Assert.Equal(told, bag.Sorted().Count(said => said.Code == "ZP606"));
    }

    /// <summary>A picture that runs off does so; one that does not keeps its distance, on its own page.</summary>
    [Fact]
    public void Pictures_keep_the_distance_by_themselves()
    {
        var imposed = Imposer.Impose(Pages(Words(100, 100, 25), Picture(100, 100, 0, 0), Picture(100, 100, 10, 0), Words(100, 100, 25)), Plan() with { Clear = Length.Mm(20), KeepsClear = true }, bag);
        Assert.Equal([1_000_000, 1_000_000, 749_999, 1_000_000], imposed.Scales);
    }

    /// <summary>Of others' pages what was measured counts; what could not be is said.</summary>
    [Fact]
    public void Pages_of_others_keep_the_distance_by_their_measure()
    {
        var plan = Plan() with { Clear = Length.Mm(20), KeepsClear = true };
        var margins = new PageMargins(null, Length.Mm(10), null, Length.Mm(10));
        Assert.Equal(888_888, Imposer.Impose(Pages(Foreign(100, 100, margins), Foreign(100, 100, margins)), plan, bag).ScaleMillionths, 2.0);
        var unknown = new DiagnosticBag();
        Imposer.Impose(Pages(Foreign(100, 100, null)), plan, unknown);
        Assert.Equal("ZP607", Assert.Single(unknown.Sorted()).Code);
    }

    /// <summary>A minizine's cells are 50 mm square here: what the printer does not reach is never cut off.</summary>
    [Theory]
    [InlineData("minizine", "page 1 runs to the sheet's edge, where printers leave up to 6 mm white, and nothing is trimmed here")]
    [InlineData("accordion", "page 1 runs to the sheet's edge, where printers leave up to 6 mm white, and nothing is trimmed here")]
    [InlineData("2side", "page 1 runs to the sheet's edge, where printers leave up to 6 mm white, and nothing is trimmed here")]
    public void What_runs_to_the_edge_of_a_sheet_that_nobody_trims_is_said(string scheme, string said)
    {
        var plan = Plan() with { Scheme = SchemeCatalogue.Find(scheme)! };
        var side = scheme == "2side" ? 100 : 50;
        var inner = Words(side, side, 8);
        var sheets = Imposer.Impose(Pages(Picture(side, side, 0, 0), inner, inner, inner), plan, bag);
        Assert.StartsWith(said, RunOffWords.Of(sheets), StringComparison.Ordinal);
        Assert.Null(sheets.RunOff);
        Assert.Equal("", RunOffWords.Of(Imposer.Impose(Pages(inner, inner, inner, inner), plan, bag)));
    }

    /// <summary>Pages of 50 by 40 mm in cells of 50 by 100: above and below them 30 mm are over.</summary>
    [Fact]
    public void What_runs_off_in_the_middle_of_a_sheet_that_nobody_trims_is_to_be_cut_first()
    {
        var inner = Words(50, 40, 8);
        var sheets = Imposer.Impose(Pages(inner, Picture(50, 40, 0, 0), inner, inner), Plan() with { Scheme = SchemeCatalogue.Find("accordion")! }, bag);
        Assert.Equal("page 2 runs off, and the sheet is larger: cut it along the pages before it is folded", RunOffWords.Of(sheets));
    }

    [Theory]
    [InlineData(200, "--scale each makes only that page smaller; or save")]
    [InlineData(120, "and the others as large as their places, up to 200 %")]
    public void What_each_does_to_the_others_is_said_as_it_is(int width, string hint)
    {
        var side = width == 200 ? 100 : 50;
        Imposer.Impose(Pages(Text(side, side, 2), Text(side, side, 2), Foreign(width, 100, null), Text(side, side, 2)), Plan(), bag);
        Assert.Contains(hint, Assert.Single(bag.Sorted(), problem => problem.Code == "ZP604").Hint, StringComparison.Ordinal);
    }

    /// <summary>A half of a hundredth more is nothing that anybody would call larger.</summary>
    [Fact]
    public void What_hardly_grows_is_not_said_to()
    {
        var plan = Plan() with { Sheet = new(Length.Mm(402), Length.Mm(201)) };
        Imposer.Impose(Pages(Text(200, 200, 2), Text(200, 200, 2), Foreign(300, 201, null), Text(200, 200, 2)), plan, bag);
        Assert.Contains("only that page smaller; or save", Assert.Single(bag.Sorted(), problem => problem.Code == "ZP604").Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_odd_by_its_height_alone()
    {
        Imposer.Impose(Pages(Text(100, 100, 2), Text(100, 100, 2), Foreign(100, 120, null), Text(100, 100, 2)), Plan(), bag);
        Assert.StartsWith("Page 3 is", Assert.Single(bag.Sorted(), problem => problem.Code == "ZP604").Message, StringComparison.Ordinal);
    }

    /// <summary>104 by 110 mm in the middle of 100 by 100: two are lost at each side, five above and below.</summary>
    [Fact]
    public void A_leaf_loses_most_where_it_is_longest()
    {
        var sheets = Imposer.Impose(Pages(Words(104, 110, 20)), new(SchemeCatalogue.Find("pages")!, new(Length.Mm(100), Length.Mm(100))) { Clear = Length.Mm(6) }, bag);
        Assert.Equal((1_000_000, 5m), (sheets.ScaleMillionths, Math.Round(sheets.OuterLossMillimetres, 1)));
    }

    [Fact]
    public void The_page_for_whose_sake_all_become_smaller_is_named()
    {
        var imposed = Imposer.Impose(Pages(Text(100, 100, 12), Text(100, 100, 12), Foreign(200, 100, null), Text(100, 100, 12)), Plan(), bag);
        Assert.Equal(500_000, imposed.ScaleMillionths);
        var said = Assert.Single(bag.Sorted(), problem => problem.Code == "ZP604");
        Assert.StartsWith("Page 3 is 200 × 100 mm, and the others are 100 × 100 mm", said.Message, StringComparison.Ordinal);
        Assert.Contains("--scale each", said.Hint, StringComparison.Ordinal);
        var each = Imposer.Impose(Pages(Text(100, 100, 12), Text(100, 100, 12), Foreign(200, 100, null), Text(100, 100, 12)), Plan() with { Scale = PageScale.FitEach }, new());
        Assert.Equal("page 3 is already scaled to 50 % of its size, to fit the sheet; the others are at actual size: type of 10 pt is 5 pt on paper", ScaleWords.Of(each));
    }

    [Fact]
    public void Pages_that_are_all_too_large_are_no_odd_ones()
    {
        Imposer.Impose(Pages(Foreign(120, 100, null), Foreign(120, 100, null)), Plan(), bag);
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("saddle", 5)]
    [InlineData("pages", 5)]
    [InlineData("quarter", 3)]
    public void A_gutter_moves_pages_away_from_where_they_are_held(string name, int millimetres)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        var plan = new ImpositionPlan(scheme, new(Length.Mm(400), Length.Mm(300)));
        var pages = Pages([.. Enumerable.Repeat(Text(60, 80, 12), 8)]);
        var (plain, moved) = (Placed(pages, plan), Placed(pages, plan with { Gutter = Length.Mm(millimetres) }));
        var centred = scheme.NaturalPlacing == Placing.Centred;
        for (var i = 0; i < plain.Count; i++)
        {
            var by = (moved[i].X - plain[i].X).Millimetres;
            Assert.Equal(centred ? millimetres / 2.0 : millimetres, (double)Math.Abs(by), 0.01);
            Assert.Equal(plain[i].Y, moved[i].Y);
        }

        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("accordion", 5, "ZP623")]
    [InlineData("saddle", 90, "ZP625")]
    public void A_gutter_that_cannot_be_is_said(string name, int millimetres, string code)
    {
        Imposer.Impose(Pages(Text(40, 40, 8)), new(SchemeCatalogue.Find(name)!, new(Length.Mm(200), Length.Mm(100))) { Gutter = Length.Mm(millimetres) }, bag);
        Assert.Equal(code, Assert.Single(bag.Sorted()).Code);
    }

    /// <summary>A picture over a whole page of 100 by 100 mm: without 6 mm at the outer edge, the head and the foot 94 by 88 are left.</summary>
    [Fact]
    public void What_runs_off_at_the_sheets_edge_is_said_with_the_size_to_trim_to()
    {
        foreach (var bleed in (int[])[0, 3])
        {
            var sheets = Imposer.Impose(Pages(Picture(100, 100, 0, bleed), Text(100, 100, 12), Text(100, 100, 12), Text(100, 100, 12)), Plan(), bag);
            Assert.Equal("page 1 runs to the sheet's edge, where printers leave up to 6 mm white: trimmed to 94 × 88 mm nothing of that is left, as the marks on the first sheet show", RunOffWords.Of(sheets));
            Assert.Equal([8, 0], sheets.Paged.Pages.Select(side => side.Items.OfType<PathItem>().Count()));
        }

        Assert.Equal("", RunOffWords.Of(Imposer.Impose(Pages(Picture(100, 100, 10, 0), Text(100, 100, 12)), Plan(), bag)));
    }

    /// <summary>The pile is cut at once, by what the topmost sheet shows.</summary>
    [Fact]
    public void Only_the_first_sheet_shows_where_to_trim()
    {
        var sheets = Imposer.Impose(Pages([Picture(100, 100, 0, 0), .. Enumerable.Repeat(Text(100, 100, 12), 7)]), Plan(), bag);
        Assert.Equal([8, 0, 0, 0], sheets.Paged.Pages.Select(side => side.Items.OfType<PathItem>().Count()));
    }

    [Fact]
    public void The_knife_goes_as_far_in_as_any_page_wants_it()
    {
        static RunOffInsets Of(int held, int outer, int first, int last) => new(Length.Mm(held), Length.Mm(outer), Length.Mm(first), Length.Mm(last));
        Assert.Equal(Of(2, 3, 4, 5), Of(1, 3, 1, 5).Or(Of(2, 1, 4, 1)));
        Assert.Equal(Of(2, 3, 4, 5), Of(2, 1, 4, 1).Or(Of(1, 3, 1, 5)));
    }

    /// <summary>A picture whose own edges are white has nothing to be cut off; one that is cropped by more than was looked at may have.</summary>
    [Fact]
    public void A_white_edged_picture_runs_off_nowhere()
    {
        var page = Picture(100, 100, 0, 0);
        var item = Assert.IsType<PictureItem>(page.Items[0]);
        var white = item with { Picture = item.Picture with { WhiteEdges = PictureEdges.All } };
        Assert.Equal("", RunOffWords.Of(Imposer.Impose(Pages(page with { Items = [white] }), Plan(), bag)));
        var some = item with { Picture = item.Picture with { WhiteEdges = PictureEdges.All & ~PictureEdges.Bottom } };
        Assert.Contains("94 × 88", RunOffWords.Of(Imposer.Impose(Pages(page), Plan(), bag)), StringComparison.Ordinal);
        var footOnly = Imposer.Impose(Pages(page with { Items = [some] }), Plan(), bag);
        Assert.EndsWith("trimmed to 100 × 94 mm nothing of that is left, as the marks on the first sheet show", RunOffWords.Of(footOnly), StringComparison.Ordinal);
        // Both ends of the cut are the sheet's own edges, so that its marks lie along it, within the 6 mm that go.
        Assert.All(TicksOf(footOnly.Paged.Pages[0]), tick => Assert.True(!tick.Upright && tick.At is > 94.2m and < 95 && (tick.From == 0 || tick.To == 200)));
        Assert.Equal(2, TicksOf(footOnly.Paged.Pages[0]).Count);
        var cropped = white with { Area = white.Area.Outset(Length.Mm(3)), Clip = white.Area };
        Assert.Contains("94 × 88", RunOffWords.Of(Imposer.Impose(Pages(page with { Items = [cropped] }), Plan(), bag)), StringComparison.Ordinal);
    }

    /// <summary>Two trims of 80 by 80 mm against the fold of a sheet of 200 by 100 mm: from 20 to 180 mm, and from 10 to 90, ticks at each corner show it, none of them on a page or its bleed.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void What_runs_off_in_the_middle_of_a_larger_sheet_is_marked_at_the_trim(int bleed)
    {
        var sheets = Imposer.Impose(Pages(Text(80, 80, 12), Picture(80, 80, 0, bleed), Text(80, 80, 12), Picture(80, 80, 0, bleed)), Plan(), bag);
        Assert.Equal("pages 2 and 4 run off, and the sheet is larger: trim it to 80 × 80 mm, as the marks on the first sheet show", RunOffWords.Of(sheets));
        var ticks = TicksOf(sheets.Paged.Pages[0]);
        Assert.Empty(TicksOf(sheets.Paged.Pages[1]));
        Assert.Equal([20m, 180m], ticks.Where(tick => tick.Upright).Select(tick => tick.At).Distinct().Order());
        Assert.Equal([10m, 90m], ticks.Where(tick => !tick.Upright).Select(tick => tick.At).Distinct().Order());
        Assert.Equal(8, ticks.Count);
        // The fourth page is at the left, and bleeds.
        Assert.All(ticks, tick => Assert.True(tick.To <= (tick.Upright ? 10 : 20) - (tick.At < 100 && tick.From < 20 ? bleed : 0) || tick.From >= (tick.Upright ? 90 : 180)));
        Assert.Empty(bag.Sorted());
    }

    /// <summary>Crop marks that were asked for show the same trim, on every sheet: no second set stands beside them.</summary>
    [Fact]
    public void Crop_marks_serve_what_runs_off()
    {
        var pages = Pages(Picture(80, 80, 0, 3), Text(80, 80, 12), Text(80, 80, 12), Picture(80, 80, 0, 3));
        var marked = Imposer.Impose(pages, Plan() with { Marks = PrinterMarks.Crop }, bag);
        Assert.EndsWith("as the marks on the first sheet show", RunOffWords.Of(marked), StringComparison.Ordinal);
        Assert.Equal([8, 8], marked.Paged.Pages.Select(side => TicksOf(side).Count));
    }

    /// <summary>The pile is cut at once: beside a page that keeps its size stand the marks that a smaller one wants.</summary>
    [Fact]
    public void Where_scales_differ_the_marks_are_those_of_what_runs_off()
    {
        var sheets = Imposer.Impose(Pages(Text(104, 94, 12), Picture(104, 94, 0, 0), Text(104, 94, 12), Text(104, 94, 12)), Plan(), bag);
        Assert.Equal((1_000_000, 961_538), (sheets.Scales[0], sheets.Scales[1]));
        var ticks = TicksOf(sheets.Paged.Pages[0]);
        // 94 mm at 96.1 % are 90.4, which leave 4.8 mm above and below, and 1.2 mm more to cut.
        Assert.Equal([6m, 94m], ticks.Where(tick => !tick.Upright).Select(tick => Math.Round(tick.At, 1)).Distinct().Order());
        Assert.Equal([6m, 194m], ticks.Where(tick => tick.Upright).Select(tick => Math.Round(tick.At, 1)).Distinct().Order());
    }

    private static List<(bool Upright, decimal At, decimal From, decimal To)> TicksOf(Page side)
    {
        static decimal In(Length length) => Math.Round(length.Millimetres, 2);
        return
        [
            .. side.Items.OfType<PathItem>().Select(path => (A: path.Steps[0].A, B: path.Steps[1].A)).Select(line => line.A.X == line.B.X
                ? (true, In(line.A.X), In(Length.Min(line.A.Y, line.B.Y)), In(Length.Max(line.A.Y, line.B.Y)))
                : (false, In(line.A.Y), In(Length.Min(line.A.X, line.B.X)), In(Length.Max(line.A.X, line.B.X)))),
        ];
    }

    private List<Point> Placed(PagedDocument pages, ImpositionPlan plan) =>
        [.. Imposer.Impose(pages, plan, bag).Paged.Pages.SelectMany(side => side.Items.OfType<PlacedPageItem>()).Select(item => item.Placement.Shift)];

    private static ImpositionPlan Plan() => new(SchemeCatalogue.Usual, new(Length.Mm(200), Length.Mm(100)));

    private static PagedDocument Pages(params Page[] pages) => new(new() { Title = "Pages" }, [.. pages], null, [], ViewerPreferences.None);

    private static Page Text(int width, int height, int margin) => Of(width, height, 0, new RuleItem(Artifact.Layout, Inner(width, height, margin), Ink.Black));

    /// <summary>Type counts for all pages.</summary>
    private static Page Words(int width, int height, int margin)
    {
        var face = ShippedFonts.Library.Find("source-sans-3");
        var size = Length.Pt(10);
        var shaped = new Publish.Fonts.Shaper().Shape("n", face);
        var advance = size.OfUnits(shaped.Advance, face.UnitsPerEm);
        TextItem At(Length x, Length y) => new(Artifact.Layout, new(x, y), new(face, size, Ink.Black), [new(shaped, 0, 1, default, false, default)]);
        var (near, right, foot) = (Length.Mm(margin), Length.Mm(width - margin), Length.Mm(height - margin));
        return Of(width, height, 0, At(near, near + size), At(right - advance, foot));
    }

    private static Page Picture(int width, int height, int margin, int bleed)
    {
        var picture = new Picture("a.png", PictureFormat.Png, 100, 100, 1, default);
        var area = Inner(width, height, margin).Shifted(Length.Mm(bleed), Length.Mm(bleed)).Outset(Length.Mm(bleed));
        return Of(width, height, bleed, new PictureItem(Artifact.Layout, picture, area, null, Ink.Picture));
    }

    private static Page Foreign(int width, int height, PageMargins? margins)
    {
        var size = new Size(Length.Mm(width), Length.Mm(height));
        var whole = new Rect(default, default, size.Width, size.Height);
        return new(size, whole, whole, "", [new PlacedPageItem(Artifact.Layout, new ImportedPage(new(), 0, size), new(Placement.ActualSize, 0, default), whole) { Margins = margins }]);
    }

    private static Page Of(int width, int height, int bleed, params PageItem[] items)
    {
        var trim = new Rect(Length.Mm(bleed), Length.Mm(bleed), Length.Mm(width), Length.Mm(height));
        var all = trim.Outset(Length.Mm(bleed));
        return new(all.Size, all, trim, "", [.. items]);
    }

    private static Rect Inner(int width, int height, int margin) => new Rect(default, default, Length.Mm(width), Length.Mm(height)).Outset(-Length.Mm(margin));
}
