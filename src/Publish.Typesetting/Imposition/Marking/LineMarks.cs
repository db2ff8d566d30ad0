using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>Where a sheet is folded (dashes) and cut (a line): ticks at the sheet's edge, beside the pages where there is room, else in their
/// margins. A slit is drawn whole, since no tick could show where it ends.</summary>
internal static class LineMarks
{
    private static readonly int[] Lengths = [10, 8, 6, 4, 3];

    public static void Draw(MarkedSide side, PrinterMarks kind)
    {
        foreach (var line in side.Plan.Scheme.Lines)
        {
            var isFold = line.Kind is LineKind.Fold or LineKind.Spine;
            if (isFold != (kind == PrinterMarks.Fold)) continue;
            side.Want(kind);
            if (line.Kind == LineKind.Slit) Slit(side, line);
            else Ends(side, line, kind);
        }
    }

    private static void Ends(MarkedSide side, SheetLine line, PrinterMarks kind)
    {
        var (far, across) = line.Upright ? (side.Plan.Scheme.Rows, side.Sheet.Height) : (side.Plan.Scheme.Columns, side.Sheet.Width);
        if (line.From == 0) Tick(side, line, kind, Edge(side, line, 0, across));
        if (line.To == far) Tick(side, line, kind, Edge(side, line, far, across));
    }

    /// <summary>Which of the sheet's two edges an end of the line is at: the near one, at 0, or the far one.</summary>
    private static bool Edge(MarkedSide side, SheetLine line, int end, Length across) =>
        (line.Upright ? side.Y(end) : side.X(end)) == across;

    private static void Tick(MarkedSide side, SheetLine line, PrinterMarks kind, bool atFarEdge)
    {
        foreach (var length in Lengths.Select(millimetres => Length.Mm(millimetres)))
            if (TryTick(side, line, kind, atFarEdge, length, side.IsFree)) return;
        foreach (var length in Lengths.Select(millimetres => Length.Mm(millimetres)))
            if (TryTick(side, line, kind, atFarEdge, length, side.IsUnprinted)) return;
    }

    private static bool TryTick(MarkedSide side, SheetLine line, PrinterMarks kind, bool atFarEdge, Length length, Func<Rect, bool> mayStand)
    {
        var (at, across) = line.Upright ? (side.X(line.At), side.Sheet.Height) : (side.Y(line.At), side.Sheet.Width);
        var (from, to) = atFarEdge ? (across - length, across) : (Length.Zero, length);
        var half = Length.Pt(0.25m);
        var area = line.Upright ? new Rect(at - half, from, half * 2, length) : new Rect(from, at - half, length, half * 2);
        if (!mayStand(area)) return false;
        var (a, b) = line.Upright ? (new Point(at, from), new Point(at, to)) : (new Point(from, at), new Point(to, at));
        side.Draw(kind, [kind == PrinterMarks.Fold ? MarkPen.Dashed(a, b) : MarkPen.Line(a, b)]);
        return true;
    }

    private static void Slit(MarkedSide side, SheetLine line)
    {
        var (a, b) = (new Point(side.X(line.From), side.Y(line.At)), new Point(side.X(line.To), side.Y(line.At)));
        var area = new Rect(Length.Min(a.X, b.X), a.Y, Length.Max(a.X, b.X) - Length.Min(a.X, b.X), Length.Zero);
        if (side.IsUnprinted(area)) side.Draw(PrinterMarks.Slit, [MarkPen.Line(a, b)]);
    }
}
