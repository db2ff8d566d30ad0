using System.Globalization;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Marking;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>Puts the pages of a document on sheets. A sheet is a page that holds placed pages; exporters need to know nothing else.</summary>
public static class Imposer
{
    /// <summary>One page of the result for each side of a sheet, in the order of printing.</summary>
    /// <param name="diagnostics">Told all at once what cannot be done (an error: the result is then not to be printed), and what a person may
    /// not have meant.</param>
    public static ImposedDocument Impose(PagedDocument reading, ImpositionPlan plan, DiagnosticBag diagnostics)
    {
        plan = PlanCheck.Mend(plan, reading.Pages.Count, diagnostics);
        var sides = plan.Scheme.Sides(reading.Pages.Count, plan.Blanks);
        var fit = SheetFit.Of(reading, plan, diagnostics);
        var sheets = SheetCount(sides);
        if (plan.Scheme.SheetsInTheFold(reading.Pages.Count) is > 0 and var inside && inside + plan.SheetsAround is > FoldLimit.Sheets and var together)
            diagnostics.TooThickToFold(together, reading.Pages.Count, plan);
        var marks = plan.Marks == PrinterMarks.None ? null : new SheetMarks(plan, $"{plan.Scheme.Name}, {Counted(sheets)}");
        var trimMarks = new List<PageItem>();
        var pages = InPrintingOrder(sides.Select(side => Lay(side, reading, plan, fit, marks, trimMarks)), plan);
        marks?.Report(diagnostics);
        if (plan.Caliper > Length.Zero) CreepCheck.Check(reading, pages, diagnostics);
        var flip = plan.Scheme.TwoSided ? plan.Flip : (FlipEdge?)null;
        var paged = new PagedDocument(reading.Metadata, pages, null, [], new(flip));
        return new(paged, sheets, fit.SmallestMillionths, fit.OuterLoss.Millimetres)
        {
            Plan = plan,
            Blanks = BlankCount(sides),
            Scales = fit.Scales,
            RunOff = fit.RunOff is { } runOff ? runOff with { IsMarked = trimMarks.Count > 0 || plan.Marks.HasFlag(PrinterMarks.Crop) } : null,
            Rimmed = fit.Rimmed,
            Beside = fit.Beside,
            TypeSize = TypeSizes.OfScaled(reading, fit.Scales),
            HasUnknownType = TypeSizes.HasUnknown(reading),
        };
    }

    private static int SheetCount(Seq<SheetSide> sides)
    {
        var sheets = 0;
        foreach (var side in sides)
            if (!side.IsBack) sheets++;
        return sheets;
    }

    private static string Counted(int sheets) => string.Create(CultureInfo.InvariantCulture, $"{sheets} {(sheets == 1 ? "sheet" : "sheets")}");

    private static int BlankCount(Seq<SheetSide> sides)
    {
        var blanks = 0;
        foreach (var side in sides)
            foreach (var cell in side.Cells)
                if (cell.Page == 0) blanks++;
        return blanks;
    }

    /// <param name="trimMarks">Takes what is drawn for those who trim what runs off, on the first sheet of each signature.</param>
    private static Page Lay(SheetSide side, PagedDocument reading, ImpositionPlan plan, SheetFit fit, SheetMarks? marks, List<PageItem> trimMarks)
    {
        var items = new List<PageItem>();
        var grid = SheetGrid.Of(plan, side.IsBack);
        var whole = plan.Scheme.Whole(reading.Pages.Count);
        var isMarked = marks is not null || fit.RunOff is not null;
        var trims = isMarked ? new PlacedTrim[side.Cells.Count] : [];
        var places = new List<SheetPlace>(side.Cells.Count);
        for (var i = 0; i < side.Cells.Count; i++)
        {
            var cell = side.Cells[i];
            var number = cell.Page == 0 ? 1 : cell.Page;
            var lie = grid.Of(cell);
            var placed = fit.Place(reading.Pages[number - 1], number, lie, Gutter.Within(grid.AreaOf(i), lie, plan.Gutter), Creep.Shift(plan, cell.Folio, whole));
            if (cell.Page > 0)
            {
                items.Add(placed);
                places.Add(SheetPlace.Of(cell.Page, placed, reading.Pages[number - 1].Trim));
            }

            if (isMarked) trims[i] = PlacedTrim.Of(placed, isBlank: cell.Page == 0);
        }

        if (fit.RunOff is { } runOff && side is { Sheet: 1, IsBack: false })
        {
            var knife = side.Cells.Select((cell, i) => trims[i] with { Trim = TrimmedWith(runOff, cell, i) }).ToList();
            var drawn = RimMarks.On(new(plan, side, grid, knife, whole, ""), [.. side.Cells.Select(grid.Of)], runOff.Insets).ToList();
            trimMarks.AddRange(drawn);
            items.AddRange(drawn);
        }

        // All that lies in a pile is cut at once: where scales differ, as the first that runs off wants it.
        Rect TrimmedWith(RunOff runOff, Cell cell, int i)
        {
            var lie = grid.Of(cell);
            var like = fit.Place(reading.Pages[runOff.Pages[0] - 1], runOff.Pages[0], lie, Gutter.Within(grid.AreaOf(i), lie, plan.Gutter), Creep.Shift(plan, cell.Folio, whole));
            return PlacedTrim.Of(like, isBlank: true).Trim;
        }

        if (marks is not null) items.AddRange(marks.On(new(plan, side, grid, trims, whole, reading.Metadata.Title), LabelOf(side)));
        var area = new Rect(Length.Zero, Length.Zero, plan.Sheet.Width, plan.Sheet.Height);
        return new(plan.Sheet, area, area, LabelOf(side), Seq.Of(items)) { Record = new(plan.Scheme.Name, reading.Pages.Count, Seq.Of(places)) };
    }

    /// <summary>Reversed, the last sheet comes first, its front still before its back.</summary>
    private static Seq<Page> InPrintingOrder(Seq<Page> sides, ImpositionPlan plan)
    {
        if (!plan.Reversed) return sides;
        var ordered = new List<Page>(sides.Count);
        var step = plan.Scheme.TwoSided ? 2 : 1;
        for (var first = sides.Count - step; first >= 0; first -= step)
            for (var i = 0; i < step; i++) ordered.Add(sides[first + i]);
        return Seq.Of(ordered);
    }

    private static string LabelOf(SheetSide side) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(side.Signature > 1 ? $"Signature {side.Signature}, sheet" : "Sheet")} {side.Sheet} {(side.IsBack ? "back" : "front")}");
}
