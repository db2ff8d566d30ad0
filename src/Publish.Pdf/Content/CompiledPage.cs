using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>A page's painting as PDF operators, deflated, and what it refers to. The same bytes serve as a page and as a form on a sheet.</summary>
/// <param name="Faces">Indexes of faces whose names the content uses, rising.</param>
/// <param name="Pictures">Indexes of pictures, rising.</param>
/// <param name="Placed">The pages that it shows, named /S0, /S1 … in this order.</param>
/// <param name="Marked">For each piece of marked content, by its MCID, what in the structure it belongs to.</param>
/// <param name="IsNeutral">Nothing is painted but black, paper and pictures, so it is the same under every table of inks.</param>
internal sealed record CompiledPage(
    byte[] Deflated, int[] Faces, int[] Pictures, PlacedSource[] Placed, StructureId[] Marked, bool IsNeutral)
{
    /// <summary>The links on the page, in painting order.</summary>
    public required LinkItem[] Links { get; init; }

    /// <summary>Placed pages darken what lies under them.</summary>
    public bool Overprints { get; init; }

    public required AnchorItem[] Anchors { get; init; }

    /// <summary>The pictures as they lie, for the boxes of figures.</summary>
    public required PictureItem[] Figures { get; init; }
}
