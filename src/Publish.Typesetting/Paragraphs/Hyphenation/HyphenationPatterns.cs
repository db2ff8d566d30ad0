namespace Publish.Typesetting.Paragraphs.Hyphenation;

/// <summary>One language's patterns, after F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (Stanford, 1983): every pattern found in the
/// word gives values to the gaps between its letters, the highest wins, and odd values allow a break.</summary>
/// <remarks>Where a file has two levels, the first finds the seams of compounds and the second divides the parts between them.</remarks>
internal sealed class HyphenationPatterns
{
    private const int LongestPattern = 128;

    private readonly List<PatternLevel> levels = [];

    private HyphenationPatterns() { }

    /// <summary>Letters before a hyphen, at least.</summary>
    public int Left { get; private set; } = 2;

    /// <summary>Letters after a hyphen, at least.</summary>
    public int Right { get; private set; } = 2;

    /// <summary>There are none: the file was of something else.</summary>
    public bool IsEmpty => levels.TrueForAll(level => level.IsEmpty);

    /// <param name="file">A pattern a line; lines that begin with % or # are about the file.</param>
    public static HyphenationPatterns Parse(string file)
    {
        var patterns = new HyphenationPatterns();
        var level = new PatternLevel();
        foreach (var typed in file.AsSpan().EnumerateLines())
        {
            var line = typed.Trim();
            if (line.IsEmpty || line[0] is '%' or '#') continue;
            if (line is "NEXTLEVEL")
            {
                patterns.levels.Add(level);
                level = new();
            }
            else if (line.StartsWith("LEFTHYPHENMIN ", StringComparison.Ordinal)) patterns.Left = Least(line, patterns.Left);
            else if (line.StartsWith("RIGHTHYPHENMIN ", StringComparison.Ordinal)) patterns.Right = Least(line, patterns.Right);
            else if (IsPattern(line)) level.Add(line);
        }

        patterns.levels.Add(level);
        return patterns;
    }

    private static int Least(ReadOnlySpan<char> line, int usual) => char.IsAsciiDigit(line[^1]) ? Math.Max(1, line[^1] - '0') : usual;

    /// <summary>Letters with a digit among them; not another program's word such as <c>COMPOUNDLEFTHYPHENMIN 2</c>, and no rule that changes letters.</summary>
    private static bool IsPattern(ReadOnlySpan<char> line) => line.Length <= LongestPattern && line.ContainsAnyInRange('0', '9') && !line.ContainsAny(" /=\t");

    /// <summary>Sets <paramref name="allowed"/>[i] where a hyphen may stand before letter i.</summary>
    /// <param name="word">Lower-case letters only.</param>
    public void Find(ReadOnlySpan<char> word, Span<bool> allowed)
    {
        allowed.Clear();
        levels[0].Find(word, allowed);
        for (var level = 1; level < levels.Count; level++)
            FindWithinParts(levels[level], word, allowed);
    }

    private static void FindWithinParts(PatternLevel level, ReadOnlySpan<char> word, Span<bool> allowed)
    {
        var start = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && !allowed[i]) continue;
            level.Find(word[start..i], allowed[start..i]);
            if (start > 0) allowed[start] = true;
            start = i;
        }
    }
}
