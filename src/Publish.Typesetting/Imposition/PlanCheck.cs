using Publish.Model.Source;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>What of a plan cannot be done. What is mended serves only to find what else is wrong: after an error nothing is made.</summary>
internal static class PlanCheck
{
    /// <summary>More would take longer to fold than to write.</summary>
    public const int MostPages = 20_000;

    // Heavy card of 400 g/m² has about half a millimetre.
    private static readonly Length ThickestPaper = Length.Mm(0.6m);

    private static readonly Length LeastSheet = Length.Mm(10);

    // 200 inches: what a PDF can say (ISO 32000-1, annex C).
    private static readonly Length LargestSheet = Length.Inches(200);

    public static ImpositionPlan Mend(ImpositionPlan plan, int pages, DiagnosticBag diagnostics)
    {
        if (pages == 0) diagnostics.NothingToImpose();
        if (pages > MostPages) diagnostics.TooManyPages(pages);
        if (OutOfRange(plan.Sheet.Width) || OutOfRange(plan.Sheet.Height))
        {
            diagnostics.SheetOutOfRange(plan.Sheet);
            plan = plan with { Sheet = Paper.A4.Size };
        }

        if (plan.Scale is { Kind: ScaleKind.Fixed, Millionths: < 10_000 or > 10_000_000 } scale)
        {
            diagnostics.ScaleOutOfRange(scale.Millionths);
            plan = plan with { Scale = null };
        }

        if (plan.Caliper < Length.Zero || plan.Caliper > ThickestPaper)
        {
            diagnostics.NotPaper(plan.Caliper);
            plan = plan with { Caliper = Length.Zero };
        }

        if (plan.Gutter > Length.Zero)
        {
            if (SchemeSides.IsReadAcross(plan.Scheme)) diagnostics.GutterWithoutFold(plan);
            if (plan.Gutter > LargestGutter(plan))
            {
                diagnostics.GutterTooWide(plan);
                plan = plan with { Gutter = Length.Zero };
            }
        }

        var making = plan.Scheme.Making;
        if (making.Gathering is { MayEndShort: true, Sheets: var sheets } && pages > 0 && sheets * plan.Scheme.Sheet.Pages > plan.Scheme.Whole(pages))
            diagnostics.SignatureLongerThanText(sheets, pages, plan.Scheme.Whole(pages) / plan.Scheme.Sheet.Pages);
        if (making.Finish.MakesOwnZines && pages > plan.Scheme.PageMultiple)
            diagnostics.SeveralZines(plan.Scheme, pages, plan.Scheme.Whole(pages) / plan.Scheme.PageMultiple);
        return plan;
    }

    private static Length LargestGutter(ImpositionPlan plan) =>
        plan.Scheme.Sheet.Lying % 2 == 0 || plan.Scheme.Columns > 1 ? plan.Sheet.Width / plan.Scheme.Columns / 2 : plan.Sheet.Height / plan.Scheme.Rows / 2;

    private static bool OutOfRange(Length length) => length < LeastSheet || length > LargestSheet;
}
