using System.Globalization;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition;

internal static class ImpositionDiagnostics
{
    public static void TooThickToFold(this DiagnosticBag diagnostics, int sheets, int pages, ImpositionPlan plan) => diagnostics.Warning(
        "ZP601", SourceSpan.None,
        Invariant($"{pages} pages make {sheets} sheets in one fold{(plan.SheetsAround > 0 ? ", the cover among them" : "")}: past {FoldLimit.Sheets} sheets a {(plan.Scheme.Making.Finish == Finish.StapledFold ? "stapled zine" : "signature")} will not fold flat"),
        plan.Scheme.Making.Finish == Finish.StapledFold
            ? "Make it in two parts, take fewer pages (a zine of your own text does with style: compact), or sew it in signatures"
            : "Choose fewer sheets for a signature: four to eight are usual");

    public static void UnknownScheme(this DiagnosticBag diagnostics, string name, string? nearest, IEnumerable<string> known) => diagnostics.Error(
        "ZP610", SourceSpan.None,
        $"There is no scheme called “{name}”",
        nearest is null ? $"Known are {string.Join(", ", known)}" : $"Did you mean “{nearest}”? Known are {string.Join(", ", known)}");

    /// <param name="largest">In millionths.</param>
    public static void DoesNotFit(this DiagnosticBag diagnostics, int page, Size size, ImpositionPlan plan, int scale, int largest) => diagnostics.Error(
        "ZP611", SourceSpan.None,
        Invariant($"At {Percent(scale)} % page {page} ({Shown(size)}) does not fit its place on a sheet of {Shown(plan.Sheet)}: the scheme {plan.Scheme.Name} lays {plan.Scheme.Columns * plan.Scheme.Rows} on a side"),
        Invariant($"At {Percent(largest)} % or less it does; or take a larger sheet, or let the pages be scaled to fit"));

    public static void SignatureLongerThanText(this DiagnosticBag diagnostics, int sheets, int pages, int needed) => diagnostics.Warning(
        "ZP612", SourceSpan.None,
        Invariant($"A signature of {Count(sheets, "sheet")} holds {sheets * 4} pages, and the text has {pages}: it becomes a single signature of {Count(needed, "sheet")}"),
        "Choose fewer sheets in a signature, or saddle stitch, which is the same for a text this short");

    public static void NotPaper(this DiagnosticBag diagnostics, Length caliper) => diagnostics.Error(
        "ZP613", SourceSpan.None,
        Invariant($"No paper is {caliper.Millimetres:0.###} mm thick"),
        "The caliper is the thickness of one sheet: about 0.1 mm for office paper of 80 g/m², 0.3 mm for card of 250 g/m²");

    public static void NothingToImpose(this DiagnosticBag diagnostics) =>
        diagnostics.Error("ZP614", SourceSpan.None, "There are no pages to put on sheets", "Give a text, or a PDF, that has at least one page");

    public static void TooManyPages(this DiagnosticBag diagnostics, int pages) => diagnostics.Error(
        "ZP615", SourceSpan.None,
        Invariant($"{pages} pages are more than the {PlanCheck.MostPages} that are put on sheets at once"),
        "Impose it in parts");

    public static void SheetOutOfRange(this DiagnosticBag diagnostics, Size sheet) => diagnostics.Error(
        "ZP616", SourceSpan.None,
        Invariant($"A sheet of {Shown(sheet)} cannot be made"),
        "A sheet measures from 10 mm to 5080 mm (200 inches) each way");

    public static void VerySmall(this DiagnosticBag diagnostics, Scheme scheme, int scale) => diagnostics.Warning(
        "ZP617", SourceSpan.None,
        Invariant($"Pages come out at {Percent(scale)} % of their size: type of 10 pt is printed at {Math.Floor(scale / 10_000m) / 10:0.#} pt"),
        $"Set the text on smaller pages with larger type, take a larger sheet, or a scheme with fewer than {scheme.Columns * scheme.Rows} pages on a side");

    public static void ScaleOutOfRange(this DiagnosticBag diagnostics, int scale) => diagnostics.Error(
        "ZP618", SourceSpan.None,
        Invariant($"Pages cannot be scaled to {Percent(scale)} %"),
        "Choose from 1 to 1000 per cent, “fit”, or actual size");

    public static void NoRoomForMarks(this DiagnosticBag diagnostics, PrinterMarks missing, ImpositionPlan plan) => diagnostics.Note(
        "ZP620", SourceSpan.None,
        $"On a sheet of {Shown(plan.Sheet)} there is no room for marks of this kind: {NamesOf(missing)}",
        "Marks stand beside the pages, never on type: take a larger sheet, or scale the pages down");

    public static void NoRoomForSomeMarks(this DiagnosticBag diagnostics, ImpositionPlan plan) => diagnostics.Note(
        "ZP624", SourceSpan.None,
        $"On a sheet of {Shown(plan.Sheet)} some cuts have no crop marks: the pages, or their bleed, reach the sheet's edge at both ends of those lines",
        "Measure those cuts, or take a larger sheet");

    public static void GutterWithoutFold(this DiagnosticBag diagnostics, ImpositionPlan plan) => diagnostics.Warning(
        "ZP623", SourceSpan.None,
        $"A gutter means nothing to the scheme {plan.Scheme.Name}: its pages are held nowhere",
        "Leave it out, or choose a scheme whose pages are folded, stapled or glued");

    public static void GutterTooWide(this DiagnosticBag diagnostics, ImpositionPlan plan) => diagnostics.Error(
        "ZP625", SourceSpan.None,
        Invariant($"A gutter of {plan.Gutter.Millimetres:0.#} mm leaves pages less than half of their place on a sheet of {Shown(plan.Sheet)}"),
        "A gutter is how far each page is moved from where it is held: 3mm to 10mm are usual");

    public static void NothingToMark(this DiagnosticBag diagnostics, PrinterMarks idle, ImpositionPlan plan) => diagnostics.Note(
        "ZP602", SourceSpan.None,
        $"These sheets have nothing for marks of this kind: {NamesOf(idle)}",
        idle.HasFlag(PrinterMarks.Crop)
            ? "The pages are as large as the sheet, so that nothing is cut off: take a larger sheet"
            : $"Folds, cuts and staples are marked where the scheme {plan.Scheme.Name} has them: leave those names out");

    /// <param name="cut">Pages, and how much of each is lost.</param>
    public static void CutsArtwork(this DiagnosticBag diagnostics, IReadOnlyList<(int Page, Length Lost)> cut, int scale) => diagnostics.Warning(
        "ZP603", SourceSpan.None,
        Invariant($"At {Percent(scale)} % the sheet cuts {cut.Max(page => page.Lost.Millimetres):0.#} mm off pictures or rules at the outer edge of {PagesOf([.. cut.Select(page => page.Page)])}"),
        "Let Publish choose the scale (auto), or take a larger sheet");

    /// <param name="others">How large the others become where each page is as large as it can be; null for hardly larger than they are.</param>
    public static void OddPagesShrinkAll(this DiagnosticBag diagnostics, IReadOnlyList<int> pages, Size largest, Size usual, int scale, int? others) => diagnostics.Warning(
        "ZP604", SourceSpan.None,
        Invariant($"{Capital(PagesOf(pages))} {(pages.Count == 1 ? "is" : "are up to")} {Shown(largest)}, and the others are {Shown(usual)}: to fit {(pages.Count == 1 ? "it" : "them")}, all are scaled to {Percent(scale)} %"),
        (others is { } grown
            ? Invariant($"--scale each makes only {(pages.Count == 1 ? "that page" : "those pages")} smaller, and the others as large as their places, up to {Percent(grown)} %")
            : $"--scale each makes only {(pages.Count == 1 ? "that page" : "those pages")} smaller") + $"; or save {(pages.Count == 1 ? "it" : "them")} in the size of the others");

    public static void ShrunkForClear(this DiagnosticBag diagnostics, int page, Length clear, int scale) => diagnostics.Note(
        "ZP605", SourceSpan.None,
        Invariant($"So that type stays {clear.Millimetres:0.#} mm from the sheet's edge, the pages are scaled to {Percent(scale)} %: page {page} has type that comes nearest"),
        "A larger sheet, or less to be kept clear, leaves them larger");

    public static void NotClear(this DiagnosticBag diagnostics, IReadOnlyList<int> pages, Length distance, Length clear, bool isFixed) => diagnostics.Warning(
        "ZP606", SourceSpan.None,
        Invariant($"{Capital(PagesOf(pages))} {(pages.Count == 1 ? "comes" : "come")} to {distance.Millimetres:0.#} mm from the sheet's edge, nearer than the {clear.Millimetres:0.#} mm that are to stay clear"),
        isFixed ? "Let Publish choose the scale (auto), or choose a smaller one" : "No scale that can still be read keeps so much clear: ask for less, or take a larger sheet");

    public static void NotMeasured(this DiagnosticBag diagnostics, Length clear) => diagnostics.Note(
        "ZP607", SourceSpan.None,
        Invariant($"Whether {clear.Millimetres:0.#} mm stay clear is not known for every page: what is printed on some could not be measured"),
        "Look at the sheets before you print them");

    public static void CreepCutsType(this DiagnosticBag diagnostics, int page, int pages, Length beyond) => diagnostics.Warning(
        "ZP619", SourceSpan.None,
        Invariant($"Creep moves type over its page's edge on {Count(pages, "page")}, by {beyond.Millimetres:0.#} mm on page {page}"),
        "Choose a thinner paper, spread the creep, or divide the text into signatures");

    public static void SeveralZines(this DiagnosticBag diagnostics, Scheme scheme, int pages, int zines) => diagnostics.Warning(
        "ZP621", SourceSpan.None,
        Invariant($"A {scheme.Name} holds {scheme.PageMultiple} pages: {pages} pages become {zines} of them, each folded by itself"),
        "Shorten the text, or choose a scheme whose sheets are bound together, such as quarter or eighth");

    /// <summary>"page 3", "pages 3, 5 and 9", "pages 1, 2, 3, 4 and 20 more".</summary>
    internal static string PagesOf(IReadOnlyList<int> pages)
    {
        const int most = 8;
        if (pages.Count == 1) return Invariant($"page {pages[0]}");
        var named = string.Join(", ", pages.Take(pages.Count <= most ? pages.Count - 1 : most).Select(page => page.ToString(CultureInfo.InvariantCulture)));
        return pages.Count <= most ? Invariant($"pages {named} and {pages[^1]}") : Invariant($"pages {named} and {pages.Count - most} more");
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string NamesOf(PrinterMarks marks) => string.Join(", ", Enum.GetValues<PrinterMarks>().Where(mark => mark is not (PrinterMarks.None or PrinterMarks.All) && marks.HasFlag(mark)).Select(MarkName));

    private static string MarkName(PrinterMarks mark) => mark switch
    {
        PrinterMarks.Crop => "crop marks",
        PrinterMarks.Fold => "fold marks",
        PrinterMarks.Slit => "cutting lines",
        PrinterMarks.Staples => "staples",
        PrinterMarks.Sewing => "sewing stations",
        PrinterMarks.Collation => "collation steps",
        PrinterMarks.Registration => "registration marks",
        _ => "slug line",
    };

    private static string Percent(int millionths) => (Math.Floor(millionths / 1000m) / 10).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Shown(Size size) => Invariant($"{size.Width.Millimetres:0.#} × {size.Height.Millimetres:0.#} mm");

    private static string Count(int number, string what) => Invariant($"{number} {what}{(number == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
