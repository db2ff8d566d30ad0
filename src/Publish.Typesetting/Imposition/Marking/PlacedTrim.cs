using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>A page where it came to lie on a side.</summary>
/// <param name="Trim">What is left of it when it is cut.</param>
/// <param name="Shown">The trim with as much of the bleed as is printed.</param>
/// <param name="Painted">Around everything that is printed on it; null for a blank page.</param>
internal readonly record struct PlacedTrim(Rect Trim, Rect Shown, Rect? Painted)
{
    public static PlacedTrim Of(PlacedPageItem item, bool isBlank)
    {
        var page = ((LaidOutPage)item.Source).Page;
        var painted = !isBlank && TypeExtent.OfEverything(page) is { } extent ? item.Placement.OnSheet(extent) : (Rect?)null;
        return new(item.Placement.OnSheet(page.Trim), item.Placement.OnSheet(item.Clip), painted);
    }

    /// <summary>Where an edge of the trim lies, from the sheet's left or top.</summary>
    public Length At(PageEdge edge) => Side(Trim, edge);

    /// <summary>How far bleed is shown beyond an edge of the trim.</summary>
    public Length BleedAt(PageEdge edge)
    {
        var beyond = Side(Shown, edge) - Side(Trim, edge);
        return Length.Max(Length.Zero, edge is PageEdge.Left or PageEdge.Top ? -beyond : beyond);
    }

    private static Length Side(Rect area, PageEdge edge) => edge switch
    {
        PageEdge.Left => area.X,
        PageEdge.Right => area.Right,
        PageEdge.Top => area.Y,
        _ => area.Bottom,
    };
}
