using Publish.Model;

namespace Publish.Manuscript.Drafting;

/// <summary>A table whose rows are all of one width and whose cells end where its head or its rows do: what a table of Markdown can say.</summary>
internal static class TableCanon
{
    private const int MostColumns = 200;

    public static Table Of(Table table)
    {
        var (head, rows) = (Placed(table.Head), Placed(table.Rows));
        // A row of which nothing is its own cannot be drawn.
        if (head.Concat(rows).Any(row => row.Cells.IsEmpty)) (head, rows) = (Grid(table.Head), Grid(table.Rows));
        var width = Math.Clamp(Math.Max(Width(head), Width(rows)), 1, MostColumns);
        (head, rows) = (Filled(head, width), Filled(rows, width));
        var all = head.Concat(rows).ToList();
        var columns = table.Columns.Count >= width ? Seq.Create(table.Columns.Span[..width]) : table.Columns.AddRange(Seq.Of(Enumerable.Repeat(ColumnAlignment.Default, width - table.Columns.Count)));
        if (all.TrueForAll(row => row.Cells.All(cell => cell.Content.IsEmpty))) return table with { Head = [], Rows = [] };
        // Markdown says how columns are set in the rule below the head.
        if (!IsPlain(all, head.Count)) columns = columns.Select(_ => ColumnAlignment.Default);
        return table with { Columns = columns, Head = Seq.Of(head), Rows = Seq.Of(rows) };
    }

    /// <summary>With a head, and of nothing but lines: the others are drawn as a grid.</summary>
    private static bool IsPlain(List<TableRow> rows, int heads) => heads == 1 && rows.TrueForAll(row => row.Cells.All(cell => cell is { ColumnSpan: 1, RowSpan: 1, Content: [] or [Paragraph] }));

    /// <summary>A cell over several rows stands in the first; below it is an empty one.</summary>
    private static List<TableRow> Grid(Seq<TableRow> rows)
    {
        var result = new List<TableRow>();
        var below = new Dictionary<int, int>();
        foreach (var row in rows)
        {
            var cells = new List<TableCell>();
            var column = 0;
            foreach (var cell in row.Cells)
            {
                column = Skip(below, column, cells);
                if (cell.RowSpan > 1)
                    for (var i = 0; i < cell.ColumnSpan; i++) below[column + i] = cell.RowSpan - 1;
                cells.Add(cell with { RowSpan = 1 });
                column += cell.ColumnSpan;
            }
            Skip(below, column, cells);
            if (cells.Count > 0) result.Add(row with { Cells = Seq.Of(cells) });
        }
        return result;
    }

    private static int Skip(Dictionary<int, int> below, int column, List<TableCell> cells)
    {
        while (below.TryGetValue(column, out var left) && left > 0)
        {
            below[column] = left - 1;
            cells.Add(new TableCell([]));
            column++;
        }
        return column;
    }

    /// <summary>Cells over several rows, as far as there are rows, and over as many columns as are free.</summary>
    private static List<TableRow> Placed(Seq<TableRow> rows)
    {
        rows = Seq.Of(rows.Where(row => !row.Cells.IsEmpty));
        var taken = new int[MostColumns];
        var result = new List<TableRow>();
        for (var r = 0; r < rows.Count; r++)
        {
            var (cells, column) = (new List<TableCell>(), 0);
            foreach (var cell in rows[r].Cells)
            {
                while (column < MostColumns && taken[column] > r) column++;
                if (column == MostColumns)
                {
                    cells[^1] = cells[^1] with { Content = cells[^1].Content.AddRange(cell.Content) };
                    continue;
                }
                var placed = cell with { ColumnSpan = Free(taken, column, r, cell.ColumnSpan), RowSpan = Math.Clamp(cell.RowSpan, 1, rows.Count - r) };
                cells.Add(placed);
                Array.Fill(taken, r + placed.RowSpan, column, placed.ColumnSpan);
                column += placed.ColumnSpan;
            }
            result.Add(rows[r] with { Cells = Seq.Of(cells) });
        }
        return result;
    }

    private static int Free(int[] taken, int column, int row, int wanted)
    {
        var columns = 1;
        while (columns < wanted && column + columns < taken.Length && taken[column + columns] <= row) columns++;
        return columns;
    }

    /// <summary>Columns that each row takes, with those that cells above it have.</summary>
    private static List<int> Widths(List<TableRow> rows)
    {
        var widths = Enumerable.Repeat(0, rows.Count).ToList();
        for (var r = 0; r < rows.Count; r++)
            foreach (var cell in rows[r].Cells)
                for (var below = r; below < Math.Min(rows.Count, r + cell.RowSpan); below++) widths[below] += cell.ColumnSpan;
        return widths;
    }

    private static int Width(List<TableRow> rows) => rows.Count == 0 ? 0 : Widths(rows).Max();

    /// <summary>Every row is as wide as the widest.</summary>
    private static List<TableRow> Filled(List<TableRow> rows, int width) =>
        [.. Widths(rows).Zip(rows, (own, row) => own > width ? Cut(row, own - width) : row with { Cells = row.Cells.AddRange(Seq.Of(Enumerable.Repeat(new TableCell([]), width - own))) })];

    /// <summary>What stands behind the last column joins what stands in it.</summary>
    private static TableRow Cut(TableRow row, int columns)
    {
        var cells = row.Cells.ToList();
        while (columns > 0 && cells.Count > 1)
        {
            columns -= cells[^1].ColumnSpan;
            cells[^2] = cells[^2] with { Content = cells[^2].Content.AddRange(cells[^1].Content), ColumnSpan = cells[^2].ColumnSpan + Math.Max(0, -columns) };
            cells.RemoveAt(cells.Count - 1);
        }
        if (columns > 0) cells[^1] = cells[^1] with { ColumnSpan = Math.Max(1, cells[^1].ColumnSpan - columns) };
        return row with { Cells = Seq.Of(cells) };
    }
}
