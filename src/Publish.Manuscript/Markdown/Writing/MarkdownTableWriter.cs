using System.Text;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes tables: with pipes where each cell is a line, as a grid where cells hold more.</summary>
internal static class MarkdownTableWriter
{
    public static string Write(Table table, NoteSheet notes) => IsPlain(table) ? Pipes(table, notes) : GridWriter.Write(table, notes);

    private static bool IsPlain(Table table) => table.Head.Count == 1 && !table.Columns.IsEmpty && table.Head.All(IsPlain) && table.Rows.All(IsPlain);

    private static bool IsPlain(TableRow row) => row.Cells.All(cell => cell is { ColumnSpan: 1, RowSpan: 1 } && cell.Content is [] or [Paragraph]);

    private static string Pipes(Table table, NoteSheet notes)
    {
        var text = new StringBuilder(Row(table.Head[0], notes)).Append("\n|");
        foreach (var column in table.Columns)
            text.Append(Rule(column)).Append('|');
        foreach (var row in table.Rows)
            text.Append('\n').Append(Row(row, notes));
        return text.ToString();
    }

    private static string Row(TableRow row, NoteSheet notes)
    {
        var text = new StringBuilder("|");
        foreach (var cell in row.Cells)
            text.Append(' ').Append(Cell(cell, notes).Replace("|", @"\|", StringComparison.Ordinal)).Append(" |");
        return text.ToString();
    }

    private static string Cell(TableCell cell, NoteSheet notes)
    {
        if (cell.Content is not [Paragraph paragraph]) return "";
        var attributes = AttributeWriter.Write(paragraph.Attributes);
        return MarkdownInlineWriter.Cell(paragraph.Content, notes) + (attributes.Length > 0 ? " " + attributes : "");
    }

    private static string Rule(ColumnAlignment column) => column switch
    {
        ColumnAlignment.Left => ":---",
        ColumnAlignment.Centre => ":---:",
        ColumnAlignment.Right => "---:",
        _ => "---",
    };
}
