using Publish.Model.Pictures;
using Publish.Pdf.Resources;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>What the pages of some documents share: faces, words and pictures, and the list of the pages themselves.</summary>
internal sealed class DocumentResources(IPictureDecoder? decoder, PictureFineness? fineness = null)
{
    private readonly HashSet<Page> seen = new(ReferenceEqualityComparer.Instance);

    public FontResources Fonts { get; } = new();

    public PictureResources Pictures { get; } = new(decoder, fineness);

    /// <summary>Each page once with how it is marked, those placed on sheets before the sheets that were the first to show them.</summary>
    public List<(Page Page, MarkTags Tags)> Pages { get; } = [];

    public void Add(PagedDocument document)
    {
        var tags = MarkTags.Of(document);
        foreach (var page in document.Pages)
            Add(page, tags);
    }

    private void Add(Page page, MarkTags tags)
    {
        if (!seen.Add(page))
            return;
        foreach (var item in page.Items)
        {
            if (item is TextItem text)
                Fonts.Add(text);
            else if (item is PictureItem picture)
                Pictures.Add(picture);
            else if (item is PlacedPageItem { Source: LaidOutPage placed })
                Add(placed.Page, MarkTags.None);
        }

        Pages.Add((page, tags));
    }
}
