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

    public static (int[] Scales, PageCell[] Cells, Length OuterLoss) Of(PagedDocument reading, ImpositionPlan plan, DiagnosticBag diagnostics)
    {
        var cells = CellsOf(plan, reading.Pages.Count);
        var found = (plan.Scale ?? plan.Scheme.NaturalScale) switch
        {
            { Kind: ScaleKind.Fixed } scale => Fixed(reading, plan, cells, scale.Millionths, diagnostics),
            { Kind: ScaleKind.Fit } => (All(reading, Largest(reading, cells)), Length.Zero),
            { Kind: ScaleKind.FitEach } => ([.. Enumerable.Range(0, cells.Length).Select(i => Largest(reading.Pages[i], cells[i]))], Length.Zero),
            _ => Auto(reading, plan, cells),
        };
        if ((plan.Scale ?? plan.Scheme.NaturalScale).Kind is not (ScaleKind.Fixed or ScaleKind.FitEach)) OddPages.Check(reading, found.Item1, i => Largest(reading.Pages[i], cells[i]), diagnostics);
        if (plan.KeepsClear) ClearMargin.Keep(reading, plan, cells, found.Item1, diagnostics);
        var smallest = found.Item1.DefaultIfEmpty(Placement.ActualSize).Min();
        if (smallest < LeastLegible && plan.Scale is null) diagnostics.VerySmall(plan.Scheme, smallest);
        return (found.Item1, cells, found.Item2);
    }

    private static (int[], Length) Auto(PagedDocument reading, ImpositionPlan plan, PageCell[] cells)
    {
        var scales = All(reading, Placement.ActualSize);
        var loss = Length.Zero;
        for (var i = 0; i < cells.Length; i++)
        {
            if (LossOf(reading.Pages[i], cells[i], Placement.ActualSize, plan.Clear) is not { } lost)
                return (All(reading, Math.Min(Placement.ActualSize, Largest(reading, cells))), Length.Zero);
            if (CutsArtwork(reading.Pages[i], cells[i].Spine, lost, Placement.ActualSize)) scales[i] = Largest(reading.Pages[i], cells[i]);
            else loss = Length.Max(loss, lost);
        }

        return (scales, loss);
    }

    private static (int[], Length) Fixed(PagedDocument reading, ImpositionPlan plan, PageCell[] cells, int scale, DiagnosticBag diagnostics)
    {
        var (loss, cut) = (Length.Zero, new List<(int Page, Length Lost)>());
        for (var i = 0; i < cells.Length; i++)
        {
            if (LossOf(reading.Pages[i], cells[i], scale, plan.Clear) is { } lost)
            {
                loss = Length.Max(loss, lost);
                if (CutsArtwork(reading.Pages[i], cells[i].Spine, lost, scale)) cut.Add((i + 1, lost));
                continue;
            }

            diagnostics.DoesNotFit(i + 1, reading.Pages[i].Trim.Size, plan, scale, Largest(reading, cells));
            return (All(reading, Largest(reading, cells)), Length.Zero);
        }

        if (cut.Count > 0) diagnostics.CutsArtwork(cut, scale);
        return (All(reading, scale), loss);
    }

    /// <summary>What of the outer margin would be lost; null where the page does not fit, since type would be.</summary>
    private static Length? LossOf(Page page, PageCell cell, int scale, Length clear)
    {
        var (width, height) = (page.Trim.Width.Times(scale, Placement.ActualSize), page.Trim.Height.Times(scale, Placement.ActualSize));
        var (tooWide, tooHigh) = (width - cell.Size.Width, height - cell.Size.Height);
        if (tooWide <= Slack && tooHigh <= Slack) return Length.Zero;
        var (along, across) = cell.Spine is PageEdge.Left or PageEdge.Right ? (tooWide, tooHigh) : (tooHigh, tooWide);
        if (cell.IsWholeSheet && LeafLoss(page, cell, scale, clear) is { } lost) return lost;
        if (across > Slack || cell.Spine == PageEdge.None) return null;
        return TypeExtent.Of(page) is not { } type || OuterMargin(page, type, cell.Spine).Times(scale, Placement.ActualSize) - along >= clear ? along : null;
    }

    /// <summary>A single leaf in the middle of its sheet gives up blank margins on both sides alike. Null where something is printed there.</summary>
    private static Length? LeafLoss(Page page, PageCell cell, int scale, Length clear)
    {
        if (TypeExtent.WithinTrim(page) is not { } printed) return Length.Zero;
        var loss = Length.Zero;
        foreach (var edge in (PageEdge[])[PageEdge.Top, PageEdge.Right, PageEdge.Bottom, PageEdge.Left])
        {
            if (cell.Distance(edge, page.Trim.Size, OuterMargin(page, printed, PageCell.Opposite(edge)), scale) is not { } distance || distance < clear) return null;
            if (cell.Distance(edge, page.Trim.Size, Length.Zero, scale) is { } beyond) loss = Length.Max(loss, -beyond);
        }

        return loss;
    }

    /// <summary>Some of a picture or a rule would lie beyond the page's place, though it may be meant to run off at the trim.</summary>
    private static bool CutsArtwork(Page page, PageEdge spine, Length lost, int scale) =>
        lost > Length.Zero && TypeExtent.WithinTrim(page) is { } artwork && OuterMargin(page, artwork, spine).Times(scale, Placement.ActualSize) < lost;

    private static Length OuterMargin(Page page, Rect type, PageEdge spine) => spine switch
    {
        PageEdge.Left => page.Trim.Right - type.Right,
        PageEdge.Right => type.X - page.Trim.X,
        PageEdge.Top => page.Trim.Bottom - type.Bottom,
        _ => type.Y - page.Trim.Y,
    };

    internal static int Largest(PagedDocument reading, PageCell[] cells)
    {
        var scale = int.MaxValue;
        for (var i = 0; i < cells.Length; i++)
            scale = Math.Min(scale, Largest(reading.Pages[i], cells[i]));
        return cells.Length == 0 ? Placement.ActualSize : scale;
    }

    internal static int Largest(Page page, PageCell cell)
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

    /// <summary>Each page's cell as that page sees it, upright. What several show is as near to the sheet's edges as any of them.</summary>
    private static PageCell[] CellsOf(ImpositionPlan plan, int pages)
    {
        var found = new PageCell[pages];
        foreach (var side in plan.Scheme.Sides(pages, plan.Blanks))
        {
            var grid = SheetGrid.Of(plan, side.IsBack);
            for (var i = 0; i < side.Cells.Count; i++)
            {
                var cell = side.Cells[i];
                if (cell.Page == 0) continue;
                found[cell.Page - 1] = PageCell.Of(plan, grid.AreaOf(i), grid.Of(cell)).Or(found[cell.Page - 1]);
            }
        }

        return found;
    }
}
