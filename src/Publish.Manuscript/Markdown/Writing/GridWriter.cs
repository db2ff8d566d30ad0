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
        List<(List<string[]> Cells, TableRow Row)> rows = [];
        foreach (var row in table.Head) rows.Add((Measured(row), row));
        foreach (var row in table.Rows) rows.Add((Measured(row), row));
        Rule('-', isAligned: table.Head.IsEmpty);
        for (var i = 0; i < rows.Count; i++)
        {
            Row(rows[i].Cells, rows[i].Row);
            var isHead = i + 1 == table.Head.Count;
            Rule(isHead ? '=' : '-', isAligned: isHead);
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The lines of each cell; the columns are widened to hold them.</summary>
    private List<string[]> Measured(TableRow row)
    {
        var cells = new List<string[]>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var lines = MarkdownBlockWriter.Write(cell.Content, notes).Split('\n');
            var wanted = lines.Max(line => line.Length) + 2;
            var last = Math.Min(column + cell.ColumnSpan, widths.Length) - 1;
            var missing = wanted - Width(column, cell.ColumnSpan);
            if (last >= 0 && missing > 0) widths[last] += missing;
            cells.Add(lines);
            column += cell.ColumnSpan;
        }
        return cells;
    }

    private void Row(List<string[]> cells, TableRow row)
    {
        var height = cells.Count == 0 ? 0 : cells.Max(lines => lines.Length);
        for (var line = 0; line < height; line++)
        {
            var column = 0;
            text.Append('|');
            for (var i = 0; i < cells.Count; i++)
            {
                var words = line < cells[i].Length ? cells[i][line] : "";
                text.Append(' ').Append(words.PadRight(Width(column, row.Cells[i].ColumnSpan) - 1)).Append('|');
                column += row.Cells[i].ColumnSpan;
            }
            text.Append('\n');
        }
    }

    /// <summary>Alignment stands in the rule below the head, or in the first one.</summary>
    private void Rule(char mark, bool isAligned)
    {
        text.Append('+');
        for (var column = 0; column < widths.Length; column++)
        {
            var alignment = isAligned ? table.Columns[column] : ColumnAlignment.Default;
            var rule = new char[widths[column]];
            Array.Fill(rule, mark);
            if (alignment is ColumnAlignment.Left or ColumnAlignment.Centre) rule[0] = ':';
            if (alignment is ColumnAlignment.Right or ColumnAlignment.Centre) rule[^1] = ':';
            text.Append(rule).Append('+');
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
}
