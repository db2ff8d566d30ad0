using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Finds the glossary: a heading that says so, and the run-in entries under it, up to the next heading. Elsewhere <c>Word: text</c> is no entry.</summary>
internal static class GlossaryFinder
{
    private const int LongestHeading = 80;
    private const int MostIntroduction = 4;
    private const int LongestWordClass = 24;

    /// <summary>From so many entries on their order proves where the next one belongs.</summary>
    private const int Dictionary = 20;

    public static void Mark(Sheet sheet)
    {
        var found = false;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!(sheet.IsOpen(i) || sheet.Is(i, Role.Heading)) || !SaysGlossary(sheet[i].Words, out var plainly)) continue;
            var scope = GlossaryScope.Of(sheet, i);
            var stacked = plainly && !found ? StackedTerms.Of(sheet, i) : null;
            if (stacked is not null && stacked.Count > scope.Entries)
            {
                found = true;
                scope = scope with { First = i + 1, End = stacked.End, Entries = stacked.Count, EndsAtHeading = true };
                Heading(sheet, scope, plainly);
                stacked.Take(sheet);
                End(sheet, scope);
                i = stacked.End - 1;
                continue;
            }
            if (plainly && !found && StoppedTerms.Of(sheet, i) is { } stopped && stopped.Count > scope.Entries)
            {
                found = true;
                scope = scope with { First = stopped.First, End = stopped.End, Entries = stopped.Count, EndsAtHeading = true };
                Heading(sheet, scope, plainly);
                for (var more = i + 1; more < stopped.First; more++) sheet.Mark(more, Role.GlossaryIntroduction);
                stopped.Take(sheet);
                End(sheet, scope);
                i = stopped.End - 1;
                continue;
            }
            if (scope.Entries < (plainly ? 1 : 2)) continue;
            if (found)
            {
                sheet.Note(InferenceKind.LeftAlone, Confidence.Doubtful, i, "Second glossary, left as paragraphs", "a zine has one glossary");
                return;
            }
            found = true;
            Take(sheet, scope, plainly);
            i = scope.End - 1;
        }
    }

    /// <param name="plainly">Its word means a glossary and nothing else.</param>
    public static bool SaysGlossary(ReadOnlySpan<char> text, out bool plainly)
    {
        plainly = false;
        // "GLOSSARY OF NAMES.", "Glossary.": a heading that was given its full stop.
        if (Phrase.IsAllCapitals(text) || Lexicon.GlossaryWords.Contains(Phrase.FirstWord(text))) text = text.TrimEnd('.');
        if (text.Length > LongestHeading || Phrase.EndsSentence(text) || text.Contains('\n')) return false;
        var perhaps = false;
        var words = new WordRuns(text);
        while (words.MoveNext())
        {
            plainly |= Lexicon.GlossaryWords.Contains(words.Current);
            perhaps |= Lexicon.PerhapsGlossaryWords.Contains(words.Current);
        }
        return plainly || (perhaps && Phrase.Words(text) <= 6);
    }

    private static void Take(Sheet sheet, GlossaryScope scope, bool plainly)
    {
        Heading(sheet, scope, plainly);
        for (var i = scope.Heading + 1; i < scope.First; i++)
            if (sheet.IsOpen(i)) sheet.Mark(i, Role.GlossaryIntroduction);
        for (var i = scope.First; i < scope.End; i++)
            Entry(sheet, scope, i);
        End(sheet, scope);
    }

    private static void Heading(Sheet sheet, GlossaryScope scope, bool plainly)
    {
        var heading = sheet[scope.Heading];
        var style = heading.Style != HeadingStyle.None ? heading.Style : HeadingMarks.Of(heading.Words);
        sheet.Mark(scope.Heading, heading with { Role = Role.GlossaryHeading, Style = style == HeadingStyle.None ? HeadingStyle.Bare : style });
        sheet.Note(InferenceKind.GlossaryStart, plainly ? Confidence.Sure : Confidence.Likely, scope.Heading, "Glossary begins",
            $"the heading says so and {scope.Entries} entries follow");
    }

    private static void Entry(Sheet sheet, GlossaryScope scope, int i)
    {
        var runIn = scope.Term(sheet[i]);
        if (runIn.IsNone && scope.Entries >= Dictionary) runIn = BeforeComma(sheet, i);
        if (runIn.IsNone)
        {
            if (!sheet.IsOpen(i) && !sheet.Is(i, Role.Item) && !sheet.Is(i, Role.ItemMore)) return;
            sheet.Mark(i, Role.EntryMore);
            sheet.Note(InferenceKind.Entry, Confidence.Doubtful, i, "Paragraph of the entry above it", "no term stands at its head, and an entry follows");
            return;
        }
        runIn = WithoutWordClass(sheet[i].Block.Words, runIn);
        var lead = sheet[i].Block.Lead;
        sheet.Mark(i, sheet[i] with { Role = Role.Entry, From = lead + runIn.Lead, Split = lead + runIn.Length, Group = lead + runIn.Start });
        var term = sheet[i].Block.Text[(lead + runIn.Start)..(lead + runIn.Length)];
        sheet.Log.Add(InferenceKind.Entry, Confidence.Likely, sheet[i].Block.Start, $"Entry: {term}", "under the glossary's heading, a term stands before its definition");
    }

    /// <summary><c>After, along side</c> in a long glossary: one or two words before a comma that follow the last term in the order of the alphabet, under its letter.</summary>
    private static RunIn BeforeComma(Sheet sheet, int i)
    {
        var words = sheet[i].Block.Words;
        var comma = words[..Math.Min(words.Length, LongestHeading / 2)].IndexOf(", ");
        if (!sheet.IsOpen(i) || comma < 1 || Phrase.Words(words[..comma]) > 2 || !char.IsUpper(words[0])) return default;
        var last = i - 1;
        while (last >= 0 && !sheet.Is(last, Role.Entry)) last--;
        if (last < 0) return default;
        var before = sheet[last].Block.Text.AsSpan(sheet[last].Group, sheet[last].Split - sheet[last].Group);
        var follows = before.Length > 0 && char.ToUpperInvariant(before[0]) == char.ToUpperInvariant(words[0]) && words[..comma].CompareTo(before, StringComparison.OrdinalIgnoreCase) >= 0;
        return follows ? new(comma, ',', comma + 2) : default;
    }

    /// <summary><c>Abbey _s._  text</c>: what kind of word it is belongs to its definition.</summary>
    private static RunIn WithoutWordClass(ReadOnlySpan<char> words, RunIn runIn)
    {
        var term = words[..runIn.Length];
        if (term[^1] != '_' && words[runIn.Length - 1] != '_') return runIn;
        var open = term[..^1].LastIndexOf(" _");
        return open > 1 && term.Length - open <= LongestWordClass ? runIn with { Length = open, Lead = open + 1 } : runIn;
    }

    private static void End(Sheet sheet, GlossaryScope scope)
    {
        if (scope.End >= sheet.Count)
            return;
        var atHeading = scope.EndsAtHeading;
        sheet.Note(InferenceKind.GlossaryEnd, atHeading ? Confidence.Likely : Confidence.Doubtful, scope.End, "Glossary ends before",
            atHeading ? "a heading follows the last entry" : "no term stands at this paragraph's head; it may belong to the last entry");
    }

    public static bool IsIntroduction(int heading, int first) => first - heading - 1 <= MostIntroduction;
}
