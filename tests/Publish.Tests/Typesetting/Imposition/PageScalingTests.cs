using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>On a sheet of 200 by 100 mm, whose saddle cells are 100 mm square, with 6 mm kept clear.</summary>
public sealed class PageScalingTests
{
    private static readonly Length Clear = Length.Mm(6);
    private readonly DiagnosticBag bag = new();

    /// <summary>Page 1 is held at its left and page 2 at its right: the margin at the other side may be lost, but for what is to be clear.</summary>
    [Theory]
    [InlineData(100, 100, 10, 10, 1_000_000, 0)]
    [InlineData(104, 100, 10, 10, 1_000_000, 4)]
    [InlineData(104, 100, 9.9, 10, 961_538, 0)]
    [InlineData(104, 100, 10, 9.9, 961_538, 0)]
    [InlineData(100, 101, 10, 10, 990_099, 0)]
    [InlineData(50, 50, 10, 10, 1_000_000, 0)]
    public void Pages_keep_their_size_as_long_as_only_outer_margin_is_lost(double width, double height, double outerOfRecto, double outerOfVerso, int millionths, double loss)
    {
        var imposed = Imposer.Impose(Pages(Recto(width, height, outerOfRecto), Verso(width, height, outerOfVerso)), Plan(), bag);
        Assert.Equal(millionths, imposed.ScaleMillionths);
        Assert.Equal(loss, (double)imposed.OuterLossMillimetres, 0.02);
        Assert.Empty(bag.Sorted());
    }

    /// <summary>Papers are rounded: half a point is nothing.</summary>
    [Theory]
    [InlineData(0.5, 1_000_000)]
    [InlineData(0.6, 997_887)]
    public void Half_a_point_too_high_still_fits(double points, int millionths) =>
        Assert.Equal(millionths, Imposer.Impose(Pages(Page(Length.Mm(90), Length.Mm(100) + Length.Pt((decimal)points), Length.Mm(10))), Plan(), bag).ScaleMillionths, 1.0);

    [Theory]
    [InlineData(0.5, 1_000_000)]
    [InlineData(0.6, 997_887)]
    public void Half_a_point_too_wide_still_fits_wherever_its_type_stands(double points, int millionths) =>
        Assert.Equal(millionths, Imposer.Impose(Pages(Page(Mm(100) + Length.Pt((decimal)points), Mm(100), Mm(2))), Plan(), bag).ScaleMillionths, 1.0);

    [Theory]
    [InlineData(104, 100)]
    [InlineData(100, 104)]
    [InlineData(104, 104)]
    public void A_page_in_the_middle_of_its_cell_loses_nothing(int width, int height) =>
        Assert.Equal(961_538, Imposer.Impose(Pages(Recto(width, height, 30)), Plan() with { Placing = Placing.Centred }, bag).ScaleMillionths);

    /// <summary>The head of a lying page's odd pages is at the spine: its foot may be lost, and nothing of its width.</summary>
    [Theory]
    [InlineData(100, 104, 1_000_000)]
    [InlineData(104, 100, 961_538)]
    public void Lying_pages_lose_at_the_foot(double width, double height, int millionths)
    {
        var plan = new ImpositionPlan(SchemeCatalogue.Find("2down")!, new(Length.Mm(200), Length.Mm(100))) { Clear = Clear };
        Assert.Equal(millionths, Imposer.Impose(Pages(Page(Mm(width), Mm(height), Length.Mm(12)), Page(Mm(width), Mm(height), Length.Mm(12))), plan, bag).ScaleMillionths);
    }

    [Fact]
    public void A_scale_that_is_asked_for_may_lose_outer_margin_and_no_type()
    {
        var lost = Imposer.Impose(Pages(Recto(52, 50, 5), Verso(52, 50, 5)), Plan() with { Scale = PageScale.Of(200) }, bag);
        Assert.Equal((2_000_000, 4.0), (lost.ScaleMillionths, Math.Round((double)lost.OuterLossMillimetres, 1)));
        Assert.Empty(bag.Sorted());
        var fitted = Imposer.Impose(Pages(Recto(52, 50, 4.9)), Plan() with { Scale = PageScale.Of(200) }, bag);
        Assert.Equal(1_923_076, fitted.ScaleMillionths, 1.0);
        var said = Assert.Single(bag.Sorted());
        Assert.Equal("ZP611", said.Code);
        Assert.Contains("page 1", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fitted_pages_are_alike_or_each_as_large_as_it_can_be()
    {
        var pages = Pages(Recto(50, 50, 5), Recto(80, 40, 5), Recto(40, 100, 5));
        Assert.Equal(1_000_000, Imposer.Impose(pages, Plan() with { Scale = PageScale.Fit }, bag).ScaleMillionths);
        var each = Imposer.Impose(pages, Plan() with { Scale = PageScale.FitEach }, bag).Paged.Pages.SelectMany(side => side.Items.OfType<PlacedPageItem>()).Select(item => item.Placement.ScaleMillionths);
        Assert.Equal([1_000_000, 1_250_000, 2_000_000], each.Order());
    }

    [Theory]
    [InlineData(166, 0)]
    [InlineData(167, 1)]
    public void Pages_at_less_than_three_fifths_are_told(double side, int told)
    {
        Imposer.Impose(Pages(Recto(side, side, 10)), Plan(), bag);
        Assert.Equal(told, bag.Sorted().Count(problem => problem.Code == "ZP617"));
    }

    [Fact]
    public void Who_asks_for_a_small_size_is_not_told()
    {
        Imposer.Impose(Pages(Recto(100, 100, 10)), Plan() with { Scale = PageScale.Of(30) }, bag);
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(71.4, 714_000)]
    [InlineData(2_000_000, 1_000_000_000)]
    public void A_percentage_is_kept_as_near_as_it_can_be_said(double percent, int millionths) => Assert.Equal(millionths, PageScale.Of((decimal)percent).Millionths);

    [Fact]
    public void Bleed_shows_as_far_as_the_cell_goes()
    {
        var trim = new Rect(Length.Mm(3), Length.Mm(3), Length.Mm(90), Length.Mm(90));
        var page = new Page(new(Length.Mm(96), Length.Mm(96)), trim.Outset(Length.Mm(3)), trim, "", []);
        var clips = Imposer.Impose(Pages(page, page, page, page), Plan(), bag).Paged.Pages[0].Items.OfType<PlacedPageItem>().Select(item => item.Clip).ToList();
        // Page 4 is held at its right and page 1 at its left: there is no bleed at the fold.
        Assert.Equal($"{new Rect(default, default, Length.Mm(93), Length.Mm(96))}", $"{clips[0]}");
        Assert.Equal($"{new Rect(Length.Mm(3), default, Length.Mm(93), Length.Mm(96))}", $"{clips[1]}");
    }

    private static ImpositionPlan Plan() => new(SchemeCatalogue.Usual, new(Length.Mm(200), Length.Mm(100))) { Clear = Clear };

    private static PagedDocument Pages(params Page[] pages) => new(new() { Title = "Pages" }, [.. pages], null, [], ViewerPreferences.None);

    private static Length Mm(double millimetres) => Length.Mm((decimal)millimetres);

    private static Page Recto(double width, double height, double outer) => Page(Mm(width), Mm(height), Mm(outer), atRight: true);

    private static Page Verso(double width, double height, double outer) => Page(Mm(width), Mm(height), Mm(outer), atRight: false);

    private static Page Page(Length width, Length height, Length margin) => Of(width, height, new(margin, margin, width - (margin * 2), height - (margin * 2)));

    /// <summary>Type reaches to the spine's side but for 1 mm.</summary>
    private static Page Page(Length width, Length height, Length outer, bool atRight) =>
        Of(width, height, new(atRight ? Length.Mm(1) : outer, Length.Mm(5), width - outer - Length.Mm(1), height - Length.Mm(10)));

    private static Page Of(Length width, Length height, Rect type)
    {
        var area = new Rect(default, default, width, height);
        return new(new(width, height), area, area, "", [new RuleItem(Artifact.Layout, type, Ink.Black)]);
    }
}
