using Publish.Model;
using Publish.Pdf.Content;
using Publish.Pdf.Standards;
using Publish.Pdf.Structure;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Navigation;

/// <summary>The roots of what leads through a document, for the catalog; none where there is nothing of a kind.</summary>
internal sealed record NavigationRoots(PdfRef Structure, PdfRef Outline, PdfRef Destinations);

/// <summary>Writes what leads a reader through a document: links, bookmarks, named places and the logical structure.</summary>
internal sealed class NavigationWriter
{
    private readonly PdfFile _file;
    private readonly PagedDocument _document;
    private readonly IReadOnlyList<CompiledPage> _pages;
    private readonly PdfRef[] _refs;
    private readonly Destinations _destinations;

    public NavigationWriter(PdfFile file, PagedDocument document, IReadOnlyList<CompiledPage> pages, PdfRef[] refs, DiagnosticBag diagnostics)
    {
        (_file, _document, _pages, _refs) = (file, document, pages, refs);
        _destinations = new Destinations(pages);
        Links = new PageLinks(file, pages, (link, page) => Leads(link, page, diagnostics));
        DocumentCheck.CheckOutline(document.Outline, _destinations, diagnostics);
    }

    public PageLinks Links { get; }

    public NavigationRoots Write()
    {
        for (var page = 0; page < _pages.Count; page++)
            foreach (var link in Links.On(page))
                LinkWriter.Write(_file, link, _document.Pages[page].Media.Height);
        var structure = _document.Structure is null
            ? PdfRef.None
            : StructureWriter.Write(_file, _document, _pages, _refs, Links);
        return new NavigationRoots(structure, OutlineWriter.Write(_file, _document.Outline), _destinations.Write(_file, _document, _refs));
    }

    private bool Leads(LinkItem link, int page, DiagnosticBag diagnostics)
    {
        if (LinkWriter.AnchorOf(link.Target) is not { } anchor || _destinations.Has(anchor))
            return true;
        diagnostics.LinkToNowhere(page + 1, link.Target);
        return false;
    }
}
