namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Citations as Pandoc has them: <c>[@key]</c>, <c>[see @key, p. 3; -@other]</c>, and examples that number themselves: <c>(@)</c>.</summary>
internal static class Citations
{
    public static ForeignFind? Find(string words, int at)
    {
        var before = at > 0 ? words[at - 1] : ' ';
        if (before == '(') return Example(words, at);
        if (before is not ('[' or ' ' or '-' or ';') || at + 1 >= words.Length || !(char.IsLetter(words[at + 1]) || words[at + 1] == '_')) return null;
        var open = words.LastIndexOf('[', at);
        if (open < 0 || at - open > 100 || words.IndexOf(']', open, at - open) >= 0) return null;
        var close = words.IndexOf(']', at);
        if (close < 0 || close - at > 200) return null;
        var shown = ForeignFind.Shown(words.AsSpan(open, close + 1 - open));
        return new(open, close + 1, (bag, span) => bag.Citation(span, shown));
    }

    private static ForeignFind? Example(string words, int at)
    {
        var end = at + 1;
        while (end < words.Length && (char.IsLetterOrDigit(words[end]) || words[end] is '_' or '-')) end++;
        if (at != 1 || end >= words.Length || words[end] != ')') return null;
        var shown = words[..(end + 1)];
        return new(0, end + 1, (bag, span) => bag.OtherMarkup(span, shown, "how Pandoc numbers examples", "Write the number itself: (1)"));
    }
}
