using System.Globalization;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown;

/// <summary>What people type that is nearly Markdown: ZP126 to ZP129, ZP139, ZP148, ZP166 to ZP169, ZP175 to ZP184, ZP197 to ZP199, ZP218.</summary>
internal static class NearMarkdownDiagnostics
{
    private const int LongestQuote = 40;

    public static void NearHeading(this DiagnosticBag bag, SourceSpan span, string words) =>
        bag.Warning("ZP126", span, $"\"{Cut(words)}\" has no space behind its #, and is taken as a heading", $"Write {Spaced(words, '#')}, or \\{Cut(words)} for words that begin with #");

    public static void NearList(this DiagnosticBag bag, SourceSpan span, string mark) =>
        bag.Warning("ZP127", span, $"These lines begin with {mark} and no space, so they are one paragraph and no list", $"Write {mark}, a space, and then the words");

    public static void IndentedProse(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP128", span, "This paragraph is indented, so it is set as typewriter text", "Take the spaces or the tab before it away: the style indents paragraphs by itself");

    public static void NearPicture(this DiagnosticBag bag, SourceSpan span, string typed, string name) =>
        bag.Warning("ZP199", span, $"{typed} looks like a picture and is none, so it is printed as it was typed", $"Write ![what it shows]({(name.Contains(' ', StringComparison.Ordinal) ? $"<{name}>" : name)})");

    public static void NearLink(this DiagnosticBag bag, SourceSpan span, string typed, string words) =>
        bag.Warning("ZP199", span, $"{typed} looks like a link, and what is in its round brackets is no address, so it is printed as it was typed",
            $"Write [{words}](https://…) for the web, [{words}](#an-id) for a place in this zine, or [{words}] (with a space behind it) for words in brackets");

    public static void NoteInBrackets(this DiagnosticBag bag, SourceSpan span, string call, string number) =>
        bag.Warning("ZP183", span, $"{call} here and in the text above looks like a note and is none, so both are printed as they were typed",
            $"Write [^{number}] in the text, and [^{number}]: before the note's words");

    public static void IndentedVerse(this DiagnosticBag bag, SourceSpan span) =>
        bag.Note("ZP178", span, "These lines are set in by four spaces and are words, so they are set as verse", "For typewriter text put a line of three backticks above and below them");

    public static void FrontMatterWithin(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP184", span, "These lines look like the settings at a file's head, which count nowhere else, so they are printed",
            "Make a file of each piece, or delete these lines and write the title as # Its title and who wrote it below, between ::: byline and :::");

    public static void TwoColons(this DiagnosticBag bag, SourceSpan span, string words) =>
        bag.Warning("ZP129", span, $"\"{Cut(words)}\" has too few colons, so it stands as it was typed", $"Write :{Cut(words)}");

    public static void LinesKept(this DiagnosticBag bag, SourceSpan span, int paragraphs) =>
        bag.Note("ZP166", span, paragraphs == 1 ? "Lines here that begin with a speaker, a dash or another mark are kept as lines"
            : string.Create(CultureInfo.InvariantCulture, $"Lines that begin with a speaker, a dash or another mark are kept as lines, here and in {paragraphs - 1} more paragraph{(paragraphs == 2 ? "" : "s")}"),
            "Put ::: plain above and ::: below them to run them together");

    public static void Charts(this DiagnosticBag bag, SourceSpan span, int more) =>
        bag.Note("ZP139", span, string.Create(CultureInfo.InvariantCulture, $"Chords above words, or tablature, are set as typewriter text, so that each sign keeps its place{(more == 0 ? "" : $", and so at {more} more place{(more == 1 ? "" : "s")}")}"),
            "Put ::: plain above and ::: below them for a paragraph");

    public static void ChordsOutOfPlace(this DiagnosticBag bag, SourceSpan span, string why, string hint) =>
        bag.Warning("ZP139", span, $"These chords do not keep their places above the words, {why}", hint);

    public static void PageNumbers(this DiagnosticBag bag, SourceSpan span, int more) =>
        bag.Warning("ZP148", span, string.Create(CultureInfo.InvariantCulture, $"This looks like the number of a page that another program left here, and is printed{(more == 0 ? "" : more == 1 ? "; so is 1 more" : $"; so are {more} more")}"),
            "Delete the line: the zine numbers its pages by itself");

    public static void NearSublist(this DiagnosticBag bag, SourceSpan span, string mark) =>
        bag.Warning("ZP127", span, $"Lines below this item begin with {mark} and are no items, so they run on", "Write -, a space, and then the words; for a list within the list put two spaces before the -");

    public static void NumberedHeading(this DiagnosticBag bag, SourceSpan span, string words) =>
        bag.Warning("ZP126", span, $"\"{Cut(words)}\" has no space behind its #, so it is no heading, and the # is printed", $"Write {Spaced(words, '#')} for a heading, or \\{Cut(words)} if the # is meant");

    public static void DeepHeading(this DiagnosticBag bag, SourceSpan span, string words) =>
        bag.Warning("ZP218", span, $"\"{Cut(words)}\" has more than six #, so it is no heading, and they are printed", $"Write six or fewer for a heading, or \\{Cut(words)} if they are meant");

    public static void ClosedHeading(this DiagnosticBag bag, SourceSpan span, string words) =>
        bag.Warning("ZP126", span, $"The # at the end of \"{Cut(words)}\" is taken for the end of the heading, so it is not printed", "Write \\# to print it, or delete it");

    public static void IndentedWords(this DiagnosticBag bag, SourceSpan span) =>
        bag.Note("ZP128", span, "These words are set in by four spaces, so they are set as typewriter text", "For a poem put ::: verse above and ::: below it; for typewriter text, lines of three backticks");

    public static void StarsThatDoNotClose(this DiagnosticBag bag, SourceSpan span, string words, string stars) =>
        bag.Warning("ZP197", span, $"{stars}{Cut(words)} {stars} is printed with its signs, since a space stands before the last of them", $"Write {stars}{Cut(words)}{stars}");

    public static void LinesJoined(this DiagnosticBag bag, SourceSpan span, int lines, int more) =>
        bag.Warning("ZP167", span, string.Create(CultureInfo.InvariantCulture, $"These {lines} short lines are set as one paragraph{(more == 0 ? "" : more == 1 ? ", and so are those of 1 more paragraph" : $", and so are those of {more} more paragraphs")}"),
            "End each line but the last with \\, or write ::: verse above and ::: below them; ::: plain in its place keeps the paragraph");

    public static void LinesPulledIn(this DiagnosticBag bag, SourceSpan span, string into, int more) =>
        bag.Note("ZP168", span, string.Create(CultureInfo.InvariantCulture, $"A line right below belongs to {into}{(more == 0 ? "" : $", and so at {more} more place{(more == 1 ? "" : "s")}")}"),
            "Leave a blank line before a line that is a paragraph of its own");

    public static void TabbedTable(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP169", span, "These lines have tabs between their words, and are set as one paragraph",
            "For a table write | in place of each tab, and | --- | --- | below the first line");

    public static void AngleWords(this DiagnosticBag bag, SourceSpan span, string words) =>
        bag.Warning("ZP175", span, $"\"{Cut(words)}\" is no HTML, so it stands as it was typed", $"If it is meant so, write \\{Cut(words)}");

    public static void CommentOpen(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP176", span, "This comment is never closed, so all the text below would be left out", "End it with -->");

    public static void BrokenAttributes(this DiagnosticBag bag, SourceSpan span, string words) =>
        bag.Warning("ZP177", span, $"\"{Cut(words)}\" looks like attributes and is none, so it stands as it was typed",
            words.StartsWith("{#", StringComparison.Ordinal) ? "Write an id as one word: {#my-id}" : words.Contains('=', StringComparison.Ordinal) && !words.StartsWith("{.", StringComparison.Ordinal) ? "Write no space round the equals sign, and something behind it; what has spaces itself stands in quotation marks: {width=50% title=\"Two words\"}" : "Write each class with its full stop, and values behind an equals sign: {.wide .left lang=de}");

    public static void VerseByItsLines(this DiagnosticBag bag, SourceSpan span) =>
        bag.Note("ZP178", span, "The lines of these paragraphs are ended by hand, so they are set as verse", "Put ::: plain above and ::: below them to keep paragraphs");

    public static void PieceTitleDiffers(this DiagnosticBag bag, SourceSpan span, string title, string heading) =>
        bag.Warning("ZP179", span, $"The piece is called \"{Cut(title)}\" here, and \"{Cut(heading)}\" in its heading, which is the one that is set", "Delete one of the two");

    public static void PieceKeys(this DiagnosticBag bag, SourceSpan span, string keys) =>
        bag.Warning("ZP180", span, $"Nothing is done with {keys} at the head of this file", "A piece may have title, subtitle, author, date and language; all else is written in zine.yaml");

    public static void SpacedAddress(this DiagnosticBag bag, SourceSpan span, string address) =>
        bag.Note("ZP181", span, $"\"{Cut(address)}\" has spaces, and is taken whole", $"Other programs want <{Cut(address)}>");

    public static void ListOfSigns(this DiagnosticBag bag, SourceSpan span, string sign) =>
        bag.Note("ZP182", span, $"Lines that begin with {sign} are set as a list", $"Write - in place of {sign}");

    public static void StarsInWord(this DiagnosticBag bag, SourceSpan span, string words) =>
        bag.Note("ZP197", span, $"The stars of \"{Cut(words)}\" stand within a word, so they are printed", $"Write [{words.Trim('*')}]{{.emphasis}} to stress a part of a word");

    public static void SpacedIndex(this DiagnosticBag bag, SourceSpan span, string words) =>
        bag.Warning("ZP198", span, $"\"{Cut(words)}\" holds spaces, so its signs are printed and nothing is {(words[0] == '^' ? "raised" : "lowered")}",
            $"Write [{Cut(words[1..^1])}]{{{(words[0] == '^' ? ".superscript" : ".subscript")}}}");

    public static void NoAddress(this DiagnosticBag bag, SourceSpan span, string label, int more) =>
        bag.Warning("ZP105", span, string.Create(CultureInfo.InvariantCulture,
                $"What stands behind \"[{Cut(label)}]:\" is no address, so it is printed as it was typed{(more == 0 ? "" : $", and so is the same in {more} more place{(more == 1 ? "" : "s")}")}"),
            $"For a link write [{Cut(label)}]: https://… ; for words write \\[{Cut(label)}]: and nothing more is said");

    public static void AddressNotCalled(this DiagnosticBag bag, SourceSpan span, string label) =>
        bag.Warning("ZP106", span, $"No link uses the address \"[{Cut(label)}]:\" here, so it is printed as it was typed", $"Write [words][{Cut(label)}] where the link belongs, or delete the line");

    public static void FenceOpen(this DiagnosticBag bag, SourceSpan span, string fence) =>
        bag.Warning("ZP107", span, "This typewriter text is never closed, so all that follows is set as it was typed", $"Write {fence} on a line of its own where it ends");

    public static void NotesHeading(this DiagnosticBag bag, SourceSpan span) =>
        bag.Note("ZP108", span, "Only notes stand below this heading, and they are set where they are called, so the heading is left out", "Delete it");

    public static void AbbreviationAsTyped(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP109", span, $"What \"{Cut(name)}\" is short for is not read in this form, so the line is printed as it was typed",
            $"Write <abbr title=\"…\">{Cut(name)}</abbr> in the text, or {Cut(name)} in glossary.md with : and its meaning on the line below");

    private static string Spaced(string words, char mark)
    {
        var level = words.AsSpan().IndexOfAnyExcept(mark);
        return $"{words[..level]} {Cut(words[level..])}";
    }

    /// <summary>The beginning is enough to find it again.</summary>
    private static string Cut(string words) => words.Length <= LongestQuote ? words.Replace('\n', ' ') : words[..LongestQuote].Replace('\n', ' ') + "…";
}
