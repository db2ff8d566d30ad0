using Publish.Model.Glossaries.Inflection;

namespace Publish.Model.Glossaries.Matching;

/// <summary>Terms as paths of folded words, so that a text is searched in one pass, however many terms there are.</summary>
/// <remarks>A tree in the manner of Aho and Corasick 1975 over words instead of letters. It needs no failure links: terms begin at word
/// boundaries and are short, so a search that fails starts again at the next word.</remarks>
internal sealed class TermIndex
{
    private readonly MatchedWords words = new();
    private readonly TermTree tree = new();
    private readonly List<List<TermCandidate>?> ends = [null];
    private readonly Growing<MatchedWord> parts = new();

    public const int Root = 0;

    /// <summary>Whether any term holds a mark ("C++"), so that marks must be looked up at all.</summary>
    public bool HasMarks { get; private set; }

    public void Add(string phrase, WordSplitter splitter, TermCandidate candidate)
    {
        splitter.Split(phrase, parts);
        if (parts.Count == 0) return;
        var (node, capitals) = (Root, Root);
        foreach (var word in parts.Span)
        {
            HasMarks |= word.IsMark;
            var folded = splitter.Fold(phrase[word.Start..word.End]);
            node = tree.ChildFor(node, words.Add(folded));
            capitals = tree.ChildFor(capitals, words.Add(CapitalSpelling.Of(folded)));
        }
        AddEnd(node, candidate);
        if (capitals != node) AddEnd(capitals, candidate with { InCapitals = true });
    }

    private void AddEnd(int node, TermCandidate candidate)
    {
        if (ends.Count < tree.Nodes) ends.AddRange(new List<TermCandidate>?[tree.Nodes - ends.Count]);
        var list = ends[node] ??= [];
        if (!list.Exists(c => c.Entry == candidate.Entry && c.Rule == candidate.Rule && c.Cased == candidate.Cased && c.InCapitals == candidate.InCapitals)) list.Add(candidate);
    }

    /// <summary>A folded word's number; -1 for one that no term holds.</summary>
    public int Number(ReadOnlySpan<char> folded) => words.Find(folded);

    /// <summary>The node that a word leads to; -1 where no term goes on so.</summary>
    public int Child(int node, int word) => tree.Child(node, word);

    /// <summary>What ends at a node, in the order in which it was added.</summary>
    public IReadOnlyList<TermCandidate> Ends(int node) => ends[node] ?? (IReadOnlyList<TermCandidate>)[];
}

/// <summary>An entry that words may be a use of, if their case allows.</summary>
/// <param name="Entry">Its place in the glossary, from 0.</param>
/// <param name="Cased">The form as it must stand where case counts; empty elsewhere.</param>
/// <param name="Abbreviated">The form is the entry's abbreviation, or one of its inflections.</param>
internal sealed record TermCandidate(int Entry, CaseRule Rule, string Cased, MatchReason Reason, bool Abbreviated)
{
    /// <summary>Spelt as only capitals are: "MASSEN" may be Maßen, "Massen" may not.</summary>
    public bool InCapitals { get; init; }
}
