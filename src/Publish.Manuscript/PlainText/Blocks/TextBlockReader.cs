using Publish.Manuscript.Markdown.Glossaries;
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
        var heads = DrawnHeads.Find(content, lines, from);
        var terms = OwnLineTerms.Find(content, lines, from);
        for (var i = from; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
            {
                blanks++;
                continue;
            }
            if (FencedCode.CloseOf(content, lines, i) is > 0 and var close)
            {
                blocks.Add(FencedCode.Made(content, lines, i, close, blanks));
                (i, blanks) = (close, 0);
                continue;
            }
            var end = i + 1;
            while (end < lines.Length && !lines[end].IsBlank && FencedCode.CloseOf(content, lines, end) == 0)
                end++;
            if (terms.Contains(i))
            {
                var maker = new PieceMaker(content, lines, measure);
                blocks.Add(maker.MakeJoined(i, i + 1, blanks));
                blocks.Add(maker.MakeJoined(i + 1, end, 0));
                (i, blanks) = (end - 1, 0);
                continue;
            }
            var rows = glossary ? i : i + 1;
            if (SaysGlossary(content, lines[i])) (glossary, rows) = (true, i + 1);
            else if (end == i + 1 && lines[i].Length > 1) glossary = false;
            if (glossary && EntryRows.Are(content, lines.AsSpan(rows, end - rows)))
            {
                if (rows > i) new GroupSplitter(content, lines, i, rows, blanks, measure, blocks) { Heads = heads }.Split();
                EntryRows.Add(blocks, content, lines, rows, end, rows > i ? 0 : blanks, measure);
            }
            else new GroupSplitter(content, lines, i, end, blanks, measure, blocks) { Heads = heads }.Split();
            blanks = 0;
            i = end - 1;
        }
        return blocks;
    }

    private static bool SaysGlossary(string content, TextLine line) =>
        GlossaryFinder.SaysGlossary(content.AsSpan(line.Start, line.Length).Trim("#*_=: "), out var plainly) && plainly;
}

/// <summary>Lines below a glossary's heading in which a tab or a gap parts terms from definitions: each is an entry, and no row of a table. Lines that are set in go on with
/// the entry above them.</summary>
internal static class EntryRows
{
    public static bool Are(string content, ReadOnlySpan<TextLine> lines)
    {
        if (lines.Length < 2 || !Begins(content, lines[0])) return false;
        var entries = 0;
        foreach (var line in lines)
        {
            if (Begins(content, line)) entries++;
            else if (line.Indent <= lines[0].Indent) return false;
        }
        return entries > 1;
    }

    public static void Add(List<TextBlock> blocks, string content, TextLine[] lines, int from, int end, int blanksBefore, LineMeasure measure)
    {
        var maker = new PieceMaker(content, lines, measure);
        while (from < end)
        {
            var to = from + 1;
            while (to < end && !Begins(content, lines[to])) to++;
            blocks.Add(maker.MakeJoined(from, to, blanksBefore));
            (from, blanksBefore) = (to, 0);
        }
    }

    private static bool Begins(string content, TextLine line)
    {
        var text = content.AsSpan(line.Start, line.Length);
        return EntrySeparator.Find(text) is { Form: EntryForm.Columns } found && found.End < text.Length && text.Count('|') < 2 && EntrySeparator.Find(text[found.End..]).Form != EntryForm.Columns;
    }
}
