namespace Publish.Manuscript.PlainText;

/// <summary>Groups lines into blocks: by blank lines, and within a group by what single lines are marked as.</summary>
internal static class BlockReader
{
    /// <param name="from">Index of the first line after the header.</param>
    public static List<TextBlock> Read(string content, TextLine[] lines, int from, LineMeasure measure)
    {
        var blocks = new List<TextBlock>();
        var blanks = 0;
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
            new GroupSplitter(content, lines, i, end, blanks, measure, blocks).Split();
            blanks = 0;
            i = end - 1;
        }
        return blocks;
    }
}
