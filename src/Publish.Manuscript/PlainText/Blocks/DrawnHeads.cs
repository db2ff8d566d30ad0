using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>Lines with signs drawn round them, <c>-=[ Greetings ]=-</c>, <c>=== Why ===</c>, <c>:: Parts ::</c>, as files of mailboxes have them over their sections. One alone may be anything; two alike are a manner.</summary>
internal static class DrawnHeads
{
    private const int Fewest = 2;
    private const int FewestSigns = 2;
    private const int Longest = 90;

    private const string Signs = "-=~*+#:<>[]{}|_.•·°/\\^";

    /// <returns>The lines that are heads, and where in each its words stand.</returns>
    public static Dictionary<int, (int Start, int Length)> Find(string content, TextLine[] lines, int from)
    {
        var found = new List<(int Line, int Start, int Length, string Sign)>();
        for (var i = from; i < lines.Length; i++)
        {
            var line = content.AsSpan(lines[i].Start, lines[i].Length);
            if (Drawn(line) is not { Length: > 0 } words) continue;
            found.Add((i, lines[i].Start + words.Start, words.Length, line[..words.Start].TrimEnd().ToString()));
        }
        return found.GroupBy(each => each.Sign).Where(group => group.Count() >= Fewest).SelectMany(group => group).ToDictionary(each => each.Line, each => (each.Start, each.Length));
    }

    /// <summary>What stands on the left stands on the right once more, as in a mirror, and a space within.</summary>
    private static (int Start, int Length) Drawn(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && Signs.Contains(line[start], StringComparison.Ordinal)) start++;
        var end = line.Length;
        while (end > start && Signs.Contains(line[end - 1], StringComparison.Ordinal)) end--;
        if (start < FewestSigns || line.Length - end != start || line.Length > Longest || end - start < 3 || line[start] != ' ' || line[end - 1] != ' ') return default;
        for (var i = 0; i < start; i++)
            if (Mirror(line[i]) != line[line.Length - 1 - i]) return default;
        var words = line[start..end];
        return words.IndexOfAnyInRange('A', 'z') < 0 || words.Contains("   ", StringComparison.Ordinal) ? default : (start + words.Length - words.TrimStart().Length, words.Trim().Length);
    }

    private static char Mirror(char sign) => sign switch { '[' => ']', '{' => '}', '<' => '>', '/' => '\\', '\\' => '/', ']' => '[', '}' => '{', '>' => '<', _ => sign };
}
