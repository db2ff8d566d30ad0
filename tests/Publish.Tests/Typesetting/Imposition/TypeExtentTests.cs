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

    private static Page PageWith(Rect area)
    {
        var picture = new Picture("cover.png", PictureFormat.Png, 148, 210, 1, default);
        return new(Trim.Size, Trim, Trim, "Cover", [new PictureItem(Artifact.Layout, picture, area, Trim, Ink.Picture)]);
    }
}
