using Publish.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Printing;

/// <summary>Print settings as the imposer takes them.</summary>
public static class PrintSchemes
{
    /// <summary>What the settings ask for, with its signatures, grid or panels where the scheme has those.</summary>
    public static Scheme Of(PrintSettings settings) => SchemeCatalogue.Find(settings.Scheme) switch
    {
        SaddleStitch when settings.Signature is { } signature => Sewn(signature),
        Signatures when settings.Signature is { } signature => Sewn(signature),
        CutStack stack => stack with { Across = settings.Grid?.Across ?? stack.Across, Down = settings.Grid?.Down ?? stack.Down },
        StepAndRepeat repeat => repeat with { Across = settings.Grid?.Across ?? repeat.Across, Down = settings.Grid?.Down ?? repeat.Down },
        Accordion strip => strip with { Panels = settings.Panels ?? strip.Panels },
        TwoSidedAccordion strip => strip with { Panels = settings.Panels ?? strip.Panels },
        var other => other ?? new SaddleStitch(),
    };

    /// <summary>One sheet holds the first two pages and the last two and nothing else, or can do so.</summary>
    public static bool HasOuterSheet(Scheme scheme) => scheme is SaddleStitch or Signatures;

    /// <summary>The number of pages must be a multiple of this.</summary>
    public static int PageMultiple(PrintSettings settings)
    {
        var (wanted, needed) = (settings.Multiple, settings.SinglePages ? 1 : Of(settings).PageMultiple);
        var multiple = wanted;
        while (multiple % needed != 0) multiple += wanted;
        return multiple;
    }

    /// <summary>What a file of the scheme's sheets is called: "booklet".</summary>
    public static string FileStem(Scheme scheme) => scheme is SaddleStitch ? "booklet" : scheme.Name;

    /// <param name="page">A page's trimmed size.</param>
    /// <param name="fonts">For the slug line, where one is asked for.</param>
    public static ImpositionPlan Plan(PrintSettings settings, Scheme scheme, Paper paper, Size page, FlipEdge edge, FontLibrary fonts) =>
        new(scheme, scheme.SheetFor(paper.Size, page), edge)
        {
            Clear = settings.Clear,
            Scale = settings.Scale,
            Placing = settings.Placing,
            Binding = settings.Binding,
            Reversed = settings.Reversed,
            Caliper = settings.Creep is null ? Length.Zero : settings.Caliper,
            Creep = settings.Creep ?? default,
            HoldCover = settings.Cover != CoverForm.Within,
            Marks = settings.Marks,
            Slug = settings.Marks.HasFlag(PrinterMarks.Slug) ? new(fonts) : null,
        };

    private static Signatures Sewn(SignatureWish wish) => wish.Sheets > 0 ? new() { Sheets = wish.Sheets } : new() { Range = (wish.LeastPages, wish.MostPages) };
}
