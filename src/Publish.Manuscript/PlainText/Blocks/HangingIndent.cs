using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>Entries as lists of books have them: each begins at the margin, and goes on set in by the same columns, with no blank line between them.</summary>
/// <remarks>What tells them from verse is that no line above a set-in one has room left for that one's first word.</remarks>
internal static class HangingIndent
{
    private const int LeastIndent = 2;
    private const int FewestEntries = 2;
    private const int Narrowest = 55;
    private const int Short = 6;
    private const int Slack = 5;

    public static bool Is(string content, ReadOnlySpan<TextLine> lines, LineMeasure measure)
    {
        if (lines.Length <= FewestEntries) return false;
        var (margin, more, entries, width) = (lines[0].Indent, 0, 0, 0);
        foreach (var line in lines)
        {
            width = Math.Max(width, line.Indent + line.Length);
            var text = content.AsSpan(line.Start, line.Length);
            // Amounts are of a list without marks, and columns of people who speak at once.
            if (text.Contains("   ", StringComparison.Ordinal) || (line.Indent == margin && char.IsAsciiDigit(text[0]))) return false;
            if (line.Indent == margin) entries++;
            else if (more == 0) more = line.Indent;
            else if (line.Indent != more) return false;
        }
        if (more < margin + LeastIndent || entries < FewestEntries || width < Math.Max(Narrowest, measure.Columns - Short)) return false;
        for (var i = 1; i < lines.Length; i++)
            if (lines[i].Indent == more && lines[i - 1].Indent + lines[i - 1].Length + 1 + FirstWord(content, lines[i]) < width - Slack) return false;
        return true;
    }

    private static int FirstWord(string content, TextLine line) =>
        content.AsSpan(line.Start, line.Length).IndexOf(' ') is > 0 and var length ? length : line.Length;
}
