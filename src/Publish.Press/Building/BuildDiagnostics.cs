using System.Globalization;
using Publish.Manuscript;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Press.Editions;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Press.Building;

/// <summary>What can be wrong with the wishes for a build.</summary>
internal static class BuildDiagnostics
{
    /// <summary>The code of a zine that does not say when it was changed.</summary>
    public const string NoDayOfChange = "ZP812";

    public static void WithoutEffect(this DiagnosticBag bag, UnusedAttribute attribute)
    {
        if (ForeignNames.IsMet(attribute.Name)) bag.Note("ZP194", attribute.Span, $"{attribute.Shown} changes nothing", attribute.Instead);
        else
            bag.Warning("ZP194", attribute.Span, $"{attribute.Shown} has no effect here", attribute.Instead ?? (attribute.Value is null
                ? $"Delete it, or say in zine.yaml how it is to look: style: {{classes: {{{attribute.Name}: {{weight: 700}}}}}}" : "Delete it, or see the guide for the keys that there are"));
    }

    public static void UnknownFormat(this DiagnosticBag bag, SourceSpan span, string name, EditionList editions) =>
        bag.Warning("ZP920", span, $"there is no format called '{name}'", Meant(editions.Nearest(name)) + $"There are: {editions.Listed}.", "formats");

    public static void UnknownEdition(this DiagnosticBag bag, string name, EditionList editions) =>
        bag.Error("ZP920", SourceSpan.None, $"there is no format called '{name}'", Meant(editions.Nearest(name)) + $"There are: {editions.Listed}.");

    public static void UnknownPaper(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP921", span, $"booklets are not made for the paper '{name}'", Meant(NearestName.Of(name, Paper.All.Select(paper => paper.Name))) + $"There are: {string.Join(", ", Paper.All.Select(paper => paper.Name))}.", "papers");

    /// <summary>A warning where a date is taken for the day of the last change; a note where there is none to be taken for it.</summary>
    /// <param name="isNamed">The zine has an identifier of its own.</param>
    public static void EditionWithoutDay(this DiagnosticBag bag, DateTimeOffset date, bool hasDate, bool isNamed)
    {
        var day = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var message = (hasDate, isNamed) switch
        {
            (true, true) => $"the zine does not say when it was last changed, so its e-book takes its date, {day}, and no reader is told of a mended edition",
            (true, false) => $"the zine does not say when it was last changed, so its e-book takes its date, {day}; and it has no identifier, so one is made of its file name and authors",
            (false, true) => "the zine does not say when it was last changed, so its e-book cannot tell a mended edition from this one",
            _ => "the zine has neither a date nor an identifier, so its e-book's are the day of this program and one made of its file name and authors",
        };
        var hint = $"A first edition may stay so. Before the next one, publish release writes {(isNamed ? "it" : "both")} into the settings; or write modified: {day} yourself.";
        if (hasDate) bag.Warning(NoDayOfChange, SourceSpan.None, message, hint, "modified");
        else bag.Note(NoDayOfChange, SourceSpan.None, message, hint, "modified");
    }

    public static void NoIdentifier(this DiagnosticBag bag) => bag.Note(
        "ZP813", SourceSpan.None, "the zine has no identifier, so its e-book's is made of its file name and its authors: under another title it would be another book",
        "publish release writes one of its own, urn:uuid:…, which stays; an ISBN does as well.", "identifier");

    public static void ClassMeansMore(this DiagnosticBag bag, SourceSpan span, string name) => bag.Warning(
        "ZP357", span, $"\"{name}\" means something here already, so {{.{name}}} and ::: {name} do that first", $"Give the class a name of its own: my-{name}");

    public static void ClassUnused(this DiagnosticBag bag, SourceSpan span, string name) => bag.Note(
        "ZP358", span, $"nothing in the text has the class \"{name}\"", $"Write [words]{{.{name}}} for words, or ::: {name} above paragraphs and ::: below them; or delete the class");

    public static void UnknownStyle(this DiagnosticBag bag, SourceSpan span, string name, IReadOnlyList<string> known) =>
        bag.Error("ZP923", span, $"there is no style called '{name}'", Meant(NearestName.Of(name, known)) + $"There are: {string.Join(", ", known)}.");

    public static void NotAStyleName(this DiagnosticBag bag, string name) =>
        bag.Error("ZP555", SourceSpan.None, $"\"{name}\" cannot be a style's name", "Use letters, figures and hyphens: my-style.");

    public static void StyleOfTheHouse(this DiagnosticBag bag, string name) =>
        bag.Error("ZP555", SourceSpan.None, $"{name} is a style of the house, and yours needs a name of its own", $"Call it my-{name}.");

    public static void StyleIsThere(this DiagnosticBag bag, string folder) =>
        bag.Error("ZP556", SourceSpan.None, "there is a style of this name already, and nothing of it was touched", "Choose another name, or change that one.", folder);

    public static void ChangesOfAnotherStyle(this DiagnosticBag bag, SourceSpan span, string own, string asked) => bag.Note(
        "ZP554", span, $"what zine.yaml changes of the style {own} is left out, since {asked} was asked for", "Take --style out of the command to have the changes again.");

    public static void SmallerThanItsStyle(this DiagnosticBag bag, SourceSpan span, Length size, string style, Length least) => bag.Error(
        "ZP608", span, $"the style {style} has no type smaller than {Points(least)}, and {Points(size)} is asked for", "Large print is 16, 18, 20 or 24 pt (size: 18pt); for smaller type choose another style: style: pamphlet");

    public static void SizeOutOfRange(this DiagnosticBag bag, SourceSpan span, Length size) => bag.Error(
        "ZP609", span, $"a text cannot be set at {Points(size)}", "Type for reading has 6 to 48 pt: size: 18pt");

    public static void NoTypeSize(this DiagnosticBag bag, SourceSpan span) => bag.Error("ZP609", span, "this is no size of type", "Write it in points: size: 18pt");

    public static void LeavesForLargePrint(this DiagnosticBag bag, string paper, Length size, int scale) => bag.Note(
        "ZP622", SourceSpan.None, $"a booklet on {paper} would print the {Points(size)} type at {Points(new(size.Steps * scale / Placement.ActualSize))}: single leaves at actual size are made for it",
        "Staple them at the side. A booklet wants A3: --paper a3. For a small booklet in small type choose another style.");

    private static string Points(Length length) => (Math.Floor(length.Points * 10) / 10).ToString("0.#", CultureInfo.InvariantCulture) + " pt";

    private static string Meant(string? nearest) => nearest is null ? "" : $"Was {nearest} meant? ";

    public static void CoverIsDrawing(this DiagnosticBag bag, string path) => bag.Warning(
        "ZP426", SourceSpan.None, $"the cover \"{path}\" is a drawing, which shops do not take; the picture for them is set from the title",
        "Save the drawing as a PNG of the same name beside it", "cover");

    public static void CoverLacksWords(this DiagnosticBag bag, string words) => bag.Warning(
        "ZP559", SourceSpan.None, $"the cover for screens, which is set from the title, is without “{words}”: no font here can show that",
        "Give the zine a cover of its own: cover: cover.png; or put a font that has the letters into a folder called fonts beside your text.", "title");

    public static void FinePictures(this DiagnosticBag bag, SourceSpan span, int count, Publish.Pdf.PictureFineness fineness, string pictures) => bag.Note(
        "ZP423", span, $"{(count == 1 ? "A picture is" : $"{count} pictures are")} finer than print can show, and {(count == 1 ? "goes" : "go")} into the print files with {(fineness.Dots == fineness.Drawn ? $"{fineness.Dots} dots to the inch" : $"{fineness.Dots} dots to the inch, or {fineness.Drawn} where they are PNGs")}: {pictures}",
        "To keep them as they are write pictures: original into zine.yaml; for another number, pictures: 600");

    public static void WrongFineness(this DiagnosticBag bag, SourceSpan span, int least, int most) => bag.Warning(
        "ZP424", span, $"pictures: takes the dots to the inch that pictures keep in print, from {least} to {most}, or original", "Write pictures: 300, which is the usual, or pictures: original");

    public static void CoarsePictures(this DiagnosticBag bag, SourceSpan span, int count, int fewest, string pictures, string worst, int width, int height) => bag.Warning(
        "ZP971", span, $"{(count == 1 ? "A picture has" : $"{count} pictures have")} fewer than {fewest} dots to the inch as printed, and will look coarse: {pictures}",
        $"Use the picture as the camera or the scanner made it, or show it smaller: {width} × {height} dots are sharp for \"{worst}\"");

    public static void UnreadableFont(this DiagnosticBag bag, string path, string reason) => bag.Warning(
        "ZP535", SourceSpan.None, $"the font {path} is not used: {char.ToLowerInvariant(reason[0])}{reason[1..].TrimEnd('.')}",
        "Only single fonts whose names end in .ttf or .otf can be used.");

    public static void UnusablePatterns(this DiagnosticBag bag, string path) => bag.Warning(
        "ZP558", SourceSpan.None, $"{path} is not used: it holds no hyphenation patterns, or its name does not tell their language",
        "LibreOffice's files (hyph_cs_CZ.dic) and TeX's (hyph-cs.tex, hyph-cs.pat.txt) serve as they are.");

    public static void DrawingUntreated(this DiagnosticBag bag, string path, SourceSpan span) => bag.Note(
        "ZP264", span, $"\"{path}\" is a drawing, and {{.threshold}} and {{.lineart}} are for pictures of pixels: its colours and greys stay as they are",
        "Make it black and white in the drawing program, or save it as a PNG, which either class takes.");

    public static void UnknownScreenWish(this DiagnosticBag bag, SourceSpan span, string edition, string key) =>
        bag.Warning("ZP830", span, $"\"{edition}\" has no key \"{key}\", so it does nothing", "There are: fonts, pictures.");

    public static void WrongScreenWish(this DiagnosticBag bag, SourceSpan span, string key, string wanted) =>
        bag.Error("ZP831", span, $"\"{key}\" wants {wanted}");

    /// <param name="multiple">Pages that fill a sheet, or a set of them.</param>
    public static void BlankPages(this DiagnosticBag bag, PagedDocument reading, int added, int multiple)
    {
        var total = reading.Pages.Count;
        bag.Note("ZP922", SourceSpan.None,
            $"{total - added} pages of the zine fill {Plural.Of(total / multiple, "sheet")} of {(multiple == 4 ? "four" : multiple)} only with {Plural.Of(added, "blank page")}: {Places(reading)}",
            "Nothing needs to be done. A picture, a poem or a note to the reader would have room there: blanks: [images/map.png, notes.md].");
    }

    /// <param name="endsChapter">Text follows; else it is the last page with any.</param>
    /// <param name="fewer">Pages of the zine without it.</param>
    public static void SheetForFewLines(this DiagnosticBag bag, int page, int lines, bool endsChapter, int multiple, int fewer) => bag.Note(
        "ZP552", SourceSpan.None,
        string.Create(CultureInfo.InvariantCulture, $"Page {page}, {(endsChapter ? "before what begins on a new page" : "the last one of the text")}, holds only {Plural.Of(lines, "line")}, and for {(lines == 1 ? "it" : "them")} the zine takes {multiple} pages more, all but one of them blank"),
        string.Create(CultureInfo.InvariantCulture, $"Take {Plural.Of(lines, "line")} out of the text to save the paper, or write pages: {fewer} into the settings to have the type set closer."));

    /// <summary>The blank pages by their place in the file, with the reason for each.</summary>
    private static string Places(PagedDocument reading)
    {
        var blank = Enumerable.Range(1, reading.Pages.Count).Where(number => reading.Pages[number - 1].Items.IsEmpty && !IsBeforeSpread(number, reading));
        return string.Join(", ", blank.Select(number => number == reading.Pages.Count
            ? $"page {number}, the back of the zine"
            : number == 2 ? "page 2, inside the front cover"
            : number == reading.Pages.Count - 1 ? $"page {number}, inside the back cover" : $"page {number}, before the back cover"));
    }

    /// <summary>A blank in the midst of the text, of which more was said.</summary>
    private static bool IsBeforeSpread(int number, PagedDocument reading) => number > 2 && number < reading.Pages.Count - 1 && !reading.Pages[number].Items.IsEmpty;

    public static void StyleUnreadable(this DiagnosticBag bag, string path, string why) =>
        bag.Error("ZP975", SourceSpan.None, $"this file of the style cannot be read: {why}", "See what it is, who owns it and whether it may be read.", path);
}
