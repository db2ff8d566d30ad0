using Publish.Model;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting;

/// <summary>The one layout that everything is made from.</summary>
/// <param name="Blanks">Pages that were added to fill the last sheet; they are in <paramref name="Paged"/>.</param>
public sealed record TypesettingResult(PagedDocument Paged, PageMap PageMap, int Blanks);
