using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>A side of a sheet with its pages: where marks may stand, and what was drawn so far.</summary>
internal sealed class MarkedSide(ImpositionPlan plan, SheetSide side, SheetGrid grid, IReadOnlyList<PlacedTrim> trims, int whole, string title)
{
    private readonly HashSet<PageItem> seen = [];
    private readonly List<Rect> taken = [];
    private readonly IReadOnlyList<SheetLine> lines = plan.Scheme.Lines;

    public ImpositionPlan Plan => plan;

    public SheetSide Side => side;

    /// <summary>By cell; a blank one has the place that a page would have.</summary>
    public IReadOnlyList<PlacedTrim> Pages => trims;

    /// <summary>How many pages the work has with its blanks.</summary>
    public int Whole => whole;

    public string Title => title;

    public List<PageItem> Items { get; } = [];

    /// <summary>The kinds that found room.</summary>
    public PrinterMarks Drawn { get; private set; }

    /// <summary>The kinds that had something to mark, whether or not there was room.</summary>
    public PrinterMarks Wanted { get; private set; }

    public Rect Sheet { get; } = new(Length.Zero, Length.Zero, plan.Sheet.Width, plan.Sheet.Height);

    /// <summary>The kinds of which some were drawn, and others found no room.</summary>
    public PrinterMarks Missed { get; private set; }

    /// <summary>Where a line between columns lies on this side, from the left.</summary>
    public Length X(int columns) => grid.EdgeX(ColumnsBefore(columns));

    public Length Y(int rows) => grid.EdgeY(rows);

    /// <summary>Columns before a line, as this side's cells are counted: schemes speak of lines as seen from the front.</summary>
    public int ColumnsBefore(int columns) => side.IsBack ? plan.Scheme.Columns - columns : columns;

    /// <summary>The sheet is folded along an edge of a cell, and nothing opens that fold.</summary>
    public bool StaysFolded(int cell, PageEdge edge)
    {
        var area = grid.AreaOf(cell);
        foreach (var line in lines)
            if (IsFoldThatStays(line) && (line.Upright ? Runs(area.Y, area.Bottom, Y(line.From), Y(line.To)) : Runs(area.X, area.Right, X(line.From), X(line.To))) && IsAlong(line, area, edge)) return true;
        return false;
    }

    /// <summary>From a place on an edge's way to the sheet's own edge.</summary>
    public Length ToEdge(Length at, PageEdge edge) => edge switch
    {
        PageEdge.Left or PageEdge.Top => at,
        PageEdge.Right => Sheet.Right - at,
        _ => Sheet.Bottom - at,
    };

    /// <summary>On the sheet, and beside everything that is printed of pages and their bleed.</summary>
    public bool IsFree(Rect area) => Holds(area) && trims.All(page => !Overlap(area, page.Shown));

    /// <summary>On the sheet, and on nothing that is printed: margins are allowed.</summary>
    public bool IsUnprinted(Rect area) => Holds(area) && trims.All(page => page.Painted is not { } painted || !Overlap(area, painted));

    /// <summary>On nothing that is printed, and beyond every trim.</summary>
    public bool IsWaste(Rect area) => IsUnprinted(area) && trims.All(page => !Overlap(area, page.Trim));

    /// <summary>Free, and a millimetre from every line that is drawn already.</summary>
    public bool IsLeft(Rect area) => IsFree(area) && taken.TrueForAll(other => !Overlap(area, other));

    /// <summary>Takes note that some of them found no room.</summary>
    public void Miss(PrinterMarks kind) => Missed |= kind;

    /// <summary>Takes note that there was something to mark.</summary>
    public void Want(PrinterMarks kind) => Wanted |= kind;

    public void Draw(PrinterMarks kind, IEnumerable<PageItem> items)
    {
        Drawn |= kind;
        foreach (var item in items)
            if (seen.Add(item)) Add(item);
    }

    private bool IsFoldThatStays(SheetLine line) => line.Kind == LineKind.Spine || (line.Kind is LineKind.Fold or LineKind.Slit && plan.Scheme.Making.Finish != Folding.Finish.OpenedFolds);

    private bool IsAlong(SheetLine line, Rect area, PageEdge edge) => edge switch
    {
        PageEdge.Left => line.Upright && X(line.At) == area.X,
        PageEdge.Right => line.Upright && X(line.At) == area.Right,
        PageEdge.Top => !line.Upright && Y(line.At) == area.Y,
        _ => !line.Upright && Y(line.At) == area.Bottom,
    };

    private static bool Runs(Length from, Length to, Length a, Length b) => Length.Min(a, b) < to && Length.Max(a, b) > from;

    private void Add(PageItem item)
    {
        Items.Add(item);
        if (item is PathItem path) taken.Add(BoxOf(path));
    }

    private static Rect BoxOf(PathItem path)
    {
        var (left, top, right, bottom) = (path.Steps[0].A.X, path.Steps[0].A.Y, path.Steps[0].A.X, path.Steps[0].A.Y);
        foreach (var step in path.Steps)
        {
            if (step.Verb == PathVerb.Close) continue;
            var end = step.Verb == PathVerb.Curve ? step.C : step.A;
            (left, top) = (Length.Min(left, end.X), Length.Min(top, end.Y));
            (right, bottom) = (Length.Max(right, end.X), Length.Max(bottom, end.Y));
        }

        return new Rect(left, top, right - left, bottom - top).Outset(Length.Mm(1));
    }

    private bool Holds(Rect area) => area.X >= Sheet.X && area.Y >= Sheet.Y && area.Right <= Sheet.Right && area.Bottom <= Sheet.Bottom;

    // What only touches does not overlap.
    private static bool Overlap(Rect a, Rect b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
