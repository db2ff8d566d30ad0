namespace Publish.Corpus;

/// <summary>How many of the expected things were found, and how many of those found were expected.</summary>
internal readonly record struct Measure(int Expected, int Found, int RightOfExpected, int RightOfFound)
{
    public double Precision => Found == 0 ? 1 : (double)RightOfFound / Found;

    public double Recall => Expected == 0 ? 1 : (double)RightOfExpected / Expected;

    public double F1 => Expected == 0 && Found == 0 ? 1 : Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>As bags: each counts as often as it stands.</summary>
    public static Measure OfBags(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var left = expected.CountBy(t => t).ToDictionary();
        var right = 0;
        foreach (var text in found)
        {
            if (left.GetValueOrDefault(text) == 0) continue;
            left[text]--;
            right++;
        }
        return new(expected.Count, found.Count, right, right);
    }
}

/// <summary>Matches headings in order; one may stand for up to three in a row of the other side. The title page's own lines, the first three, are neither missed nor found.</summary>
internal sealed record HeadingMatch(Measure Measure, IReadOnlyList<string> Missed, IReadOnlyList<string> False)
{
    private const int Ahead = 60;

    public static HeadingMatch Of(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var (gold, ours) = (expected.Select(Gold.Plain).ToList(), found.Select(Gold.Plain).ToList());
        var (ofGold, ofOurs) = (new HashSet<int>(), new HashSet<int>());
        var start = 0;
        for (var j = 0; j < ours.Count; j++)
        {
            if (ofOurs.Contains(j) || ours[j].Length == 0) continue;
            for (var i = start; i < Math.Min(gold.Count, start + Ahead) && !ofOurs.Contains(j); i++)
                for (var k = 1; k <= 3 && !ofOurs.Contains(j); k++)
                {
                    if (i + k <= gold.Count && string.Concat(gold[i..(i + k)]) == ours[j]) Take(i, k, j, 1);
                    else if (k > 1 && j + k <= ours.Count && string.Concat(ours[j..(j + k)]) == gold[i]) Take(i, 1, j, k);
                }
        }
        var head = Enumerable.Range(0, Math.Min(3, gold.Count)).Where(i => !ofGold.Contains(i)).ToHashSet();
        return new(new(gold.Count - head.Count, ours.Count, ofGold.Count, ofOurs.Count),
            [.. Enumerable.Range(0, gold.Count).Where(i => !ofGold.Contains(i) && !head.Contains(i)).Select(i => expected[i])],
            [.. Enumerable.Range(0, ours.Count).Where(j => !ofOurs.Contains(j)).Select(j => found[j])]);

        void Take(int i, int goldCount, int j, int ourCount)
        {
            ofGold.UnionWith(Enumerable.Range(i, goldCount));
            ofOurs.UnionWith(Enumerable.Range(j, ourCount));
            start = i + goldCount;
        }
    }
}
