using Publish.Pdf.Content;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Structure;

/// <summary>A link on a page that leads somewhere, with the number of its annotation.</summary>
/// <param name="Key">Its key in the parent tree, beyond those of the pages.</param>
internal sealed record PageLink(LinkItem Item, int Page, PdfRef Annotation, int Key);

/// <summary>All links of a document by page and by what their words belong to.</summary>
internal sealed class PageLinks
{
    private readonly Dictionary<int, List<PageLink>> byStructure = [];
    private readonly List<PageLink>[] byPage;

    /// <param name="leads">Whether a link's target is there.</param>
    public PageLinks(PdfFile file, IReadOnlyList<CompiledPage> pages, Func<LinkItem, int, bool> leads)
    {
        byPage = new List<PageLink>[pages.Count];
        for (var page = 0; page < pages.Count; page++)
        {
            byPage[page] = [];
            foreach (var item in pages[page].Links)
                if (leads(item, page))
                    Add(new PageLink(item, page, file.Reserve(), pages.Count + Count));
        }
    }

    public int Count { get; private set; }

    public IReadOnlyList<PageLink> On(int page) => byPage[page];

    public IReadOnlyList<PageLink> Of(StructureId id) => byStructure.TryGetValue(id.Value, out var links) ? links : [];

    /// <summary>Links that belong to no text, in page order.</summary>
    public IEnumerable<PageLink> Loose => byStructure.Where(pair => pair.Key < 0).SelectMany(pair => pair.Value).OrderBy(link => link.Key);

    private void Add(PageLink link)
    {
        Count++;
        byPage[link.Page].Add(link);
        if (!byStructure.TryGetValue(link.Item.Structure.Value, out var links))
            byStructure.Add(link.Item.Structure.Value, links = []);
        links.Add(link);
    }
}
