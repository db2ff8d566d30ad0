using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>Makes blocks of runs of lines, and decides which line ends mean something.</summary>
internal sealed class PieceMaker(string content, TextLine[] lines, LineMeasure measure)
{
    /// <summary>A line longer than this, without a wrapping width, is a paragraph of its own.</summary>
    private const int LongLine = 100;

    public void Add(List<TextBlock> blocks, BlockShape shape, int from, int to, int blanksBefore)
    {
        if (shape == BlockShape.Prose && to - from > 1 && !measure.Wraps(content, lines.AsSpan(from, to - from)) && HasLongLine(from, to))
        {
            for (var i = from; i < to; i++)
                blocks.Add(Make(BlockShape.Prose, i, i + 1, i == from ? blanksBefore : 0));
            return;
        }
        blocks.Add(Make(shape, from, to, blanksBefore));
    }

    /// <summary>A paragraph, whatever its line ends look like.</summary>
    public TextBlock MakeJoined(int from, int to, int blanksBefore)
    {
        var run = lines.AsSpan(from, to - from);
        var (text, places) = LineJoin.AsProse(content, run);
        return new(BlockShape.Prose, text, from, blanksBefore, LineJoin.Margin(run), places);
    }

    public TextBlock Make(BlockShape shape, int from, int to, int blanksBefore)
    {
        var run = lines.AsSpan(from, to - from);
        var kept = shape is BlockShape.Table or BlockShape.MailHead || (run.Length > 1 && !Joined(shape, run));
        var skip = shape == BlockShape.Quoted ? 1 : 0;
        var (text, places) = kept ? LineJoin.AsLines(content, run, skip) : LineJoin.AsProse(content, run, skip);
        if (shape == BlockShape.Prose && kept) shape = BlockShape.Lines;
        return Marked(new(shape, text, from, blanksBefore, LineJoin.Margin(run), places));
    }

    private bool Joined(BlockShape shape, ReadOnlySpan<TextLine> run) =>
        shape is BlockShape.Item or BlockShape.Note
        || (shape == BlockShape.Quoted ? !IsNested(run) && (measure.Wraps(content, run) || LineMeasure.None.Wraps(content, run)) : measure.Wraps(content, run));

    /// <summary>Whoever is quoted quotes somebody, or writes several paragraphs.</summary>
    private bool IsNested(ReadOnlySpan<TextLine> run)
    {
        foreach (var line in run)
            if (content.AsSpan(line.Start + 1, line.Length - 1).TrimStart() is "" or ['>', ..]) return true;
        return false;
    }

    private bool HasLongLine(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (lines[i].Length > LongLine) return true;
        return false;
    }

    private static TextBlock Marked(TextBlock block)
    {
        switch (block.Shape)
        {
            case BlockShape.Item:
                var marker = ListMarker.Read(block.Text);
                return block with { Marker = marker, Lead = marker.Length };
            case BlockShape.Note:
                var (number, length) = TextLineMarks.Note(block.Text);
                return block with { Number = number, Lead = length };
            case BlockShape.MarkedHeading:
                var signs = TextLineMarks.NumberSigns(block.Text);
                return signs == 0 ? block : block with { Number = signs, Lead = signs + 1 };
            default:
                return block;
        }
    }
}
