namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Citations as Pandoc has them: <c>[@key]</c>, <c>[see @key, p. 3; -@other]</c>, and examples that number themselves: <c>(@)</c>.</summary>
internal static class Citations
{
    private const int Longest = 200;

    /// <param name="text">Begins with the bracket.</param>
    public static ForeignFind? FindInBrackets(ReadOnlySpan<char> text)
    {
        var inner = text[1..Math.Min(text.Length, Longest)];
        var end = inner.IndexOfAny("[]");
        if (end < 0 || inner[end] != ']' || !HasKey(inner[..end])) return null;
        // The words of a link or of a passage with attributes are no citation.
        if (inner[(end + 1)..] is ['(' or '[' or '{', ..]) return null;
        var shown = ForeignFind.Shown(text[..(end + 2)]);
        return new(0, end + 2, (bag, span) => bag.Citation(span, shown));
    }

    /// <summary><c>(@)</c> or <c>(@name)</c> at the paragraph's start.</summary>
    public static ForeignFind? FindExample(string words, int at)
    {
        if (at != 1 || words[0] != '(') return null;
        var end = at + 1;
        while (end < words.Length && (char.IsLetterOrDigit(words[end]) || words[end] is '_' or '-')) end++;
        if (end >= words.Length || words[end] != ')') return null;
        var shown = words[..(end + 1)];
        return new(0, end + 1, (bag, span) => bag.OtherMarkup(span, shown, "how Pandoc numbers examples", "Write the number itself: (1)"));
    }

    private static bool HasKey(ReadOnlySpan<char> inner)
    {
        for (var at = inner.IndexOf('@'); at >= 0 && at + 1 < inner.Length;)
        {
            if ((at == 0 || inner[at - 1] is ' ' or '-' or ';' or '\n') && (char.IsLetter(inner[at + 1]) || inner[at + 1] is '_' or '{')) return true;
            var next = inner[(at + 1)..].IndexOf('@');
            if (next < 0) return false;
            at += next + 1;
        }
        return false;
    }
}
