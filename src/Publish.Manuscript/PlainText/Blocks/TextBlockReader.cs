using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>Groups lines into blocks: by blank lines, and within a group by what single lines are marked as.</summary>
internal static class TextBlockReader
{
    /// <param name="from">Index of the first line after the header.</param>
    public static List<TextBlock> Read(string content, TextLine[] lines, int from, LineMeasure measure)
    {
        var blocks = new List<TextBlock>();
        var blanks = 0;
        var glossary = false;
        for (var i = from; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
            {
                blanks++;
                continue;
            }
            var end = i + 1;
            while (end < lines.Length && !lines[end].IsBlank)
                end++;
            var rows = glossary ? i : i + 1;
            if (SaysGlossary(content, lines[i])) (glossary, rows) = (true, i + 1);
            else if (end == i + 1 && lines[i].Length > 1) glossary = false;
            if (glossary && EntryRows.Are(content, lines.AsSpan(rows, end - rows)))
            {
                if (rows > i) new GroupSplitter(content, lines, i, rows, blanks, measure, blocks).Split();
                EntryRows.Add(blocks, content, lines, rows, end, rows > i ? 0 : blanks, measure);
            }
            else new GroupSplitter(content, lines, i, end, blanks, measure, blocks).Split();
            blanks = 0;
            i = end - 1;
        }
        return blocks;
    }

    private static bool SaysGlossary(string content, TextLine line) =>
        GlossaryFinder.SaysGlossary(content.AsSpan(line.Start, line.Length).Trim("#*_=: "), out var plainly) && plainly;
}
