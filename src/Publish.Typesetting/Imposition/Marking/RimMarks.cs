using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>Where finished work is trimmed whose artwork runs off: ticks beyond the pages where the sheet has room; where the white rim is to go that printers leave,
/// from the sheet's edge towards the pages, across what is cut off, on artwork, and so on a white ground.</summary>
internal static class RimMarks
{
    private static readonly Length Air = Length.Mm(0.5m);
    private static readonly Length Ground = Length.Pt(0.75m);
    private static readonly Length Longest = Length.Mm(5);
    private static readonly Length Shortest = Length.Mm(1.5m);

    private static readonly PageEdge[] Edges = [PageEdge.Top, PageEdge.Right, PageEdge.Bottom, PageEdge.Left];

    /// <param name="lies">How each of the side's pages lies.</param>
    public static IEnumerable<PageItem> On(MarkedSide side, IReadOnlyList<Lie> lies, RunOffInsets insets)
    {
        for (var i = 0; i < side.Pages.Count; i++)
            foreach (var cut in Edges)
                foreach (var end in Edges)
                    if (IsUpright(cut) != IsUpright(end) && !side.StaysFolded(i, end) && !side.StaysFolded(i, cut))
                        foreach (var item in Ticks(side, side.Pages[i], lies[i], insets, cut, end)) yield return item;
    }

    private static bool IsUpright(PageEdge edge) => edge is PageEdge.Left or PageEdge.Right;

    /// <summary>Shows one end of a line: across the rim where that is cut off there too, else beyond the page and its bleed.</summary>
    private static IEnumerable<PageItem> Ticks(MarkedSide side, PlacedTrim page, Lie lie, RunOffInsets insets, PageEdge cut, PageEdge end)
    {
        Length Inset(PageEdge at) => insets.At((PageEdge)(((int)at - lie.QuarterTurns) & 3), lie.Spine);
        if (Inset(cut) == Length.Zero && (side.ToEdge(page.At(cut), cut) < CropMarks.LeastCut || side.Plan.Marks.HasFlag(PrinterMarks.Crop))) return [];
        var at = cut is PageEdge.Left or PageEdge.Top ? page.At(cut) + Inset(cut) : page.At(cut) - Inset(cut);
        var (room, beyond) = (side.ToEdge(page.At(end), end), page.BleedAt(end) + Air);
        if (room + Inset(end) - Air < Shortest) return [.. Beside(side, cut, end, at)];
        if (room <= Inset(end)) return OnGround(side, end, at, room + Inset(end) - Air);
        var reach = Length.Min(room, beyond + Longest);
        return reach - beyond >= Shortest && side.IsWaste(GroundOf(side, end, at, room - reach, room - beyond)) ? [Tick(side, end, at, room - reach, room - beyond)] : [];
    }

    /// <summary>Where the line's ends are the sheet's own edges: along the line, within what is cut off.</summary>
    private static IEnumerable<PageItem> Beside(MarkedSide side, PageEdge cut, PageEdge end, Length at)
    {
        var away = Ground + MarkPen.Hairline;
        return OnGround(side, end, cut is PageEdge.Left or PageEdge.Top ? at - away : at + away, Longest);
    }

    private static IEnumerable<PageItem> OnGround(MarkedSide side, PageEdge edge, Length at, Length far) =>
        [new RuleItem(Artifact.Mark, GroundOf(side, edge, at, Length.Zero, far), Ink.Paper), Tick(side, edge, at, Length.Zero, far)];

    /// <param name="near">From the sheet's edge.</param>
    private static PathItem Tick(MarkedSide side, PageEdge edge, Length at, Length near, Length far)
    {
        var (from, to) = edge switch
        {
            PageEdge.Top => (new Point(at, near), new Point(at, far)),
            PageEdge.Bottom => (new Point(at, side.Sheet.Bottom - far), new Point(at, side.Sheet.Bottom - near)),
            PageEdge.Left => (new Point(near, at), new Point(far, at)),
            _ => (new Point(side.Sheet.Right - far, at), new Point(side.Sheet.Right - near, at)),
        };
        return MarkPen.Line(from, to);
    }

    private static Rect GroundOf(MarkedSide side, PageEdge edge, Length at, Length near, Length far) => edge switch
    {
        PageEdge.Top => new(at - Ground, near, Ground * 2, far - near),
        PageEdge.Bottom => new(at - Ground, side.Sheet.Bottom - far, Ground * 2, far - near),
        PageEdge.Left => new(near, at - Ground, far - near, Ground * 2),
        _ => new(side.Sheet.Right - far, at - Ground, far - near, Ground * 2),
    };
}
