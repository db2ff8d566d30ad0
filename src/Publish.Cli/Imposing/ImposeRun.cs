using Publish.Cli.Output;
using Publish.Model;
using Publish.Pdf;
using Publish.Pdf.Import;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Imposing;

/// <summary>One imposition, from the PDF to the sheets: read, choose pages, impose, export, write.</summary>
/// <param name="progress">Hears the name of each step; null where nobody listens.</param>
internal sealed class ImposeRun(ImposeRequest request, IProgress<string>? progress)
{
    private readonly DiagnosticBag bag = new();

    public ImposeOutcome Make()
    {
        progress?.Report("reading the pages");
        if (SourceFile.Read(request.Source, bag) is not { } data || ReadPages(data) is not { } reading) return Ended(null);
        progress?.Report("laying the sheets");
        var imposed = Imposer.Impose(reading, new(request.Scheme, Laid(request.Sheet), request.Flip), bag);
        var output = OutputPlace.Of(request, bag);
        return Passed() ? Write(reading, imposed, output) : Ended(null);
    }

    private PagedDocument? ReadPages(byte[] data)
    {
        var options = new ImportOptions { Password = request.Password, AskPassword = request.AskPassword };
        if (PdfImporter.Read(data, request.Source, options, bag) is not { } whole) return null;
        var named = whole.Metadata.Title.Length > 0 ? whole : whole with { Metadata = whole.Metadata with { Title = Path.GetFileNameWithoutExtension(request.Source) } };
        return request.Pages is { } typed ? Chosen(named, typed) : named;
    }

    private PagedDocument? Chosen(PagedDocument whole, string typed) => PageChoice.Read(typed, whole.Pages.Count, bag) is { } chosen
        ? whole with { Pages = Seq.Of(chosen.Select(page => page > 0 ? whole.Pages[page - 1] : whole.Pages[0] with { Items = [] })) }
        : null;

    /// <summary>Two pages beside each other want a sheet that lies on its side.</summary>
    private Typesetting.Geometry.Size Laid(Paper sheet) =>
        request.Scheme.Columns > request.Scheme.Rows ? sheet.Size.Turned : sheet.Size;

    private ImposeOutcome Write(PagedDocument reading, ImposedDocument imposed, string output)
    {
        progress?.Report("writing the sheets");
        try
        {
            var compiled = CompiledPages.Of([imposed.Paged], InkTable.BlackOnly);
            using var file = new PlacedFile(output, stream => PdfExporter.Export(imposed.Paged, compiled, Options(reading), stream, bag));
            if (!Passed()) return Ended(null);
            var made = file.MoveIntoPlace(request.Sheet.Name, imposed.Paged.Pages.Count);
            return Ended(new(reading.Metadata.Title, [made], request, reading.Pages.Count, imposed.Sheets, request.Scheme.TwoSided, imposed.ScaleMillionths));
        }
        catch (OutputRefused refused)
        {
            bag.CannotWrite(Path.GetDirectoryName(output) is { Length: > 0 } folder ? folder : ".", refused.InnerException!);
            return Ended(null);
        }
    }

    private static PdfOptions Options(PagedDocument reading) => PdfOptions.Sheets with { Date = Building.EditionDate.Of(reading.Metadata) };

    private bool Passed() => !bag.HasErrors && !(request.Strict && bag.Sorted().Any(problem => problem.Severity == Severity.Warning));

    private ImposeOutcome Ended(ImposedFiles? made) => new(new(), request.Strict ? bag.Sorted().Select(problem => problem.Stricter) : bag.Sorted(), made);
}
