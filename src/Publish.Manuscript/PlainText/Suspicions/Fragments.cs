using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>English word groups that introduce a sentence and cannot be one ("In response to this", "Regardless", "When I talk of it here").</summary>
internal static class Fragments
{
    private const int LongestPhrase = 5;
    private const int LongestClause = 12;
    private const int ShortestClause = 4;

    private static readonly WordSet Prepositions = new(
        "in by throughout during despite without within upon under among amongst according through beyond besides unlike regarding concerning following");

    private static readonly WordSet Linkers = new(
        "regardless here furthermore however therefore thus moreover meanwhile instead similarly nevertheless nonetheless consequently likewise hence otherwise additionally");

    private static readonly WordSet Subordinators = new("when if although though while whereas unless whenever");

    private static readonly WordSet Sayings = new("believes says argues thinks claims writes insists said argued believed thought claimed wrote insisted");

    private static readonly WordSet Subjects = new("i we they he she it you who that which there what");

    private static readonly WordSet LowerCased = new(
        "the a an this that these those it its they their we our he his she her you your there some many most all each every such no not and but or as in on at by for with from to");

    public static bool LosesCapital(ReadOnlySpan<char> word) => LowerCased.Contains(word);

    /// <returns>Null where the words before the stop may well be a sentence.</returns>
    public static string? Why(string text, int start, int stop, int next)
    {
        var sentence = text.AsSpan(start, stop - start);
        if (sentence.Length > 90) return null;
        var first = Phrase.FirstWord(sentence);
        if (first.IsEmpty || !char.IsUpper(first[0])) return null;
        var count = Phrase.Words(sentence);
        if (IsLinker(text, start, sentence, first, count)) return $"“{first}” introduces a sentence; a comma belongs after it";
        if (IsPhrase(sentence, first, count) && !IsInRow(text, start, next)) return "the words before the full stop introduce the sentence that follows; a comma belongs there";
        if (IsClause(sentence, first, count)) return "the words before the full stop are a subordinate clause; a comma belongs there";
        return IsCutBySaying(text.AsSpan(next), sentence) ? "the sentence before the full stop has no verb, and goes on after it" : null;
    }

    /// <summary>A word alone; it must stand among other sentences, not in a row of exclamations.</summary>
    private static bool IsLinker(string text, int start, ReadOnlySpan<char> sentence, ReadOnlySpan<char> first, int count) =>
        count == 1 && Linkers.Contains(first) && sentence.Length == first.Length && (start == 0 || char.IsWhiteSpace(text[start - 1]));

    private static bool IsPhrase(ReadOnlySpan<char> sentence, ReadOnlySpan<char> first, int count) =>
        count is >= 2 and <= LongestPhrase && Prepositions.Contains(first) && !sentence.ContainsAny(',', ':', '—') && !HasVerb(sentence);

    private static bool IsClause(ReadOnlySpan<char> sentence, ReadOnlySpan<char> first, int count) =>
        count is >= ShortestClause and <= LongestClause && Subordinators.Contains(first) && !sentence.ContainsAny(",:;—");

    /// <summary>"The only answer to this. Jones believes, is …"</summary>
    private static bool IsCutBySaying(ReadOnlySpan<char> after, ReadOnlySpan<char> sentence)
    {
        if (HasVerb(sentence)) return false;
        var words = new WordRuns(after);
        for (var seen = 0; seen < 4 && words.MoveNext(); seen++)
            if (Sayings.Contains(words.Current)) return seen > 0 && words.End < after.Length && after[words.End] == ',';
        return false;
    }

    /// <summary>The next sentence, or the one before, is as short and has no verb: the writer strings phrases together on purpose.</summary>
    private static bool IsInRow(string text, int start, int next)
    {
        var end = text.AsSpan(next).IndexOf('.');
        if (IsShort(end < 0 ? text.AsSpan(next) : text.AsSpan(next, end))) return true;
        var before = text.AsSpan(0, start).TrimEnd(" ”’\")»");
        if (before.IsEmpty || before[^1] != '.') return false;
        return IsShort(before[(before[..^1].LastIndexOf('.') + 1)..].Trim(" ”’\")»"));
    }

    private static bool IsShort(ReadOnlySpan<char> sentence) =>
        sentence.Length < 60 && Phrase.Words(sentence) <= LongestPhrase && (Prepositions.Contains(Phrase.FirstWord(sentence)) || !HasVerb(sentence));

    private static bool HasVerb(ReadOnlySpan<char> sentence)
    {
        var words = new WordRuns(sentence);
        while (words.MoveNext())
        {
            var word = words.Current;
            if (Lexicon.Verbs.Contains(word) || Subjects.Contains(word)) return true;
            if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
