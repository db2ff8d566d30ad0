using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>Tells a table drawn with spaces, tabs or bars, whose lines must stand as they were typed.</summary>
internal static class TableShape
{
    public static bool Is(string content, ReadOnlySpan<TextLine> lines)
    {
        if (lines.Length < 2) return false;
        var rows = 0;
        foreach (var line in lines)
            if (TextLineMarks.IsTableRow(content.AsSpan(line.Start, line.Length))) rows++;
        return rows >= 2 && rows * 3 >= lines.Length * 2;
    }
}
