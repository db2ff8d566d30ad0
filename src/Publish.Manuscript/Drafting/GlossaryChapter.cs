using Publish.Manuscript.Folders;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Markdown.Glossaries;
using Publish.Manuscript.Markdown.Writing;
using Publish.Manuscript.PlainText.Language;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Manuscript.Drafting;

/// <summary>A chapter that is called a glossary, and holds entries in any of the forms that a Markdown manuscript may have them in, becomes the zine's glossary.</summary>
internal static class GlossaryChapter
{
    private const int MostWords = 5;
    private const int FewestEntries = 2;
    private const int MostIntroduction = 3;

    /// <summary>The document without the chapter, and the glossary that it was; the same where there is none.</summary>
    public static Document Parted(Document document, Ledger ledger)
    {
        if (!document.Glossary.IsEmpty) return document;
        Found? found = null;
        var body = Sections(document.Body, ref found);
        if (found is not { Chapter: var chapter, Glossary: var glossary }) return document;
        Account(chapter, glossary, ledger);
        return document with { Body = body, Glossary = glossary };
    }

    private sealed record Found(Section Chapter, Glossary Glossary);

    private static Seq<Section> Sections(Seq<Section> sections, ref Found? found)
    {
        var kept = new List<Section>();
        foreach (var section in sections)
        {
            if (found is null && section.Heading is { } heading && SaysGlossary(heading.Content) && EntriesOf(section) is { } glossary)
            {
                found = new(section, glossary);
                // A glossary at the end of the text stands there by itself.
                if (section != sections[^1] || section.Level > 1) Place(kept);
                continue;
            }
            kept.Add(found is null ? section with { Subsections = Sections(section.Subsections, ref found) } : section);
        }
        return Seq.Of(kept);
    }

    private static void Place(List<Section> before)
    {
        if (before.Count == 0 || before[^1].Subsections.Count > 0) return;
        before[^1] = before[^1] with { Blocks = before[^1].Blocks.Add(new GlossaryPlace()) };
    }

    private static void Account(Section chapter, Glossary glossary, Ledger ledger)
    {
        var (title, before, after) = (Words(chapter.Heading!.Content), Counts(chapter), Counts(glossary));
        // The zine's own word for it stands there as well.
        if (glossary.Title.IsEmpty) ledger.Moved(title);
        // Other words for a term stand in its line, and letters over their entries part them: both are shown nowhere.
        foreach (var alias in glossary.Entries.SelectMany(entry => entry.Aliases)) ledger.Moved(alias);
        foreach (var letter in Letters(chapter)) ledger.Moved(letter);
        var shown = after.Words + (glossary.Title.IsEmpty ? WordTally.Of(title) : 0) + glossary.Entries.Sum(entry => entry.Aliases.Sum(alias => WordTally.Of(alias))) + Letters(chapter).Sum(letter => WordTally.Of(letter));
        // "Tide.—What comes" is a term and what it means.
        for (var parted = before.Words; parted < shown; parted++) ledger.Parted();
        ledger.Lose("chapter of entries", "it is the zine's glossary, and its terms are looked for in the text", title);
        if (before.Tables > after.Tables) ledger.Lose("table of entries", "each row is an entry of the glossary", title, count: before.Tables - after.Tables);
    }

    /// <summary>As the chapter would be read if it stood in a file of its own; null where that would not be a glossary, or would lose a letter.</summary>
    private static Glossary? EntriesOf(Section section)
    {
        if (Query.All<Figure>(section.Blocks).Count > 0) return null;
        var written = MarkdownSectionWriter.Write([section], 1).Content;
        var read = new Placeless().Rewrite(MarkdownText.ReadGlossary(Path.GetTempPath(), ManuscriptReader.GlossaryFile, written, new DiagnosticBag())).Glossary;
        if (read.Entries.Count < FewestEntries || read.Introduction.Count > MostIntroduction) return null;
        var (before, after) = (Counts(section), Counts(read));
        if (before.Notes != after.Notes || before.Links != after.Links || before.Pictures != after.Pictures) return null;
        var title = read.Title.IsEmpty ? LettersIn(Words(section.Heading!.Content)) : 0;
        var shown = LettersOf(new(new(), new(), [], read)) + title + read.Entries.Sum(entry => entry.Aliases.Sum(LettersIn)) + Letters(section).Sum(LettersIn);
        return shown == LettersOf(new(new(), new(), [section], Glossary.None)) ? read : null;
    }

    private static Counts Counts(Section section) => DocumentCounts.Of(new(new(), new(), [section], Glossary.None));

    private static Counts Counts(Glossary glossary) => DocumentCounts.Of(new(new(), new(), [], glossary));

    /// <summary>Headings of one letter each.</summary>
    private static IEnumerable<string> Letters(Section section) =>
        section.Subsections.Where(inner => inner.Heading is not null).Select(inner => Words(inner.Heading!.Content)).Where(words => LetterHeading.Is(words)).Concat(section.Subsections.SelectMany(Letters));

    private static int LettersOf(Document document)
    {
        var count = 0;
        Query.ForEach(document, node => count += node switch { Text text => LettersIn(text.Value), Code code => LettersIn(code.Value), Preformatted text => LettersIn(text.Text), _ => 0 });
        return count;
    }

    private static int LettersIn(string words) => words.Count(char.IsLetterOrDigit);

    private static string Words(Seq<Inline> content) => Publish.Model.Walking.PlainText.WithoutNotes(content);

    /// <summary>A heading of few words, one of which says glossary in some language.</summary>
    private static bool SaysGlossary(Seq<Inline> heading)
    {
        var text = Words(heading);
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is 0 or > MostWords) return false;
        var words = new WordRuns(text);
        while (words.MoveNext())
            if (Lexicon.GlossaryWords.Contains(words.Current) || GlossaryNames.IsWord(words.Current.ToString())) return true;
        return false;
    }

    /// <summary>Places in the file that was only written to be read are none.</summary>
    private sealed class Placeless : Rewriter
    {
        protected override GlossaryEntry Entry(GlossaryEntry entry) => base.Entry(entry) with { Span = default };

        protected override ListItem Item(ListItem item) => base.Item(item) with { Span = default };

        protected override Definition Definition(Definition definition) => base.Definition(definition) with { Span = default };

        protected override TableRow Row(TableRow row) => base.Row(row) with { Span = default };

        protected override TableCell Cell(TableCell cell) => base.Cell(cell) with { Span = default };

        protected override Block Block(Block block) => (Block)((Node)base.Block(block) with { Span = default });

        protected override Inline Inline(Inline inline) => (Inline)((Node)base.Inline(inline) with { Span = default });
    }
}
