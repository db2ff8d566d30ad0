using Publish.Pdf.Import;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>A page's boxes lie in each other (ISO 32000-1, 14.11.2): what is cut within what bleeds, and that within the sheet.</summary>
internal static class PageBoxes
{
    // Programs round.
    private const double Slack = 0.5;

    /// <returns>Null where they do, and where the page does not say where it is cut.</returns>
    public static string? FaultOf(SourcePage page, SourceObjects objects)
    {
        if (page.TrimBox is not { } trim) return null;
        if (Exceeds(trim, page.Media)) return "is trimmed beyond the edge of its own sheet (TrimBox and MediaBox)";
        if (Exceeds(trim, page.View.Crop)) return "shows less than is left when it is trimmed (CropBox and TrimBox)";
        return page.Entries is { } entries && objects.Box(SourceObjects.Entry(entries, "BleedBox")) is { } bleed && Exceeds(trim, bleed) ? "bleeds less far than it is trimmed (BleedBox and TrimBox)" : null;
    }

    /// <summary>By more than programs round.</summary>
    public static bool Exceeds(SourceBox inner, SourceBox outer) =>
        inner.Left < outer.Left - Slack || inner.Bottom < outer.Bottom - Slack || inner.Right > outer.Right + Slack || inner.Top > outer.Top + Slack;
}
