using Publish.Model.Source;
using Publish.Pdf;
using Publish.Press.Editions;
using Publish.Press.Printing;
using Publish.Press.Reporting;
using Publish.Raster;
using Publish.Typesetting.Pages;

namespace Publish.Press.Building;

/// <summary>What the PDFs share: each page is translated once, for reading and for every sheet that it stands on.</summary>
internal sealed class PdfBench
{
    private readonly Workshop shop;
    private readonly Dictionary<Edition, PagedDocument> own = [];
    private readonly CompiledPages compiled;
    private readonly DateTimeOffset date;

    public PdfBench(Workshop shop)
    {
        this.shop = shop;
        date = EditionDate.Of(shop.Zine.Document.Metadata);
        var parts = shop.Zine.Plan.Editions.OfType<PrintEdition>().Select(edition => edition.Part).ToHashSet();
        Prints = parts.Count == 0 ? [] : [.. shop.Runs.Where(run => !run.Job.Plates).SelectMany(run => run.Files).Where(file => parts.Contains(file.Facts.Part))];
        foreach (var edition in shop.Zine.Plan.Editions.OfType<PdfEdition>())
            if (edition.OwnPages(shop) is { } pages) own.Add(edition, pages);
        // The reading document first: its tags are the ones that are kept.
        compiled = CompiledPages.Of([shop.Layout.Paged, .. Prints.Select(file => file.Document), .. own.Values], ZineInks.Colours(shop.Zine.Inks), new PictureDecoder(), shop.Zine.Fineness);
    }

    /// <summary>What the zine's print settings have printed, so far as it is wanted, in the order in which it is.</summary>
    public IReadOnlyList<PrintFile> Prints { get; }

    /// <summary>Pages that are an edition's own; null where it has none.</summary>
    public PagedDocument? PagesOf(Edition edition) => own.GetValueOrDefault(edition);

    /// <param name="document">The zine's pages, one of <see cref="Prints"/>, or an edition's own.</param>
    public FileToMake Export(Edition edition, PagedDocument document, PdfOptions options, string suffix, SummaryLine? line) =>
        Export(edition, document, new Lazy<CompiledPages>(compiled), options with { Date = date }, suffix, line, shop.Bag);

    /// <summary>The same for pages that are translated for this edition alone.</summary>
    public static FileToMake Export(Edition edition, PagedDocument document, Lazy<CompiledPages> compiled, PdfOptions options, string suffix, SummaryLine? line, DiagnosticBag bag) =>
        new(edition, suffix, line, stream => PdfExporter.Export(document, compiled.Value, options, stream, bag)) { Pages = document.Pages.Count };
}
