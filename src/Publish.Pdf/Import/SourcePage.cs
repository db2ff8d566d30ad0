using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>A page of another PDF, with what it inherits.</summary>
/// <param name="Resources">May be a reference; null where the page has none.</param>
/// <param name="Contents">A stream, several, or null for a blank page; may be a reference.</param>
/// <param name="Group">Its transparency group; null for none.</param>
internal sealed record SourcePage(PageView View, IToken? Resources, IToken? Contents, IToken? Group)
{
    /// <summary>Its own object; null where it stands in the tree itself.</summary>
    public IndirectReference? Reference { get; init; }

    /// <summary>Its entries, without what it inherits.</summary>
    public DictionaryToken? Entries { get; init; }

    /// <summary>The sheet that the page is on, which may be larger than what is shown of it.</summary>
    public SourceBox Media { get; init; } = View.Crop;

    /// <summary>Where it is cut, as the file says it, even where that lies outside; null where it does not.</summary>
    public SourceBox? TrimBox { get; init; }

    public Rect? Bleed { get; init; }

    public Rect? Trim { get; init; }

    public PageAnnotations Annotations { get; init; } = PageAnnotations.None;

    /// <summary>What its form is made of: pages that differ only in their places in the file share one.</summary>
    public SourcePage Painted => this with { Reference = null, Entries = null, Media = View.Crop, TrimBox = null, Bleed = null, Trim = null };
}
