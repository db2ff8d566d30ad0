using Publish.Model.Glossaries.Inflection;
using Publish.Model.Glossaries.Matching;

namespace Publish.Model.Glossaries.Surveying;

/// <summary>Finds words that look like uses and are none.</summary>
internal sealed class NearMatches
{
    /// <summary>A shorter term is the beginning of too many words.</summary>
    private const int ShortestStem = 5;
    private const int ShortestJoint = 4;

    private readonly Glossary glossary;
    private readonly TermMatcher strict;
    private readonly TermMatcher loose;
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> bare = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> joined = new(StringComparer.Ordinal);
    private readonly Slips slips = new();
    private readonly Dictionary<(string Entry, string Words, NearReason Reason), NearMatch> found = [];
    private readonly Growing<TermMatch> matches = new();
    private readonly Growing<TermMatch> strictly = new();
    private readonly Growing<MatchedWord> words = new();
    private readonly WordSplitter splitter;

    private NearMatches(Glossary glossary, IReadOnlySet<string> unused, string language)
    {
        this.glossary = glossary;
        (strict, loose, splitter) = (TermMatcher.For(glossary, language), TermMatcher.For(glossary, language, isLoose: true), new(language));
        var inflection = Inflections.Of(language);
        foreach (var entry in glossary.Entries)
            foreach (var phrase in TermPhrases.Of(entry, inflection))
            {
                AddJoined(phrase.Phrase, entry.Id);
                if (unused.Contains(entry.Id)) slips.Add(splitter.Fold(phrase.Phrase), entry.Id);
                if (!phrase.Phrase.Contains(' ', StringComparison.Ordinal)) AddWord(splitter.Fold(phrase.Phrase), entry.Id, Inflections.IsKnown(language));
            }
    }

    private void AddJoined(string phrase, string entry)
    {
        var whole = Joint(splitter.Fold(phrase));
        if (whole.Length >= ShortestJoint) joined.TryAdd(whole, entry);
    }

    private static string Joint(string folded) => string.Concat(folded.Where(WordSplitter.IsWordChar));

    /// <summary>In a language whose endings are not known, a term's last letter may be one.</summary>
    private void AddWord(string folded, string entry, bool knowsEndings)
    {
        if (folded.Length >= ShortestStem) stems.TryAdd(folded, entry);
        if (folded.Length > ShortestStem && !knowsEndings) stems.TryAdd(folded[..^1], entry);
        if (CapitalSpelling.WithoutAccents(folded) is var plain && plain.Length > 1 && plain != folded) bare.TryAdd(plain, entry);
    }

    /// <returns>For each entry, by its id, in the order of the text.</returns>
    public static Dictionary<string, List<NearMatch>> Of(Document marked, Glossary glossary, string language)
    {
        var unused = ((IEnumerable<GlossaryEntry>)marked.Glossary.Entries).Where(entry => entry.Uses == 0).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var search = new NearMatches(glossary, unused, language);
        foreach (var run in SpokenRuns.Of(marked))
            if (run.Surroundings != Surroundings.Glossary) search.Look(run);
        return search.found.GroupBy(pair => pair.Key.Entry).ToDictionary(group => group.Key, group => group.Select(pair => pair.Value).ToList(), StringComparer.Ordinal);
    }

    private void Look(SpokenRun run)
    {
        var text = run.Text;
        loose.Find(text, matches);
        strict.Find(text, strictly);
        foreach (var match in matches.Span)
            if (ReasonOf(run, text, match) is { } reason) Add(run, text, match.Start, match.Length, glossary.Entries[match.Entry].Id, reason);
        LookForStems(run, text);
    }

    /// <summary>Null for what is fine as it is: a term searched for and found, of which only the first calls, say.</summary>
    private NearReason? ReasonOf(SpokenRun run, string text, TermMatch match)
    {
        foreach (var sure in strictly.Span)
            if (sure.Start < match.End && match.Start < sure.End) return Unsearched(run.Surroundings);
        return IsCompound(text, match) ? NearReason.Compound : NearReason.Case;
    }

    private static NearReason? Unsearched(Surroundings surroundings) => surroundings switch
    {
        Surroundings.Heading => NearReason.Heading,
        Surroundings.Quotation => NearReason.Quotation,
        Surroundings.Verse => NearReason.Verse,
        Surroundings.Caption => NearReason.Caption,
        Surroundings.Link => NearReason.Link,
        Surroundings.Shielded => NearReason.Shielded,
        _ => null,
    };

    private static bool IsCompound(string text, TermMatch match) =>
        (match.Start > 0 && IsHyphen(text[match.Start - 1])) || (match.End < text.Length && IsHyphen(text[match.End]));

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private void LookForStems(SpokenRun run, string text)
    {
        splitter.Split(text, words);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.IsMark || IsMatched(word)) continue;
            var folded = splitter.Fold(text[word.Start..word.End]);
            if (bare.TryGetValue(folded, out var accented)) Add(run, text, word.Start, word.Length, accented, NearReason.Accents);
            LookForJoints(run, text, i, folded);
            if (slips.Of(folded) is { } slip) Add(run, text, word.Start, word.Length, slip, NearReason.Spelling);
            if (word.Length <= ShortestStem) continue;
            for (var length = folded.Length - 1; length >= ShortestStem; length--)
            {
                if (!stems.TryGetValue(folded[..length], out var entry)) continue;
                Add(run, text, word.Start, word.Length, entry, NearReason.Derived);
                break;
            }
        }
    }

    /// <summary>The word alone, or with the next behind a space or a hyphen.</summary>
    private void LookForJoints(SpokenRun run, string text, int i, string folded)
    {
        if (joined.TryGetValue(Joint(folded), out var alone)) Add(run, text, words[i].Start, words[i].Length, alone, NearReason.Joined);
        if (i + 1 >= words.Count || words[i + 1] is not { IsMark: false } next || next.Start - words[i].End != 1 || IsMatched(next)) return;
        if (joined.TryGetValue(Joint(folded + splitter.Fold(text[next.Start..next.End])), out var both)) Add(run, text, words[i].Start, next.End - words[i].Start, both, NearReason.Joined);
    }

    private bool IsMatched(MatchedWord word)
    {
        foreach (var match in matches.Span)
            if (match.Start <= word.Start && word.End <= match.End) return true;
        return false;
    }

    private void Add(SpokenRun run, string text, int start, int length, string entry, NearReason reason)
    {
        var said = reason == NearReason.Compound ? Whole(text, start, length) : text.Substring(start, length);
        var key = (entry, said, reason);
        found[key] = found.TryGetValue(key, out var known) ? known with { Count = known.Count + 1 } : new(run.SpanOf(start, length), said, reason, 1);
    }

    /// <summary>The compound around a part of it.</summary>
    private static string Whole(string text, int start, int length)
    {
        var end = start + length;
        while (start > 0 && (WordSplitter.IsWordChar(text[start - 1]) || IsHyphen(text[start - 1])))
            start--;
        while (end < text.Length && (WordSplitter.IsWordChar(text[end]) || IsHyphen(text[end])))
            end++;
        return text[start..end];
    }
}
