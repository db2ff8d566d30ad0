using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Press.Building;
using Publish.Press.Imposing;
using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;

namespace Publish.Press.Unimposing;

/// <summary>One way back from sheets to pages: read, find out what lies where, take off, write.</summary>
/// <param name="progress">Hears the name of each step; null where nobody listens.</param>
internal sealed class UnimposeRun(UnimposeRequest request, Pressroom press, IProgress<string>? progress, CancellationToken cancellation)
{
    private readonly DiagnosticBag bag = new();
    private readonly SourceSet sources = new();

    private string Source => request.As.Source;

    public UnimposeOutcome Make()
    {
        progress?.Report("reading the sheets");
        var shelf = HouseSchemes.For(request.As, press.House, sources, bag);
        var scheme = request.As.Scheme.Length == 0 ? null : SchemeChoice.Of(request.As, shelf, bag);
        if (SheetSource.Read(request, bag) is not { } sheets || bag.HasErrors) return Ended(null);
        cancellation.ThrowIfCancellationRequested();
        if (Known(sheets, scheme, shelf) is not { } known || bag.HasErrors) return Ended(null);
        progress?.Report("taking the pages off");
        cancellation.ThrowIfCancellationRequested();
        var taken = Unimposer.Take(sheets.Sides, known.Records);
        var pages = known.Scheme is not { } with ? Whole(taken, known) : request.KeepsBlanks ? taken : new BlankPlaces(with, taken, sheets.Seen()).Left(Source, bag);
        return InCover([.. pages.Select(page => page.Page)]) is { } all && Passed() ? Write(sheets, known, all, taken.Count - pages.Count) : Ended(null);
    }

    /// <summary>What the person says counts for more than what the sheets say, and that for more than what they look like.</summary>
    private KnownSheets? Known(SheetSource sheets, Scheme? scheme, SchemeShelf shelf)
    {
        var said = KnownSheets.OfRecords(sheets.Sides, sheets.Views);
        if (said is not null && (scheme is null || scheme.Name.Equals(said.Name, StringComparison.OrdinalIgnoreCase))) return said;
        if (said is not null) bag.SaysOtherwise(Source, said.Name, scheme!.Name);
        var layout = new SheetLayout(request, sheets.Seen(), bag);
        return scheme is null ? layout.AsTheyLook(shelf) : layout.As(scheme);
    }

    /// <summary>Sheets that say what lies on them say so of all their pages; some may be elsewhere.</summary>
    private IReadOnlyList<TakenPage> Whole(IReadOnlyList<TakenPage> taken, KnownSheets known)
    {
        var missing = Enumerable.Range(1, known.Records[0].Pages).Except(taken.Select(page => page.Number)).ToList();
        if (missing.Count > 0) bag.PagesElsewhere(Source, missing, known.Records[0].Pages);
        return taken;
    }

    private IReadOnlyList<Page>? InCover(IReadOnlyList<Page> pages)
    {
        if (request.Cover is not { } path) return pages;
        if (SheetSource.Read(request with { As = request.As with { Source = path }, Backs = null }, bag) is not { } cover) return null;
        var known = KnownSheets.OfRecords(cover.Sides, cover.Views) ?? new SheetLayout(request with { As = request.As with { Source = path } }, cover.Seen(), bag).As(SchemeCatalogue.Usual);
        if (known is null) return null;
        var around = Unimposer.Take(cover.Sides, known.Records);
        if (around.Count == 4) return [around[0].Page, around[1].Page, .. pages, around[2].Page, around[3].Page];
        bag.CoverDoesNotFit(path, around.Count);
        return null;
    }

    private UnimposeOutcome Write(SheetSource sheets, KnownSheets known, IReadOnlyList<Page> pages, int blanks)
    {
        progress?.Report("writing the pages");
        cancellation.ThrowIfCancellationRequested();
        var path = SheetFiles.Place(request.As, "pages", bag);
        if (bag.HasErrors) return Ended(null);
        var document = new PagedDocument(
            new Metadata { Title = Path.GetFileNameWithoutExtension(path), Language = sheets.Metadata.Language, Identifier = sheets.Metadata.Identifier },
            Seq.Of(pages.Select((page, i) => page with { Label = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) })), null, [], ViewerPreferences.None);
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        PlacedFiles? placed = null;
        try
        {
            placed = new PlacedFiles(folder, 1);
            bag.WasSettled(folder, placed.Settled);
            var compiled = CompiledPages.Of([document], InkTable.BlackOnly);
            var options = PdfOptions.Sheets with { Date = EditionDate.Of(document.Metadata) };
            placed.Write(path, stream => PdfExporter.Export(document, compiled, options, stream, bag), "", document.Pages.Count);
            if (Passed()) return Ended(new(placed.Place()[0], known.Name, known.Why, document.Pages.Count, sheets.Sides.Count, blanks));
        }
        catch (SinkException refused)
        {
            bag.CannotWrite(folder, refused.InnerException!, placed?.IsUnchanged ?? false);
        }
        finally
        {
            placed?.Dispose();
        }

        return Ended(null);
    }

    private bool Passed() => !bag.HasErrors && !(request.As.Strict && bag.Sorted().Any(problem => problem.Severity == Severity.Warning));

    private UnimposeOutcome Ended(TakenPages? made) => new(sources, request.As.Strict ? bag.Sorted().Select(problem => problem.Stricter) : bag.Sorted(), made);
}
