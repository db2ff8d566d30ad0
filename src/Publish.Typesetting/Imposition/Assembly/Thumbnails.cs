using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>Whole pages, small.</summary>
internal static class Thumbnails
{
    /// <param name="area">Of the page's shape.</param>
    public static IEnumerable<PageItem> Whole(Page page, Rect area)
    {
        var scale = (int)(area.Width.Steps * Placement.ActualSize / page.Trim.Width.Steps);
        var shift = new Point(area.X - page.Trim.X.Times(scale, Placement.ActualSize), area.Y - page.Trim.Y.Times(scale, Placement.ActualSize));
        yield return new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(scale, 0, shift), page.Trim);
        yield return Strokes.Box(area);
    }
}
