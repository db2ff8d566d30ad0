using System.Globalization;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Proofing;

/// <summary>Something that does not hold, where it was typed and where it is seen.</summary>
/// <param name="Words">That it is about, shortened.</param>
/// <param name="Page">From 0; -1 for what is on none.</param>
/// <param name="Place">The page as its folio has it, and millimetres from its top left corner; empty for what is on none.</param>
internal sealed record ProofFinding(SourceSpan Span, string Words, int Page, string Place)
{
    /// <summary>As many more were found, which are not told one by one.</summary>
    public int More { get; init; }

    /// <summary>“; 12 more like it”, or nothing.</summary>
    public string Others => More == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {More} more like it");

    public static string PlaceOf(Page page, Point at) => string.Create(
        CultureInfo.InvariantCulture, $"page {page.Label}, {Millimetres(at.X - page.Trim.X)} mm from the left, {Millimetres(at.Y - page.Trim.Y)} mm from the top");

    private static int Millimetres(Length length) => (int)decimal.Round(length.Millimetres);
}
