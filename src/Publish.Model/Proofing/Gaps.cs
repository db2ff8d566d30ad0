namespace Publish.Model.Proofing;

/// <summary>Looks word by word where two strands do not go along together: short words between labels, numbers of calls, page numbers.</summary>
internal static class Gaps
{
    /// <summary>How far behind one word the next may stand to be in its order, in letters.</summary>
    private const int Near = 60;

    /// <summary>How much of a gap is looked through for a word.</summary>
    private const int Furthest = 20_000;

    /// <param name="matches">In the order of both strands.</param>
    /// <returns>The same with the words between them; behind them those that stand in a gap in another order.</returns>
    public static List<Match> Fill(List<Match> matches, Strand wanted, List<WordsOf> words, Strand found)
    {
        var (filled, moved) = (new List<Match>(matches.Count + 16), new List<Match>());
        var between = new List<Stretch>();
        var (i, j) = (0, 0);
        foreach (var match in matches)
        {
            Look(new(i, match.Wanted - i), new(j, match.Found - j));
            filled.Add(match);
            (i, j) = (match.Wanted + match.Length, match.Found + match.Length);
        }
        Look(new(i, wanted.Count - i), new(j, found.Count - j));
        filled.AddRange(moved);
        return filled;

        void Look(Stretch gap, Stretch room)
        {
            if (gap.Length == 0 || room.Length == 0) return;
            between.Clear();
            WordsOf.Split(words, gap, between);
            var at = room.Start;
            foreach (var word in between)
            {
                var letters = wanted.Letters.Slice(word.Start, word.Length);
                if (found.Letters[at..room.End][..Math.Min(Near, room.End - at)].IndexOf(letters) is >= 0 and var near)
                {
                    filled.Add(new(word.Start, at + near, word.Length));
                    at += near + word.Length;
                }
                else if (found.Letters.Slice(room.Start, Math.Min(Furthest, room.Length)).IndexOf(letters) is >= 0 and var far)
                {
                    moved.Add(new(word.Start, room.Start + far, word.Length, Moved: true));
                }
            }
        }
    }
}
