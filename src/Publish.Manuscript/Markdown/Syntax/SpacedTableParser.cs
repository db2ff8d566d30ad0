using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Tables whose columns are set with spaces, as Pandoc has them: a line of hyphens in groups says where the columns begin. A row is a line, or the lines
/// between blank ones in a table that a line of hyphens opens and closes.</summary>
/// <remarks>Where words stand across the boundary of two columns it is no table.</remarks>
internal sealed class SpacedTableParser : BlockParser
{
    private const int FewestHyphens = 10;

    public SpacedTableParser() => OpeningCharacters = ['-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.GetCurrentContainerOpened() is not (MarkdownDocument or DivBlock)) return BlockState.None;
        var page = new SpacedLines(processor.Line.Text, processor.CurrentLineStartPosition);
        var above = HeadAbove(processor);
        var found = SpacedColumns.AreIn(page[0]) ? (above is not null ? Simple(page) : Headless(page)) : above is null && IsRule(page[0]) ? Framed(page) : null;
        if (found is not { } shape) return BlockState.None;
        var head = above is null ? shape.Head : [page.Before];
        if (!shape.Columns.Part(head) || !shape.Rows.TrueForAll(shape.Columns.Part)) return BlockState.None;
        if (above is not null)
        {
            processor.Discard(above);
            above.Parent?.Remove(above);
        }
        processor.NewBlocks.Push(Table(processor, shape, head, page[shape.End]));
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.CurrentLineStartPosition <= block.Span.End ? BlockState.ContinueDiscard : BlockState.None;

    /// <summary>The single line of text right above, which spaces may have made code of.</summary>
    private static LeafBlock? HeadAbove(BlockProcessor processor)
    {
        if (processor.CurrentBlock is ParagraphBlock { Lines.Count: 1 } paragraph) return paragraph;
        var parent = processor.GetCurrentContainerOpened();
        return DefinitionParser.Before(parent, parent.Count) is CodeBlock { Lines.Count: 1 } code and not FencedCodeBlock && code.Line == processor.LineIndex - 1 ? code : null;
    }

    private static bool IsRule(SpacedLine line) => line.Text.AsSpan().TrimEnd() is { Length: >= FewestHyphens } rule && !rule.ContainsAnyExcept('-');

    /// <summary>Rows of one line, to the next blank one.</summary>
    private static SpacedTable? Simple(SpacedLines page)
    {
        var rows = new List<List<SpacedLine>>();
        var at = 1;
        for (; !page[at].IsBlank && !SpacedColumns.AreIn(page[at]) && !IsRule(page[at]); at++) rows.Add([page[at]]);
        if (rows.Count == 0) return null;
        return new(SpacedColumns.Of(page[0].Text), [], rows, page[at].IsBlank ? at - 1 : at);
    }

    /// <summary>Rows between two lines of hyphens.</summary>
    private static SpacedTable? Headless(SpacedLines page) =>
        Rows(page, 1, line => SpacedColumns.AreIn(line)) is var (rows, end) && rows.Count > 0 ? new(SpacedColumns.Of(page[0].Text), [], rows, end) : null;

    /// <summary>Heads below a line of hyphens, then the columns, then rows to a line of hyphens.</summary>
    private static SpacedTable? Framed(SpacedLines page)
    {
        var head = new List<SpacedLine>();
        var at = 1;
        for (; !page[at].IsBlank && !SpacedColumns.AreIn(page[at]); at++) head.Add(page[at]);
        if (head.Count == 0 || page[at].IsBlank) return null;
        return Rows(page, at + 1, IsRule) is var (rows, end) && rows.Count > 0 ? new(SpacedColumns.Of(page[at].Text), head, rows, end) : null;
    }

    private static (List<List<SpacedLine>> Rows, int End)? Rows(SpacedLines page, int at, Predicate<SpacedLine> isEnd)
    {
        var rows = new List<List<SpacedLine>>();
        var lines = new List<List<SpacedLine>>();
        var isNew = true;
        for (; !isEnd(page[at]); at++)
        {
            if (page[at].IsEnd) return null;
            if (!page[at].IsBlank) lines.Add([page[at]]);
            if (page[at].IsBlank) isNew = true;
            else if (isNew) rows.Add([page[at]]);
            else rows[^1].Add(page[at]);
            isNew &= page[at].IsBlank;
        }
        // Without a blank line each line is a row.
        return (rows.Count == 1 ? lines : rows, at);
    }

    private Table Table(BlockProcessor processor, SpacedTable shape, List<SpacedLine> head, SpacedLine last)
    {
        var start = head.Count > 0 ? head[0].Start : processor.Start;
        var table = new Table(this) { Line = processor.LineIndex, Column = 0, Span = new(Math.Min(start, processor.Start), last.Start + last.Text.Length - 1) };
        foreach (var alignment in shape.Columns.Alignments(head.Count > 0 ? head[0] : shape.Rows[0][0]))
            table.ColumnDefinitions.Add(new TableColumnDefinition { Alignment = alignment });
        if (head.Count > 0) table.Add(Row(processor, shape.Columns, head, isHead: true));
        foreach (var row in shape.Rows)
            table.Add(Row(processor, shape.Columns, row, isHead: false));
        return table;
    }

    private TableRow Row(BlockProcessor processor, SpacedColumns columns, List<SpacedLine> lines, bool isHead)
    {
        var row = new TableRow { IsHeader = isHead, Line = processor.LineIndex, Span = new(lines[0].Start, lines[^1].Start + lines[^1].Text.Length - 1) };
        for (var i = 0; i < columns.Count; i++)
        {
            var cell = new TableCell(this) { Line = processor.LineIndex, Span = row.Span };
            var words = new ParagraphBlock(this) { Line = processor.LineIndex };
            foreach (var line in lines)
            {
                var slice = new StringSlice(processor.Line.Text, line.Start + columns.From(i), Math.Min(line.Start + columns.To(i), line.Start + line.Text.Length) - 1, NewLine.LineFeed);
                slice.Trim();
                if (!slice.IsEmpty) words.AppendLine(ref slice, slice.Start - line.Start, processor.LineIndex, slice.Start, false);
            }
            if (words.Lines.Count > 0)
            {
                words.Span = cell.Span = new(words.Lines.Lines[0].Slice.Start, words.Lines.Lines[words.Lines.Count - 1].Slice.End);
                cell.Add(words);
            }
            row.Add(cell);
        }
        return row;
    }

    private sealed record SpacedTable(SpacedColumns Columns, List<SpacedLine> Head, List<List<SpacedLine>> Rows, int End);
}
