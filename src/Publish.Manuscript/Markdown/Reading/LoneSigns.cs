using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A sign alone between paragraphs that everybody reads as a pause: <c>*</c>, which Markdown takes for an empty list, <c>* *</c>, <c>⁂</c>.</summary>
internal static class LoneSigns
{
    private const string Signs = "⁂⁎⁑✻✽❦❧☙＊∗";
    private const int Most = 5;

    public static bool Is(ListBlock list)
    {
        if (list.Count != 1 || list.BulletType != '*' || list[0] is not ListItemBlock item) return false;
        return item.Count == 0 || item is [ListBlock { IsOrdered: false } inner] && Is(inner);
    }

    public static bool Is(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline { NextSibling: null, IsFirstCharacterEscaped: false } literal) return false;
        var words = literal.Content.AsSpan().Trim();
        if (words.IsEmpty || words.Length > 2 * Most) return false;
        foreach (var sign in words)
            if (sign != ' ' && !Signs.Contains(sign, StringComparison.Ordinal)) return false;
        return true;
    }
}
