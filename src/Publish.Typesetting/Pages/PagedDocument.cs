using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Pages;

/// <summary>Pages ready for an exporter, which needs to know nothing else: what the typesetter makes and imposition rewrites.</summary>
/// <param name="Structure">The root of the logical structure; null in a document that is not tagged (sheets).</param>
/// <param name="Outline">Bookmarks; empty on sheets.</param>
public sealed record PagedDocument(
    Metadata Metadata, Seq<Page> Pages, StructureNode? Structure, Seq<OutlineEntry> Outline, ViewerPreferences Preferences)
{
    /// <summary>How many <see cref="StructureId"/>s there are: they are numbered from 0 to this, exclusive.</summary>
    public int StructureCount { get; init; }
}

/// <summary>One side of a leaf, or of a sheet. All places are from the top left corner of <paramref name="Media"/>.</summary>
/// <param name="Media">The paper, or the page with its bleed.</param>
/// <param name="Bleed">Inside the media; holds the trim.</param>
/// <param name="Trim">What is left when it is cut.</param>
/// <param name="Label">What the folio shows; a page without a folio has one as well ("iv", "12"); unique words for covers ("Cover").</param>
/// <param name="Items">In painting order.</param>
public sealed record Page(Size Media, Rect Bleed, Rect Trim, string Label, Seq<PageItem> Items)
{
    /// <summary>Makes up for what a printer does to the sheet's side; null for nothing.</summary>
    public Register? Register { get; init; }

    /// <summary>Of a side of a sheet: what lies on it; null where that is not known, or it is none.</summary>
    public SheetRecord? Record { get; init; }
}

/// <summary>How a PDF asks to be printed.</summary>
/// <param name="Duplex">The edge that flips; null to leave it to the person.</param>
public sealed record ViewerPreferences(FlipEdge? Duplex)
{
    public static ViewerPreferences None { get; } = new((FlipEdge?)null);
}

public enum FlipEdge { Short, Long }

/// <param name="Target">An anchor's name.</param>
public sealed record OutlineEntry(string Title, string Target, Seq<OutlineEntry> Children);
