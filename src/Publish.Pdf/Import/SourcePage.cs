using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>A page of another PDF, with what it inherits.</summary>
/// <param name="Resources">May be a reference; null where the page has none.</param>
/// <param name="Deflated">Its contents; null where they are damaged.</param>
/// <param name="Group">Its transparency group; null for none.</param>
internal sealed record SourcePage(PageView View, IToken? Resources, byte[]? Deflated, IToken? Group)
{
    public Rect? Bleed { get; init; }

    public Rect? Trim { get; init; }

    public bool HasAnnotations { get; init; }
}
