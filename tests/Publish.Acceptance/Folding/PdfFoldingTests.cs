using Publish.Model.Source;
using Publish.Pdf;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Acceptance.Folding;

/// <summary>The same proof over finished PDFs: both files rendered by an outside program, the sheets folded, each page held against the reading PDF's.</summary>
public sealed class PdfFoldingTests
{
    private const int Pages = 21;
    private const int CellWidth = 72;
    private const int CellHeight = 90;

    private static readonly Size A5 = new(Length.Mm(148), Length.Mm(210));

    public static TheoryData<string> Schemes => [.. KnownSchemes.All.Names];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Printed_sheets_fold_into_the_pages_of_the_reading_PDF(string name)
    {
        var scheme = KnownSchemes.All.Find(name)!;
        Fold(new(scheme, scheme.SheetFor(Typesetting.Imposition.Paper.A4.Size, A5)));
        Fold(new(scheme, scheme.SheetFor(Typesetting.Imposition.Paper.Letter.Size, A5), FlipEdge.Long)
        {
            Binding = Binding.Right,
            Scale = PageScale.Fit,
            Placing = Placing.Centred,
            Caliper = Length.Mm(0.1m),
            Creep = CreepMode.Spread,
        });
    }

    private static void Fold(ImpositionPlan plan)
    {
        using var folder = new ScratchFolder();
        var reading = NumberedPages.Of(Pages, A5);
        var sheets = Imposer.Impose(reading, plan, new DiagnosticBag()).Paged;
        var compiled = CompiledPages.Of([reading, sheets], InkTable.BlackOnly);
        var (readingPdf, sheetsPdf) = (Path.Combine(folder.Path, "reading.pdf"), Path.Combine(folder.Path, "sheets.pdf"));
        Write(reading, compiled, readingPdf);
        Write(sheets, compiled, sheetsPdf);

        var wanted = Rasteriser.Render(readingPdf, CellWidth, CellHeight).Select(NumberedPages.Read).ToList();
        Assert.Equal(Enumerable.Range(1, Pages), wanted);
        var sides = Rasteriser.Render(sheetsPdf, plan.Scheme.Columns * CellWidth, plan.Scheme.Rows * CellHeight);
        var pile = Printer.Print(sides, plan.Sheet, sheets.Preferences.Duplex, plan.Binding == Binding.Left);
        foreach (var copy in Recipe.Read(plan.Scheme, pile, Pages))
            Assert.Equal(wanted, copy.Select(NumberedPages.Read).Where(page => page != 0));
    }

    private static void Write(PagedDocument document, CompiledPages compiled, string path)
    {
        using var file = File.Create(path);
        PdfExporter.Export(document, compiled, PdfOptions.Sheets, file, new DiagnosticBag());
    }
}
