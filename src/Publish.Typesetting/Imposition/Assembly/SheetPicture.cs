using System.Globalization;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>Draws cells of a sheet with the zine's own pages in them, each with its number; always as a person holds the sheet, also where
/// it goes through the printer on its head.</summary>
internal sealed class SheetPicture(BookletToMake booklet, NumeralPages numerals)
{
    private static readonly Length LeastNumeral = Length.Mm(3.4m);
    private static readonly Length LargestNumeral = Length.Mm(6.5m);

    private readonly ImpositionPlan plan = booklet.Imposed.Plan;
    private readonly Seq<SheetSide> sides = booklet.Imposed.Plan.Scheme.Sides(booklet.PagesOnSheets, booklet.Imposed.Plan.Blanks);

    public int Sides => sides.Count;

    private Size Cell => new(plan.Sheet.Width / plan.Scheme.Columns, plan.Sheet.Height / plan.Scheme.Rows);

    /// <summary>As large as an area takes it, in the middle of its width, at its top.</summary>
    public Rect Fit(SheetView view, Rect area)
    {
        var (width, height) = (Cell.Width * view.Columns, Cell.Height * view.Rows);
        var size = new Size(area.Width, area.Width.Times(height.Steps, width.Steps));
        if (size.Height > area.Height) size = new(area.Height.Times(width.Steps, height.Steps), area.Height);
        return new(area.X + ((area.Width - size.Width) / 2), area.Y, size.Width, size.Height);
    }

    /// <param name="frame">From <see cref="Fit"/>, or of the same shape.</param>
    public IEnumerable<PageItem> Draw(SheetView view, Rect frame)
    {
        var scale = (int)(frame.Width.Steps * Placement.ActualSize / (Cell.Width * view.Columns).Steps);
        yield return new RuleItem(Artifact.Layout, frame, Ink.Paper);
        foreach (var item in Pages(view, frame, scale)) yield return item;
        yield return Strokes.Box(frame);
    }

    private IEnumerable<PageItem> Pages(SheetView view, Rect frame, int scale)
    {
        var side = sides[view.Side];
        var onHead = SheetGrid.Of(plan, side.IsBack).StandsOnHead;
        var placed = SideOf(view.Side).Items.OfType<PlacedPageItem>().GetEnumerator();
        for (var i = 0; i < side.Cells.Count; i++)
        {
            if (side.Cells[i].Page == 0 || !placed.MoveNext()) continue;
            var (column, row) = (i % plan.Scheme.Columns, i / plan.Scheme.Columns);
            if (!view.Holds(column, row)) continue;
            var upright = onHead ? TurnedOver(placed.Current.Placement) : placed.Current.Placement;
            var origin = new Point(Cell.Width * FirstColumn(view), Cell.Height * view.Row);
            yield return placed.Current with { Placement = Within(upright, origin, frame, scale) };
            var across = booklet.IsRightBound ? view.Columns - 1 - (column - view.Column) : column - view.Column;
            yield return Numeral(side.Cells[i], upright.QuarterTurns, CentreOf(across, row - view.Row, frame, scale), scale);
        }
    }

    /// <summary>The leftmost on the paper.</summary>
    private int FirstColumn(SheetView view) => booklet.IsRightBound ? plan.Scheme.Columns - view.Column - view.Columns : view.Column;

    private PlacedPageItem Numeral(Cell cell, int turns, Point centre, int scale)
    {
        var (width, height) = (Scaled(Cell.Width, scale), Scaled(Cell.Height, scale));
        var side = Length.Max(LeastNumeral, Length.Min(LargestNumeral, Length.Min(width, height).Times(30, 100)));
        var down = turns switch
        {
            0 => new Point(Length.Zero, height.Times(24, 100)),
            1 => new Point(-width.Times(24, 100), Length.Zero),
            2 => new Point(Length.Zero, -height.Times(24, 100)),
            _ => new Point(width.Times(24, 100), Length.Zero),
        };
        return numerals.Place(cell.Page + booklet.PagesBefore, turns, centre + down, side);
    }

    private Point CentreOf(int column, int row, Rect frame, int scale) => new(
        frame.X + Scaled((Cell.Width * column) + (Cell.Width / 2), scale), frame.Y + Scaled((Cell.Height * row) + (Cell.Height / 2), scale));

    /// <summary>The side's page in the file, which may begin with the last sheet.</summary>
    private Page SideOf(int side)
    {
        var pages = booklet.Imposed.Paged.Pages;
        var step = plan.Scheme.TwoSided ? 2 : 1;
        return pages[plan.Reversed ? pages.Count - step - (side / step * step) + (side % step) : side];
    }

    private Placement TurnedOver(Placement placement) => placement with
    {
        QuarterTurns = (placement.QuarterTurns + 2) & 3,
        Shift = new(plan.Sheet.Width - placement.Shift.X, plan.Sheet.Height - placement.Shift.Y),
    };

    private static Placement Within(Placement placement, Point origin, Rect frame, int scale) => new(
        (int)((long)placement.ScaleMillionths * scale / Placement.ActualSize), placement.QuarterTurns,
        new(frame.X + Scaled(placement.Shift.X - origin.X, scale), frame.Y + Scaled(placement.Shift.Y - origin.Y, scale)));

    private static Length Scaled(Length length, int scale) => length.Times(scale, Placement.ActualSize);
}

/// <summary>Page numbers for thumbnails: each on a small white page of its own, so that it lies as its page lies.</summary>
internal sealed class NumeralPages(AssemblySetter setter, AssemblyType type)
{
    private static readonly Length Side = Length.Mm(7);

    private readonly Dictionary<int, Page> pages = [];

    /// <param name="quarterTurns">As the page lies.</param>
    /// <param name="centre">On the sheet of instructions.</param>
    /// <param name="side">Of the white square.</param>
    public PlacedPageItem Place(int number, int quarterTurns, Point centre, Length side)
    {
        var page = PageOf(number);
        var half = side / 2;
        var corner = quarterTurns switch
        {
            0 => new Point(centre.X - half, centre.Y - half),
            1 => new Point(centre.X + half, centre.Y - half),
            2 => new Point(centre.X + half, centre.Y + half),
            _ => new Point(centre.X - half, centre.Y + half),
        };
        var scale = (int)(side.Steps * Placement.ActualSize / Side.Steps);
        return new(Artifact.Layout, new LaidOutPage(page), new(scale, quarterTurns, corner), page.Trim);
    }

    private Page PageOf(int number)
    {
        if (pages.TryGetValue(number, out var known)) return known;
        var area = new Rect(Length.Zero, Length.Zero, Side, Side);
        var words = number.ToString(CultureInfo.InvariantCulture);
        var items = new List<PageItem> { new RuleItem(Artifact.Layout, area, Ink.Paper) };
        setter.Write(items, words, type.Numeral, new((Side - setter.WidthOf(words, type.Numeral)) / 2, Length.Pt(-0.5m)), Side * 2, Side, Artifact.Layout);
        return pages[number] = new(area.Size, area, area, words, Seq.Of(items));
    }
}
