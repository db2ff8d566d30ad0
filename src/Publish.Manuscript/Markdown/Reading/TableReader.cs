using Markdig.Extensions.Tables;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Table = Publish.Model.Table;
using TableCell = Publish.Model.TableCell;
using TableRow = Publish.Model.TableRow;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Pipe tables and grid tables.</summary>
internal static class TableReader
{
    public static Table Read(Markdig.Extensions.Tables.Table table, TypedAttributes? typed, Seq<Inline> caption, BlockReader reader)
    {
        var span = reader.Reading.Span(table);
        if (table.Parser is not (GridTableParser or SpacedTableParser)) reader = new BlockReader(reader.Reading with { InPipeTable = true });
        var head = new List<TableRow>();
        var rows = new List<TableRow>();
        var columns = 0;
        foreach (var block in table)
        {
            if (block is not Markdig.Extensions.Tables.TableRow row) continue;
            var read = Row(row, reader);
            (row.IsHeader ? head : rows).Add(read);
            columns = Math.Max(columns, Width(read));
        }
        return new Table(Columns(table, columns), Seq.Of(head), Seq.Of(rows), caption)
        {
            Span = span,
            Attributes = AttributeReader.Read(typed, span, reader.Reading, Braces.Table),
        };
    }

    private static TableRow Row(Markdig.Extensions.Tables.TableRow row, BlockReader reader)
    {
        var cells = new List<TableCell>();
        foreach (var block in row)
            if (block is Markdig.Extensions.Tables.TableCell cell) cells.Add(Cell(cell, reader));
        return new TableRow(Seq.Of(cells)) { Span = reader.Reading.Span(row) };
    }

    private static TableCell Cell(Markdig.Extensions.Tables.TableCell cell, BlockReader reader) =>
        new(reader.ReadNested(cell), Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan)) { Span = reader.Reading.Span(cell) };

    private static int Width(TableRow row)
    {
        var width = 0;
        foreach (var cell in row.Cells)
            width += cell.ColumnSpan;
        return width;
    }

    private static Seq<ColumnAlignment> Columns(Markdig.Extensions.Tables.Table table, int count)
    {
        var columns = new ColumnAlignment[count];
        for (var i = 0; i < count && i < table.ColumnDefinitions.Count; i++)
            columns[i] = table.ColumnDefinitions[i].Alignment switch
            {
                TableColumnAlign.Left => ColumnAlignment.Left,
                TableColumnAlign.Center => ColumnAlignment.Centre,
                TableColumnAlign.Right => ColumnAlignment.Right,
                _ => ColumnAlignment.Default,
            };
        return [.. columns];
    }
}
