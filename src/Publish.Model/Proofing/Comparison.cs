using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Publish.Model.Proofing;

/// <summary>Letters that stand in both strands.</summary>
/// <param name="Wanted">Of the first, in the strand that must come through.</param>
/// <param name="Found">Of the first, in the strand that it is looked for in.</param>
/// <param name="Moved">They stand in another order than the letters about them.</param>
public readonly record struct Match(int Wanted, int Found, int Length, bool Moved = false);

/// <summary>A run of letters of a strand.</summary>
public readonly record struct Stretch(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>What of a strand stands in another: nearly all of it, in nearly the same order, so that the cost is that of reading both once.</summary>
/// <param name="Matches">In the order of the wanted strand; moved ones behind.</param>
/// <param name="Lost">What stands nowhere in the other strand.</param>
public sealed record Comparison(IReadOnlyList<Match> Matches, IReadOnlyList<Stretch> Lost)
{
    /// <param name="wanted">Each of its letters is looked for.</param>
    /// <param name="words">Of the wanted strand.</param>
    /// <param name="found">May hold more than that.</param>
    public static Comparison Of(Strand wanted, List<WordsOf> words, Strand found)
    {
        if (wanted.Letters.SequenceEqual(found.Letters)) return new(wanted.Count == 0 ? [] : [new(0, 0, wanted.Count)], []);
        var matches = Gaps.Fill(InOrder.Find(wanted.Letters, found.Letters), wanted, words, found);
        var lost = Unmatched(matches, wanted.Count);
        if (lost.Count == 0) return new(matches, lost);
        var over = Rest(matches.TakeWhile(match => !match.Moved).Select(match => new Stretch(match.Found, match.Length)), found.Count);
        matches.AddRange(new Elsewhere(found.Letters, over).Find(wanted.Letters, lost));
        return new(matches, new Shortfall(wanted, found).Of(Unmatched(matches, wanted.Count), words));
    }

    private static List<Stretch> Unmatched(List<Match> matches, int length) =>
        Rest(matches.Select(match => new Stretch(match.Wanted, match.Length)).OrderBy(stretch => stretch.Start), length);

    /// <summary>The letter of the other strand that a wanted one is; -1 for a lost one.</summary>
    public int FoundAt(int wanted)
    {
        var match = At(wanted, byFound: false);
        return match.Length > 0 ? match.Found + wanted - match.Wanted : -1;
    }

    /// <summary>The wanted letter that one of the other strand is; -1 for one that was added.</summary>
    public int WantedAt(int found)
    {
        var match = At(found, byFound: true);
        return match.Length > 0 ? match.Wanted + found - match.Found : -1;
    }

    /// <summary>The match that holds a letter; an empty one where none does.</summary>
    private Match At(int letter, bool byFound)
    {
        int Begin(Match match) => byFound ? match.Found : match.Wanted;
        var (low, high) = (0, InOrderCount - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Begin(Matches[middle]) <= letter) low = middle;
            else high = middle - 1;
        }
        if (high >= 0 && Holds(Matches[low])) return Matches[low];
        for (var i = InOrderCount; i < Matches.Count; i++)
            if (Holds(Matches[i])) return Matches[i];
        return default;

        bool Holds(Match match) => Begin(match) <= letter && letter < Begin(match) + match.Length;
    }

    /// <summary>The matches before the moved ones.</summary>
    public int InOrderCount { get; init; } = Matches.TakeWhile(match => !match.Moved).Count();

    /// <summary>What lies between stretches, which come in their order.</summary>
    private static List<Stretch> Rest(IEnumerable<Stretch> taken, int length)
    {
        var rest = new List<Stretch>();
        var at = 0;
        foreach (var stretch in taken)
        {
            if (stretch.Start > at) rest.Add(new(at, stretch.Start - at));
            at = Math.Max(at, stretch.End);
        }
        if (length > at) rest.Add(new(at, length - at));
        return rest;
    }
}

/// <summary>Of words that seem lost leaves those that stand less often in the other strand: of text that repeats itself it cannot be told which of several went astray.</summary>
internal sealed class Shortfall(Strand wanted, Strand found)
{
    /// <summary>Up to so many are each looked for; more are counted together.</summary>
    private const int FewWords = 200;

    /// <param name="words">Of the wanted strand.</param>
    public List<Stretch> Of(List<Stretch> lost, List<WordsOf> words)
    {
        if (lost.Count == 0) return lost;
        var pieces = new List<Stretch>[lost.Count];
        for (var i = 0; i < pieces.Length; i++) WordsOf.Touched(words, lost[i], pieces[i] = []);
        var counts = pieces.SelectMany(piece => piece).Select(Word).Distinct(StringComparer.Ordinal).ToDictionary(word => word, _ => 0, StringComparer.Ordinal);
        CountWords(words, counts);
        CountFound(counts);
        return [.. lost.Where((_, i) => pieces[i].Exists(piece => counts[Word(piece)] > 0))];
    }

    private string Word(Stretch piece) => wanted.Letters.Slice(piece.Start, piece.Length).ToString();

    private void CountWords(List<WordsOf> words, Dictionary<string, int> counts)
    {
        var all = new List<Stretch>();
        WordsOf.Touched(words, new(0, wanted.Count), all);
        foreach (var word in all) Add(counts, wanted.Letters.Slice(word.Start, word.Length), 1);
    }

    /// <summary>Where a word begins in the other strand is not known, so its letters count wherever they stand: nothing is called lost that may be there. Of many words those of one length are counted in one walk.</summary>
    private void CountFound(Dictionary<string, int> counts)
    {
        if (counts.Count <= FewWords)
        {
            foreach (var word in counts.Keys.ToList()) counts[word] -= found.Letters.Count(word);
            return;
        }
        foreach (var length in counts.Keys.Select(word => word.Length).Distinct().ToList())
            for (var at = 0; at + length <= found.Count; at++) Add(counts, found.Letters.Slice(at, length), -1);
    }

    private static void Add(Dictionary<string, int> counts, ReadOnlySpan<char> letters, int step)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(counts.GetAlternateLookup<ReadOnlySpan<char>>(), letters);
        if (!Unsafe.IsNullRef(ref count)) count += step;
    }
}
