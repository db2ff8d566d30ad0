namespace Publish.Typesetting.Paragraphs.Hyphenation;

/// <summary>A set of patterns that are tried together.</summary>
internal sealed class PatternLevel
{
    private readonly Dictionary<string, byte[]> patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int longest;

    public PatternLevel() => lookup = patterns.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsEmpty => patterns.Count == 0;

    /// <param name="pattern">Letters with digits between them; "." is the word's edge.</param>
    public void Add(ReadOnlySpan<char> pattern)
    {
        Span<char> letters = stackalloc char[pattern.Length];
        Span<byte> values = stackalloc byte[pattern.Length + 1];
        values.Clear();
        var count = 0;
        foreach (var c in pattern)
        {
            if (char.IsAsciiDigit(c)) values[count] = (byte)(c - '0');
            else letters[count++] = c;
        }

        lookup[letters[..count]] = values[..(count + 1)].ToArray();
        longest = Math.Max(longest, count);
    }

    public void Find(ReadOnlySpan<char> word, Span<bool> allowed)
    {
        Span<char> dotted = stackalloc char[word.Length + 2];
        dotted[0] = dotted[^1] = '.';
        word.CopyTo(dotted[1..]);
        Span<byte> best = stackalloc byte[dotted.Length + 1];
        best.Clear();
        for (var start = 0; start < dotted.Length; start++)
            Match(dotted, start, best);
        for (var i = 1; i < word.Length; i++)
            allowed[i] = best[i + 1] % 2 == 1;
    }

    private void Match(ReadOnlySpan<char> dotted, int start, Span<byte> best)
    {
        var most = Math.Min(longest, dotted.Length - start);
        for (var length = 1; length <= most; length++)
        {
            if (!lookup.TryGetValue(dotted.Slice(start, length), out var values)) continue;
            for (var i = 0; i < values.Length; i++)
                best[start + i] = Math.Max(best[start + i], values[i]);
        }
    }
}
