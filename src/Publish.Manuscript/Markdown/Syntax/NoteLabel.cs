namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>The label of a note: no white space, no brackets, compared without regard to case.</summary>
internal static class NoteLabel
{
    /// <summary>The label of <c>[^label]</c> at the start of the text; empty where there is none.</summary>
    public static string Read(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[^", StringComparison.Ordinal)) return "";
        for (var i = 2; i < text.Length && text[i] != '[' && !char.IsWhiteSpace(text[i]); i++)
            if (text[i] == ']') return text[2..i].ToString();
        return "";
    }
}
