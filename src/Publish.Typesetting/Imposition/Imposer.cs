using System.Globalization;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>Puts the pages of a document on sheets. A sheet is a page that holds placed pages; exporters need to know nothing else.</summary>
public static class Imposer
{
    /// <summary>One page of the result for each side of a sheet, in the order of printing.</summary>
    /// <param name="diagnostics">Told where pages do not fit the sheet even when scaled, or too many sheets are to be folded.</param>
    public static ImposedDocument Impose(PagedDocument reading, ImpositionPlan plan, DiagnosticBag diagnostics)
    {
        var sides = plan.Scheme.Sides(reading.Pages.Count);
        var fit = SheetFit.Of(reading, plan);
        var sheets = SheetCount(sides);
        if (plan.Scheme is SaddleStitch { SheetsInSignature: 0 } && sheets > FoldLimit.Sheets) diagnostics.TooThickToFold(sheets, reading.Pages.Count);
        var pages = sides.Select(side => Lay(side, reading, plan, fit, sheets));
        var flip = plan.Scheme.TwoSided ? plan.Flip : (FlipEdge?)null;
        var paged = new PagedDocument(reading.Metadata, pages, null, [], new(flip));
        return new(paged, sheets, fit.ScaleMillionths, fit.OuterLoss.Millimetres);
    }

    private static int SheetCount(Seq<SheetSide> sides)
    {
        var sheets = 0;
        foreach (var side in sides)
            if (!side.IsBack) sheets++;
        return sheets;
    }

    private static Page Lay(SheetSide side, PagedDocument reading, ImpositionPlan plan, SheetFit fit, int sheets)
    {
        var items = new List<PageItem>();
        var turned = plan.Flip == FlipEdge.Long && !side.IsBack;
        for (var i = 0; i < side.Cells.Count; i++)
        {
            var cell = side.Cells[i];
            if (cell.Page == 0) continue;
            var area = SheetFit.CellArea(plan, i, turned);
            items.Add(fit.Place(reading.Pages[cell.Page - 1], cell.Page, area, cell.Turned ^ turned, Creep.Shift(side, sheets, plan.Caliper)));
        }

        var whole = new Rect(Length.Zero, Length.Zero, plan.Sheet.Width, plan.Sheet.Height);
        return new(plan.Sheet, whole, whole, LabelOf(side), Seq.Of(items));
    }

    private static string LabelOf(SheetSide side) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(side.Signature > 1 ? $"Signature {side.Signature}, sheet" : "Sheet")} {side.Sheet} {(side.IsBack ? "back" : "front")}");
}
