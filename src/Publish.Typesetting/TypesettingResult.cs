using Publish.Model;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting;

/// <summary>The one layout that everything is made from.</summary>
/// <param name="Blanks">Pages that were added to fill the last sheet; they are in <paramref name="Paged"/>.</param>
public sealed record TypesettingResult(PagedDocument Paged, PageMap PageMap, int Blanks)
{
    /// <summary>The document as it was set: where terms are footnoted once a spread, it is known only now which uses call.</summary>
    public required Document Document { get; init; }

    /// <summary>The pages that the text flows over, as indices: between those that stand before it and those behind it.</summary>
    public required Range TextPages { get; init; }

    /// <summary>Sections that are on none of the pages: what found no white page, and the poster on a sheet's back.</summary>
    public Seq<Section> Unplaced { get; init; }

    /// <summary>Title and authors are in words on some page; not in a zine of nothing but pictures, where its sheets have no page to spare.</summary>
    public bool HasCard { get; init; } = true;
}
