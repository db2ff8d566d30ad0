using Publish.Cli.Output;
using Publish.Model;
using Publish.Pdf;
using Publish.Raster;
using Publish.Typesetting;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Building;

/// <summary>The PDFs: each page is translated once, for reading and for every sheet that it stands on.</summary>
internal sealed class PdfFiles
{
    private readonly Zine zine;
    private readonly DiagnosticBag bag;
    private readonly PagedDocument reading;
    private readonly CompiledPages compiled;

    public PdfFiles(Zine zine, TypesettingResult layout, string slug, DiagnosticBag bag)
    {
        (this.zine, this.bag, reading) = (zine, bag, layout.Paged);
        compiled = CompiledPages.Of([reading], InkTable.BlackOnly, new PictureDecoder());
    }

    public IReadOnlyList<BookletFacts> Booklets { get; } = [];

    public IEnumerable<Func<FinishedFile>> Makers()
    {
        if (zine.Plan.Wants(OutputKinds.Reading))
            yield return () => Export(reading, PdfOptions.Reading, ".pdf", OutputKinds.Reading, "");
    }

    private FinishedFile Export(PagedDocument document, PdfOptions options, string suffix, OutputKinds kind, string paper) =>
        new(suffix, kind, paper, document.Pages.Count, stream => PdfExporter.Export(document, compiled, options, stream, bag));
}
