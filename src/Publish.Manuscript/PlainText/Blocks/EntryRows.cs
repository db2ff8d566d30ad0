using Publish.Manuscript.Markdown.Glossaries;
using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

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
