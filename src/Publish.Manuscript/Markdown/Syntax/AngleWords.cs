using Publish.Manuscript.Markdown.Html;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Tells words in angle brackets from HTML: <c>&lt;see map&gt;</c>, <c>5&lt;x and y&gt;3</c>, <c>&lt;your name&gt;</c>.</summary>
/// <remarks>HTML is an element that HTML has, with attributes that have values, or one of no known name that is closed again.</remarks>
internal static class AngleWords
{
    private const int Longest = 300;

    /// <summary>The length of the words with their brackets; 0 where it is HTML, or no tag at all.</summary>
    /// <param name="text">Begins with the bracket and goes to the end of the paragraph.</param>
    /// <param name="before">The sign before the bracket.</param>
    /// <param name="isOpen">An element of this name was opened before.</param>
    public static int Length(ReadOnlySpan<char> text, char before, Func<string, bool> isOpen)
    {
        if (text.Length < 3 || text[0] != '<') return 0;
        var isClosing = text[1] == '/';
        var end = NameEnd(text, isClosing ? 2 : 1);
        if (end < 0) return 0;
        var close = text[..Math.Min(text.Length, Longest)].IndexOf('>');
        if (close < end || text[1..close].Contains('<')) return 0;
        var name = text[(isClosing ? 2 : 1)..end].ToString().ToLowerInvariant();
        var isKnown = HtmlNames.IsKnown(name);
        if (isClosing) return isKnown || isOpen(name) ? 0 : close + 1;
        if (HtmlTag.Read(text[..(close + 1)]) is not { } tag) return 0;
        if (HasBareWords(tag)) return close + 1;
        var isClosed = IsClosed(text[close..], name);
        if (!isKnown) return isClosed ? 0 : close + 1;
        // "a<b>c" and "press <b> twice": a letter that is an element's name as well.
        var standsAlone = char.IsLetterOrDigit(before) || (close + 1 < text.Length && char.IsWhiteSpace(text[close + 1]));
        return name.Length == 1 && name != "p" && tag.Attributes.IsEmpty && !isClosed && standsAlone ? close + 1 : 0;
    }

    private static int NameEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-')) end++;
        if (end == start || !char.IsAsciiLetter(text[start])) return -1;
        return end < text.Length && (text[end] is '>' or '/' || char.IsWhiteSpace(text[end])) ? end : -1;
    }

    private static bool IsClosed(ReadOnlySpan<char> rest, string name)
    {
        for (var at = rest.IndexOf("</", StringComparison.Ordinal); at >= 0; at = rest.IndexOf("</", StringComparison.Ordinal))
        {
            rest = rest[(at + 2)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest[name.Length..].TrimStart() is ['>', ..]) return true;
        }
        return false;
    }

    /// <summary>Attributes without a value, but for the few that have none in HTML.</summary>
    private static bool HasBareWords(HtmlTag tag)
    {
        foreach (var (key, value) in tag.Attributes)
            if (value.Length == 0 && !HtmlNames.IsBareAttribute(key) && !HtmlNames.MayBeEmpty(key)) return true;
        return false;
    }
}
