using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Press.Building;
using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Press.Printing.Machines;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Press.Imposing;

/// <summary>One imposition, from the pages to the sheets: read, choose, impose, export, write.</summary>
/// <param name="progress">Hears the name of each step; null where nobody listens.</param>
internal sealed class ImposeRun(ImposeRequest request, Pressroom press, IProgress<string>? progress, CancellationToken cancellation)
{
    private readonly DiagnosticBag bag = new();
    private SourceSet sources = new();
    private PrinterProfile? printer;

    public ImposeOutcome Make()
    {
        (var reading, sources) = ReadingPages.Read(request, press, progress, bag, cancellation);
        var scheme = SchemeChoice.Of(request, HouseSchemes.For(request, press.House, sources, bag), bag);
        printer = Printer();
        if (reading is null || Chosen(reading.Paged) is not { } pages || scheme is null || bag.HasErrors) return Ended(null);
        progress?.Report("laying the sheets");
        cancellation.ThrowIfCancellationRequested();
        var imposed = Registered(Imposer.Impose(pages, PlanOf(scheme, pages), bag));
        var files = SheetFiles.Of(request, imposed, bag);
        return Passed() ? Write(reading with { Paged = pages }, imposed, files) : Ended(null);
    }

    private PagedDocument? Chosen(PagedDocument whole)
    {
        if (request.Pages is not { } typed) return whole;
        if (PageChoice.Read(typed, whole.Pages.Count, bag) is not { } chosen) return null;
        var blank = whole.Pages[0] with { Items = [] };
        return whole with { Pages = Seq.Of(chosen.Select(page => page > 0 ? whole.Pages[page - 1] : blank)) };
    }

    private ImpositionPlan PlanOf(Scheme scheme, PagedDocument pages)
    {
        var sheet = scheme.SheetFor(request.Sheet.Size, LargestOf(pages));
        var plan = request.Refine(new(scheme, sheet, request.Flip ?? printer?.Flip ?? ImpositionPlan.LikeALeaf(sheet)) { Clear = PrintSettings.Default.On(printer ?? new("")).Clear, KeepsClear = request.KeepsClear });
        return plan.Marks.HasFlag(PrinterMarks.Slug) ? plan with { Slug = new(press.House.Library) } : plan;
    }

    /// <summary>Beside the PDF or in the folder that the command is given in, else among the person's own.</summary>
    private PrinterProfile? Printer()
    {
        if (request.Printer is not { } name) return null;
        var beside = Path.GetDirectoryName(Path.GetFullPath(request.Source)) ?? ".";
        var shelf = PrinterShelf.Of(beside, press.House.Printers);
        if (shelf.PathOf(name) is { } path) return PrinterShelf.Read(path, sources, bag, SourceSpan.None);
        string[] names = [.. shelf.Names];
        bag.UnknownPrinter(SourceSpan.None, name, NearestName.Of(name, names), names);
        return null;
    }

    private ImposedDocument Registered(ImposedDocument imposed)
    {
        if (printer is null) return imposed;
        if (printer.Gain is { } gain && gain != PdfOptions.UsualGain) bag.GainIsNotUsed(printer.Name);
        if (printer.IsOff && !printer.HoldsFor(imposed.Plan.Sheet)) bag.ReadOffOtherSheets(printer.Name, request.Sheet.Title, PrinterProfile.LieOf(imposed.Plan.Sheet) == SheetLie.Upright);
        return imposed with { Paged = PrinterRegister.On(imposed.Paged, printer, imposed.Plan.Scheme.TwoSided, imposed.Plan.Flip) };
    }

    /// <summary>It decides which way round the sheet lies.</summary>
    private static Size LargestOf(PagedDocument pages)
    {
        var largest = new Size(new(1), new(1));
        foreach (var page in pages.Pages)
            largest = new(Length.Max(largest.Width, page.Trim.Width), Length.Max(largest.Height, page.Trim.Height));
        return largest;
    }

    private ImposeOutcome Write(ReadingPages reading, ImposedDocument imposed, IReadOnlyList<SheetFile> files)
    {
        progress?.Report("writing the sheets");
        cancellation.ThrowIfCancellationRequested();
        var folder = Path.GetDirectoryName(files[0].Path) is { Length: > 0 } named ? named : ".";
        using var placed = Open(folder, files.Count);
        if (placed is null) return Ended(null);
        try
        {
            var compiled = CompiledPages.Of([imposed.Paged], InkTable.BlackOnly, reading.Decoder);
            var options = reading.Options with { Date = EditionDate.Of(reading.Said(files[0]).Metadata) };
            foreach (var file in files)
                placed.Write(file.Path, stream => PdfExporter.Export(reading.Said(file), compiled, options, stream, bag), request.Sheet.Name, file.Sheets.Pages.Count);
            if (Passed()) return Ended(new(reading.Paged.Metadata.Title, placed.Place(), request, reading.Paged.Pages.Count, imposed) { Printer = printer });
        }
        catch (SinkException refused)
        {
            bag.CannotWrite(folder, refused.InnerException!, placed.IsUnchanged);
        }

        return Ended(null) with { IsUnchanged = placed.IsUnchanged };
    }

    private PlacedFiles? Open(string folder, int count)
    {
        try
        {
            var placed = new PlacedFiles(folder, count);
            bag.WasSettled(folder, placed.Settled);
            return placed;
        }
        catch (SinkException refused)
        {
            bag.CannotWrite(folder, refused.InnerException!);
            return null;
        }
    }

    private bool Passed() => !bag.HasErrors && !(request.Strict && bag.Sorted().Any(problem => problem.Severity == Severity.Warning));

    private ImposeOutcome Ended(ImposedFiles? made) => new(sources, request.Strict ? bag.Sorted().Select(problem => problem.Stricter) : bag.Sorted(), made);
}

/// <summary>The scheme by its name, told what was wished of it.</summary>
internal static class SchemeChoice
{
    /// <returns>Null, with diagnostics, for a scheme that there is not; one wish that a scheme cannot fulfil is an error as well.</returns>
    public static Scheme? Of(ImposeRequest request, SchemeShelf shelf, DiagnosticBag bag)
    {
        if (shelf.Find(request.Scheme, bag) is not { } scheme) return null;
        if (request.Parameters.Grid is { } grid) scheme = Told(scheme, scheme.WithGrid(grid.Across, grid.Down), "--grid", "cut-stack, repeat and 2side", bag);
        if (request.Parameters.Panels is { } panels) scheme = Told(scheme, scheme.WithPanels(panels), "--panels", "the accordions", bag);
        if (request.Parameters.Signature is { } sheets) scheme = Told(scheme, scheme.WithSignatures(Gathered(sheets)), "--signature", "signatures", bag);
        return request.Sides != PrintedSides.One
            ? scheme
            : Told(scheme, scheme.OnOneSide(), "--sides one", "pages, cut-stack, repeat and 2side; --sides apart makes two files for a printer that prints one side", bag);
    }

    private static Scheme Told(Scheme scheme, Scheme? told, string option, string others, DiagnosticBag bag)
    {
        if (told is null) bag.NotForScheme(option, scheme.Name, others);
        return told ?? scheme;
    }

    private static Gathering Gathered((int Least, int Most) sheets)
    {
        const int pagesOfASheet = 4;
        return sheets.Least == sheets.Most ? Gathering.Signatures(sheets.Least) : Gathering.Within(sheets.Least * pagesOfASheet, sheets.Most * pagesOfASheet);
    }
}
