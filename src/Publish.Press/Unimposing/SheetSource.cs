using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf.Import;
using Publish.Pdf.Sheets;
using Publish.Press.Imposing;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;

namespace Publish.Press.Unimposing;

/// <summary>The sides of sheets in the order in which they are printed, wherever they come from.</summary>
/// <param name="Metadata">Of the first file.</param>
internal sealed record SheetSource(Metadata Metadata, IReadOnlyList<Page> Sides)
{
    /// <summary>What is seen on each side, once somebody looks.</summary>
    public IReadOnlyList<Lazy<SheetView>> Views { get; } = [.. Sides.Select(side => new Lazy<SheetView>(() => SheetSurvey.Of(side)))];

    public IReadOnlyList<SheetView> Seen() => [.. Views.Select(view => view.Value)];

    /// <returns>Null, with diagnostics, for what cannot be read.</returns>
    public static SheetSource? Read(UnimposeRequest request, DiagnosticBag bag)
    {
        if (Open(request.As.Source, request.As, bag) is not { } fronts) return null;
        if (request.Backs is not { } path) return new(fronts.Metadata, [.. fronts.Pages]);
        if (Open(path, request.As, bag) is not { } backs) return null;
        return new(fronts.Metadata, Together([.. fronts.Pages], [.. backs.Pages], request.As.Feeding));
    }

    public static PagedDocument? Open(string path, ImposeRequest request, DiagnosticBag bag)
    {
        if (SourceFile.Read(path, bag) is not { } data) return null;
        return PdfImporter.Read(data, path, new PdfImportOptions { Password = request.Password, AskPassword = request.AskPassword }, bag);
    }

    /// <summary>Front and back in turn. What has no partner comes at its end.</summary>
    private static List<Page> Together(Page[] fronts, Page[] backs, FeedingOrder feeding)
    {
        if (feeding == FeedingOrder.LastSheetFirst) Array.Reverse(backs);
        var sides = new List<Page>(fronts.Length + backs.Length);
        for (var i = 0; i < Math.Max(fronts.Length, backs.Length); i++)
        {
            if (i < fronts.Length) sides.Add(fronts[i]);
            if (i < backs.Length) sides.Add(backs[i]);
        }

        return sides;
    }
}
