using System.Globalization;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Press.Building;
using Publish.Press.Editions.Riso;
using Publish.Press.Printing.Machines;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Imposition.Assembly.Testing;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Imposition.Marking;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Printing;
using Publish.Typesetting.Printing.Covers;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Press.Printing;

/// <summary>The files of one way to print a zine: sheets for each paper, or single pages; and the cover where it is apart.</summary>
internal sealed class PrintRun
{
    private readonly PrintSettings job;
    private readonly Zine zine;
    private readonly Hyphenator hyphenator;
    private readonly TypesettingResult layout;
    private readonly DiagnosticBag bag;
    private readonly PdfOptions colours;
    private readonly InkSet inks;
    private readonly CoverParts? parts;
    private readonly Poster? poster;
    private readonly List<PrintFile> files;
    private readonly List<SheetSet> sets = [];

    // Papers of which it was said that the printer's shifts do not hold for them.
    private readonly HashSet<string> strangers = [];

    public PrintRun(PrintSettings job, Workshop shop)
    {
        files = [];
        (this.job, zine, layout, hyphenator, bag) = (job, shop.Zine, shop.Layout, shop.Hyphenator, shop.Bag);
        colours = PressColours.Of(job, zine, bag);
        inks = job.Plates || zine.Plan.Any(edition => edition is RisoEdition) ? DrumPlan.Of(zine.Inks, job.Drums, bag, ink => ZineInks.PlaceOf(ink, zine)) : zine.Inks;
        parts = CoverParts.Of(layout.Paged, job, bag);
        poster = PosterOf(zine);
        if (job.SinglePages) Pages();
        else foreach (var paper in Papers()) Sheets(paper);
        if (parts is not null && job.Cover == CoverForm.Wrap) Wrap(parts);
        if (job.Sides == PrintSides.Masters && sets.Count > 0) CopyCheck.Run(job, sets, layout, zine, bag);
        if (job.Printer is { } printer) files = files.ConvertAll(file => file with { Facts = file.Facts with { Printer = printer } });
    }

    public PrintSettings Job => job;

    /// <summary>The poster is on the back of its sheets, or there is none.</summary>
    public bool ShowsPoster => poster is null || (!job.SinglePages && sets.Exists(set => Poster.HasRoomOn(set.Sheets.Plan.Scheme)));

    /// <summary>What it is printed with: the zine's inks, with the drums that the press has for them.</summary>
    public InkSet Inks => inks;

    public IReadOnlyList<PrintFile> Files => files;

    /// <summary>What the assembly sheet has to explain, one for each paper.</summary>
    public IReadOnlyList<SheetSet> Sets => sets;

    private PagedDocument Body => parts?.Body ?? layout.Paged;

    private string Prefix => job.Preset.Length > 0 ? "-" + job.Preset : "";

    private IEnumerable<Paper> Papers() =>
        zine.Plan.Paper is { } only ? [only]
        : !job.Sheets.IsEmpty ? job.Sheets
        : LargePrint.IsIn(zine) && !zine.Plan.NamesPapers ? [.. LargePrint.BookletPapers, .. zine.Plan.Papers]
        : zine.Plan.Papers;

    private static Poster? PosterOf(Zine zine) =>
        ZinePoster.In(zine.Document) is var (path, _) && zine.Pictures.TryGetValue(path, out var picture) ? new(picture) : null;

    private void Pages()
    {
        var options = colours with { Trimmed = job.Bleed == Length.Zero && job.Marks == PrinterMarks.None };
        Add(PrintPart.Pages, "-pages", Body, options);
        if (parts is not null && job.Cover == CoverForm.Apart) Add(PrintPart.Cover, "-cover", parts.Cover, options);
    }

    private void Add(PrintPart part, string stem, PagedDocument document, PdfOptions options) =>
        files.Add(new(WithMarks(part, document), options, "", new(part, $"{Prefix}{stem}.pdf", "", 0, PrintedSides.One, 1000) { Remark = ShopRemark.Of(document, job) }));

    /// <summary>A wrap cover has its own.</summary>
    private PagedDocument WithMarks(PrintPart part, PagedDocument document) => job.SinglePages && !(part == PrintPart.Cover && job.Cover == CoverForm.Wrap)
        ? MarkedPages.Of(document, job.Bleed, job.Marks, job.Marks.HasFlag(PrinterMarks.Slug) ? new(zine.Fonts) : null, bag)
        : document;

    private void Wrap(CoverParts taken) =>
        Add(PrintPart.Cover, "-wrap-cover", WrapCover.Make(taken, job, zine.Fonts, hyphenator, zine.Style.Theme.Faces.Heading, bag), colours);

    private void Sheets(Paper paper)
    {
        var scheme = FourUp.For(job, paper, Body.Pages[0].Trim.Size) ?? LargePrint.SchemeFor(zine, job, Body, paper, bag);
        foreach (var edge in Edges(scheme, paper))
        {
            var stem = parts is null ? scheme.FileStem : "inside";
            var sheets = Impose(Body, scheme, paper, edge, around: parts is not null && job.Cover == CoverForm.Apart && scheme.Making.Gathering == Gathering.All ? 1 : 0);
            var test = Test(sheets, paper, edge);
            var inside = Add(sheets, PrintPart.Sheets, stem, paper, edge);
            var cover = parts is not null && job.Cover == CoverForm.Apart ? Impose(parts.Cover, scheme.HasOuterSheet ? SchemeCatalogue.Usual : scheme, paper, edge) : null;
            var coverFacts = cover is null ? null : Add(cover, PrintPart.Cover, "cover", paper, edge);
            sets.Add(new(job, paper, edge, sheets, inside, coverFacts, test) { PagesBefore = parts is null ? 0 : 2 });
        }
    }

    /// <summary>What is printed on one side is not turned.</summary>
    private FlipEdge[] Edges(Scheme scheme, Paper paper) => !scheme.TwoSided ? [poster is null ? FlipEdge.Short : ImpositionPlan.LikeALeaf(scheme.SheetFor(paper.Size, Body.Pages[0].Trim.Size))] : job.Flip switch
    {
        FlipChoice.Short or FlipChoice.Long when scheme == LargePrint.Leaves => [ImpositionPlan.LikeALeaf(scheme.SheetFor(paper.Size, Body.Pages[0].Trim.Size))],
        FlipChoice.Long => [FlipEdge.Long],
        FlipChoice.Short => [FlipEdge.Short],
        FlipChoice.Both => [FlipEdge.Short, FlipEdge.Long],
        _ => [ImpositionPlan.LikeALeaf(scheme.SheetFor(paper.Size, Body.Pages[0].Trim.Size))],
    };

    private ImposedDocument Impose(PagedDocument document, Scheme asScheme, Paper paper, FlipEdge edge, int around = 0)
    {
        var plan = PrintSchemes.Plan(job, asScheme, paper, document.Pages[0].Trim.Size, edge, zine.Fonts) with { SheetsAround = around };
        var imposed = Imposer.Impose(document, job.Plates && asScheme.Making.Acts.Any(act => act is Cut) ? plan with { Marks = plan.Marks | PrinterMarks.Slit } : plan, bag);
        if (job.Printer is not { IsOff: true } printer) return imposed;
        if (!printer.HoldsFor(imposed.Plan.Sheet) && strangers.Add(paper.Name)) bag.ReadOffOtherSheets(printer.Name, paper.Title, PrinterProfile.LieOf(imposed.Plan.Sheet) == SheetLie.Upright);
        return imposed with { Paged = PrinterRegister.On(imposed.Paged, printer, asScheme.TwoSided, imposed.Plan.Flip) };
    }

    private PrintFacts Add(ImposedDocument sheets, PrintPart part, string stem, Paper paper, FlipEdge edge)
    {
        var name = NameOf(stem, paper, edge);
        var scheme = sheets.Plan.Scheme;
        if (poster is not null && part == PrintPart.Sheets && Poster.HasRoomOn(scheme)) return AddWithPoster(sheets, poster, name, paper);
        if (job.Sides != PrintSides.Both || !scheme.TwoSided) return AddOneSided(sheets, part, name, paper);
        var facts = new PrintFacts(part, name + ".pdf", paper.Title, sheets.Sheets, edge == FlipEdge.Long ? PrintedSides.FlipLong : PrintedSides.FlipShort, sheets.ScaleMillionths / 1000) { Scaling = ScaleWords.Of(sheets), RunOff = RunOffWords.Of(sheets) };
        files.Add(new(sheets.Paged, colours, paper.Name, facts));
        return facts;
    }

    private string NameOf(string stem, Paper paper, FlipEdge edge) =>
        $"{Prefix}-{stem}-{paper.Name}{(edge == FlipEdge.Long && job.Flip == FlipChoice.Both ? "-flip-long" : "")}";

    /// <summary>What the printer is known from, printed as the sheets themselves are. The other edge is what it tells of when it goes wrong.</summary>
    /// <returns>Of the first file.</returns>
    private PrintFile? Test(ImposedDocument sheets, Paper paper, FlipEdge edge)
    {
        var scheme = sheets.Plan.Scheme;
        if (!zine.Plan.Prints(PrintPart.Test) || job.Plates || (job.Flip == FlipChoice.Both && edge == FlipEdge.Long)) return null;
        var printed = !scheme.TwoSided ? PrintedAs.OneSide : job.Sides switch { PrintSides.One => PrintedAs.FrontsAndBacks, PrintSides.Masters => PrintedAs.Masters, _ => PrintedAs.TwoSided };
        var known = job.Printer is { IsOff: true } printer && printer.HoldsFor(sheets.Plan.Sheet) ? printer : null;
        var made = PrinterTest.Make(zine.Document.Metadata, sheets.Plan, paper.Title, printed, known?.Name, zine.Fonts, hyphenator);
        var paged = known is null ? made : PrinterRegister.On(made, known, scheme.TwoSided, sheets.Plan.Flip);
        var first = files.Count;
        Add(sheets with { Paged = paged, Sheets = 1, ScaleMillionths = Placement.ActualSize, Scales = [], RunOff = null, Rimmed = [], Beside = [] }, PrintPart.Test, "test", paper, edge);
        return files[first];
    }

    /// <returns>Of the first file.</returns>
    private PrintFacts AddWithPoster(ImposedDocument sheets, Poster taken, string name, Paper paper)
    {
        var facts = new PrintFacts(PrintPart.Sheets, name + ".pdf", paper.Title, sheets.Sheets, sheets.Plan.Flip == FlipEdge.Long ? PrintedSides.FlipLong : PrintedSides.FlipShort, sheets.ScaleMillionths / 1000) { Scaling = ScaleWords.Of(sheets), RunOff = RunOffWords.Of(sheets) };
        if (job.Sides != PrintSides.One)
        {
            var single = job.Sides == PrintSides.Masters ? facts with { Suffix = name + "-masters.pdf", Sides = PrintedSides.Masters } : facts;
            var both = taken.Both(sheets);
            files.Add(new(job.Sides == PrintSides.Masters ? both with { Preferences = ViewerPreferences.None } : both, colours, paper.Name, single));
            return single;
        }
        var first = facts with { Suffix = name + "-fronts.pdf", Sides = PrintedSides.Fronts };
        var backs = taken.Backs(sheets);
        files.Add(new(sheets.Paged, colours, paper.Name, first));
        files.Add(new(sheets.Paged with { Pages = job.Feeding == FeedingOrder.FirstSheetFirst ? backs : Seq.Of(((IEnumerable<Page>)backs).Reverse()) }, colours, paper.Name, facts with { Suffix = name + "-backs.pdf", Sides = PrintedSides.Backs }));
        return first;
    }

    /// <returns>Of the first file.</returns>
    private PrintFacts AddOneSided(ImposedDocument sheets, PrintPart part, string name, Paper paper)
    {
        var scheme = sheets.Plan.Scheme;
        var facts = new PrintFacts(part, name + ".pdf", paper.Title, sheets.Sheets, PrintedSides.One, sheets.ScaleMillionths / 1000) { Scaling = ScaleWords.Of(sheets), RunOff = RunOffWords.Of(sheets) };
        if (job.Sides == PrintSides.Masters || !scheme.TwoSided)
        {
            var single = facts with { Suffix = scheme.TwoSided ? name + "-masters.pdf" : facts.Suffix, Sides = scheme.TwoSided ? PrintedSides.Masters : PrintedSides.One };
            files.Add(new(sheets.Paged with { Preferences = ViewerPreferences.None }, colours, paper.Name, single));
            return single;
        }
        var first = facts with { Suffix = name + "-fronts.pdf", Sides = PrintedSides.Fronts };
        files.Add(new(sheets.Fronts, colours, paper.Name, first));
        files.Add(new(sheets.Backs(job.Feeding), colours, paper.Name, facts with { Suffix = name + "-backs.pdf", Sides = PrintedSides.Backs }));
        return first;
    }
}

/// <summary>What a print shop asks first: the trimmed size and the bleed.</summary>
internal static class ShopRemark
{
    public static string Of(PagedDocument document, PrintSettings job)
    {
        var trim = document.Pages[0].Trim;
        var bleed = job.Bleed == Length.Zero ? "no bleed" : string.Create(CultureInfo.InvariantCulture, $"{job.Bleed.Millimetres:0.#} mm of bleed");
        return string.Create(CultureInfo.InvariantCulture, $"{trim.Width.Millimetres:0.#} × {trim.Height.Millimetres:0.#} mm trimmed, {bleed}{(job.SinglePages && job.Marks != PrinterMarks.None ? ", marks beside them" : "")}");
    }
}
