using System.Text;
using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>Makes a block's text of its lines.</summary>
internal static class LineJoin
{
    /// <summary>Hard-wrapped lines as one; after a hyphen at a line's end no space is put, and the hyphen stays.</summary>
    public static (string Text, LinePlaces Places) AsProse(string content, ReadOnlySpan<TextLine> lines, int skip = 0)
    {
        if (lines.Length == 1) return Single(content, lines[0], skip);
        return Join(content, lines, skip, (text, line) =>
        {
            if (!EndsInHyphen(text) || !char.IsLower(content[line.Start])) text.Append(' ');
        });
    }

    /// <summary>Each line as it stands, with its indent against the least indented one.</summary>
    public static (string Text, LinePlaces Places) AsLines(string content, ReadOnlySpan<TextLine> lines, int skip = 0)
    {
        if (lines.Length == 1) return Single(content, lines[0], skip);
        var margin = Margin(lines);
        var indented = new TextLine[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var more = Math.Min(lines[i].Indent - margin, SpacesBefore(content, lines[i].Start));
            indented[i] = lines[i] with { Start = lines[i].Start - more };
        }
        return Join(content, indented, skip, (text, _) => text.Append('\n'));
    }

    public static int Margin(ReadOnlySpan<TextLine> lines)
    {
        var margin = int.MaxValue;
        foreach (var line in lines)
            if (!line.IsBlank) margin = Math.Min(margin, line.Indent);
        return margin == int.MaxValue ? 0 : margin;
    }

    private static (string, LinePlaces) Single(string content, TextLine line, int skip)
    {
        var start = Skipped(content, line, skip);
        return (content[start..line.End], new(start));
    }

    private static (string, LinePlaces) Join(string content, ReadOnlySpan<TextLine> lines, int skip, Action<StringBuilder, TextLine> separate)
    {
        var text = new StringBuilder(lines[^1].End - lines[0].Start + 1);
        var textStarts = new int[lines.Length];
        var fileStarts = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var start = Skipped(content, lines[i], skip);
            if (i > 0) separate(text, lines[i] with { Start = start });
            textStarts[i] = text.Length;
            fileStarts[i] = start;
            text.Append(content, start, lines[i].End - start);
        }
        return (text.ToString(), new(textStarts, fileStarts));
    }

    /// <summary>Past a quoting sign and the space after it.</summary>
    private static int Skipped(string content, TextLine line, int skip)
    {
        if (skip == 0) return line.Start;
        var start = Math.Min(line.Start + skip, line.End);
        while (start < line.End && content[start] == ' ')
            start++;
        return start;
    }

    private static bool EndsInHyphen(StringBuilder text) =>
        text.Length >= 2 && text[^1] is '-' or '‐' or '\u00AD' or '¬' && char.IsLetter(text[^2]);

    private static int SpacesBefore(string content, int at)
    {
        var count = 0;
        while (at - count > 0 && content[at - count - 1] is ' ' or '\t')
            count++;
        return count;
    }
}
