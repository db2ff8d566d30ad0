using System.Globalization;
using System.Text;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Steering;

namespace Publish.Typesetting;

/// <summary>What typesetting has to tell a writer: ZP5xx from 520.</summary>
internal static class TypesettingDiagnostics
{
    public static void MissingCharacter(this DiagnosticBag bag, int character, string substitute, SourceSpan span) => bag.Warning(
        "ZP520", span, $"no font here can show the character {Shown(character)}U+{character:X4}; {substitute} is printed in its place",
        "use another character, or put a font that has it into a folder called fonts beside your text");

    public static void MissingPicture(this DiagnosticBag bag, string path, SourceSpan span) => bag.Warning(
        "ZP521", span, $"the picture {path} is not there to be printed; its description stands in its place");

    /// <param name="face">To put beside the text; null where none would help.</param>
    public static void UnsetScript(this DiagnosticBag bag, string letters, string? face, SourceSpan span) => bag.Error(
        "ZP522", span,
        face is null
            ? $"the text holds {letters}, which runs from right to left and cannot be set in pages yet: empty boxes would stand for it"
            : $"the text holds {letters}, which no font here has: on pages empty boxes would stand for it",
        $"no PDF is made; what needs no pages is, as the EPUB, which shows it.{(face is null ? "" : $" For print, put {face} (.ttf or .otf) into a folder called fonts beside your text.")} --draft makes PDFs with boxes, to look at.");

    public static void UnspacedScript(this DiagnosticBag bag, string script, SourceSpan span) => bag.Warning(
        "ZP534", span, $"{script} has no spaces between words, and where a word ends is not known here: lines may end inside of words",
        "put <wbr> between words, wherever a line may end");

    /// <summary>Patterns that may be had and are not shipped, for their licence asks too much of those who pass the program on.</summary>
    private static readonly string[] Elsewhere = ["cs", "sk", "ga", "id", "mk", "ro", "zu"];

    public static void NotHyphenated(this DiagnosticBag bag, string language, SourceSpan span) => bag.Note(
        "ZP557", span, $"there are no hyphenation patterns here for the language \"{language}\", so its lines are set with a ragged edge",
        (Elsewhere.Contains(language.Split('-')[0], StringComparer.OrdinalIgnoreCase) ? "LibreOffice and TeX have some" : "If you know of some")
            + $": put the file, hyph_{language.Replace('-', '_')}.dic or hyph-{language.ToLowerInvariant()}.tex, into a folder called hyphenation beside your text");

    public static void WideText(this DiagnosticBag bag) => bag.Note(
        "ZP523", SourceSpan.None, "typewriter text in a table has lines wider than their column; they go on, set in, in the next line",
        "break them by hand where they read best");

    public static void WideTable(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP524", span, "the table is too wide for the page; words in it were broken to fit",
        "take out a column, or shorten its words");

    public static void TurnedTable(this DiagnosticBag bag, SourceSpan span) => bag.Note(
        "ZP528", span, "the table is wider than the text, so it lies on its side on a page of its own",
        "take out a column or shorten its words where you would rather have it upright");

    public static void UnsettledSpreads(this DiagnosticBag bag) => bag.Note(
        "ZP529", SourceSpan.None, "calls of terms still moved between spreads after the last round; a term may be footnoted twice on one, or not on another");

    public static void PagesAsTheyAre(this DiagnosticBag bag, int pages, PageGoal goal) => bag.Note(
        "ZP530", SourceSpan.None, $"the style sets the zine in {Pages(pages)}, as was wished ({goal}); nothing was changed");

    public static void PagesSteered(this DiagnosticBag bag, int own, int reached, PageGoal goal, string changes, TypeFigures before, TypeFigures after) => bag.Note(
        "ZP531", SourceSpan.None, $"{Pages(reached)} ({goal}) where the style alone takes {own}: {changes}",
        $"What it cost: {(after.Lines == 0 ? "nothing but these" : Cost(before, after))}; {(after.PageFaults == 0 ? "no widow, no orphan" : $"widows and orphans {after.PageFaults}")}.");

    public static void PagesNotReached(this DiagnosticBag bag, int own, PageGoal goal, int blanks, int tries) => bag.Warning(
        "ZP532", SourceSpan.None, own > goal.Pages && goal.Exactly
            ? $"the zine takes {Pages(own)}, and no setting within the style's limits makes it {goal} ({tries} were tried)"
            : $"the zine takes {Pages(own)}, and no setting within the style's limits makes it {goal} ({tries} were tried); "
                + $"{(blanks == 1 ? "a blank page fills it up" : $"{blanks} blank pages fill it up")}",
        "Wish for another number, widen the limits under steering: in the style, or write a little more or less.");

    public static void UnknownPageGoal(this DiagnosticBag bag, SourceSpan span) => bag.Error(
        "ZP533", span, "this is no number of pages that can be wished for", "Write multiple of 4, multiple of 8, or a number of pages, from 1 to 10000.");

    private static string Cost(TypeFigures before, TypeFigures after) =>
        $"hyphens at {Percent(after.HyphensPermille)} of the lines for {Percent(before.HyphensPermille)}, the loosest line's spaces "
        + $"{Times(after.Loosest)} their width for {Times(before.Loosest)}";

    private static string Pages(int count) => count == 1 ? "1 page" : string.Create(CultureInfo.InvariantCulture, $"{count} pages");

    private static string Percent(int permille) => string.Create(CultureInfo.InvariantCulture, $"{permille / 10m:0.0} %");

    private static string Times(int permille) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1000, permille) / 1000m:0.00} times");

    public static void PlateWithCaption(this DiagnosticBag bag, SourceSpan span) => bag.Note(
        "ZP570", span, "this full-page picture has a caption, so it keeps clear of the page's edge and the caption stands below it",
        "take the caption out to have the picture fill the page to its edges, or write {.bleed} for one page");

    /// <param name="share">Of the picture; null where it depends on what stands below.</param>
    public static void CutToBleed(this DiagnosticBag bag, SourceSpan span, bool across, decimal? share) => bag.Note(
        "ZP626", span,
        $"this picture has another shape than its page, so that {(share is { } part ? string.Create(CultureInfo.InvariantCulture, $"{part * 100:0} %") : "some")} of its {(across ? "width" : "height")} is cut off where it bleeds",
        "crop it yourself to choose what is lost, or write {.full-page} to have all of it, clear of the edges");

    public static void NoRunaround(this DiagnosticBag bag, SourceSpan span, string why) => bag.Warning(
        "ZP627", span, $"no text can run round this picture: {why}; it stands by itself",
        "make it narrower ({width=40%}), write {align=left} or {align=right} to have it so, or put it above a longer paragraph");

    public static void NoDropCap(this DiagnosticBag bag, SourceSpan span, string why) => bag.Warning(
        "ZP345", span, $"this paragraph has no drop cap: {why}",
        "take {.dropcap} away, or give it to a longer paragraph of running text that begins with a letter");

    public static void LowDropCap(this DiagnosticBag bag, SourceSpan span, int asked, int lines) => bag.Note(
        "ZP346", span, string.Create(CultureInfo.InvariantCulture, $"this paragraph's drop cap stands over {lines} lines and not over {asked}, since the paragraph has no more"));

    public static void NarrowColumns(this DiagnosticBag bag, SourceSpan span, int asked, int count) => bag.Note(
        "ZP349", span, string.Create(CultureInfo.InvariantCulture, $"{asked} columns would be too narrow to be read on this page, so there {(count == 1 ? "is one" : $"are {count}")}"),
        "a line wants some 24 letters: take fewer columns, a larger page or smaller type");

    public static void NoColumnsHere(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP350", span, "in a list, a quotation, a box, a table, a note or other columns there can be no columns, so this text is set in one",
        "close what it stands in before the columns begin");

    public static void NarrowParallel(this DiagnosticBag bag, SourceSpan span, int sides) => bag.Note(
        "ZP273", span, string.Create(CultureInfo.InvariantCulture, $"{sides} texts beside each other would be too narrow to be read on this page, so what belongs together stands one below the other"),
        "a line wants some 24 letters: take a larger page or smaller type");

    public static void NoParallelHere(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP274", span, "in a list, a quotation, a box, a table, a note, columns or beside another text none can stand beside another, so what belongs together stands one below the other",
        "close what it stands in before ::: parallel begins");

    public static void NoBoxBeside(this DiagnosticBag bag, SourceSpan span) => bag.Note(
        "ZP274", span, "in a text beside another no box is drawn, so its words stand there without one", "put it before the texts or behind them");

    public static void NoNewPage(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP351", span, "in a list, a quotation, a box, a table, columns or a note no page begins, so {.newpage} does nothing here",
        "give it to what this stands in");

    public static void NoPageBreak(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP351", span, "in a table, columns, a note or beside another text no page begins, so \\pagebreak does nothing here",
        "put it above or below what it stands in");

    public static void NoHeadOfPage(this DiagnosticBag bag, SourceSpan span, string why) => bag.Warning(
        "ZP629", span, $"this picture stands {why}, so it cannot go to the head of a page; it stands where it was typed",
        "put it above or below what it stands in, or take {.top} out");

    public static void CoverShowsNoTitle(this DiagnosticBag bag, SourceSpan span) => bag.Note(
        "ZP372", span, "the cover's picture has the shape of the page, so it fills the cover as one that was drawn for it, title and all; the style's own title is left off there, and stands in the imprint",
        "where the title is in the picture, give it in the words of cover-alt: too, for those who do not see it; for the style's title beside it crop the picture to another shape, such as a square");

    public static void NoCoverOnOnePage(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP581", span, "a zine of one page has no cover, no inside of one and no blank pages: what was to stand there is left out of its PDFs",
        "put the picture into the text, ![what it shows](name.png); or make the zine of more pages than one");

    public static void NoBackdrop(this DiagnosticBag bag, SourceSpan span, string where) => bag.Warning(
        "ZP578", span, $"this picture stands {where}, where none can lie behind a page, so {{.{Figure.PageBorder}}} and {{.{Figure.PageBackground}}} do nothing",
        "put it into the text by itself, below its section's heading, or before the first heading for all of the zine");

    public static void NoStamp(this DiagnosticBag bag, SourceSpan span, string where) => bag.Warning(
        "ZP578", span, $"this picture stands {where}, where none can be laid over a page, so at= does nothing",
        "put it into the text by itself, behind a paragraph of the page that it is to lie on");

    public static void StampOffPage(this DiagnosticBag bag, SourceSpan span, Size page) => bag.Warning(
        "ZP578", span, FormattableString.Invariant($"this picture lies beside its page of {page.Width.Millimetres:0} × {page.Height.Millimetres:0} mm, so nothing of it is seen"),
        "at= says how far its middle is from the page's left edge and from its top");

    public static void DarkBackground(this DiagnosticBag bag, int percent, int readable) => bag.Warning(
        "ZP579", SourceSpan.None, $"the style puts {percent} % of a dark ink behind the text, on which black words are hard to read",
        $"write background: {readable} or less under page:, or background-ink: with a light ink that the zine has");

    public static void StretchedBorder(this DiagnosticBag bag, SourceSpan span, int percent, Size area) => bag.Note(
        "ZP580", span, FormattableString.Invariant($"this border has another shape than the page, so it is drawn out by {percent} %"),
        FormattableString.Invariant($"crop or scan it in the shape of {area.Width.Millimetres:0} × {area.Height.Millimetres:0} mm"));

    public static void NoRoomForTitle(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP383", span, "the title is too long to stand with the cover's picture, even in smaller type, so the cover shows the picture alone",
        "shorten the title, or move some of it into subtitle:; or draw it into the picture");

    public static void NoFootOfPage(this DiagnosticBag bag, SourceSpan span, string why) => bag.Warning(
        "ZP380", span, $"this picture stands {why}, so it cannot go to the foot of a page; it stands where it was typed",
        "put it above or below what it stands in, or take {.bottom} out");

    public static void CaptionNotBeside(this DiagnosticBag bag, SourceSpan span, string why) => bag.Note(
        "ZP381", span, $"this caption cannot stand beside its picture, since {why}; it stands below",
        "make the picture narrower, or the caption shorter");

    public static void CaptionNotOver(this DiagnosticBag bag, SourceSpan span, string why) => bag.Note(
        "ZP381", span, $"this caption cannot stand over its picture, since {why}; it stands below",
        "make the picture larger, or the caption shorter");

    public static void LargerThanText(this DiagnosticBag bag, SourceSpan span, bool isWidth) => bag.Note(
        "ZP628", span, $"this picture is to be {(isWidth ? "wider than the text" : "taller than the page's text")}, and is as large as that allows",
        "write {.full-page} or {.bleed} to give it a page of its own");

    public static void BlankBeforeSpread(this DiagnosticBag bag, SourceSpan span, int page) => bag.Note(
        "ZP719", span, string.Create(CultureInfo.InvariantCulture, $"page {page} stays blank, so that this picture's two halves face each other on pages {page + 1} and {page + 2}"),
        "put one page more before it, or one less, to have no blank there");

    public static void PageTakesMore(this DiagnosticBag bag, SourceSpan span, int pages) => bag.Warning(
        "ZP243", span, string.Create(CultureInfo.InvariantCulture, $"this takes {pages} pages, and one is meant: the others follow it"),
        "write less, or set it in a smaller style of your own");

    public static void NoWhitePage(this DiagnosticBag bag, SourceSpan span, int pages, int left) => bag.Warning(
        "ZP244", span, string.Create(CultureInfo.InvariantCulture, $"this takes {Pages(pages)}, and {(left <= 0 ? "no white page is left for it" : $"only {Pages(left)} would stay white")}: it is nowhere in print"),
        "take it out of blanks:, make it a chapter, or let the text end earlier");

    public static void BackCoverIsWhite(this DiagnosticBag bag, SourceSpan span) => bag.Note(
        "ZP245", span, "something stands inside the back cover and nothing on it, so that the last page is white", "name a picture or a text for it: back-cover: images/back.png");

    public static void NoPageForImprint(this DiagnosticBag bag) => bag.Note(
        "ZP719", SourceSpan.None, "every page is a picture's, so that there is none for the imprint: authors, licence and the like are in the files and on no page",
        "add a page of words, or letter them into a drawing");

    public static void PictureInLine(this DiagnosticBag bag, SourceSpan span, string path) => bag.Note(
        "ZP551", span, $"the picture \"{path}\" stands in a line of text, so it is as small as the letters beside it",
        "leave an empty line before and after it to have it large; as a sign within the text it may stay");

    public static void WrappedCode(this DiagnosticBag bag, SourceSpan span, int line, string words) => bag.Warning(
        "ZP571", span, string.Create(CultureInfo.InvariantCulture, $"line {line} of this typewriter text, \"{words.Trim()[..Math.Min(words.Trim().Length, 24)].TrimEnd()}…\", is {words.Length} characters wide, too wide for any page; it goes on, set in, in the next line"),
        "break it by hand where it reads best");

    public static void TurnedCode(this DiagnosticBag bag, SourceSpan span) => bag.Note(
        "ZP572", span, "this typewriter text is wider than the page, so it lies on its side on a page of its own",
        "make its lines shorter where you would rather have it upright");

    public static void SmallCode(this DiagnosticBag bag, SourceSpan span, string size) => bag.Note(
        "ZP573", span, $"this typewriter text is wide, so it is set in {size} pt to keep its lines whole",
        "make its lines shorter where you would rather have it larger");

    public static void CutHead(this DiagnosticBag bag, SourceSpan span, string shown) => bag.Note(
        "ZP574", span, $"this heading is too long for the running head, which says \"{shown}\"",
        "say what it should be behind the heading: {short=\"…\"}");

    public static void ShortOfLowHeading(this DiagnosticBag bag, SourceSpan span) => bag.Note(
        "ZP575", span, "running heads show headings of the first two levels only, so {short=…} does nothing here",
        "take it out");

    /// <param name="known">Families that are there.</param>
    public static void NoFaceFamily(this DiagnosticBag bag, string family, IReadOnlyList<string> known) => bag.Warning(
        "ZP525", SourceSpan.None, $"the style asks for the font {family}, which is not there; another one is used",
        $"{(NearestName.Of(family, known) is { } near ? $"Was {near} meant? " : "")}Put its file into fonts/ beside the manuscript; there are: {string.Join(", ", known)}.");

    public static void NoPageOfItsOwn(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP366", span, "in a table, columns, a note or beside another text no picture has a page to itself, so this one stands in its place, as large as that allows",
        "put it above or below what it stands in");

    public static void Restricted(this DiagnosticBag bag, string family) => bag.Error(
        "ZP526", SourceSpan.None, $"the font {family} does not allow to be embedded in a PDF",
        "choose another font, or ask its maker for a licence");

    public static void Unsettled(this DiagnosticBag bag) => bag.Note(
        "ZP527", SourceSpan.None, "page numbers in the text still moved after the last round; one of them may be off by a page");

    private static string Shown(int character) =>
        Rune.IsValid(character) && !Rune.IsControl(new Rune(character)) ? $"“{new Rune(character)}” " : "";
}
