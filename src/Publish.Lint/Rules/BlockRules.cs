using System.Text.RegularExpressions;
using Publish.Lint.Reading;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Lint.Rules;

/// <summary>Paragraphs, lists, tables and notes: ZL210 to ZL229.</summary>
internal static partial class BlockRules
{
    private const int LongestParagraph = 400;
    private const int MostBreaks = 3;

    public static IEnumerable<LintRule> All =>
        [LongParagraph, LoneItem, Headless, EmptyNote, TwinNotes, CallBeforeMark, LongNote, TypedPause, TypedVerse, NamelessEpigraph, LongTable];

    private static LintRule LongParagraph => new("ZL210", Severity.Note, "A paragraph is longer than a page of a zine.")
    {
        Hint = "Part it where the thought turns.",
        Breaks = new(string.Join(' ', Enumerable.Repeat("Fold the paper and press it.", 70))),
        Keeps = "Fold the paper and press it.",
        Check = RulePatterns.Each(p => p.Kind == PassageKind.Text && p.Text.Length > LongestParagraph * 4 && WordShape.CountWords(p.Text) is > LongestParagraph and var words ? $"This paragraph has {words} words" : null),
    };

    private static LintRule LoneItem => new("ZL211", Severity.Note, "A list has a single item.")
    {
        Hint = "Make a sentence of it, or find its neighbours.",
        Breaks = "You need:\n\n- Paper",
        Keeps = "You need:\n\n- Paper\n- Staples",
        Check = (subject, findings) =>
        {
            foreach (var list in Query.All<ListBlock>(subject.Document))
                if (list.Items.Count == 1) findings.Add(list.Span, "This list has a single item");
        },
    };

    private static LintRule Headless => new(LintCodes.HeadlessTable, Severity.Warning, "A table has no heads over its columns.")
    {
        Hint = "Say in a first row what each column holds: voices read it out with every cell.",
        Breaks = "|  |  |\n|--|--|\n| A4 | 210 mm |\n| A5 | 148 mm |",
        Keeps = "| Sheet | Width |\n|--|--|\n| A4 | 210 mm |\n| A5 | 148 mm |",
        Check = (subject, findings) =>
        {
            foreach (var table in Query.All<Table>(subject.Document))
                if (table.Columns.Count > 1 && !HasHead(table)) findings.Add(table.Span, "No column of this table says what it holds");
        },
    };

    private static LintRule EmptyNote => new("ZL213", Severity.Warning, "A note says nothing.")
    {
        Hint = "Write it, or take its call out.",
        Breaks = "Folded.[^1]\n\n[^1]: -",
        Keeps = "Folded.[^1]\n\n[^1]: Twice.",
        Check = (subject, findings) =>
        {
            foreach (var note in Query.All<Note>(subject.Document))
                if (!TextOf(note).Any(char.IsLetterOrDigit)) findings.Add(note.Span, "This note says nothing");
        },
    };

    private static LintRule TwinNotes => new("ZL214", Severity.Note, "Two notes say the same.")
    {
        Hint = "Say it once, and refer to it, or make it an entry of the glossary.",
        Breaks = "One[^1] and two.[^2]\n\n[^1]: See the last page.\n\n[^2]: See the last page.",
        Keeps = "One[^1] and two.[^2]\n\n[^1]: See the last page.\n\n[^2]: See the page before.",
        Check = (subject, findings) =>
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var note in Query.All<Note>(subject.Document))
                if (TextOf(note) is { Length: > 8 } words && !seen.Add(words)) findings.Add(note.Span, "An earlier note says the same");
        },
    };

    private static LintRule CallBeforeMark => new("ZL215", Severity.Note, "The call of a note stands before the punctuation mark.")
    {
        Hint = "In this language it stands behind full stops and commas.",
        Breaks = "Fold it[^1].\n\n[^1]: Twice.",
        Keeps = "Fold it.[^1]\n\n[^1]: Twice.",
        Check = (subject, findings) =>
        {
            foreach (var passage in subject.Passages)
                foreach (var note in passage.Notes)
                    if (passage.Primary == "en" && note.Offset > 0 && note.Offset < passage.Text.Length && passage.Text[note.Offset] is '.' or ',' && char.IsLetter(passage.Text[note.Offset - 1]))
                        findings.Add(note.Note.Span, $"The call stands before \"{passage.Text[note.Offset]}\"");
        },
    };

    private static LintRule LongNote => new("ZL216", Severity.Note, "A note is so long that it will push the text off its page.")
    {
        Hint = "Make it a part of the text, or shorten it.",
        Breaks = new("Folded.[^1]\n\n[^1]: " + string.Join(' ', Enumerable.Repeat("Fold the paper and press it.", 35))),
        Keeps = "Folded.[^1]\n\n[^1]: Fold the paper and press it.",
        Check = (subject, findings) =>
        {
            foreach (var note in Query.All<Note>(subject.Document))
                if (WordShape.CountWords(TextOf(note)) is > 200 and var words) findings.Add(note.Span, $"This note has {words} words");
        },
    };

    private static LintRule TypedPause => new("ZL217", Severity.Warning, "A row of signs stands for a pause in the text.")
    {
        Hint = "Write --- on a line of its own: the style gives it a shape, and voices a silence.",
        Breaks = "One.\n\n~ ~ ~\n\nTwo.",
        Keeps = "One.\n\n---\n\nTwo.",
        Check = RulePatterns.Find(RowOfSigns(), m => $"\"{m.Value}\" stands for a pause", where: p => p.Kind == PassageKind.Text),
    };

    private static LintRule TypedVerse => new("ZL218", Severity.Note, "A paragraph is broken into lines by hand.")
    {
        Hint = "Write a poem or an address as ::: verse, so that its lines stay whole.",
        Breaks = "One\\\ntwo\\\nthree\\\nfour",
        Keeps = "::: verse\nOne\ntwo\nthree\nfour\n:::",
        Check = RulePatterns.Each(p => p.Kind == PassageKind.Text && p.Text.Count(c => c == '\n') >= MostBreaks ? "This paragraph is broken into lines by hand" : null),
    };

    private static LintRule NamelessEpigraph => new("ZL219", Severity.Note, "An epigraph does not say whose words it gives.")
    {
        Hint = "End it with a line — Name.",
        Breaks = "::: epigraph\nFold early, fold often.\n:::\n\nText.",
        Keeps = "::: epigraph\nFold early, fold often.\n\n— A stapler\n:::\n\nText.",
        Check = (subject, findings) =>
        {
            foreach (var epigraph in Query.All<Epigraph>(subject.Document))
                if (epigraph.Attribution.IsEmpty) findings.Add(epigraph.Span, "This epigraph does not say whose words it gives");
        },
    };

    private static LintRule LongTable => new("ZL220", Severity.Note, "A table has more columns than a small page holds.")
    {
        Hint = "Turn rows into columns, part it, or say it in words.",
        Breaks = "| A | B | C | D | E | F | G |\n|--|--|--|--|--|--|--|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 |",
        Keeps = "| A | B |\n|--|--|\n| 1 | 2 |",
        Check = (subject, findings) =>
        {
            foreach (var table in Query.All<Table>(subject.Document))
                if (table.Columns.Count > 6) findings.Add(table.Span, $"This table has {table.Columns.Count} columns");
        },
    };

    private static bool HasHead(Table table)
    {
        foreach (var row in table.Head)
            foreach (var cell in row.Cells)
                if (!cell.Content.IsEmpty) return true;
        return false;
    }

    private static string TextOf(Note note) => string.Join(' ', Query.All<Paragraph>(note.Content).Select(p => PlainText.WithoutNotes(p.Content)));

    [GeneratedRegex(@"^[\s*#~•·=_+°o◦❧☙⁂-]{3,}$")]
    private static partial Regex RowOfSigns();
}
