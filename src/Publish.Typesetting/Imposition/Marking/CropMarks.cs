using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>Two ticks at each corner of a page, outside of it, along the lines where it is cut.</summary>
/// <remarks>
/// <code>
///        |        |
///      --+--------+--     At a spine nothing is cut, so no tick shows it;
///        | page   |       nor does any that would stand on another page.
/// </code>
/// </remarks>
internal static class CropMarks
{
    private static readonly Length Gap = Length.Mm(2);
    private static readonly Length Longest = Length.Mm(5);
    private static readonly Length Shortest = Length.Mm(1.5m);

    public static void Draw(MarkedSide side)
    {
        var folds = FoldsAcross(side);
        foreach (var page in side.Pages)
        {
            if (page.Trim == side.Sheet) continue;
            side.Want(PrinterMarks.Crop);
            foreach (var x in (Length[])[page.Trim.X, page.Trim.Right])
                foreach (var y in (Length[])[page.Trim.Y, page.Trim.Bottom])
                    Corner(side, page, new(x, y), folds.Contains(x));
        }
    }

    private static void Corner(MarkedSide side, PlacedTrim page, Point corner, bool atSpine)
    {
        var (dx, dy) = (corner.X == page.Trim.X ? -1 : 1, corner.Y == page.Trim.Y ? -1 : 1);
        var bleed = Length.Max(Beyond(page.Trim.X, page.Shown.X), Length.Max(Beyond(page.Shown.Right, page.Trim.Right), Beyond(page.Shown.Bottom, page.Trim.Bottom)));
        var gap = Length.Max(Gap, bleed);
        Tick(side, corner, gap, dx, 0);
        if (!atSpine) Tick(side, corner, gap, 0, dy);
    }

    private static void Tick(MarkedSide side, Point corner, Length gap, int dx, int dy)
    {
        for (var length = Longest; length >= Shortest; length -= Length.Mm(0.5m))
        {
            var (from, to) = (Moved(corner, gap, dx, dy), Moved(corner, gap + length, dx, dy));
            if (!side.IsFree(Around(from, to))) continue;
            side.Draw(PrinterMarks.Crop, [MarkPen.Line(from, to)]);
            return;
        }
    }

    private static HashSet<Length> FoldsAcross(MarkedSide side) =>
        [.. side.Plan.Scheme.Lines.Where(line => line is { Kind: LineKind.Spine, Upright: true }).Select(line => side.X(line.At))];

    private static Point Moved(Point point, Length by, int dx, int dy) => new(point.X + (by * dx), point.Y + (by * dy));

    private static Rect Around(Point a, Point b) =>
        new Rect(Length.Min(a.X, b.X), Length.Min(a.Y, b.Y), Length.Max(a.X, b.X) - Length.Min(a.X, b.X), Length.Max(a.Y, b.Y) - Length.Min(a.Y, b.Y))
            .Outset(Length.Pt(0.25m));

    private static Length Beyond(Length outer, Length inner) => Length.Max(Length.Zero, outer - inner);
}
