using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>What is marked on the spine: staples and collation steps on the outside of a quire, sewing stations on its inside.</summary>
internal static class SpineMarks
{
    public const PrinterMarks Kinds = PrinterMarks.Staples | PrinterMarks.Sewing | PrinterMarks.Collation;

    private static readonly Length StapleWidth = Length.Mm(12);
    private static readonly Length Kettle = Length.Mm(12);
    private static readonly Length StationsApart = Length.Mm(40);
    private static readonly Length StationWidth = Length.Mm(3);
    private static readonly Size Block = new(Length.Mm(2), Length.Mm(5));

    public static void Draw(MarkedSide side, PrinterMarks kinds)
    {
        foreach (var spine in Spines(side))
        {
            if (spine.IsOutside && kinds.HasFlag(PrinterMarks.Staples)) Staples(side, spine);
            if (spine.IsInside && kinds.HasFlag(PrinterMarks.Sewing)) Stations(side, spine);
            if (spine.IsOutside && kinds.HasFlag(PrinterMarks.Collation) && spine.Quires > 1) Step(side, spine);
        }
    }

    /// <summary>Each place where a spine runs between two pages.</summary>
    private static IEnumerable<Spine> Spines(MarkedSide side)
    {
        var scheme = side.Plan.Scheme;
        if (scheme.QuirePages(side.Whole) == 0) yield break;
        foreach (var line in scheme.Lines)
        {
            if (line.Kind != LineKind.Spine) continue;
            var column = side.ColumnsBefore(line.At);
            for (var row = line.From; row < line.To; row++)
                yield return Between(side, line, (row * scheme.Columns) + column);
        }
    }

    private static Spine Between(MarkedSide side, SheetLine line, int right)
    {
        var (a, b) = (side.Side.Cells[right - 1].Folio, side.Side.Cells[right].Folio);
        var quire = side.Plan.Scheme.QuireOf(a, side.Whole)!.Value;
        var quires = side.Plan.Scheme.QuireOf(side.Whole, side.Whole)!.Value.Index + 1;
        var first = Math.Min(a, b) - quire.Before;
        var trim = side.Pages[right].Trim;
        return new(side.X(line.At), trim.Y, trim.Bottom, first == 1 && a != b, first == quire.Pages / 2, quire.Index, quires);
    }

    private static void Staples(MarkedSide side, Spine spine)
    {
        side.Want(PrinterMarks.Staples);
        foreach (var quarter in (int[])[1, 3])
        {
            var middle = spine.Top + (spine.Height * quarter / 4);
            var width = Length.Min(StapleWidth, spine.Height / 6);
            var (from, to) = (new Point(spine.X, middle - (width / 2)), new Point(spine.X, middle + (width / 2)));
            if (side.IsUnprinted(Around(spine.X, from.Y, to.Y, Length.Pt(1)))) side.Draw(PrinterMarks.Staples, [MarkPen.Bold(from, to)]);
        }
    }

    /// <summary>A kettle stitch near head and foot, and stations about 40 mm apart between them.</summary>
    private static void Stations(MarkedSide side, Spine spine)
    {
        side.Want(PrinterMarks.Sewing);
        var kettle = Length.Min(Kettle, spine.Height / 8);
        var room = spine.Height - (kettle * 2);
        var gaps = Math.Max(2, (int)((room.Steps + (StationsApart.Steps / 2)) / StationsApart.Steps));
        for (var i = 0; i <= gaps; i++)
        {
            var y = spine.Top + kettle + (room * i / gaps);
            var half = StationWidth / 2;
            if (side.IsUnprinted(Around(spine.X, y, y, half)))
                side.Draw(PrinterMarks.Sewing, [MarkPen.Line(new(spine.X - half, y), new(spine.X + half, y)), MarkPen.Line(new(spine.X, y - (half / 2)), new(spine.X, y + (half / 2)))]);
        }
    }

    /// <summary>Each quire's block stands lower by its own height, so that a whole set of them shows as a stair; after the foot it begins at the head again.</summary>
    private static void Step(MarkedSide side, Spine spine)
    {
        side.Want(PrinterMarks.Collation);
        var margin = spine.Height / 8;
        var steps = Math.Max(1, (int)((spine.Height - (margin * 2)).Steps / Block.Height.Steps));
        var y = spine.Top + margin + (Block.Height * (spine.Quire % steps));
        var area = new Rect(spine.X - (Block.Width / 2), y, Block.Width, Block.Height);
        if (side.IsUnprinted(area)) side.Draw(PrinterMarks.Collation, [MarkPen.Block(area)]);
    }

    private static Rect Around(Length x, Length from, Length to, Length reach) => new(x - reach, from - reach, reach * 2, to - from + (reach * 2));

    /// <param name="Quire">From 0.</param>
    private readonly record struct Spine(Length X, Length Top, Length Foot, bool IsOutside, bool IsInside, int Quire, int Quires)
    {
        public Length Height => Foot - Top;
    }
}
