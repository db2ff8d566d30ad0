using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>How large pages are on a sheet and where in their cells they lie: against the spine, in the middle of the height, at actual size
/// as long as no text comes too near to the sheet's edge.</summary>
internal sealed record SheetFit(int ScaleMillionths, Length OuterLoss)
{
    public static SheetFit Of(PagedDocument reading, ImpositionPlan plan)
    {
        var cell = CellSize(plan);
        var actual = new SheetFit(Placement.ActualSize, Length.Zero);
        var widest = Length.Zero;
        for (var i = 0; i < reading.Pages.Count; i++)
        {
            var page = reading.Pages[i];
            widest = Length.Max(widest, page.Trim.Width - cell.Width);
            if (!FitsAtActualSize(page, i + 1, cell, plan.Clear)) return Scaled(reading, cell);
        }

        return actual with { OuterLoss = Length.Max(Length.Zero, widest) };
    }

    /// <summary>A cell's place on the sheet.</summary>
    /// <param name="turned">The whole side lies upside down, so cells are counted from the other end.</param>
    public static Rect CellArea(ImpositionPlan plan, int index, bool turned)
    {
        var cell = CellSize(plan);
        var count = plan.Scheme.Columns * plan.Scheme.Rows;
        var at = turned ? count - 1 - index : index;
        return new(cell.Width * (at % plan.Scheme.Columns), cell.Height * (at / plan.Scheme.Columns), cell.Width, cell.Height);
    }

    /// <param name="number">Odd pages have their spine at the left, even ones at the right.</param>
    public PlacedPageItem Place(Page page, int number, Rect cell, bool turned, Length creep)
    {
        var (width, height) = (Scaled(page.Trim.Width), Scaled(page.Trim.Height));
        var spineAtLeft = number % 2 == 1 ^ turned;
        var x = spineAtLeft ? cell.X + creep : cell.Right - width - creep;
        var y = cell.Y + ((cell.Height - height) / 2);
        var (left, top) = (Scaled(page.Trim.X), Scaled(page.Trim.Y));
        var shift = turned ? new Point(x + left + width, y + top + height) : new Point(x - left, y - top);
        return new(Artifact.Layout, new LaidOutPage(page), new(ScaleMillionths, turned ? 2 : 0, shift), ClipOf(page, number, cell, height));
    }

    // At the spine a page ends with its trim; on the other sides its bleed shows as far as the cell goes.
    private Rect ClipOf(Page page, int number, Rect cell, Length height)
    {
        var across = Unscaled(cell.Width);
        var upDown = Length.Max(Length.Zero, Unscaled((cell.Height - height) / 2));
        var top = Length.Max(page.Bleed.Y, page.Trim.Y - upDown);
        var bottom = Length.Min(page.Bleed.Bottom, page.Trim.Bottom + upDown);
        var left = number % 2 == 1 ? page.Trim.X : Length.Max(page.Bleed.X, page.Trim.Right - across);
        var right = number % 2 == 1 ? Length.Min(page.Bleed.Right, page.Trim.X + across) : page.Trim.Right;
        return new(left, top, right - left, bottom - top);
    }

    private static Size CellSize(ImpositionPlan plan) => new(plan.Sheet.Width / plan.Scheme.Columns, plan.Sheet.Height / plan.Scheme.Rows);

    private static bool FitsAtActualSize(Page page, int number, Size cell, Length clear)
    {
        if (page.Trim.Height > cell.Height) return false;
        if (page.Trim.Width <= cell.Width) return true;
        if (TypeExtent.Of(page) is not { } type) return true;
        var loss = page.Trim.Width - cell.Width;
        var outer = number % 2 == 1 ? page.Trim.Right - type.Right : type.X - page.Trim.X;
        return outer - loss >= clear;
    }

    private static SheetFit Scaled(PagedDocument reading, Size cell)
    {
        long scale = Placement.ActualSize;
        foreach (var page in reading.Pages)
        {
            scale = Math.Min(scale, cell.Width.Steps * Placement.ActualSize / Math.Max(1, page.Trim.Width.Steps));
            scale = Math.Min(scale, cell.Height.Steps * Placement.ActualSize / Math.Max(1, page.Trim.Height.Steps));
        }

        return new((int)scale, Length.Zero);
    }

    private Length Scaled(Length length) => length.Times(ScaleMillionths, Placement.ActualSize);

    private Length Unscaled(Length length) => length.Times(Placement.ActualSize, ScaleMillionths);
}
