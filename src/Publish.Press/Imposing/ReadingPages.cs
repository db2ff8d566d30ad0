using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Pdf.Import;
using Publish.Press.Editions;
using Publish.Raster;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Press.Imposing;

/// <summary>The pages that are to be put on sheets, wherever they come from.</summary>
/// <param name="Options">How sheets of them are written: those of a manuscript as its booklets are, those of others as they are.</param>
internal sealed record ReadingPages(PagedDocument Paged, PdfOptions Options)
{
    private static readonly string[] TextFiles = [".md", ".markdown", ".txt"];

    /// <returns>No pages after an error; the files that places of what was said lie in, in either case.</returns>
    public static (ReadingPages? Pages, SourceSet Sources) Read(ImposeRequest request, Pressroom press, IProgress<string>? progress, DiagnosticBag bag, CancellationToken cancellation) =>
        Directory.Exists(request.Source) || TextFiles.Contains(Path.GetExtension(request.Source), StringComparer.OrdinalIgnoreCase)
            ? OfManuscript(request, press, progress, bag, cancellation)
            : (OfPdf(request, progress, bag), new());

    /// <summary>Decodes a manuscript's pictures; other PDFs bring theirs ready.</summary>
    public IPictureDecoder? Decoder => Options.Standard == PdfStandard.Plain ? null : new PictureDecoder();

    private static ReadingPages? OfPdf(ImposeRequest request, IProgress<string>? progress, DiagnosticBag bag)
    {
        progress?.Report("reading the pages");
        if (SourceFile.Read(request.Source, bag) is not { } data) return null;
        var options = new PdfImportOptions { Password = request.Password, AskPassword = request.AskPassword, Measures = request.KeepsClear };
        if (PdfImporter.Read(data, request.Source, options, bag) is not { } pages) return null;
        return new(Named(pages, request.Source), PdfOptions.Sheets);
    }

    private static PagedDocument Named(PagedDocument pages, string path) =>
        pages.Metadata.Title.Length > 0 ? pages : pages with { Metadata = pages.Metadata with { Title = Path.GetFileNameWithoutExtension(path) } };

    /// <summary>What the sheets say of themselves: of a manuscript what it says; of another PDF nothing but the name that the file has now, since who made it, when and what it was called is its maker's to tell.</summary>
    public PagedDocument Said(SheetFile file) => Options.Standard != PdfStandard.Plain
        ? file.Sheets
        : file.Sheets with { Metadata = new Metadata { Title = Path.GetFileNameWithoutExtension(file.Path), Language = Paged.Metadata.Language, Identifier = Paged.Metadata.Identifier } };

    /// <summary>A manuscript is laid out anew for the panels of the scheme that is asked for, unless somebody says how its pages are scaled or how the sheet is divided; saddle stitch takes pages as they are.</summary>
    private static Request Wanted(ImposeRequest request)
    {
        var isScaled = request.Refine(new(SchemeCatalogue.Usual, request.Sheet.Size)).Scale is not null;
        var isDivided = request.Parameters is not { Grid: null, Panels: null };
        var follows = !isScaled && !isDivided && SchemeCatalogue.Find(request.Scheme)?.Name != SchemeCatalogue.Usual.Name;
        return new() { Only = [EditionNames.Booklet], Paper = request.Sheet.Name, Scheme = follows ? request.Scheme : null, SchemeFolder = request.SchemeFolder };
    }

    private static (ReadingPages? Pages, SourceSet Sources) OfManuscript(ImposeRequest request, Pressroom press, IProgress<string>? progress, DiagnosticBag bag, CancellationToken cancellation)
    {
        var plan = press.Plan(press.Read(request.Source, progress, cancellation), Wanted(request), progress, cancellation);
        var (pages, outcome) = press.SetPages(plan, progress, cancellation);
        bag.AddRange(outcome.Problems);
        return (pages is null || bag.HasErrors ? null : new(pages, PdfOptions.Printing), outcome.Sources);
    }
}
