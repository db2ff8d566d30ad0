namespace Publish.Model.Proofing;

/// <summary>Reads two strands beside each other, and where they part looks for the nearest place at which they go on together.</summary>
internal static class InOrder
{
    /// <summary>Letters that must agree for two places to be the same.</summary>
    private const int Sure = 20;

    /// <summary>As many are sure in the whole of a strand.</summary>
    private const int SureFarOff = 40;

    /// <summary>How far is looked where the strands part.</summary>
    private const int Near = 600;

    /// <summary>Letters that may be other ones in both strands.</summary>
    private const int Replaced = 160;

    /// <summary>How far is looked then, in letters; what stands farther off is looked for as moved, but for a few looks at the whole.</summary>
    private const int Far = 1 << 15;

    private const int MostWholeLooks = 16;

    public static List<Match> Find(ReadOnlySpan<char> wanted, ReadOnlySpan<char> found)
    {
        var matches = new List<Match>();
        var whole = MostWholeLooks;
        for (int i = 0, j = 0; i < wanted.Length && j < found.Length;)
        {
            var same = wanted[i..].CommonPrefixLength(found[j..]);
            Add(matches, wanted, found, i, j, same);
            (i, j) = (i + same, j + same);
            if (i == wanted.Length || j == found.Length) break;
            (i, j) = LastOf(wanted, found, i, j) ?? Next(wanted, found, i, j) ?? FarNext(wanted, found, i, j, ref whole) ?? (i + Replaced, j);
        }
        return matches;
    }

    /// <summary>What agrees before the place is of the match as well, back to the one before.</summary>
    private static void Add(List<Match> matches, ReadOnlySpan<char> wanted, ReadOnlySpan<char> found, int i, int j, int same)
    {
        if (same == 0) return;
        var (first, other) = matches.Count == 0 ? (0, 0) : (matches[^1].Wanted + matches[^1].Length, matches[^1].Found + matches[^1].Length);
        while (i > first && j > other && wanted[i - 1] == found[j - 1]) (i, j, same) = (i - 1, j - 1, same + 1);
        matches.Add(new(i, j, same));
    }

    /// <summary>The last few letters, as a whole.</summary>
    private static (int I, int J)? LastOf(ReadOnlySpan<char> wanted, ReadOnlySpan<char> found, int i, int j)
    {
        if (wanted.Length - i > Sure) return null;
        var more = At(found, j, wanted, i);
        return more >= 0 ? (i, j + more) : null;
    }

    private static (int I, int J)? Next(ReadOnlySpan<char> wanted, ReadOnlySpan<char> found, int i, int j)
    {
        // Either some letters were added, or some are missing: the fewer.
        var (more, less) = (At(found, j, wanted, i), At(wanted, i, found, j));
        if (more >= 0 && (less < 0 || more <= less)) return (i, j + more);
        if (less >= 0) return (i + less, j);
        var most = Math.Min(Replaced, wanted.Length - i);
        for (var skipped = 1; skipped < most; skipped++)
        {
            more = At(found, j, wanted, i + skipped);
            if (more >= 0) return (i + skipped, j + more);
        }
        return null;
    }

    private static int At(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> sample, int at) =>
        text.Slice(from, Math.Min(Near, text.Length - from)).IndexOf(sample.Slice(at, Math.Min(Sure, sample.Length - at)));

    private static (int I, int J)? FarNext(ReadOnlySpan<char> wanted, ReadOnlySpan<char> found, int i, int j, ref int whole)
    {
        if (FarNext(wanted, found, i, j, Far) is { } next) return next;
        return whole-- > 0 ? FarNext(wanted, found, i, j, int.MaxValue) : null;
    }

    private static (int I, int J)? FarNext(ReadOnlySpan<char> wanted, ReadOnlySpan<char> found, int i, int j, int far)
    {
        var more = found.Slice(j, Math.Min(far, found.Length - j)).IndexOf(wanted.Slice(i, Math.Min(SureFarOff, wanted.Length - i)));
        if (more >= 0) return (i, j + more);
        var less = wanted.Slice(i, Math.Min(far, wanted.Length - i)).IndexOf(found.Slice(j, Math.Min(SureFarOff, found.Length - j)));
        return less >= 0 ? (i + less, j) : null;
    }
}
