using Markdig.Parsers;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>A note as a typewriter has it: <c>as was said.[1]</c>, and <c>[1]: The first edition.</c></summary>
internal static class NumberedNote
{
    private const int MostDigits = 4;

    /// <summary>The number, or the star or dagger, of <c>[1]</c> at the start of the text; empty where there is none.</summary>
    public static string Read(ReadOnlySpan<char> text)
    {
        if (text is not ['[', _, _, ..]) return "";
        if (text[1] is '*' or '†' or '‡') return text[2] == ']' ? text[1].ToString() : "";
        var end = 1;
        while (end < text.Length && end <= MostDigits && char.IsAsciiDigit(text[end])) end++;
        return end > 1 && end < text.Length && text[end] == ']' ? text[1..end].ToString() : "";
    }

    /// <summary>The label of the note that the line is; empty for a link's address, and for a note that nothing calls.</summary>
    public static string OfLine(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var label = Read(line);
        if (label.Length == 0 || !line[(label.Length + 2)..].StartsWith(": ", StringComparison.Ordinal)) return "";
        var words = line[(label.Length + 4)..].Trim();
        if (words.IsEmpty || IsAddress(words)) return "";
        var text = processor.Line.Text ?? "";
        return CalledLabels.Has(processor.Document, text, label) && !text.Contains($"[^{label}]:", StringComparison.Ordinal) ? label : "";
    }

    /// <summary>An address alone, or with a title behind it.</summary>
    private static bool IsAddress(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(' ', '\t');
        var address = end < 0 ? words : words[..end];
        if (address is ['<', .., '>']) address = address[1..^1];
        return (end < 0 || words[end..].TrimStart() is ['"' or '\'' or '(', ..]) && LinkAddress.Is(address.ToString());
    }
}
