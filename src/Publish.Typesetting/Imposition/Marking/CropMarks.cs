using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>Two ticks at each corner of a page, outside of it and of its bleed, along the lines where it is cut.</summary>
/// <remarks>
/// <code>
///        |        |
///      --+--------+--     At a fold that stays nothing is cut, so no tick shows it, nor does any point at it;
///        | page   |       none stands on another page or its bleed, so that where bleeds meet only the block's outer edges have ticks.
/// </code>
/// A page that is as tall as its sheet leaves no room beyond its corners: its ticks stand beside it, in what is cut off.
/// </remarks>
internal static class CropMarks
{
    private static readonly Length Gap = Length.Mm(2);
    private static readonly Length BeyondBleed = Length.Mm(0.5m);
    private static readonly Length Longest = Length.Mm(5);
    private static readonly Length Shortest = Length.Mm(1.5m);
    private static readonly Length[] Lengths = [Longest, Length.Mm(4.5m), Length.Mm(4), Length.Mm(3.5m), Length.Mm(3), Length.Mm(2.5m), Length.Mm(2), Shortest];
    private static readonly Length HalfLine = Length.Pt(0.25m);

    // Nearer to the sheet's edge nobody cuts.
    internal static readonly Length LeastCut = Length.Mm(1);

    public static void Draw(MarkedSide side)
    {
        var (cuts, shown) = (new HashSet<(bool Upright, Length At)>(), new HashSet<(bool Upright, Length At)>());
        for (var cell = 0; cell < side.Pages.Count; cell++)
        {
            var page = side.Pages[cell];
            if (page.Trim == side.Sheet) continue;
            side.Want(PrinterMarks.Crop);
            foreach (var across in (PageEdge[])[PageEdge.Left, PageEdge.Right])
                foreach (var down in (PageEdge[])[PageEdge.Top, PageEdge.Bottom])
                    if (!side.StaysFolded(cell, across) && !side.StaysFolded(cell, down)) Corner(side, page, across, down, shown);
            foreach (var edge in (PageEdge[])[PageEdge.Left, PageEdge.Right, PageEdge.Top, PageEdge.Bottom])
                if (!side.StaysFolded(cell, edge) && side.ToEdge(page.At(edge), edge) >= LeastCut) cuts.Add((IsUpright(edge), page.At(edge)));
        }

        if (!cuts.IsSubsetOf(shown)) side.Miss(PrinterMarks.Crop);
    }

    private static void Corner(MarkedSide side, PlacedTrim page, PageEdge across, PageEdge down, HashSet<(bool Upright, Length At)> shown)
    {
        var corner = new Point(page.At(across), page.At(down));
        if (Line(side, page, corner, across, down)) shown.Add((true, corner.X));
        if (Line(side, page, corner, down, across)) shown.Add((false, corner.Y));
    }

    private static bool IsUpright(PageEdge edge) => edge is PageEdge.Left or PageEdge.Right;

    /// <summary>Shows where the line along an edge is cut, beyond one of its ends.</summary>
    private static bool Line(MarkedSide side, PlacedTrim page, Point corner, PageEdge cut, PageEdge end)
    {
        var bleed = page.BleedAt(end);
        return TryTick(side, corner, Length.Max(Gap, bleed + BeyondBleed), end)
            || (bleed + BeyondBleed < Gap && TryTick(side, corner, bleed + BeyondBleed, end))
            || (side.ToEdge(page.At(end), end) < Shortest + BeyondBleed + HalfLine && TryBeside(side, corner, cut, end));
    }

    private static bool TryTick(MarkedSide side, Point corner, Length gap, PageEdge end)
    {
        foreach (var length in Lengths)
            if (TryLine(side, Moved(corner, gap, end), Moved(corner, gap + length, end))) return true;
        return false;
    }

    private static bool TryBeside(MarkedSide side, Point corner, PageEdge cut, PageEdge end)
    {
        var beside = Moved(corner, HalfLine * 2, cut);
        return TryLine(side, Moved(beside, -HalfLine, end), Moved(beside, -Longest, end));
    }

    private static bool TryLine(MarkedSide side, Point from, Point to)
    {
        if (!side.IsFree(Around(from, to))) return false;
        side.Draw(PrinterMarks.Crop, [MarkPen.Line(from, to)]);
        return true;
    }

    private static Point Moved(Point point, Length by, PageEdge towards) => towards switch
    {
        PageEdge.Left => new(point.X - by, point.Y),
        PageEdge.Right => new(point.X + by, point.Y),
        PageEdge.Top => new(point.X, point.Y - by),
        _ => new(point.X, point.Y + by),
    };

    private static Rect Around(Point a, Point b) =>
        new Rect(Length.Min(a.X, b.X), Length.Min(a.Y, b.Y), Length.Max(a.X, b.X) - Length.Min(a.X, b.X), Length.Max(a.Y, b.Y) - Length.Min(a.Y, b.Y))
            .Outset(HalfLine);
}
