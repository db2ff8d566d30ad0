using Publish.Delivery.Printing;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Pdf.Import;
using Publish.Press.Imposing;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Cli.Sending.Printing;

/// <summary>The PDF that is to be printed.</summary>
/// <param name="Data">As it lies on the disk.</param>
/// <param name="Whole">Its pages, to be put into another order where that is wanted.</param>
/// <param name="Ours">It is one of a zine's own files, which are grey.</param>
internal sealed record SheetFile(string Path, byte[] Data, PagedDocument Whole, bool Ours)
{
    public int Pages => Whole.Pages.Count;

    /// <summary>Whose shift and skew are made up for on the way to it; null for nobody's.</summary>
    public PrinterProfile? MadeUpFor { get; private init; }

    public string Title => Whole.Metadata.Title.Length > 0 ? Whole.Metadata.Title : System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool Lying => Whole.Pages[0].Media.Width > Whole.Pages[0].Media.Height;

    /// <summary>The sheets' size, upright.</summary>
    public MediaSize Size => new MediaSize(Hundredths(Whole.Pages[0].Media.Width), Hundredths(Whole.Pages[0].Media.Height)).Upright;

    /// <summary>The edge that it is made to be turned over on: what it says itself; else as one would turn it to read on.</summary>
    public FlipEdge Edge => Whole.Preferences.Duplex ?? (Lying ? FlipEdge.Short : FlipEdge.Long);

    /// <summary>A zine's file that wants no edge has one side to each sheet.</summary>
    public bool HasBacks => Pages > 1 && (Whole.Preferences.Duplex is not null || !Ours);

    /// <returns>Null, with a diagnostic, for what cannot be read.</returns>
    public static SheetFile? Read(string path, bool ours, DiagnosticBag bag)
    {
        // What is said of links that are left out is for those who impose: here the file goes to the printer as it is.
        var reading = new DiagnosticBag();
        var data = SourceFile.Read(path, bag);
        var whole = data is null ? null : PdfImporter.Read(data, path, PdfImportOptions.None, reading);
        bag.AddRange(reading.Sorted().Where(problem => problem.Severity == Severity.Error));
        if (whole is null) return null;
        var file = new SheetFile(path, data!, whole, ours);
        if (whole.Pages.Any(page => !new MediaSize(Hundredths(page.Media.Width), Hundredths(page.Media.Height)).Upright.IsLike(file.Size))) bag.SeveralSizes(path);
        return file;
    }

    /// <summary>The same, laid so that a printer that is off prints it where it should be.</summary>
    public SheetFile On(PrinterProfile printer, FlipEdge edge, DiagnosticBag bag)
    {
        var laid = this with { Whole = PrinterRegister.On(Whole, printer, HasBacks, edge), MadeUpFor = printer };
        return laid with { Data = laid.Ordered(Enumerable.Range(1, Pages), bag) };
    }

    /// <summary>Some of its pages in another order, as a PDF of their own.</summary>
    /// <param name="numbers">From 1; 0 for a blank page.</param>
    public byte[] Ordered(IEnumerable<int> numbers, DiagnosticBag bag)
    {
        var pages = Seq.Of(numbers.Select(number => number > 0 ? Whole.Pages[number - 1] : Whole.Pages[0] with { Items = [] }));
        var document = Whole with { Pages = pages };
        using var stream = new MemoryStream();
        PdfExporter.Export(document, CompiledPages.Of([document], InkTable.BlackOnly), PdfOptions.Sheets, stream, bag);
        return stream.ToArray();
    }

    private static int Hundredths(Length length) => (int)decimal.Round(length.Millimetres * 100);
}
