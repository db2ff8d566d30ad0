using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>Where on a page words and pictures stand that must not be cut off. What reaches the trim is meant to be cut.</summary>
internal static class TypeExtent
{
    private static readonly Length LeastMargin = Length.Mm(2);
    private static readonly Length LeastBleed = Length.Mm(0.5m);
    private static readonly Length Reach = Length.Pt(0.5m);

    /// <summary>From the leftmost to the rightmost; null for a page without any. Of what others made nothing is known, so all of it counts.</summary>
    public static Rect? Of(Page page)
    {
        Rect? extent = null;
        foreach (var item in page.Items)
            if (item is PlacedPageItem) return page.Trim;
            else if (AreaOf(item) is { } area && !Bleeds(area, page)) extent = extent is { } e ? Union(e, area) : area;
        return extent;
    }

    /// <summary>Around all that is painted, what bleeds as well; null for a blank page. Of what others made only that nobody sets type at the very trim.</summary>
    public static Rect? OfEverything(Page page)
    {
        Rect? extent = null;
        foreach (var item in page.Items)
            if (item is PlacedPageItem) return page.Trim.Outset(-LeastMargin);
            else if (AreaOf(item) is { } area) extent = extent is { } e ? Union(e, area) : area;
        return extent;
    }

    /// <summary>What of a page's artwork lies within its trim, whether or not it runs off; null for a blank page. Of what others made nothing is known, so all of it counts.</summary>
    public static Rect? WithinTrim(Page page)
    {
        foreach (var item in page.Items)
            if (item is PlacedPageItem) return page.Trim;
        return OfEverything(page) is { } extent ? Shared(extent, page.Trim) : null;
    }

    /// <summary>How far words keep from each edge of the trim, or pictures and rules; of what others made, all that is printed, as far as it was measured.</summary>
    public static PageMargins MarginsOf(Page page, bool words)
    {
        if (page.Items is [PlacedPageItem placed]) return words ? placed.Margins ?? default : default;
        var areas = new List<Rect>();
        foreach (var item in page.Items)
            if (item is TextItem == words && AreaOf(item) is { } area) areas.Add(area);
        return PageMargins.Of(page.Trim, areas);
    }

    /// <summary>Artwork reaches an edge of the trim, and is not white there. Of what others made only that it has bleed there.</summary>
    public static bool RunsOff(Page page, PageEdge edge)
    {
        foreach (var item in page.Items)
        {
            if (item is PlacedPageItem) return Beyond(page.Bleed, page.Trim, edge) >= LeastBleed;
            if (item is PictureItem or RuleItem && AreaOf(item) is { } area && Beyond(area, page.Trim, edge) >= -Reach && !(item is PictureItem picture && EndsWhite(picture, page, edge))) return true;
        }

        return false;
    }

    /// <summary>What a picture has at an edge of the trim is white: no more of it is cut off there than a little of what was seen to be so.</summary>
    private static bool EndsWhite(PictureItem item, Page page, PageEdge edge)
    {
        var (side, length) = edge switch
        {
            PageEdge.Top => (PictureEdges.Top, item.Area.Height),
            PageEdge.Right => (PictureEdges.Right, item.Area.Width),
            PageEdge.Bottom => (PictureEdges.Bottom, item.Area.Height),
            _ => (PictureEdges.Left, item.Area.Width),
        };
        return item.Picture.WhiteEdges.HasFlag(side) && Beyond(item.Area, page.Trim, edge) * 48 <= length;
    }

    private static Length Beyond(Rect area, Rect trim, PageEdge edge) => edge switch
    {
        PageEdge.Top => trim.Y - area.Y,
        PageEdge.Right => area.Right - trim.Right,
        PageEdge.Bottom => area.Bottom - trim.Bottom,
        _ => trim.X - area.X,
    };

    private static bool Bleeds(Rect area, Page page) => area.X <= page.Trim.X || area.Right >= page.Trim.Right;

    private static Rect? AreaOf(PageItem item) => item switch
    {
        TextItem text => AreaOf(text),
        PictureItem picture => picture.Clip is { } clip ? Shared(picture.Area, clip) : picture.Area,
        RuleItem rule => rule.Area,
        PathItem path => AreaOf(path),
        _ => null,
    };

    private static Rect? AreaOf(TextItem item)
    {
        if (item.Words.IsEmpty) return null;
        var last = item.Words[^1];
        var width = last.X + item.Style.Size.OfUnits(last.Shaped.Advance, last.Shaped.Face.UnitsPerEm).Times(item.Style.StretchPermille, 1000) + (item.Style.Spacing * last.Count);
        return item.Turned
            ? new(item.Origin.X - item.Style.Size, item.Origin.Y - width, item.Style.Size, width)
            : new(item.Origin.X, item.Origin.Y - item.Style.Size, width, item.Style.Size);
    }

    private static Rect? AreaOf(PathItem path)
    {
        Rect? area = null;
        foreach (var step in path.Steps)
        {
            if (step.Verb == PathVerb.Close) continue;
            var end = step.Verb == PathVerb.Curve ? step.C : step.A;
            var point = new Rect(end.X, end.Y, Length.Zero, Length.Zero);
            area = area is { } other ? Union(other, point) : point;
        }

        return area;
    }

    private static Rect Shared(Rect a, Rect b)
    {
        var (x, y) = (Length.Max(a.X, b.X), Length.Max(a.Y, b.Y));
        return new(x, y, Length.Min(a.Right, b.Right) - x, Length.Min(a.Bottom, b.Bottom) - y);
    }

    private static Rect Union(Rect a, Rect b)
    {
        var (x, y) = (Length.Min(a.X, b.X), Length.Min(a.Y, b.Y));
        return new(x, y, Length.Max(a.Right, b.Right) - x, Length.Max(a.Bottom, b.Bottom) - y);
    }
}
