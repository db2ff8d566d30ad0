namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Names of programs that would be taken for bold words: <c>__init__</c>, <c>__main__.py</c>, <c>__call__()</c>.</summary>
internal static class CodeNames
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "init", "pycache", "repr", "str", "eq", "len", "iter", "dict", "getattr", "setattr", "getitem", "setitem", "proto", "dirname", "filename" };

    /// <summary>The length of the name with its underscores; 0 where it is none.</summary>
    /// <param name="before">The character before it.</param>
    public static int Length(ReadOnlySpan<char> text, char before)
    {
        if (char.IsLetterOrDigit(before)) return 0;
        var end = 2;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_' && !text[end..].StartsWith("__", StringComparison.Ordinal))) end++;
        if (end == 2 || !text[end..].StartsWith("__", StringComparison.Ordinal)) return 0;
        var isUsed = text[(end + 2)..] is ['(', ..] or ['.', >= 'a' and <= 'z', ..];
        return isUsed || Known.Contains(text[2..end].ToString()) ? end + 2 : 0;
    }
}
