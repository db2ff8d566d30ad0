using Publish.Model;

namespace Publish.Manuscript.Drafting;

/// <summary>A table whose rows are all of one width, whose head is one row at most, and whose cells lie in one row each: what a table of Markdown can say.</summary>
internal static class TableCanon
{
    private const int MostColumns = 200;

    public static Table Of(Table table)
    {
        var head = Grid(table.Head);
        var rows = Grid(table.Rows);
        var width = Math.Clamp(Math.Max(Width(head), Width(rows)), 1, MostColumns);
        if (head.Count > 1)
        {
            rows = [.. head.Skip(1), .. rows];
            head = head[..1];
        }
        var all = head.Concat(rows).Select(row => Filled(row, width)).ToList();
        var columns = table.Columns.Count >= width ? Seq.Create(table.Columns.Span[..width]) : table.Columns.AddRange(Seq.Of(Enumerable.Repeat(ColumnAlignment.Default, width - table.Columns.Count)));
        if (all.Count == 0) return table with { Head = [], Rows = [] };
        if (all.TrueForAll(row => row.Cells.All(cell => cell.Content.IsEmpty))) return table with { Head = [], Rows = [] };
        // Markdown says how columns are set in the rule below the head.
        if (!IsPlain(all, head.Count)) columns = columns.Select(_ => ColumnAlignment.Default);
        return table with { Columns = columns, Head = Seq.Of(all.Take(head.Count)), Rows = Seq.Of(all.Skip(head.Count)) };
    }

    /// <summary>With a head, and of nothing but lines: the others are drawn as a grid.</summary>
    private static bool IsPlain(List<TableRow> rows, int heads) => heads == 1 && rows.TrueForAll(row => row.Cells.All(cell => cell is { ColumnSpan: 1, Content: [] or [Paragraph] }));

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

    private static int Width(List<TableRow> rows) => rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Sum(cell => cell.ColumnSpan));

    private static TableRow Filled(TableRow row, int width)
    {
        var cells = new List<TableCell>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var span = Math.Clamp(cell.ColumnSpan, 1, Math.Max(1, width - column));
            if (column >= width) cells[^1] = cells[^1] with { Content = cells[^1].Content.AddRange(cell.Content) };
            else cells.Add(cell with { ColumnSpan = span });
            column += span;
        }
        for (; column < width; column++) cells.Add(new TableCell([]));
        return row with { Cells = Seq.Of(cells) };
    }
}
