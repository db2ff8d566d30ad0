using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

public sealed class TypeExtentTests
{
    private static readonly Rect Trim = new(default, default, Length.Mm(148), Length.Mm(210));

    [Fact]
    public void A_picture_that_fills_its_page_is_meant_to_be_cut() => Assert.Null(TypeExtent.Of(PageWith(Trim)));

    [Fact]
    public void A_picture_within_the_page_is_not()
    {
        var area = new Rect(Length.Mm(6), Length.Mm(6), Length.Mm(136), Length.Mm(198));
        Assert.Equal(area, TypeExtent.Of(PageWith(area)));
    }

    /// <summary>What reaches one side of the trim runs off there; what ends a step before it is to be kept.</summary>
    [Fact]
    public void What_reaches_either_side_is_meant_to_be_cut()
    {
        var inner = Mm(30, 40, 50, 60);
        foreach (var area in (Rect[])[inner with { X = default }, inner with { X = Trim.Right - inner.Width }])
        {
            Assert.Null(TypeExtent.Of(PageWith(area)));
            var within = area with { X = area.X + new Length(area.X == default ? 1 : -1) };
            Assert.Equal(within, TypeExtent.Of(PageWith(within)));
        }

        Assert.Equal(inner with { Y = default }, TypeExtent.Of(PageWith(inner with { Y = default })));
    }

    private static Page PageWith(Rect area)
    {
        var picture = new Picture("cover.png", PictureFormat.Png, 148, 210, 1, default);
        return new(Trim.Size, Trim, Trim, "Cover", [new PictureItem(Artifact.Layout, picture, area, Trim, Ink.Picture)]);
    }

    /// <summary>A picture shows what its clip leaves of it, and type is where any of it stands.</summary>
    [Fact]
    public void The_extent_is_around_all_that_shows()
    {
        var picture = new Picture("a.png", PictureFormat.Png, 10, 10, 1, default);
        var clipped = new PictureItem(Artifact.Layout, picture, Mm(10, 10, 100, 100), Mm(20, 30, 50, 40), Ink.Picture);
        var rule = new RuleItem(Artifact.Layout, Mm(15, 60, 20, 80), Ink.Black);
        Assert.Equal(Mm(15, 30, 55, 110), TypeExtent.Of(PageOf(clipped, rule)));
        Assert.Equal(Mm(15, 30, 55, 110), TypeExtent.Of(PageOf(rule, clipped)));
        Assert.Equal(Mm(20, 30, 50, 40), TypeExtent.Of(PageOf(clipped)));
        Assert.Equal(Mm(0, 0, 148, 140), TypeExtent.OfEverything(PageOf(rule, new RuleItem(Artifact.Layout, Mm(0, 0, 148, 10), Ink.Black))));
        Assert.Equal(Mm(15, 60, 20, 80), TypeExtent.Of(PageOf(rule, new RuleItem(Artifact.Layout, Mm(0, 0, 148, 10), Ink.Black))));
        Assert.Null(TypeExtent.OfEverything(PageOf()));
    }

    private static Rect Mm(int x, int y, int width, int height) => new(Length.Mm(x), Length.Mm(y), Length.Mm(width), Length.Mm(height));

    private static Page PageOf(params PageItem[] items) => new(Trim.Size, Trim, Trim, "", [.. items]);
}
