using System.Globalization;
using AngleSharp.Dom;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>Tables of HTML.</summary>
internal static class HtmlTableReader
{
    private const int MostSpanned = 100;

    public static Table Read(IElement table, HtmlFragmentReader reader, SourceSpan span)
    {
        var head = new List<TableRow>();
        var rows = new List<TableRow>();
        var columns = 0;
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            var cells = Seq.Of(row.Children.Select(cell => Cell(cell, reader, span)));
            var isHead = row.ParentElement?.LocalName == "thead" || (rows.Count == 0 && row.Children.All(cell => cell.LocalName == "th"));
            (isHead ? head : rows).Add(new TableRow(cells) { Span = span });
            columns = Math.Max(columns, cells.Sum(cell => cell.ColumnSpan));
        }
        var caption = table.QuerySelector("caption");
        return new Table(Seq.Of(Enumerable.Repeat(ColumnAlignment.Default, columns)), Seq.Of(head), Seq.Of(rows), caption is null ? [] : reader.Line(caption))
        {
            Attributes = HeadsItsRows(table) ? Attributes.None with { Classes = [Table.RowHeads] } : Attributes.None,
        };
    }

    /// <summary>Each row that is not all of heads begins with one.</summary>
    private static bool HeadsItsRows(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Where(row => row.ParentElement?.LocalName != "thead" && row.Children.Any(cell => cell.LocalName == "td")).ToArray();
        return rows.Length > 0 && rows.All(row => row.Children[0].LocalName == "th");
    }

    private static TableCell Cell(IElement cell, HtmlFragmentReader reader, SourceSpan span) =>
        new(reader.Nested(cell), Spanned(cell, "colspan"), Spanned(cell, "rowspan")) { Span = span };

    private static int Spanned(IElement cell, string key) =>
        int.TryParse(cell.GetAttribute(key), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, MostSpanned) : 1;
}
