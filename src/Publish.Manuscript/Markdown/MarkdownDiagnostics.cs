using System.Globalization;
using Publish.Manuscript.Files;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown;

/// <summary>What can be wrong with Markdown's blocks: ZP101 to ZP129.</summary>
internal static class MarkdownDiagnostics
{
    public static void TooDeep(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP101", span, string.Create(CultureInfo.InvariantCulture, $"Quotations, lists or divs stand more than {Limits.Nesting} deep in each other here"),
            "Take some of the > and list marks away");

    public static void TooInvolved(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP102", span, "Something in this file is nested too deep to be read", "Look for long runs of brackets, asterisks or list marks");

    public static void UnknownSyntax(this DiagnosticBag bag, SourceSpan span, string kind) =>
        bag.Warning("ZP103", span, $"This is not understood ({kind}), so it stands as it was typed");

    public static void AttributesOfNothing(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP104", span, "These attributes belong to nothing, so they stand in the text as they were typed",
            "Put them right behind [words], *words*, a link or a picture, at the end of a heading or paragraph, or on the line above a block");

    public static void UnknownDiv(this DiagnosticBag bag, SourceSpan span, string name, string? nearest) =>
        bag.Warning("ZP110", span, $"There is no \"::: {name}\"; its text is set like any other",
            ForeignNames.Instead(name) ?? (nearest is null ? $"For a class of your own style write ::: {{.{name}}}" : $"Was \"{nearest}\" meant?"));

    public static void OpenDiv(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP111", span, $"\"::: {name}\" is never closed, so it goes on to the end of what it stands in", "Close it with a line of three colons");

    public static void StrayFence(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP112", span, "These colons close nothing", "Delete the line, or open something above it: ::: aside");

    public static void WordsBehindDiv(this DiagnosticBag bag, SourceSpan span, string name, string words)
    {
        var before = name.Length == 0 ? ":::" : "::: " + name;
        if (words.AsSpan().IndexOfAny('{', '=', '}') >= 0)
            bag.Error("ZP113", span, $"\"{words}\" behind {before} cannot be read as attributes", $"Write them in one pair of braces, each class with its full stop and each value behind an equals sign: {before} {{.class key=\"a value\"}}");
        else bag.Error("ZP113", span, $"\"{words}\" behind {before} means nothing there", "Put what is to be read on the line below; a name is one word, and only an aside, a callout, a sidebar and a recipe have a title behind it");
    }

    public static void FullPageWithoutPicture(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP114", span, "A full page holds one picture and nothing else, so this is set like any other text",
            "Write a single ![what it shows](images/…) in it");

    public static void SecondGlossaryPlace(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP115", span, "The glossary has its place already; it is set at the first one");

    public static void CaptionOfNothing(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP116", span, "There is no single picture or table here that this caption could belong to, so it is a paragraph");

    public static void UnknownListType(this DiagnosticBag bag, SourceSpan span, string type) =>
        bag.Warning("ZP117", span, $"\"{type}\" is no kind of list", "Write bullet, decimal, lower-alpha, upper-alpha, lower-roman or upper-roman");

    public static void SkippedLevel(this DiagnosticBag bag, SourceSpan span, int typed, int used) =>
        bag.Warning("ZP118", span, string.Create(CultureInfo.InvariantCulture, $"This heading of level {typed} follows one of level {used - 1}; it is taken as level {used}"),
            string.Create(CultureInfo.InvariantCulture, $"Write {new string('#', used)} before it"));

    public static void UnderlinedParagraph(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP119", span, "The line of hyphens below makes this paragraph a heading", "Leave a blank line above the hyphens for a pause in the text");

    public static void NumberTwice(this DiagnosticBag bag, SourceSpan span, string number) =>
        bag.Warning("ZP124", span, $"The list has the number {number} twice, and it is set twice",
            "If that is meant, nothing need be done; if the items should count on, number them in order");

    public static void TableThatIsNone(this DiagnosticBag bag, SourceSpan span, bool hasRule) =>
        bag.Warning("ZP125", span, "These lines look like a table and are set as a paragraph", !hasRule ? "Write | --- | --- | below the first line, with a --- for each column"
            : "Leave a blank line above and below the table, and write a | between the columns of each of its lines");

    public static void YearAsList(this DiagnosticBag bag, SourceSpan span, int start) =>
        bag.Warning("ZP120", span, string.Create(CultureInfo.InvariantCulture, $"\"{start}.\" at the start of the paragraph makes it a list"),
            string.Create(CultureInfo.InvariantCulture, $"Write {start}\\. to keep it a sentence"));

    public static void SignAsList(this DiagnosticBag bag, SourceSpan span, string signed) =>
        bag.Warning("ZP120", span, $"\"{signed}\" at the start of a line makes it a list",
            $"Write {(signed[0] == '-' ? "−" : "+")}{signed[1..].TrimStart()} or \\{signed} to keep it a number; {(signed[0] == '-' ? "leave a blank line above" : "write -")} for a list");

    public static void EmptyHeading(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP121", span, "This heading has no words, so it is left out");

    public static void TitleFromHeading(this DiagnosticBag bag, SourceSpan span) =>
        bag.Note("ZP122", span, "The only heading of the first level is the zine's title, so it is not set as a section too");

    public static void MissingPart(this DiagnosticBag bag, SourceSpan span, string what) =>
        bag.Warning("ZP123", span, $"{what} is empty, so it is left out");

    public static void NoFigureSize(this DiagnosticBag bag, SourceSpan span, string key, string value) =>
        bag.Warning("ZP143", span, $"\"{value}\" is no {key} for a picture, so it is as large as it would be without", $"Write a share or a length: {{{key}=50%}}, {{{key}=40mm}}, {{{key}=2in}}");

    public static void FigureTooLarge(this DiagnosticBag bag, SourceSpan span, string key, string value) =>
        bag.Warning("ZP143", span, $"{value} is more than the page has, so the picture is as large as the text allows", $"Write {{{key}=100%}}, or {{.full-page}} or {{.bleed}} for a page of its own");

    public static void NoFigureSide(this DiagnosticBag bag, SourceSpan span, string side) =>
        bag.Warning("ZP143", span, $"\"{side}\" is no side for a picture, so it stands where it would without", "Write {align=left}, {align=center} or {align=right}; {.left} and {.right} have the text run round it");

    public static void NobodySpeaks(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP384", span, "Nobody is named in this dialogue, so its paragraphs hang under each other without speakers", "Begin what somebody says with a name and a colon: ANNA: …, or **Anna:** …");

    public static void NoSpeaker(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Note("ZP384", span, $"\"{name}\" stands before a colon once only and is taken for no speaker's name", $"If somebody speaks here, set the name in bold: **{name}**");

    public static void NoPlaceOfStamp(this DiagnosticBag bag, SourceSpan span, string? place) =>
        bag.Warning("ZP143", span, place is null ? "Nothing says where on the page this picture is to lie, so it stands in the text" : $"\"{place}\" is no place on a page, so this picture stands in the text",
            "Write how far its middle is from the page's left edge and from its top: {.stamp at=\"80mm 12mm\" width=30mm}");

    public static void NoCaptionPlace(this DiagnosticBag bag, SourceSpan span, string place) =>
        bag.Warning("ZP382", span, $"\"{place}\" is no place for a caption, so it stands below its picture", "Write {caption=beside} or {caption=over}; the words themselves go between quotation marks behind the picture's path");

    public static void NoCaption(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP382", span, "This picture has no caption that could stand elsewhere", "Write its words between quotation marks behind the picture's path: ![A map](map.png \"The way home\"){caption=beside}");

    /// <param name="wish">What does not come, as a thing that it has.</param>
    /// <param name="counts">What it has in its place, as it is written.</param>
    public static void VainFigureWish(this DiagnosticBag bag, SourceSpan span, string wish, string why, string counts) =>
        bag.Warning("ZP145", span, $"{wish} does nothing for this picture, since {why}", $"Take it out; {counts} is what counts now");

    public static void GridOfWords(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP157", span, $"Only pictures stand beside each other, so what else is in this {name} stands between its rows", "Leave pictures alone in it, each in a paragraph of its own; words go into their captions");

    public static void GridWithoutPictures(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP157", span, $"There is no picture in this {name}, so what is in it stands as it would without", "Put pictures into it, each in a paragraph of its own; text in columns is ::: columns");

    public static void LongRow(this DiagnosticBag bag, SourceSpan span, int pictures, int most) =>
        bag.Warning("ZP157", span, string.Create(CultureInfo.InvariantCulture, $"At most {most} pictures stand beside each other, so these {pictures} make more than one row"), "Write how many there are in each row: ::: row {tiers=\"4 4\"}");

    public static void ColumnsBesideTiers(this DiagnosticBag bag, SourceSpan span, string columns) =>
        bag.Warning("ZP157", span, $"{{columns={columns}}} does nothing beside tiers=, which says how many pictures are in each row", "Take one of the two out");

    /// <param name="used">How many stand beside each other now, row by row.</param>
    public static void NoGrid(this DiagnosticBag bag, SourceSpan span, string key, string typed, int most, Seq<int> used) =>
        bag.Warning("ZP157", span, string.Create(CultureInfo.InvariantCulture, $"\"{typed}\" does not say how many pictures, from 1 to {most}, stand beside each other, so it is read as {string.Join(' ', used)}"),
            key == "tiers" ? "Write how many there are in each row: {tiers=\"2 1 2\"}" : "Write one number: {columns=3}");
}
