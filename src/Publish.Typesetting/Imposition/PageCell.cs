using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>The place for a page on a sheet as the page sees it, upright, without its gutter.</summary>
/// <param name="Spine">The page's edge that touches the place's; none where it lies in the middle.</param>
/// <param name="ToSheet">How far the place's edges are from the sheet's: from the top, the right, the bottom, the left; null for those that other places lie beyond.</param>
internal readonly record struct PageCell(Size Size, PageEdge Spine, (Length? Top, Length? Right, Length? Bottom, Length? Left) ToSheet)
{
    /// <summary>The page's edge where it is held, wherever in its place it lies.</summary>
    public PageEdge Held { get; init; } = PageEdge.None;

    public static PageCell Of(ImpositionPlan plan, Rect area, Lie lie)
    {
        var inner = Gutter.Within(area, lie, plan.Gutter);
        var centred = (plan.Placing ?? plan.Scheme.NaturalPlacing) == Placing.Centred;
        return new(lie.OnItsSide ? inner.Size.Turned : inner.Size, centred ? PageEdge.None : lie.Spine, (At(PageEdge.Top), At(PageEdge.Right), At(PageEdge.Bottom), At(PageEdge.Left))) { Held = lie.Spine, IsWholeSheet = plan.Scheme is { Columns: 1, Rows: 1 } };

        Length? At(PageEdge edge) => (PageEdge)(((int)edge + lie.QuarterTurns) & 3) switch
        {
            PageEdge.Top => area.Y == Length.Zero ? inner.Y : null,
            PageEdge.Left => area.X == Length.Zero ? inner.X : null,
            PageEdge.Right => area.Right == plan.Sheet.Width ? plan.Sheet.Width - inner.Right : null,
            _ => area.Bottom == plan.Sheet.Height ? plan.Sheet.Height - inner.Bottom : null,
        };
    }

    /// <summary>Nothing lies beside it.</summary>
    public bool IsWholeSheet { get; init; }

    /// <summary>How far type of a page is from the sheet's edge that one of its edges faces; null where it faces none, or has nothing there.</summary>
    /// <param name="margin">How far type is from the page's edge.</param>
    public Length? Distance(PageEdge edge, Size page, Length margin, int scale) =>
        From(edge) is { } off ? off + Beyond(edge, page, scale) + margin.Times(scale, Placement.ActualSize) : null;

    /// <summary>How much of the place lies beyond an edge of a page; negative where the page is larger.</summary>
    public Length Beyond(PageEdge edge, Size page, int scale)
    {
        var (length, place) = edge is PageEdge.Left or PageEdge.Right ? (page.Width, Size.Width) : (page.Height, Size.Height);
        var spare = place - length.Times(scale, Placement.ActualSize);
        return Spine == edge ? Length.Zero : Spine == Opposite(edge) ? spare : spare / 2;
    }

    /// <summary>The largest scale at which type keeps a distance from the sheet's edge; null where no scale does it.</summary>
    public int? LargestClear(PageEdge edge, Size page, Length margin, Length clear)
    {
        if (From(edge) is not { } off) return int.MaxValue;
        var (length, place) = edge is PageEdge.Left or PageEdge.Right ? (page.Width, Size.Width) : (page.Height, Size.Height);
        if (Spine == edge) return Distance(edge, page, margin, Placement.ActualSize) >= clear ? int.MaxValue : null;
        // Nothing of the page beyond its type may reach further than this from the place's far edge, or its middle.
        var (room, reach) = Spine == Opposite(edge) ? (place + off - clear, length - margin) : ((place / 2) + off - clear, (length / 2) - margin);
        if (reach <= Length.Zero) return room >= Length.Zero ? int.MaxValue : null;
        return room <= Length.Zero ? null : (int)Math.Min(int.MaxValue, room.Steps * Placement.ActualSize / reach.Steps);
    }

    /// <summary>Where a page has several places alike: at the sheet's edge where one of them is.</summary>
    public PageCell Or(PageCell other) => this with
    {
        ToSheet = (ToSheet.Top ?? other.ToSheet.Top, ToSheet.Right ?? other.ToSheet.Right, ToSheet.Bottom ?? other.ToSheet.Bottom, ToSheet.Left ?? other.ToSheet.Left),
    };

    public static PageEdge Opposite(PageEdge edge) => edge == PageEdge.None ? PageEdge.None : (PageEdge)(((int)edge + 2) & 3);

    private Length? From(PageEdge edge) => edge switch
    {
        PageEdge.Top => ToSheet.Top,
        PageEdge.Right => ToSheet.Right,
        PageEdge.Bottom => ToSheet.Bottom,
        PageEdge.Left => ToSheet.Left,
        _ => null,
    };
}

/// <summary>The space at the fold that pages are moved away from.</summary>
internal static class Gutter
{
    /// <summary>What of a place is left for its page.</summary>
    public static Rect Within(Rect place, Lie lie, Length gutter) => gutter == Length.Zero ? place : lie.SpineOnPaper switch
    {
        PageEdge.Left => new(place.X + gutter, place.Y, place.Width - gutter, place.Height),
        PageEdge.Right => place with { Width = place.Width - gutter },
        PageEdge.Top => new(place.X, place.Y + gutter, place.Width, place.Height - gutter),
        PageEdge.Bottom => place with { Height = place.Height - gutter },
        _ => place,
    };
}
