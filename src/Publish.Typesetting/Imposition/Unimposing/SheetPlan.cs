using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>What lies where on sheets that say nothing of it: white pages are imposed once more as these were, and where they come to lie is where the pages are. So whatever can be imposed can be undone.</summary>
public static class SheetPlan
{
    /// <summary>The sides in their order, each place with a page's number, the blanks among them counted. Null where a scheme cannot have so many sides.</summary>
    /// <param name="plan">As it was imposed, on a sheet of that size.</param>
    /// <param name="page">The pages' size; null for as large as their places are.</param>
    /// <param name="bag">Takes what cannot be: pages that are larger than their places.</param>
    public static IReadOnlyList<SheetRecord>? Of(ImpositionPlan plan, int sides, Size? page, DiagnosticBag bag)
    {
        if (plan.Scheme.WholeOf(sides) is not { } whole || whole > PlanCheck.MostPages) return null;
        var size = page ?? Unscaled(SizeOfPlace(plan), plan.Scale);
        var area = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        var reading = new PagedDocument(new Metadata(), Seq.Of(Enumerable.Repeat(new Page(size, area, area, "", []), whole)), null, [], ViewerPreferences.None);
        var wanted = plan with { Marks = PrinterMarks.None, Slug = null, Blanks = BlankPlace.AtEnd, Scale = page is null ? plan.Scale is { Kind: ScaleKind.Fixed } ? plan.Scale : PageScale.ActualSize : plan.Scale ?? ScaleOf(plan, size) };
        var found = new DiagnosticBag();
        var imposed = Imposer.Impose(reading, wanted, found);
        if (found.HasErrors) bag.AddRange(found.Sorted().Where(problem => problem.Severity == Severity.Error));
        return [.. imposed.Paged.Pages.Select(side => side.Record!)];
    }

    /// <summary>A place's size as its page sees it, upright, without the gutter.</summary>
    public static Size SizeOfPlace(ImpositionPlan plan)
    {
        var first = plan.Scheme.Sides(1)[0];
        var (grid, at) = (SheetGrid.Of(plan, first.IsBack), 0);
        for (var i = 0; i < first.Cells.Count; i++)
            if (first.Cells[i].Folio == 1) at = i;
        var lie = grid.Of(first.Cells[at]);
        var inner = Gutter.Within(grid.AreaOf(at), lie, plan.Gutter);
        return lie.OnItsSide ? inner.Size.Turned : inner.Size;
    }

    // Whoever says how large pages were and not how large they were printed had them fitted, if they do not fit.
    private static PageScale? ScaleOf(ImpositionPlan plan, Size page)
    {
        var place = SizeOfPlace(plan);
        return page.Width > place.Width + Slack || page.Height > place.Height + Slack ? PageScale.Fit : null;
    }

    private static Size Unscaled(Size place, PageScale? scale) => scale is { Kind: ScaleKind.Fixed, Millionths: > 0 and var millionths }
        ? new(place.Width.Times(Placement.ActualSize, millionths), place.Height.Times(Placement.ActualSize, millionths))
        : place;

    private static Length Slack => Length.Pt(0.5m);
}
