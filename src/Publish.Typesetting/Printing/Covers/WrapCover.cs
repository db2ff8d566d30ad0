using Publish.Fonts;
using Publish.Model.Language;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Typesetting.Printing.Covers;

/// <summary>A cover in one piece, to be glued about the body: outside, and inside where something stands there.</summary>
/// <remarks>
/// <code>
///        outside, page 1                inside, page 2
///   +--------+-+---------+         +---------+-+--------+      The trim is the outer frame. Bleed goes on beyond it,
///   |        |T|         |         |         | |        |      then the marks: corners for the knife, ticks at both
///   |  back  |i|  front  |         |  inside | | inside |      edges of the spine for the folds.
///   |        |t|         |         |  front  | |  back  |
///   +--------+-+---------+         +---------+-+--------+
/// </code>
/// A book that is held at the right has all four the other way round.
/// </remarks>
public static class WrapCover
{
    /// <param name="parts">The cover's four pages, and the body that decides on the spine.</param>
    /// <param name="family">The face of the spine's type.</param>
    public static PagedDocument Make(CoverParts parts, PrintSettings settings, FontLibrary fonts, Hyphenator hyphenator, string family, DiagnosticBag diagnostics)
    {
        var (pages, body) = (parts.Cover.Pages, parts.Body.Pages.Count);
        var spine = Spine.Width(body, settings);
        Check(parts, spine, diagnostics);
        var wrap = new WrapSheet(pages[0].Trim.Size, spine, settings.Bleed);
        var metadata = parts.Cover.Metadata;
        var strip = new SpineType(fonts, hyphenator, family, metadata).Strip(spine, wrap.Trim.Height, diagnostics);
        var (front, back) = (0, 3);
        var (insideFront, insideBack) = (1, 2);
        if (settings.Binding == Binding.Right) (front, back, insideFront, insideBack) = (back, front, insideBack, insideFront);
        var outside = wrap.Lay("Cover", pages[back], pages[front], strip, ReadsUpwards(metadata.Language));
        var inside = wrap.Lay("Inside of the cover", pages[insideFront], pages[insideBack], null, false);
        var isPrinted = !pages[1].Items.IsEmpty || !pages[2].Items.IsEmpty;
        return parts.Cover with { Pages = isPrinted ? [outside, inside] : [outside], Preferences = new(isPrinted ? FlipEdge.Short : null) };
    }

    private static void Check(CoverParts parts, Length spine, DiagnosticBag diagnostics)
    {
        if (parts.Cover.Metadata.Cover.Length == 0) diagnostics.NoCoverPicture(front: true);
        if (parts.Cover.Metadata.BackCover.Length == 0) diagnostics.NoCoverPicture(front: false);
        if (spine < Spine.LeastForGlue) diagnostics.SpineTooThinForGlue(spine, parts.Body.Pages.Count);
    }

    /// <summary>Spines read downwards by ISO 6357; publishers of these languages have them read upwards.</summary>
    private static bool ReadsUpwards(string language) => LanguageTag.Primary(language) is "fr" or "es" or "it" or "ca" or "pt" or "ro" or "el";
}
