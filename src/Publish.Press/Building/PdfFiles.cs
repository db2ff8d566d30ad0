using Publish.Model;
using Publish.Pdf;
using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Raster;
using Publish.Typesetting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Press.Building;

/// <summary>The PDFs: each page is translated once, for reading and for every sheet that it stands on.</summary>
internal sealed class PdfFiles
{
    private readonly Zine zine;
    private readonly DiagnosticBag bag;
    private readonly TypesettingResult layout;
    private readonly IReadOnlyList<PrintFile> prints;
    private readonly PlateFiles plates;
    private readonly PagedDocument? assembly;
    private readonly CompiledPages compiled;
    private readonly DateTimeOffset date;

    public PdfFiles(Zine zine, TypesettingResult layout, string slug, Hyphenator hyphenator, DiagnosticBag bag)
    {
        (this.zine, this.layout, this.bag) = (zine, layout, bag);
        date = EditionDate.Of(zine.Document.Metadata);
        var runs = Runs(hyphenator);
        prints = [.. runs.Where(run => !run.Job.Plates).SelectMany(run => run.Files).Where(file => zine.Plan.Wants(file.Facts.Kind))];
        if (zine.Plan.LacksItsCover(prints)) bag.NoCoverFile();
        plates = new PlateFiles(zine, layout, runs, bag);
        assembly = zine.Plan.Wants(OutputKinds.Assembly) ? Instructions.Make(zine, layout, runs, slug, hyphenator) : null;
        compiled = CompiledPages.Of([.. Documents()], ZineInks.Colours(zine.Inks), new PictureDecoder());
    }

    public IReadOnlyList<PrintFacts> Printed => [.. prints.Concat(plates.Files).Select(file => file.Facts)];

    public IEnumerable<Func<FinishedFile>> Makers()
    {
        if (zine.Plan.Wants(OutputKinds.Reading))
            yield return () => Export(layout.Paged, PdfOptions.Reading with { Standard = StandardOf(OutputKinds.Reading) }, ".pdf", OutputKinds.Reading, "");
        if (zine.Plan.Wants(OutputKinds.Archive))
            yield return () => Export(layout.Paged, PdfOptions.Archive with { Standard = StandardOf(OutputKinds.Archive) }, "-archive.pdf", OutputKinds.Archive, "");
        foreach (var file in prints)
            yield return () => Export(file.Document, file.Options, file.Facts.Suffix, file.Facts.Kind, file.Paper);
        foreach (var make in plates.Makers())
            yield return make;
        if (assembly is not null)
            yield return () => Export(assembly, PdfOptions.Reading with { GreyOnly = true }, "-assembly.pdf", OutputKinds.Assembly, "");
    }

    private PdfStandard StandardOf(OutputKinds kind) => PdfEdition.Of(kind, zine.Plan.Standards).Standard;

    private PrintRun[] Runs(Hyphenator hyphenator)
    {
        if (!zine.Plan.Wants(OutputKinds.ToPrint | OutputKinds.Riso | OutputKinds.Assembly | OutputKinds.Test)) return [];
        if (LastPage.OnASheetOfItsOwn(layout, zine.Plan.PageMultiple) is { } last) bag.SheetForFewLines(last.Page, last.Lines, zine.Plan.PageMultiple);
        else if (layout.Blanks > 0) bag.BlankPages(layout.Paged, layout.Blanks, zine.Plan.PageMultiple);
        return [.. zine.Plan.Jobs.Select(job => new PrintRun(job, zine, layout, hyphenator, bag))];
    }

    /// <summary>The reading document first: its tags are the ones that are kept.</summary>
    private IEnumerable<PagedDocument> Documents()
    {
        yield return layout.Paged;
        foreach (var file in prints)
            yield return file.Document;
        if (assembly is not null) yield return assembly;
    }

    private FinishedFile Export(PagedDocument document, PdfOptions options, string suffix, OutputKinds kind, string paper) => new(
        suffix, kind, paper, document.Pages.Count, stream => PdfExporter.Export(document, compiled, options with { Date = date }, stream, bag));
}
