using Publish.Model;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting;

/// <summary>The one layout that everything is made from.</summary>
public sealed record TypesettingResult(PagedDocument Paged, PageMap PageMap);
