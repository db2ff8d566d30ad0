using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

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
            if (!made(line) || Ends(line, view, frame) is not { } ends) continue;
            foreach (var item in line.Kind is LineKind.Cut or LineKind.Slit ? Cut(ends.From, ends.To, line.Upright) : [Strokes.Dashed(ends.From, ends.To)])
                yield return item;
        }
    }

    /// <summary>A solid line with scissors at its beginning.</summary>
    public IEnumerable<PageItem> Cut(Point from, Point to, bool upright)
    {
        yield return Strokes.Line(from, to, Length.Pt(1.8m));
        foreach (var item in Pair(from, upright)) yield return item;
    }

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

    // Scissors are a letter that lies: upright ones are a page of their own that is turned.
    private IEnumerable<PageItem> Pair(Point at, bool upright)
    {
        var side = Length.Mm(5);
        var items = new List<PageItem>();
        setter.Write(items, Scissors, type.Sign, new(Length.Zero, Length.Zero), side * 2, side, Artifact.Layout);
        var area = new Rect(Length.Zero, Length.Zero, side, side);
        var page = new Page(area.Size, area, area, "Scissors", Publish.Model.Seq.Of(items));
        var half = side / 2;
        yield return upright
            ? new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(Placement.ActualSize, 1, new(at.X + half, at.Y - side)), area)
            : new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(Placement.ActualSize, 0, new(at.X - side, at.Y - half)), area);
    }
}
