using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Printing.Covers;

/// <summary>A zine taken apart: the two outer leaves' pages, and what lies between them.</summary>
/// <param name="Cover">Front, inside of the front, inside of the back, back.</param>
public sealed record CoverParts(PagedDocument Cover, PagedDocument Body)
{
    /// <summary>Fewer pages than two sheets have no cover of their own.</summary>
    private const int Fewest = 8;

    /// <returns>Null where the cover stays with the rest: the settings want it so or, with a diagnostic, it cannot be apart.</returns>
    public static CoverParts? Of(PagedDocument reading, PrintSettings settings, DiagnosticBag diagnostics)
    {
        if (settings.Cover == CoverForm.Within || !CanBeApart(reading, settings, diagnostics)) return null;
        Page[] pages = [.. reading.Pages];
        return new(Part(reading, [pages[0], pages[1], pages[^2], pages[^1]]), Part(reading, pages[2..^2]));
    }

    private static bool CanBeApart(PagedDocument reading, PrintSettings settings, DiagnosticBag diagnostics)
    {
        var isEnough = reading.Pages.Count >= Fewest;
        var hasOuter = settings.SinglePages || settings.Cover == CoverForm.Wrap || PrintSchemes.Of(settings).HasOuterSheet;
        if (!isEnough) diagnostics.NoCoverApart(reading.Pages.Count);
        else if (!hasOuter) diagnostics.NoOuterSheet(settings.Scheme.Name);
        return isEnough && hasOuter;
    }

    /// <summary>Sheets and shops take no tags: what belongs to the whole stays with the whole.</summary>
    private static PagedDocument Part(PagedDocument reading, Page[] pages) => reading with { Pages = Seq.Of(pages), Structure = null, Outline = [] };
}
