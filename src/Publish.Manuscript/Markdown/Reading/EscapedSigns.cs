using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Signs that print changes unless a backslash stands before them.</summary>
/// <remarks>A full stop is one only before another: "1\." is no more than a number that begins no list.</remarks>
internal static class EscapedSigns
{
    public static bool BeginsWithOne(LiteralInline literal)
    {
        if (!literal.IsFirstCharacterEscaped || literal.Content.IsEmpty) return false;
        var words = literal.Content.AsSpan();
        return words[0] is '"' or '\'' or '-' || (words[0] == '.' && (words.Length > 1 ? IsDot(words[1..]) : literal.NextSibling is LiteralInline next && IsDot(next.Content.AsSpan())));
    }

    private static bool IsDot(ReadOnlySpan<char> words) => words is ['.', ..] or [' ', '.', ' ', '.', ..];
}
