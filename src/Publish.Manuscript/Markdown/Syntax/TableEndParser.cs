using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>A line without a bar right below a table's rows is no row: it begins a paragraph, and the table stays one.</summary>
/// <param name="paragraphs">Goes on with the paragraph that is begun.</param>
internal sealed class TableEndParser(BlockParser paragraphs) : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not ParagraphBlock above || !IsBelow(above, processor)) return BlockState.None;
        processor.NewBlocks.Push(new ParagraphBlock(paragraphs) { Line = processor.LineIndex, Column = processor.Column, Span = new(processor.Line.Start, processor.Line.End) });
        return BlockState.Continue;
    }

    /// <summary>Whether the line that is being read stands below a table that the paragraph ends with.</summary>
    private static bool IsBelow(ParagraphBlock paragraph, BlockProcessor processor)
    {
        var count = paragraph.Lines.Count;
        if (count < 2 || processor.IsBlankLine || processor.Line.AsSpan().Contains('|') || !paragraph.Lines.Lines[count - 1].Slice.AsSpan().Contains('|')) return false;
        for (var i = 1; i < count; i++)
        {
            var line = paragraph.Lines.Lines[i].Slice.AsSpan();
            if (line.Contains('|') && TableCaptionParser.IsRuler(line) && paragraph.Lines.Lines[i - 1].Slice.AsSpan().Contains('|')) return AllHaveBars(paragraph, i + 1);
        }
        return false;
    }

    private static bool AllHaveBars(ParagraphBlock paragraph, int from)
    {
        for (var i = from; i < paragraph.Lines.Count; i++)
            if (!paragraph.Lines.Lines[i].Slice.AsSpan().Contains('|')) return false;
        return true;
    }
}
