using System.Globalization;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>Tables: those of data, and those that only put things beside each other, whose cells are the text itself.</summary>
internal static class WebTables
{
    private const int MostSpanned = 100;

    public static IEnumerable<Block> Read(WebNode table, WebReader reader, WebReading reading)
    {
        var rows = Rows(table);
        var isNested = IsNested(table);
        if (isNested || IsLayout(table, rows))
        {
            reading.Lose(isNested ? WebLosses.Nested : WebLosses.Layout, table);
            foreach (var cell in rows.SelectMany(Cells))
                foreach (var block in reader.Nested(cell)) yield return block;
            yield break;
        }
        var head = new List<TableRow>();
        var body = new List<TableRow>();
        var foot = new List<TableRow>();
        foreach (var row in rows)
        {
            reader.Pass(row);
            var cells = Cells(row);
            var made = new TableRow(Seq.Of(cells.Select(cell => new TableCell(Seq.Of(reader.Nested(cell)), Spanned(cell, "colspan"), Spanned(cell, "rowspan")))));
            var isHead = row.Parent?.Name == "thead" || (head.Count == 0 && body.Count == 0 && cells.Count > 0 && cells.TrueForAll(cell => cell.Name == "th") && rows.Count > 1);
            (isHead ? head : row.Parent?.Name == "tfoot" ? foot : body).Add(made);
        }
        var caption = table.Children.Find(child => child.Name == "caption");
        yield return new Table(Columns(rows), Seq.Of(head), Seq.Of(body.Concat(foot)), caption is null ? [] : reader.Line(caption));
    }

    private static List<WebNode> Rows(WebNode table)
    {
        var rows = new List<WebNode>();
        foreach (var child in table.Children)
        {
            if (child.Name == "tr") rows.Add(child);
            else if (child.Name is "thead" or "tbody" or "tfoot") rows.AddRange(child.Children.Where(row => row.Name == "tr"));
        }
        return rows;
    }

    private static List<WebNode> Cells(WebNode row) => row.Children.FindAll(cell => cell.Name is "td" or "th");

    /// <summary>One cell a row with blocks in it, or one that says so.</summary>
    private static bool IsLayout(WebNode table, List<WebNode> rows)
    {
        if (table.IsOf("presentation") || table.IsOf("none")) return true;
        var widest = rows.Count == 0 ? 0 : rows.Max(row => Cells(row).Count);
        if (widest <= 1) return true;
        // A page of the nineties: few cells, and one of them is nearly all of the text.
        var cells = rows.SelectMany(Cells).ToList();
        if (cells.Count > 8 || rows.Exists(row => Cells(row).Exists(cell => cell.Name == "th"))) return false;
        var lengths = cells.ConvertAll(cell => cell.Words().Length);
        return lengths.Sum() > 3000 && lengths.Max() > lengths.Sum() * 0.7;
    }

    private static bool IsNested(WebNode table)
    {
        var depth = 0;
        for (var outer = table.Parent; outer is not null; outer = outer.Parent)
            if (outer.Name == "table" && !IsLayout(outer, Rows(outer))) depth++;
        return depth > 0;
    }

    private static Seq<ColumnAlignment> Columns(List<WebNode> rows)
    {
        var columns = new List<ColumnAlignment>();
        foreach (var row in rows)
        {
            var at = 0;
            foreach (var cell in Cells(row))
            {
                var alignment = cell.Style.Align switch { "left" => ColumnAlignment.Left, "center" => ColumnAlignment.Centre, "right" => ColumnAlignment.Right, _ => ColumnAlignment.Default };
                while (columns.Count <= at) columns.Add(ColumnAlignment.Default);
                if (cell.Name == "td" && alignment != ColumnAlignment.Default && Spanned(cell, "colspan") == 1) columns[at] = alignment;
                at = Math.Min(at + Spanned(cell, "colspan"), 200);
            }
        }
        return Seq.Of(columns);
    }

    private static int Spanned(WebNode cell, string key) =>
        int.TryParse(cell[key], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, MostSpanned) : 1;
}
