using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>Finds the scale of each page, in millionths.</summary>
internal static class PageScaling
{
    /// <summary>Smaller than this, type for reading becomes type for searching: 10 pt is set at less than 6.</summary>
    private const int LeastLegible = 600_000;

    // PDFs round their papers: 841.89 pt and 842 pt are both A4.
    private static readonly Length Slack = Length.Pt(0.5m);

    public static (int[] Scales, Length OuterLoss) Of(PagedDocument reading, ImpositionPlan plan, DiagnosticBag diagnostics)
    {
        var cells = CellsOf(plan, reading.Pages.Count);
        var found = (plan.Scale ?? plan.Scheme.NaturalScale) switch
        {
            { Kind: ScaleKind.Fixed } scale => Fixed(reading, plan, cells, scale.Millionths, diagnostics),
            { Kind: ScaleKind.Fit } => (All(reading, Largest(reading, cells)), Length.Zero),
            { Kind: ScaleKind.FitEach } => ([.. Enumerable.Range(0, cells.Length).Select(i => Largest(reading.Pages[i], cells[i]))], Length.Zero),
            _ => Auto(reading, plan, cells),
        };
        var smallest = found.Item1.DefaultIfEmpty(Placement.ActualSize).Min();
        if (smallest < LeastLegible && plan.Scale is null) diagnostics.VerySmall(plan.Scheme, smallest);
        return found;
    }

    private static (int[], Length) Auto(PagedDocument reading, ImpositionPlan plan, CellOfPage[] cells)
    {
        var loss = Length.Zero;
        for (var i = 0; i < cells.Length; i++)
        {
            if (LossOf(reading.Pages[i], cells[i], Placement.ActualSize, plan.Clear) is not { } lost)
                return (All(reading, Math.Min(Placement.ActualSize, Largest(reading, cells))), Length.Zero);
            loss = Length.Max(loss, lost);
        }

        return (All(reading, Placement.ActualSize), loss);
    }

    private static (int[], Length) Fixed(PagedDocument reading, ImpositionPlan plan, CellOfPage[] cells, int scale, DiagnosticBag diagnostics)
    {
        var loss = Length.Zero;
        for (var i = 0; i < cells.Length; i++)
        {
            if (LossOf(reading.Pages[i], cells[i], scale, plan.Clear) is { } lost)
            {
                loss = Length.Max(loss, lost);
                continue;
            }

            diagnostics.DoesNotFit(i + 1, reading.Pages[i].Trim.Size, plan, scale, Largest(reading, cells));
            return (All(reading, Largest(reading, cells)), Length.Zero);
        }

        return (All(reading, scale), loss);
    }

    /// <summary>What of the outer margin would be lost; null where the page does not fit, since type would be.</summary>
    private static Length? LossOf(Page page, CellOfPage cell, int scale, Length clear)
    {
        var (width, height) = (page.Trim.Width.Times(scale, Placement.ActualSize), page.Trim.Height.Times(scale, Placement.ActualSize));
        var (tooWide, tooHigh) = (width - cell.Size.Width, height - cell.Size.Height);
        if (tooWide <= Slack && tooHigh <= Slack) return Length.Zero;
        var (along, across) = cell.Spine is PageEdge.Left or PageEdge.Right ? (tooWide, tooHigh) : (tooHigh, tooWide);
        if (across > Slack || cell.Spine == PageEdge.None) return null;
        return TypeExtent.Of(page) is not { } type || OuterMargin(page, type, cell.Spine).Times(scale, Placement.ActualSize) - along >= clear ? along : null;
    }

    private static Length OuterMargin(Page page, Rect type, PageEdge spine) => spine switch
    {
        PageEdge.Left => page.Trim.Right - type.Right,
        PageEdge.Right => type.X - page.Trim.X,
        PageEdge.Top => page.Trim.Bottom - type.Bottom,
        _ => type.Y - page.Trim.Y,
    };

    private static int Largest(PagedDocument reading, CellOfPage[] cells)
    {
        var scale = int.MaxValue;
        for (var i = 0; i < cells.Length; i++)
            scale = Math.Min(scale, Largest(reading.Pages[i], cells[i]));
        return cells.Length == 0 ? Placement.ActualSize : scale;
    }

    private static int Largest(Page page, CellOfPage cell)
    {
        var across = cell.Size.Width.Steps * Placement.ActualSize / Math.Max(1, page.Trim.Width.Steps);
        var down = cell.Size.Height.Steps * Placement.ActualSize / Math.Max(1, page.Trim.Height.Steps);
        return (int)Math.Clamp(Math.Min(across, down), 1, int.MaxValue);
    }

    private static int[] All(PagedDocument reading, int scale)
    {
        var scales = new int[reading.Pages.Count];
        Array.Fill(scales, scale);
        return scales;
    }

    /// <summary>Each page's cell as that page sees it, upright.</summary>
    private static CellOfPage[] CellsOf(ImpositionPlan plan, int pages)
    {
        var size = new Size(plan.Sheet.Width / plan.Scheme.Columns, plan.Sheet.Height / plan.Scheme.Rows);
        var found = new CellOfPage[pages];
        var centred = (plan.Placing ?? plan.Scheme.NaturalPlacing) == Placing.Centred;
        foreach (var side in plan.Scheme.Sides(pages, plan.Blanks))
        {
            var grid = SheetGrid.Of(plan, side.IsBack);
            foreach (var cell in side.Cells)
            {
                if (cell.Page == 0) continue;
                var lie = grid.Of(cell);
                found[cell.Page - 1] = new(lie.OnItsSide ? size.Turned : size, centred ? PageEdge.None : lie.Spine);
            }
        }

        return found;
    }

    private readonly record struct CellOfPage(Size Size, PageEdge Spine);
}
