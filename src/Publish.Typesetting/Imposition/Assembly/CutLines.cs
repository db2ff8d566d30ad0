using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>A sheet's folds (dashed) and cuts (solid, with scissors where they begin).</summary>
internal sealed class CutLines(BookletToMake booklet, AssemblySetter setter, AssemblyType type)
{
    private const string Scissors = "✂";

    private static readonly Length Overshoot = Length.Mm(2);

    private readonly Scheme scheme = booklet.Scheme;

    public IEnumerable<PageItem> Draw(SheetView view, Rect frame, Func<SheetLine, bool> made)
    {
        foreach (var line in scheme.Lines)
        {
            if (!made(line) || Ends(line, view, frame) is not { } left) continue;
            var ends = booklet.IsRightBound ? (From: InMirror(left.From, frame), To: InMirror(left.To, frame)) : left;
            foreach (var item in line.Kind is LineKind.Cut or LineKind.Slit ? Cut(ends.From, ends.To) : [Strokes.Dashed(ends.From, ends.To)])
                yield return item;
        }
    }

    /// <summary>A solid line with scissors at its beginning.</summary>
    private IEnumerable<PageItem> Cut(Point from, Point to) => [Strokes.Line(from, to, Length.Pt(1.8m)), Pair(from, from.X == to.X ? 1 : from.X < to.X ? 0 : 2)];

    private static (Point From, Point To)? Ends(SheetLine line, SheetView view, Rect frame)
    {
        var (first, count, across, crossing) = line.Upright ? (view.Column, view.Columns, view.Row, view.Rows) : (view.Row, view.Rows, view.Column, view.Columns);
        var (from, to) = (Math.Max(line.From, across), Math.Min(line.To, across + crossing));
        if (line.At <= first || line.At >= first + count || from >= to) return null;
        var beyond = line.Kind == LineKind.Slit ? Length.Zero : Overshoot;
        var (start, end) = (from == across ? -beyond : Length.Zero, to == across + crossing ? beyond : Length.Zero);
        if (line.Upright)
        {
            var x = frame.X + (frame.Width * (line.At - first) / count);
            return (new(x, frame.Y + (frame.Height * (from - across) / crossing) + start), new(x, frame.Y + (frame.Height * (to - across) / crossing) + end));
        }

        var y = frame.Y + (frame.Height * (line.At - first) / count);
        return (new(frame.X + (frame.Width * (from - across) / crossing) + start, y), new(frame.X + (frame.Width * (to - across) / crossing) + end, y));
    }

    private static Point InMirror(Point point, Rect frame) => point with { X = frame.X + frame.Right - point.X };

    // Scissors are a letter, on a page of its own that can be turned.
    private PlacedPageItem Pair(Point at, int quarterTurns)
    {
        var side = Length.Mm(5);
        var items = new List<PageItem>();
        setter.Write(items, Scissors, type.Sign, default, side * 2, side, Artifact.Layout);
        var area = new Rect(Length.Zero, Length.Zero, side, side);
        var page = new Page(area.Size, area, area, "Scissors", Seq.Of(items));
        var half = side / 2;
        var corner = quarterTurns switch
        {
            0 => new Point(at.X - side, at.Y - half),
            1 => new Point(at.X + half, at.Y - side),
            _ => new Point(at.X + side, at.Y + half),
        };
        return new(Artifact.Layout, new LaidOutPage(page), new(Placement.ActualSize, quarterTurns, corner), area);
    }
}
