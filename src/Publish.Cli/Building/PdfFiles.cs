using Publish.Cli.Output;
using Publish.Model;
using Publish.Pdf;
using Publish.Raster;
using Publish.Typesetting;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Cli.Building;

/// <summary>The PDFs: each page is translated once, for reading and for every sheet that it stands on.</summary>
internal sealed class PdfFiles
{
    private readonly Zine zine;
    private readonly DiagnosticBag bag;
    private readonly TypesettingResult layout;
    private readonly IReadOnlyList<Booklet> booklets;
    private readonly PagedDocument? assembly;
    private readonly CompiledPages compiled;
    private readonly DateTimeOffset date;

    public PdfFiles(Zine zine, TypesettingResult layout, string slug, Hyphenator hyphenator, DiagnosticBag bag)
    {
        (this.zine, this.layout, this.bag) = (zine, layout, bag);
        date = EditionDate.Of(zine.Document.Metadata);
        booklets = zine.Plan.Wants(OutputKinds.Booklet | OutputKinds.Assembly) ? [.. Impose()] : [];
        assembly = zine.Plan.Wants(OutputKinds.Assembly) ? Assemble(slug, hyphenator) : null;
        compiled = CompiledPages.Of([.. Documents()], InkTable.BlackOnly, new PictureDecoder());
    }

    public IReadOnlyList<BookletFacts> Booklets => [.. booklets.Select(booklet => booklet.Facts)];

    public IEnumerable<Func<FinishedFile>> Makers()
    {
        if (zine.Plan.Wants(OutputKinds.Reading))
            yield return () => Export(layout.Paged, PdfOptions.Reading, ".pdf", OutputKinds.Reading, "");
        if (zine.Plan.Wants(OutputKinds.Booklet))
        {
            foreach (var booklet in booklets)
                yield return () => Export(booklet.Imposed.Paged, PdfOptions.Printing, booklet.Suffix, OutputKinds.Booklet, booklet.Paper.Name);
        }
        if (assembly is not null)
            yield return () => Export(assembly, PdfOptions.Reading with { GreyOnly = true }, "-assembly.pdf", OutputKinds.Assembly, "");
    }

    private IEnumerable<Booklet> Impose()
    {
        if (layout.Blanks > 0) bag.BlankPages(layout.Paged, layout.Blanks);
        FlipEdge[] edges = zine.Plan.FlipLong ? [FlipEdge.Short, FlipEdge.Long] : [FlipEdge.Short];
        return zine.Plan.Papers.Select(Paper.Find).OfType<Paper>().SelectMany(_ => edges, Impose);
    }

    private Booklet Impose(Paper paper, FlipEdge flip) =>
        new(paper, flip, Imposer.Impose(layout.Paged, new(new SaddleStitch(), paper.Size.Turned, flip), bag));

    private PagedDocument Assemble(string slug, Hyphenator hyphenator)
    {
        var toMake = booklets.Where(booklet => booklet.Flip == FlipEdge.Short).Select(booklet => new BookletToMake(
            slug + booklet.Suffix, NameOfOther(slug, booklet), booklet.Paper, booklet.Imposed, layout.Paged, layout.Blanks));
        return AssemblySheet.Make(zine.Document.Metadata, [.. toMake], zine.Fonts, hyphenator);
    }

    /// <summary>The same for printers that turn over on the long edge; null where it is not made.</summary>
    private string? NameOfOther(string slug, Booklet booklet) => zine.Plan.FlipLong ? slug + (booklet with { Flip = FlipEdge.Long }).Suffix : null;

    /// <summary>The reading document first: its tags are the ones that are kept.</summary>
    private IEnumerable<PagedDocument> Documents()
    {
        yield return layout.Paged;
        foreach (var booklet in booklets)
            yield return booklet.Imposed.Paged;
        if (assembly is not null) yield return assembly;
    }

    private FinishedFile Export(PagedDocument document, PdfOptions options, string suffix, OutputKinds kind, string paper) => new(
        suffix, kind, paper, document.Pages.Count, stream => PdfExporter.Export(document, compiled, options with { Date = date }, stream, bag));
}
