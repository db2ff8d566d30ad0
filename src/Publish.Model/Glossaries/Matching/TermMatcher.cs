using Publish.Model.Glossaries.Inflection;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries.Matching;

/// <summary>A place where a text uses an entry.</summary>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="Entry">The entry's place in the glossary, from 0.</param>
public readonly record struct TermMatch(int Start, int Length, int Entry, MatchReason Reason)
{
    /// <summary>The words are the entry's abbreviation, or its plural or possessive.</summary>
    public bool Abbreviated { get; init; }

    public int End => Start + Length;
}

/// <summary>Finds the uses of a glossary's terms: whole words, longest first, plain plurals and possessives, by the case rules of the head.</summary>
/// <remarks>A compound with a hyphen is a word of its own: "counter-state" is no use of "state", since what a reader would look up is the
/// compound. Nothing is a use inside of an address, a path, a file's name or a handle. Between the words of a term a space and a hyphen are the same: "saddle-stitch booklet" uses "saddle stitch".
/// Not safe for several threads at once.</remarks>
public sealed class TermMatcher
{
    private readonly TermIndex index = new();
    private readonly WordSplitter splitter;
    private readonly Growing<MatchedWord> words = new();
    private readonly Growing<TermMatch> scratch = new();

    private TermMatcher(string language) => splitter = new(language);

    /// <summary>Parts of compounds and words in the wrong case count too: for those who ask what nearly matched.</summary>
    internal bool IsLoose { get; init; }

    /// <param name="language">BCP 47.</param>
    public static TermMatcher For(Glossary glossary, string language) => For(glossary, language, isLoose: false);

    internal static TermMatcher For(Glossary glossary, string language, bool isLoose)
    {
        var matcher = new TermMatcher(language) { IsLoose = isLoose };
        new TermIndexing(glossary, language, matcher.splitter).Fill(matcher.index);
        return matcher;
    }

    /// <summary>All uses in a text, in order, none overlapping.</summary>
    public Seq<TermMatch> Explain(string text)
    {
        Find(text, scratch);
        return Seq.Create(scratch.Span);
    }

    /// <summary>Why a use is one; <see cref="MatchReason.ByHand"/> for words that match only because the writer said so.</summary>
    public MatchReason Explain(TermUse use)
    {
        if (use.ByHand) return MatchReason.ByHand;
        Find(PlainText.WithoutNotes(use.Content), scratch);
        return scratch.Count == 1 ? scratch[0].Reason : MatchReason.ByHand;
    }

    /// <summary>The entry that a name means, whatever its case; -1 where there is none.</summary>
    internal int Named(string name)
    {
        splitter.Split(name, words);
        if (words.Count == 0) return -1;
        var node = TermIndex.Root;
        foreach (var word in words.Span)
        {
            node = Next(name, node, word);
            if (node < 0) return -1;
        }
        return index.Ends(node) is [var first, ..] ? first.Entry : -1;
    }

    /// <summary>Clears the list and fills it.</summary>
    internal void Find(ReadOnlySpan<char> text, Growing<TermMatch> matches)
    {
        matches.Clear();
        splitter.Split(text, words);
        for (var i = 0; i < words.Count; i++)
        {
            if ((words[i].JoinedBefore && !IsLoose) || (words[i].IsMark && !index.HasMarks)) continue;
            var last = Longest(text, i, out var candidate);
            if (candidate is null || AddressWords.Hold(text, words[i].Start, words[last].End)) continue;
            matches.Add(new(words[i].Start, words[last].End - words[i].Start, candidate.Entry, candidate.Reason) { Abbreviated = candidate.Abbreviated });
            i = last;
        }
    }

    private int Longest(ReadOnlySpan<char> text, int first, out TermCandidate? found)
    {
        found = null;
        var last = first;
        var node = TermIndex.Root;
        for (var i = first; i < words.Count; i++)
        {
            node = Next(text, node, words[i]);
            if (node < 0) break;
            if ((words[i].JoinedAfter && !IsLoose) || Fitting(text[words[first].Start..words[i].HeadEnd], node) is not { } candidate) continue;
            found = candidate;
            last = i;
        }
        return last;
    }

    private int Next(ReadOnlySpan<char> text, int node, MatchedWord word)
    {
        Span<char> folded = stackalloc char[WordFolding.MaximumLength + MarkedForms.LongestEnding];
        var child = Child(node, folded, splitter.Fold(text[word.Start..word.End], folded[..WordFolding.MaximumLength]));
        if (child >= 0 || word.Tail == 0) return child;
        var length = splitter.Fold(text[word.Start..word.HeadEnd], folded[..WordFolding.MaximumLength]);
        child = Child(node, folded, length);
        return child >= 0 || length < 0 ? child : NextEnded(node, folded, length);
    }

    /// <summary>"Genoss:innen" is Genosse, "obrer@s" obrero: the mark took the place of an ending.</summary>
    private int NextEnded(int node, Span<char> folded, int length)
    {
        foreach (var ending in splitter.Marked!.Endings)
        {
            ending.CopyTo(folded[length..]);
            if (Child(node, folded, length + ending.Length) is >= 0 and var child) return child;
        }
        return splitter.Marked.Plain(folded[..length]) ? Child(node, folded, length) : -1;
    }

    private int Child(int node, ReadOnlySpan<char> folded, int length)
    {
        var number = length < 0 ? -1 : index.Number(folded[..length]);
        return number < 0 ? -1 : index.Child(node, number);
    }

    /// <summary>The candidate with the strictest rule that the words' case keeps.</summary>
    private TermCandidate? Fitting(ReadOnlySpan<char> words, int node)
    {
        TermCandidate? best = null;
        foreach (var candidate in index.Ends(node))
            if ((best is null || candidate.Rule > best.Rule) && (!candidate.InCapitals || TermCase.IsAllCapitals(words)) && (IsLoose || Keeps(words, candidate))) best = candidate;
        return best;
    }

    private static bool Keeps(ReadOnlySpan<char> words, TermCandidate candidate) => candidate.Rule switch
    {
        CaseRule.Any => true,
        CaseRule.Capital => char.IsUpper(words[0]) || IsUpperLater(words, candidate.Cased),
        _ => WordFolding.Fold(words.ToString(), keepCase: true) == candidate.Cased,
    };

    /// <summary>In a German phrase the adjective before the noun may be small: "freie Assoziation".</summary>
    private static bool IsUpperLater(ReadOnlySpan<char> words, string cased)
    {
        var space = words.LastIndexOf(' ') + 1;
        return space > 0 && cased.Length > 0 && char.IsUpper(words[space]) && char.IsUpper(cased[cased.LastIndexOf(' ') + 1]);
    }
}
