namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>The white between two words of a set line, in steps from where lines of the measure begin.</summary>
internal readonly record struct White(long From, long To)
{
    public long Width => To - From;

    public long Middle => (From + To) / 2;
}

/// <param name="FirstLine">From 0.</param>
/// <param name="Lines">That it runs through.</param>
/// <param name="Weight">How much it shows, in permille: a straight one of four lines with natural spaces has 1000.</param>
internal readonly record struct River(int FirstLine, int Lines, long Weight);

/// <summary>Whites that stand below each other through four lines and more, so that the eye sees a crack in the page.</summary>
/// <remarks>Whites of neighbouring lines are linked where they overlap by half of the narrower one, and the drift from link to link changes by a word space at most. What a river weighs goes by
/// its length, width, evenness and straightness, which tex.stackexchange.com/questions/29049 names as what makes one seen.
/// Three lines are nothing: chance alone makes several in a hundred lines.</remarks>
internal static class Rivers
{
    public const int FewestLines = 4;

    private readonly record struct Link(int From, int To, long Drift, int Lines, int Before);

    /// <param name="natural">A word space as the face has it, at least 1.</param>
    /// <returns>One for each white that a river ends in: the longest.</returns>
    public static List<River> In(IReadOnlyList<White[]> lines, long natural)
    {
        var rivers = new List<River>();
        if (lines.Count < FewestLines) return rivers;
        var links = new List<Link>[lines.Count];
        links[0] = [];
        for (var line = 1; line < lines.Count; line++)
            links[line] = LinksTo(lines, line, links[line - 1], natural);
        for (var line = FewestLines - 1; line < lines.Count; line++)
            Mouths(lines, links, line, natural, rivers);
        return rivers;
    }

    private static List<Link> LinksTo(IReadOnlyList<White[]> lines, int line, List<Link> before, long natural)
    {
        var (above, below, links) = (lines[line - 1], lines[line], new List<Link>());
        for (var (i, j) = (0, 0); i < above.Length && j < below.Length;)
        {
            var (a, b) = (above[i], below[j]);
            if ((Math.Min(a.To, b.To) - Math.Max(a.From, b.From)) * 2 >= Math.Min(a.Width, b.Width)) links.Add(Joined(i, j, b.Middle - a.Middle, before, natural));
            if (a.To < b.To) i++;
            else j++;
        }
        return links;
    }

    private static Link Joined(int from, int to, long drift, List<Link> before, long natural)
    {
        var link = new Link(from, to, drift, 2, -1);
        for (var i = 0; i < before.Count; i++)
            if (before[i].To == from && Math.Abs(before[i].Drift - drift) <= natural && before[i].Lines >= link.Lines) link = link with { Lines = before[i].Lines + 1, Before = i };
        return link;
    }

    private static void Mouths(IReadOnlyList<White[]> lines, List<Link>[] links, int line, long natural, List<River> rivers)
    {
        for (var white = 0; white < lines[line].Length; white++)
        {
            var longest = -1;
            for (var i = 0; i < links[line].Count; i++)
                if (links[line][i].To == white && (longest < 0 || links[line][i].Lines > links[line][longest].Lines)) longest = i;
            if (longest < 0 || links[line][longest].Lines < FewestLines || GoesOn(links, line, links[line][longest], natural)) continue;
            var length = links[line][longest].Lines;
            rivers.Add(new(line - length + 1, length, WeightOf(lines, links, line, longest, natural)));
        }
    }

    private static bool GoesOn(List<Link>[] links, int line, Link end, long natural)
    {
        if (line + 1 == links.Length) return false;
        foreach (var next in links[line + 1])
            if (next.From == end.To && Math.Abs(next.Drift - end.Drift) <= natural) return true;
        return false;
    }

    /// <summary>(n − 3)² × (mean width / natural space)² / (1 + mean distance from the straight line through its ends, in spaces).</summary>
    private static long WeightOf(IReadOnlyList<White[]> lines, List<Link>[] links, int line, int end, long natural)
    {
        var length = links[line][end].Lines;
        var whites = new White[length];
        whites[^1] = lines[line][links[line][end].To];
        for (var (i, link) = (length - 2, links[line][end]); i >= 0; i--)
        {
            line--;
            whites[i] = lines[line][link.From];
            if (link.Before >= 0) link = links[line][link.Before];
        }

        long width = 0, apart = 0;
        for (var i = 0; i < length; i++)
        {
            width += whites[i].Width;
            apart += Math.Abs(whites[i].Middle - whites[0].Middle - ((whites[^1].Middle - whites[0].Middle) * i / (length - 1)));
        }
        var ratio = width * 1000 / length / natural;
        return (length - 3L) * (length - 3L) * (ratio * ratio / 1000) * 1000 / (1000 + (apart * 1000 / length / natural));
    }
}
