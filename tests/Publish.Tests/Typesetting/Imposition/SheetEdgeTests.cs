using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Press.Printing;
using Publish.Tests.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Marking;
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
            var type = PlacedTrim.Placed(TypeExtent.Of(((LaidOutPage)placed.Source).Page)!.Value, placed.Placement);
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
        var plain = Imposer.Impose(Pages(Picture(100, 100, 0, 0), Text(100, 100, 12), Text(100, 100, 12), Text(100, 100, 12)), Plan(), bag);
        Assert.Equal("page 1 runs to the sheet's edge, where printers leave up to 6 mm white: trimmed to 94 × 88 mm nothing of that is left", RunOffWords.Of(plain));
        Assert.Empty(plain.Paged.Pages.SelectMany(side => side.Items.OfType<PathItem>()));
        var bleeding = Imposer.Impose(Pages(Picture(100, 100, 0, 3), Text(100, 100, 12), Text(100, 100, 12), Text(100, 100, 12)), Plan(), bag);
        Assert.EndsWith("as the marks on the first sheet show", RunOffWords.Of(bleeding), StringComparison.Ordinal);
        Assert.Equal([8, 0], bleeding.Paged.Pages.Select(side => side.Items.OfType<PathItem>().Count()));
        var larger = Imposer.Impose(Pages(Picture(80, 80, 0, 3), Text(80, 80, 12)), Plan(), bag);
        Assert.Equal("", RunOffWords.Of(larger));
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
