using Publish.Pdf.Content;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Structure;

/// <summary>
/// Leads from marked content and annotations to their elements (ISO 32000-1, 14.7.4.4): a page's key is its index, its entry the elements by MCID; the
/// annotations' keys follow.
/// </summary>
internal sealed class ParentTree
{
    private readonly PdfRef[][] pages;
    private readonly PdfRef[] annotations;

    public ParentTree(IReadOnlyList<CompiledPage> pages, PageLinks links)
    {
        this.pages = [.. pages.Select(page => new PdfRef[page.Marked.Length])];
        annotations = new PdfRef[links.Count];
    }

    public int NextKey => pages.Length + annotations.Length;

    public void Set(MarkedPiece piece, PdfRef element) => pages[piece.Page][piece.Mcid] = element;

    public void Set(PageLink link, PdfRef element) => annotations[link.Key - pages.Length] = element;

    public PdfRef Write(PdfFile file) => NumberTree.Write(file, NextKey, WriteEntry);

    private void WriteEntry(ByteSink sink, int key)
    {
        if (key >= pages.Length)
        {
            sink.Raw((byte)' ').Ref(annotations[key - pages.Length]);
            return;
        }

        using var elements = new ArrayScope(sink);
        foreach (var element in pages[key])
            if (element.IsNone)
                elements.Raw("null"u8);
            else
                elements.Ref(element);
    }
}
