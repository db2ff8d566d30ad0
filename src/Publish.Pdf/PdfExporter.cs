using Publish.Model.Source;
using Publish.Pdf.Content;
using Publish.Pdf.Import;
using Publish.Pdf.Navigation;
using Publish.Pdf.Resources;
using Publish.Pdf.Standards;
using Publish.Pdf.Structure;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf;

/// <summary>Writes a document of pages as a PDF. The same document and options give the same bytes.</summary>
public static class PdfExporter
{
    /// <param name="document">One of those that <paramref name="compiled"/> was made from.</param>
    /// <param name="output">Written from its present position; left open.</param>
    /// <param name="diagnostics">Takes what keeps the file from its standard; the file is made all the same.</param>
    public static void Export(PagedDocument document, CompiledPages compiled, PdfOptions options, Stream output, DiagnosticBag diagnostics)
    {
        CompiledPage[] pages = [.. document.Pages.Select(page => compiled.Find(page, options))];
        var isAccessible = DocumentCheck.Run(document, options, pages, compiled.Faces, diagnostics);
        var file = new PdfFile(output, VersionOf(document, options.Standard));
        var tree = new PageTree(file, pages.Length);
        var navigation = options.Standard.IsForReading() ? new NavigationWriter(file, document, pages, tree.Pages, options.Standard, diagnostics) : null;
        var resources = new ResourceWriter(file, compiled, options, isTagged: navigation is not null && document.Structure is not null);
        WritePages(document, pages, tree, resources, navigation?.Links, options);
        var facts = DocumentFacts.Of(document.Metadata, options, pages) with { IsAccessible = isAccessible };
        var catalog = new CatalogWriter(file, document, facts);
        catalog.Write(tree.Write(), resources.Roots, navigation?.Write());
        file.Finish(catalog.Root, options.Standard.IsSecond() ? PdfRef.None : InfoWriter.Write(file, facts));
    }

    private static string VersionOf(PagedDocument document, PdfStandard standard) => standard switch
    {
        PdfStandard.Print => "1.6",
        PdfStandard.Accessible2 or PdfStandard.Archive4 => "2.0",
        PdfStandard.Plain when ImportedFile.HasPdf2(document) => "2.0",
        _ => "1.7",
    };

    private static void WritePages(PagedDocument document, CompiledPage[] pages, PageTree tree, ResourceWriter resources, PageLinks? links, PdfOptions options)
    {
        for (var i = 0; i < pages.Length; i++)
            tree.WritePage(i, document.Pages[i], pages[i], resources, links, options);
    }
}
