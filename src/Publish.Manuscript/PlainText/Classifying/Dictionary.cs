using System.Globalization;
using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>A glossary without a heading that says so: many terms in one manner, in the order of the alphabet. Where the title says it, any manner will do; elsewhere terms say what kind of word they are, or are set in capitals or in bold.</summary>
internal static class Dictionary
{
    private const int Fewest = 8;
    private const int FewestStacked = 5;
    private const int LongestLetterHead = 6;

    public static void Mark(Sheet sheet, string title)
    {
        for (var i = 0; i < sheet.Count; i++)
            if (sheet.Is(i, Role.Entry)) return;
        if (StackedTerms.Longest(sheet, FewestStacked) is { } stacked)
        {
            stacked.Take(sheet);
            sheet.Note(InferenceKind.GlossaryStart, Confidence.Likely, stacked.First, "Glossary begins", string.Create(CultureInfo.InvariantCulture, $"{stacked.Count} terms stand on lines of their own, each over what it means"));
            return;
        }
        var says = Says(title);
        var terms = new RunIn[sheet.Count];
        for (var i = 0; i < terms.Length; i++) terms[i] = TermOf(sheet[i], says);
        foreach (var group in Enumerable.Range(0, terms.Length).Where(i => !terms[i].IsNone).GroupBy(i => terms[i].Separator).OrderByDescending(group => group.Count()))
        {
            var entries = group.ToList();
            if (!IsInOrder(sheet, terms, entries)) continue;
            Take(sheet, terms, entries);
            return;
        }
    }

    private static bool Says(string title)
    {
        var words = new WordRuns(title);
        while (words.MoveNext())
            if (Lexicon.GlossaryWords.Contains(words.Current) || Lexicon.DictionaryWords.Contains(words.Current)) return true;
        return false;
    }

    private static RunIn TermOf(Draft draft, bool anyManner)
    {
        if (!draft.IsOpen || draft.Block is not { Shape: BlockShape.Prose or BlockShape.Lines } block) return default;
        var term = RunIn.Stressed(block.Text, block.Lead);
        if (term.IsNone && RunIn.Marked(block.Words) is { Separator: '.' or ',' } marked && block.Words[..marked.Length].IndexOf(',') < 0) term = marked with { Separator = '.' };
        if (term.IsNone && anyManner) term = RunIn.Read(block.Words);
        return !term.IsNone && term.Lead < block.Words.Length && Phrase.Words(block.Words[term.Lead..]) > 1 ? term : default;
    }

    private static ReadOnlySpan<char> Term(Sheet sheet, RunIn[] terms, int i) => sheet[i].Block.Words[terms[i].Start..terms[i].Length];

    /// <summary>Nearly all follow the one before them in the alphabet, under several letters, and little else stands between.</summary>
    private static bool IsInOrder(Sheet sheet, RunIn[] terms, List<int> entries)
    {
        if (entries.Count < Fewest) return false;
        var (ascending, letters) = (0, 1);
        for (var at = 1; at < entries.Count; at++)
        {
            var above = Term(sheet, terms, entries[at - 1]);
            var below = Term(sheet, terms, entries[at]);
            if (CultureInfo.InvariantCulture.CompareInfo.Compare(above, below, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) < 0) ascending++;
            if (char.ToUpperInvariant(above[0]) != char.ToUpperInvariant(below[0])) letters++;
        }
        var between = 0;
        for (var i = entries[0]; i <= entries[^1]; i++)
            if (!IsLetterHead(sheet, i)) between++;
        return ascending * 10 >= (entries.Count - 1) * 9 && letters > 2 && entries.Count * 10 >= between * 6;
    }

    private static void Take(Sheet sheet, RunIn[] terms, List<int> entries)
    {
        var first = entries[0];
        while (first > 0 && IsLetterHead(sheet, first - 1)) first--;
        for (var i = first; i <= entries[^1]; i++)
        {
            if (IsLetterHead(sheet, i)) sheet.Omit(i, Omission.Letter);
            else if (entries.BinarySearch(i) >= 0) Entry(sheet, terms[i], i);
            else if (sheet.IsOpen(i)) sheet.Mark(i, Role.EntryMore);
        }
        sheet.Note(InferenceKind.GlossaryStart, Confidence.Likely, entries[0], "Glossary begins", string.Create(CultureInfo.InvariantCulture, $"{entries.Count} terms in one manner stand in the order of the alphabet"));
    }

    private static void Entry(Sheet sheet, RunIn term, int i)
    {
        var lead = sheet[i].Block.Lead;
        sheet.Mark(i, sheet[i] with { Role = Role.Entry, From = lead + term.Lead, Split = lead + term.Length, Group = lead + term.Start });
    }

    /// <summary>"A", "B.", "~C.~", "X Y Z" over the terms that begin so.</summary>
    private static bool IsLetterHead(Sheet sheet, int i)
    {
        if (!(sheet.IsOpen(i) || sheet.Is(i, Role.Heading)) || sheet[i].Block.Text.Length > LongestLetterHead) return false;
        var words = new WordRuns(sheet[i].Block.Text);
        var count = 0;
        for (; words.MoveNext(); count++)
            if (words.Current.Length > 1 || !char.IsLetter(words.Current[0])) return false;
        return count > 0;
    }
}
