namespace Publish.Manuscript.WebPages;

/// <summary>How deep a page of HTML is nested, roughly and before it is parsed: a parser looks through all open elements at each that begins, so that a hundred thousand within each other would take hours.</summary>
internal static class WebDepth
{
    /// <summary>Well past what is read; old pages leave a good many elements open.</summary>
    private const int Most = 5_000;

    /// <summary>They have no end, or none that must be written.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Endless = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "a", "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "nobr", "optgroup", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsPast(string text)
    {
        var open = 0;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            var isEnd = text[at + 1] == '/';
            var name = NameAt(text, isEnd ? at + 2 : at + 1);
            if (name.IsEmpty || Endless.Contains(name)) continue;
            open = isEnd ? Math.Max(0, open - 1) : open + 1;
            if (open > Most) return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        return text.AsSpan(start, end - start);
    }
}
