using Publish.Manuscript.Importing.Packages;
using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>Makes tables: cells over several columns and rows find their places, and columns their alignment.</summary>
internal static class TableComposer
{
    /// <summary>More columns than these are spreadsheets that were cut badly.</summary>
    private const int MostColumns = 64;

    /// <summary>A table of more rows is a spreadsheet.</summary>
    private const int MostRows = 20_000;

    /// <exception cref="PackageException">It is no table of a text.</exception>
    public static Table Make(TableItem item, Func<List<Item>, Seq<Block>> blocks)
    {
        if (item.Rows.Count > MostRows) throw new PackageException(PackageFault.TooLarge);
        Span(item);
        var heads = 0;
        while (heads < item.Rows.Count && item.Rows[heads].IsHead) heads++;
        // A head is as high as its cells.
        for (var r = 0; r < heads; r++)
            foreach (var cell in item.Rows[r].Cells) heads = Math.Max(heads, Math.Min(item.Rows.Count, r + cell.Rows));
        if (heads == item.Rows.Count) heads = 0;
        var rows = Placed(item, blocks, out var width);
        var columns = Enumerable.Range(0, width).Select(column => AlignmentOf(item, heads, column));
        return new Table(Seq.Of(columns), Seq.Of(rows.Take(heads)), Seq.Of(rows.Skip(heads)), []);
    }

    /// <summary>Every row is as wide as the widest: what is missing is empty.</summary>
    private static List<TableRow> Placed(TableItem item, Func<List<Item>, Seq<Block>> blocks, out int width)
    {
        var free = new int[MostColumns];
        var rows = new List<List<TableCell>>();
        var ends = new List<bool[]>();
        width = 1;
        for (var r = 0; r < item.Rows.Count; r++)
        {
            var (row, column) = (new List<TableCell>(), 0);
            foreach (var cell in item.Rows[r].Cells.Where(cell => !cell.Continues))
            {
                while (column < MostColumns && free[column] > r) column++;
                if (column == MostColumns) break;
                var columns = 1;
                while (columns < cell.Columns && column + columns < MostColumns && free[column + columns] <= r) columns++;
                var high = Math.Clamp(cell.Rows, 1, item.Rows.Count - r);
                row.Add(new(blocks(cell.Content), columns, high));
                for (var i = column; i < column + columns; i++) free[i] = r + high;
                column += columns;
                width = Math.Max(width, column);
            }
            rows.Add(row);
            ends.Add([.. free.Select(end => end > r)]);
        }
        var wide = width;
        return [.. rows.Select((row, r) => new TableRow(Seq.Of(row.Concat(Enumerable.Range(0, wide).Where(column => !ends[r][column]).Select(_ => new TableCell([]))))))];
    }

    /// <summary>Counts the cells that go on below each; one that goes on from nothing stands by itself.</summary>
    private static void Span(TableItem item)
    {
        var known = new HashSet<CellItem>();
        for (var r = 0; r < item.Rows.Count; r++)
        {
            var column = 0;
            for (var c = 0; c < item.Rows[r].Cells.Count; c++)
            {
                var cell = item.Rows[r].Cells[c];
                if (cell.Continues && !known.Contains(cell)) item.Rows[r].Cells[c] = cell = new() { Content = cell.Content, Columns = cell.Columns };
                if (!cell.Continues)
                    for (var below = r + 1; below < item.Rows.Count && At(item.Rows[below], column) is { Continues: true } more && more.Columns == cell.Columns; below++)
                    {
                        cell.Rows = below - r + 1;
                        known.Add(more);
                    }
                column += cell.Columns;
            }
        }
    }

    private static CellItem? At(RowItem row, int column)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            if (at == column) return cell;
            at += cell.Columns;
        }
        return null;
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
