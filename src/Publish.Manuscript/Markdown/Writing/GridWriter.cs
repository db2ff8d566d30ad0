using System.Text;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes a table as a grid of <c>+---+</c>, whose cells hold any blocks.</summary>
internal sealed class GridWriter
{
    private readonly Table table;
    private readonly NoteSheet notes;
    private readonly int[] widths;
    private readonly StringBuilder text = new();

    private GridWriter(Table table, NoteSheet notes)
    {
        this.table = table;
        this.notes = notes;
        widths = new int[Math.Max(1, table.Columns.Count)];
        Array.Fill(widths, 3);
    }

    public static string Write(Table table, NoteSheet notes) => new GridWriter(table, notes).Write();

    private string Write()
    {
        var rows = Placed();
        foreach (var cell in rows.SelectMany(row => row)) Measure(cell);
        while (Struck(rows) is { } column) widths[column]++;
        var heights = Heights(rows);
        Rule([], '-', isAligned: true);
        for (var i = 0; i < rows.Count; i++)
        {
            for (var line = 0; line < heights[i]; line++) Row(i, rows, heights, line);
            var isHead = i + 1 == table.Head.Count;
            Rule(Over(i, rows), isHead ? '=' : '-', isAligned: isHead);
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Where each cell stands: cells over several rows push those below them aside.</summary>
    private List<List<Placing>> Placed()
    {
        List<TableRow> all = [.. table.Head, .. table.Rows];
        var rows = new List<List<Placing>>();
        var taken = new int[widths.Length];
        for (var r = 0; r < all.Count; r++)
        {
            var (row, column) = (new List<Placing>(), 0);
            foreach (var cell in all[r].Cells)
            {
                while (column < taken.Length && taken[column] > r) column++;
                if (column >= taken.Length) break;
                var span = Math.Min(cell.ColumnSpan, taken.Length - column);
                // A head ends where the text begins, and the table where its rows do.
                var last = r < table.Head.Count ? table.Head.Count : all.Count;
                var placing = new Placing(r, column, span, Math.Min(cell.RowSpan, last - r), MarkdownBlockWriter.Write(cell.Content, notes).Split('\n'));
                row.Add(placing);
                for (var i = column; i < column + span; i++) taken[i] = r + placing.Rows;
                column += span;
            }
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>The columns are widened to hold the cell's lines.</summary>
    private void Measure(Placing cell)
    {
        var missing = cell.Lines.Max(line => line.Length) + 2 - Width(cell.Column, cell.Columns);
        if (missing > 0) widths[cell.Column + cell.Columns - 1] += missing;
    }

    /// <summary>A column whose end falls on a sign of a cell over several columns that would be read as its end; null for none.</summary>
    private int? Struck(List<List<Placing>> rows)
    {
        foreach (var cell in rows.SelectMany(row => row))
            for (var inner = 1; inner < cell.Columns; inner++)
            {
                var end = Width(cell.Column, inner) - 1;
                if (Array.Exists(cell.Lines, line => end < line.Length && line[end] is '|' or '+')) return cell.Column + inner - 1;
            }
        return null;
    }

    /// <summary>A cell over several rows has their lines; what stands in the rules between them is not read.</summary>
    private static int[] Heights(List<List<Placing>> rows)
    {
        var heights = new int[rows.Count];
        for (var r = 0; r < rows.Count; r++)
            heights[r] = rows[r].Where(cell => cell.Rows == 1).Select(cell => cell.Lines.Length).DefaultIfEmpty(rows[r].Count == 0 ? 0 : 1).Max();
        foreach (var cell in rows.SelectMany(row => row).Where(cell => cell.Rows > 1))
        {
            var missing = cell.Lines.Length - heights[cell.Row..(cell.Row + cell.Rows)].Sum();
            if (missing > 0) heights[cell.Row + cell.Rows - 1] += missing;
        }
        return heights;
    }

    /// <summary>Those that stand in a row, by their columns: its own and those that go on from above.</summary>
    private static List<Placing> In(int row, List<List<Placing>> rows) =>
        [.. rows.Take(row + 1).SelectMany(own => own).Where(cell => cell.Row + cell.Rows > row).OrderBy(cell => cell.Column)];

    /// <summary>Those that go on below a row.</summary>
    private static List<Placing> Over(int row, List<List<Placing>> rows) => [.. In(row, rows).Where(cell => cell.Row + cell.Rows > row + 1)];

    private void Row(int row, List<List<Placing>> rows, int[] heights, int line)
    {
        text.Append('|');
        foreach (var cell in In(row, rows))
            text.Append(' ').Append(cell.LineAt(heights, row, line).PadRight(Width(cell.Column, cell.Columns) - 1)).Append('|');
        text.Append('\n');
    }

    /// <summary>Alignment is read in the first rule, and by others below the head. Cells that go on break the rule.</summary>
    private void Rule(List<Placing> over, char mark, bool isAligned)
    {
        text.Append('+');
        for (var column = 0; column < widths.Length;)
        {
            if (over.Find(cell => cell.Column == column) is { } open)
            {
                text.Append(' ', Width(column, open.Columns)).Append('+');
                column += open.Columns;
                continue;
            }
            var alignment = isAligned ? table.Columns[column] : ColumnAlignment.Default;
            var rule = new char[widths[column]];
            Array.Fill(rule, mark);
            if (alignment is ColumnAlignment.Left or ColumnAlignment.Centre) rule[0] = ':';
            if (alignment is ColumnAlignment.Right or ColumnAlignment.Centre) rule[^1] = ':';
            text.Append(rule).Append('+');
            column++;
        }
        text.Append('\n');
    }

    /// <summary>Of some columns with the lines between them.</summary>
    private int Width(int first, int count)
    {
        var width = -1;
        for (var column = first; column < first + count && column < widths.Length; column++)
            width += widths[column] + 1;
        return width;
    }

    /// <summary>A cell in its place.</summary>
    private sealed record Placing(int Row, int Column, int Columns, int Rows, string[] Lines)
    {
        /// <param name="row">A row that it stands in.</param>
        /// <param name="line">Of that row.</param>
        public string LineAt(int[] heights, int row, int line)
        {
            var at = heights[Row..row].Sum() + line;
            return at < Lines.Length ? Lines[at] : "";
        }
    }
}
