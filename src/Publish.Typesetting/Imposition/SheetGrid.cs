using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>A side's cells where they lie on the paper, once the scheme's sheet is mirrored for a right-bound book and turned for the printer.</summary>
internal sealed record SheetGrid(ImpositionPlan Plan, bool StandsOnHead)
{
    private int Columns => Plan.Scheme.Columns;

    private int Rows => Plan.Scheme.Rows;

    private bool Mirrored => Plan.Binding == Binding.Right;

    public static SheetGrid Of(ImpositionPlan plan, bool isBack) => new(plan, plan.Scheme.TwoSided && !isBack && !TurnsLikeALeaf(plan));

    /// <param name="index">Of the cell in the scheme, row by row.</param>
    public Rect AreaOf(int index)
    {
        var (column, row) = (index % Columns, index / Columns);
        var (left, right, top, bottom) = (EdgeX(column), EdgeX(column + 1), EdgeY(row), EdgeY(row + 1));
        var (x, y) = (Length.Min(left, right), Length.Min(top, bottom));
        return new(x, y, Length.Max(left, right) - x, Length.Max(top, bottom) - y);
    }

    /// <summary>Where the line between columns lies, from the sheet's left.</summary>
    /// <param name="columns">How many of the scheme's columns come before it.</param>
    public Length EdgeX(int columns) => Plan.Sheet.Width * (Mirrored ^ StandsOnHead ? Columns - columns : columns) / Columns;

    /// <summary>Where the line between rows lies, from the sheet's top.</summary>
    public Length EdgeY(int rows) => Plan.Sheet.Height * (StandsOnHead ? Rows - rows : rows) / Rows;

    /// <summary>How a cell's page lies on the paper.</summary>
    public Lie Of(Cell cell)
    {
        var spine = Plan.Scheme.SpineOf(cell.Folio);
        var turns = Mirrored ? 4 - cell.QuarterTurns : cell.QuarterTurns;
        return new((turns + (StandsOnHead ? 2 : 0)) & 3, Mirrored ? InMirror(spine) : spine);
    }

    private static PageEdge InMirror(PageEdge edge) => edge switch { PageEdge.Left => PageEdge.Right, PageEdge.Right => PageEdge.Left, _ => edge };

    private static bool TurnsLikeALeaf(ImpositionPlan plan) => plan.Flip == ImpositionPlan.LikeALeaf(plan.Sheet);
}

/// <summary>How a page lies on the paper.</summary>
/// <param name="QuarterTurns">Clockwise.</param>
/// <param name="Spine">The page's own edge at which it is held, before it is turned.</param>
internal readonly record struct Lie(int QuarterTurns, PageEdge Spine)
{
    public bool OnItsSide => QuarterTurns % 2 == 1;

    /// <summary>Where the spine is on the paper.</summary>
    public PageEdge SpineOnPaper => Spine == PageEdge.None ? PageEdge.None : (PageEdge)(((int)Spine + QuarterTurns) & 3);
}
