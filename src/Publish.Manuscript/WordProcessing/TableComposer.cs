using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>Makes tables: cells over several columns and rows find their places, and columns their alignment.</summary>
internal static class TableComposer
{
    /// <summary>More columns than these are spreadsheets that were cut badly.</summary>
    private const int MostColumns = 64;

    public static Table Make(TableItem item, Func<List<Item>, Seq<Block>> blocks)
    {
        var width = Math.Clamp(item.Rows.Max(row => row.Cells.Sum(cell => cell.Columns)), 1, MostColumns);
        var heads = 0;
        while (heads < item.Rows.Count && item.Rows[heads].IsHead) heads++;
        if (heads == item.Rows.Count) heads = 0;
        Span(item);
        var rows = item.Rows.Select((row, i) => Row(row, i < heads ? heads - i : item.Rows.Count - i, blocks)).ToList();
        var columns = Enumerable.Range(0, width).Select(column => AlignmentOf(item, heads, column));
        return new Table(Seq.Of(columns), Seq.Of(rows.Take(heads)), Seq.Of(rows.Skip(heads)), []);
    }

    private static TableRow Row(RowItem row, int most, Func<List<Item>, Seq<Block>> blocks) =>
        new(Seq.Of(row.Cells.Where(cell => !cell.Continues).Select(cell => new TableCell(blocks(cell.Content), cell.Columns, Math.Clamp(cell.Rows, 1, most)))));

    /// <summary>Counts the cells that go on below each.</summary>
    private static void Span(TableItem item)
    {
        for (var r = 0; r < item.Rows.Count; r++)
        {
            var column = 0;
            foreach (var cell in item.Rows[r].Cells)
            {
                if (!cell.Continues)
                    for (var below = r + 1; below < item.Rows.Count && ContinuesAt(item.Rows[below], column); below++) cell.Rows = below - r + 1;
                column += cell.Columns;
            }
        }
    }

    private static bool ContinuesAt(RowItem row, int column)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            if (at == column) return cell.Continues;
            at += cell.Columns;
        }
        return false;
    }

    private static ColumnAlignment AlignmentOf(TableItem item, int heads, int column)
    {
        Side? side = null;
        foreach (var row in item.Rows.Skip(heads))
        {
            var at = 0;
            foreach (var cell in row.Cells)
            {
                if (at == column && cell is { Columns: 1, Content: [ParagraphItem { IsBlank: false } first, ..] })
                {
                    if (side is { } known && known != first.Side) return ColumnAlignment.Default;
                    side = first.Side;
                }
                at += cell.Columns;
            }
        }
        return side switch { Side.Centre => ColumnAlignment.Centre, Side.End => ColumnAlignment.Right, _ => ColumnAlignment.Default };
    }
}
