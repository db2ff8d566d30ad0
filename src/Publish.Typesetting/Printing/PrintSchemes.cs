using Publish.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Printing;

/// <summary>Print settings as the imposer takes them.</summary>
public static class PrintSchemes
{
    /// <summary>What the settings ask for, with its signatures, grid or panels where the scheme has those.</summary>
    public static Scheme Of(PrintSettings settings)
    {
        var scheme = settings.Scheme;
        if (settings.Signature is { } lengths) scheme = scheme.WithSignatures(Gathering(lengths)) ?? scheme.Divided?.WithSignatures(Gathering(lengths)) ?? scheme;
        if (settings.Grid is { } grid) scheme = scheme.WithGrid(grid.Across, grid.Down) ?? scheme;
        return settings.Panels is { } panels ? scheme.WithPanels(panels) ?? scheme : scheme;
    }

    /// <summary>The number of pages must be a multiple of this.</summary>
    public static int PageMultiple(PrintSettings settings)
    {
        var (wanted, needed) = (settings.Multiple, settings.SinglePages ? 1 : Of(settings).PageMultiple);
        var multiple = wanted;
        while (multiple % needed != 0) multiple += wanted;
        return multiple;
    }

    /// <param name="page">A page's trimmed size.</param>
    /// <param name="fonts">For the slug line, where one is asked for.</param>
    public static ImpositionPlan Plan(PrintSettings settings, Scheme scheme, Paper paper, Size page, FlipEdge edge, FontLibrary fonts) =>
        new(scheme, scheme.SheetFor(paper.Size, page), edge)
        {
            Clear = settings.Clear,
            KeepsClear = settings.KeepsClear,
            Gutter = settings.Gutter,
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

    private static Gathering Gathering(SignatureLengths lengths) =>
        lengths.Sheets > 0 ? Imposition.Folding.Gathering.Signatures(lengths.Sheets) : Imposition.Folding.Gathering.Within(lengths.LeastPages, lengths.MostPages);
}
