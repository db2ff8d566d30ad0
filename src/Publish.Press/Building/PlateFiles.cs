using Publish.Model;
using Publish.Pdf;
using Publish.Pdf.Plates;
using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Raster;
using Publish.Typesetting;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;

namespace Publish.Press.Building;

/// <summary>The files for machines that print one ink at a time, and the proof of what the inks come to. Only where they are asked for is anything translated.</summary>
internal sealed class PlateFiles
{
    private readonly Zine zine;
    private readonly DiagnosticBag bag;
    private readonly Lazy<CompiledPages> black;
    private readonly PagedDocument? proof;

    public PlateFiles(Zine zine, TypesettingResult layout, IEnumerable<PrintRun> runs, DiagnosticBag bag)
    {
        (this.zine, this.bag) = (zine, bag);
        Files = zine.Plan.Wants(OutputKinds.Riso) ? [.. runs.Where(IsByPlates).SelectMany(run => PlateRun.Of(run.Job, zine.Inks, run.Files))] : [];
        proof = zine.Plan.Wants(OutputKinds.Proof) ? Overprint.Of(layout.Paged, zine.Inks) : null;
        black = new(() => CompiledPages.Of([.. Files.Select(file => file.Document)], InkTable.BlackOnly, new PictureDecoder()));
        if (Files.Count > 0) Solids.Check(layout.Paged, zine.Inks, new PictureDecoder(), bag);
    }

    public IReadOnlyList<PrintFile> Files { get; }

    public IEnumerable<Func<FinishedFile>> Makers()
    {
        foreach (var file in Files)
            yield return () => Export(file.Document, black, file.Options, file.Facts.Suffix, file.Facts.Kind, file.Paper);
        if (proof is not null)
            yield return () => Export(proof, new(() => Coloured(proof)), ProofOptions, "-riso-proof.pdf", OutputKinds.Proof, "");
    }

    private PdfOptions ProofOptions => PdfOptions.Sheets with
    {
        Trimmed = true,
        Tinted = true,
        Screen = PlateRun.ScreenOf(zine.Plan.Jobs[0], zine.Inks.Main),
    };

    /// <summary>All of them where none of the ways to print asks for plates, and the command line does.</summary>
    private bool IsByPlates(PrintRun run) => run.Job.Plates || !zine.Plan.Jobs.Any(job => job.Plates);

    private CompiledPages Coloured(PagedDocument document) => CompiledPages.Of([document], ZineInks.Colours(zine.Inks), new PictureDecoder());

    private FinishedFile Export(PagedDocument document, Lazy<CompiledPages> compiled, PdfOptions options, string suffix, OutputKinds kind, string paper) => new(
        suffix, kind, paper, document.Pages.Count,
        stream => PdfExporter.Export(document, compiled.Value, options with { Date = EditionDate.Of(zine.Document.Metadata) }, stream, bag));
}
