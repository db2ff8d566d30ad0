using System.Runtime.ExceptionServices;
using Publish.Manuscript.Proofing;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Press.Editions;
using Publish.Press.Editions.Riso;
using Publish.Press.Paging;
using Publish.Press.Printing;
using Publish.Press.Reporting;
using Publish.Raster;
using Publish.Typesetting;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Proofing;
using Publish.Typesetting.Themes;

namespace Publish.Press.Building;

/// <summary>One making of a zine's files: one layout, then whatever does not need each other at the same time.</summary>
/// <param name="name">What the files' names begin with.</param>
internal sealed class FileMaking(Zine zine, string name, DiagnosticBag bag, IProgress<string>? progress, CancellationToken cancellation)
{
    private static readonly Length UsualBleed = Length.Mm(3);

    private readonly List<FileToMake> made = [];
    private readonly Lock gate = new();
    private Workshop? shop;
    private Length? bleed;

    public DiagnosticBag Bag => bag;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Everything that the zine has was made.</summary>
    public bool IsWhole => zine.Plan.Whole;

    /// <summary>Something was made that somebody reads.</summary>
    public bool HasMade => made.Count > 0;

    /// <summary>What a person who prints has to know, in the order in which it is printed; complete once the files are made.</summary>
    public IReadOnlyList<PrintFacts> Printed => [.. made.Where(file => file.Facts is not null).OrderBy(file => file.Turn).Select(file => file.Facts!)];

    /// <summary>What is printed first, and then what is looked at.</summary>
    public IReadOnlyList<SummaryLine> Summary()
    {
        Edition[] order = [.. zine.Plan.Editions];
        var told = made.Where(file => file.Line is not null)
            .OrderBy(file => file.Facts is null).ThenBy(file => file.Turn).ThenBy(file => file.Edition.PlaceInSummary).ThenBy(file => Array.IndexOf(order, file.Edition));
        return [.. told.Select(file => file.Line! with { File = name + file.Suffix })];
    }

    /// <param name="write">Takes each file as it is ready, from several threads.</param>
    public void Make(Action<FileToMake> write)
    {
        var cover = zine.Plan.Any(edition => edition.NeedsCover) ? CoverMaking.Begin(zine, bag) : null;
        var layout = zine.Plan.Any(edition => edition.NeedsPages) ? SetPages() : null;
        cancellation.ThrowIfCancellationRequested();
        if (layout is null && cover is not null) FaceCheck.RunForCover(zine.Style.Theme.Faces, zine.Fonts, bag);
        if (layout is not null) OneSheet.Check(zine, layout, (document, theme, goal) => Typesetter.Typeset(document, Bleeding(theme), Inputs() with { Goal = goal }, new DiagnosticBag()), bag);
        if (layout is not null) zine = zine with { Document = layout.Document };
        if (bag.Sorted().Any(TypesettingMatters.BarsPages)) zine = zine with { Plan = zine.Plan.WithoutPages() };
        if (layout is not null && IsPrinted) PictureSharpness.Report(layout.Paged, zine.Manuscript, zine.Fineness, bag);
        if (layout is not null && zine.Inks.Inks.Count > 1 && !zine.Plan.Any(edition => edition is RisoEdition)) ZineInks.TellOfIdle(layout.Paged, zine, bag);
        progress?.Report("making the files");
        shop = new(zine, name, layout, cover, zine.Hyphenator, bag);
        var benches = zine.Plan.Editions.Where(edition => !edition.IsLast).GroupBy(edition => edition.Bench);
        AtOnce([() => Prove(layout), .. benches.Select(bench => (Action)(() => Make(bench, write)))]);
    }

    /// <summary>What tells of all the others, once they are made.</summary>
    /// <param name="problems">What was said of them.</param>
    public void MakeLast(Seq<Diagnostic> problems, Action<FileToMake> write)
    {
        shop!.Problems = problems;
        Make(zine.Plan.Editions.Where(edition => edition.IsLast), write);
    }

    /// <summary>The layout that all files of pages come from.</summary>
    public TypesettingResult SetPages()
    {
        progress?.Report("setting the pages");
        cancellation.ThrowIfCancellationRequested();
        var said = new DiagnosticBag();
        var layout = Typesetter.Typeset(zine.Document, Bleeding(zine.Style.Theme), Inputs(), said);
        bag.AddRange(said.Sorted().Where(one => (IsPrinted || !TypesettingMatters.IsOfPaper(one)) && (IsShown || !TypesettingMatters.IsLoss(one))));
        return layout;
    }

    /// <summary>Somebody sees the pages; else they are only counted.</summary>
    private bool IsShown => zine.Plan.Any(edition => edition.ShowsPages);

    private bool IsPrinted => zine.Plan.Any(edition => edition.NeedsPrintPictures);

    private TypesettingInputs Inputs() =>
        new(zine.Fonts, zine.Pictures, zine.Hyphenator)
        {
            PageMultiple = zine.Plan.PageMultiple, Goal = zine.Plan.Goal, Inks = zine.Inks,
            LanguagePlace = zine.Manuscript.Settings.Find("language")?.Span ?? SourceSpan.None,
            TitlePlace = zine.Manuscript.Settings.Find("title")?.Span ?? SourceSpan.None, CoverPlace = zine.Manuscript.Settings.Find("cover")?.Span ?? SourceSpan.None,
        };

    /// <summary>Beside the making of the files, none of which is kept before all is done; one proof after the other, so that the second has the first one's room.</summary>
    private void Prove(TypesettingResult? layout)
    {
        SourceProof.Check(zine.Manuscript, bag);
        cancellation.ThrowIfCancellationRequested();
        if (layout is not null) PageProof.Check(layout, Bleeding(zine.Style.Theme), Inputs(), bag);
    }

    /// <summary>Artwork goes on beyond the trim; nothing else moves.</summary>
    private Theme Bleeding(Theme theme) => (bleed ??= BleedWanted()) is var wanted && wanted <= theme.Page.Bleed ? theme : theme with { Page = theme.Page with { Bleed = wanted } };

    /// <summary>What the print files want; where none does and a picture is to bleed, as much as a knife may miss by, which shows where the sheet has room.</summary>
    private Length BleedWanted() => zine.Plan.Bleed == Length.Zero && zine.Pictures.Count > 0 && Query.All<Figure>(zine.Document).Any(figure => figure.Placement == FigurePlacement.Bleed)
        ? UsualBleed
        : zine.Plan.Bleed;

    private void Make(IEnumerable<Edition> editions, Action<FileToMake> write)
    {
        FileToMake[] files = [.. editions.SelectMany(edition => edition.Files(shop!))];
        AtOnce([.. files.Select(file => (Action)(() => Make(file, write)))]);
    }

    private void Make(FileToMake file, Action<FileToMake> write)
    {
        cancellation.ThrowIfCancellationRequested();
        write(file);
        lock (gate) made.Add(file);
    }

    private static void AtOnce(Action[] work)
    {
        try
        {
            Parallel.Invoke(work);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }
}

/// <summary>The picture of the cover.</summary>
internal static class CoverMaking
{
    /// <summary>The zine's own cover picture, or one that is set from its title, under way while the pages are laid out.</summary>
    public static Task<Picture> Begin(Zine zine, DiagnosticBag bag)
    {
        var card = zine.Document.Metadata;
        return zine.ScreenPictures.TryGetValue(card.Cover, out var own) ? Task.FromResult(own) : Task.Run(() => SetFromTitle(zine, bag));
    }

    /// <summary>The same for those who take no drawings: what paper shows of one, in pixels, or else a cover that is set from the title, which is said.</summary>
    public static Picture InPixels(Workshop shop)
    {
        var (zine, cover) = (shop.Zine, shop.Cover);
        if (cover.Format != PictureFormat.Svg) return cover;
        var printed = DecodedPictures.ForPrint(cover, zine.Manuscript, new(zine.Fonts, zine.Style.Theme.Faces), SourceSpan.None, new());
        if (printed is not null) return PictureDecoder.InPixels(printed, CoverPicture.Height);
        shop.Bag.CoverIsDrawing(cover.Path);
        return SetFromTitle(zine, shop.Bag);
    }

    /// <summary>What it cannot show is said.</summary>
    private static Picture SetFromTitle(Zine zine, DiagnosticBag bag)
    {
        var (card, family) = (zine.Document.Metadata, zine.Style.Theme.Faces.Heading);
        if (CoverPicture.LeftOut(card, zine.Fonts, family) is { Length: > 0 } words) bag.CoverLacksWords(words);
        return new("cover.png", PictureFormat.Png, CoverPicture.Width, CoverPicture.Height, 1, CoverPicture.Draw(card, zine.Fonts, family));
    }
}
