namespace Publish.Epub.Parting;

/// <summary>Where a row of things that follow each other is cut, so that no stretch is heavier than the most, and all are about as heavy.</summary>
internal static class Packing
{
    // A stretch may be as much heavier than the others for the sake of a better place.
    private const double Room = 1.15;

    /// <param name="weights">One for each thing.</param>
    /// <param name="costs">What a cut before the thing costs; the first is never asked.</param>
    /// <param name="before">What stands before the first one already.</param>
    /// <returns>The index behind each stretch's last thing, the last stretch's included. A thing that is too heavy stands alone.</returns>
    public static List<int> Ends(IReadOnlyList<int> weights, IReadOnlyList<Seam> costs, int before, int most)
    {
        var ends = new List<int>();
        var rest = (long)before + weights.Sum(weight => (long)weight);
        for (var start = 0; start < weights.Count;)
        {
            var end = rest <= most ? weights.Count : End(weights, costs, start, before, rest, most);
            ends.Add(end);
            rest -= before;
            for (; start < end; start++) rest -= weights[start];
            before = 0;
        }

        return ends;
    }

    private static int End(IReadOnlyList<int> weights, IReadOnlyList<Seam> costs, int start, int before, long rest, int most)
    {
        var aim = rest / (double)Math.Ceiling(rest / (double)most);
        var easy = Math.Min(most, aim * Room);
        var (sum, best, i) = ((double)before, -1, start);
        for (; i < weights.Count; i++)
        {
            if (i > start && sum >= aim / 2 && (best < 0 || costs[i] < costs[best] || (costs[i] == costs[best] && sum <= aim))) best = i;
            if (sum + weights[i] > (best < 0 ? most : easy)) break;
            sum += weights[i];
        }

        if (best >= 0) return best;
        while (i > start + 1 && i < weights.Count && costs[i] == Seam.Tight) i--;
        return Math.Min(weights.Count, Math.Max(i, start + 1));
    }
}

/// <summary>What a cut costs, the least first.</summary>
internal enum Seam
{
    /// <summary>Before a heading.</summary>
    Heading,

    /// <summary>Where the text pauses.</summary>
    Pause,

    /// <summary>Between blocks.</summary>
    Block,

    /// <summary>Inside of a table, a list, a poem, a quotation.</summary>
    Inside,

    /// <summary>Behind what leads in to the next.</summary>
    Tight,
}
