using Publish.Model.Source;
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
    private readonly PdfFile file;
    private readonly PagedDocument document;
    private readonly IReadOnlyList<CompiledPage> pages;
    private readonly PdfRef[] refs;
    private readonly Destinations destinations;
    private readonly bool isSecond;

    public NavigationWriter(PdfFile file, PagedDocument document, IReadOnlyList<CompiledPage> pages, PdfRef[] refs, PdfStandard standard, DiagnosticBag diagnostics)
    {
        (this.file, this.document, this.pages, this.refs) = (file, document, pages, refs);
        isSecond = standard.IsSecond();
        destinations = new Destinations(pages);
        Links = new PageLinks(file, pages, (link, page) => Leads(link, page, diagnostics));
        DocumentCheck.CheckOutline(document.Outline, destinations, diagnostics);
    }

    public PageLinks Links { get; }

    public NavigationRoots Write()
    {
        var structure = document.Structure is null ? null : new StructureWriter(file, document, pages, refs, Links, isSecond);
        var elements = structure?.Elements is { } known ? new ElementPlaces(file, document, known) : null;
        for (var page = 0; page < pages.Count; page++)
            foreach (var link in Links.On(page))
                LinkWriter.Write(file, link, document.Pages[page].Media.Height, elements);
        var root = structure?.Write() ?? PdfRef.None;
        return new NavigationRoots(root, OutlineWriter.Write(file, document.Outline, elements), destinations.Write(file, document, refs));
    }

    private bool Leads(LinkItem link, int page, DiagnosticBag diagnostics)
    {
        if (LinkWriter.AnchorOf(link.Target) is not { } anchor || destinations.Has(anchor))
            return true;
        diagnostics.LinkToNowhere(page + 1, link.Target);
        return false;
    }
}
