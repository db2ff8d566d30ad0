namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>The label of a note: no brackets, compared without regard to case. White space in it is one space.</summary>
internal static class NoteLabel
{
    private const int LongestWithSpaces = 120;

    /// <summary>The label of <c>[^label]</c> at the start of the text, as it was typed; empty where there is none.</summary>
    public static string Read(ReadOnlySpan<char> text, bool mayHaveSpaces = false)
    {
        if (!text.StartsWith("[^", StringComparison.Ordinal)) return "";
        var hasSpace = false;
        for (var i = 2; i < text.Length && text[i] != '['; i++)
        {
            if (text[i] == ']') return hasSpace && (i > LongestWithSpaces || text[2..i].IsWhiteSpace()) ? "" : text[2..i].ToString();
            hasSpace |= char.IsWhiteSpace(text[i]);
            if (hasSpace && !mayHaveSpaces) return "";
        }
        return "";
    }
}
