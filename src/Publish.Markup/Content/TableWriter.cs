using System.Globalization;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>Writes a table whose heads say what they head: those who hear it are told a cell's column, and its row where rows have heads.</summary>
internal readonly struct TableWriter(SpineItemWriter part)
{
    /// <summary>More columns than a telephone shows side by side at the usual size.</summary>
    private const int Many = 6;

    private XhtmlWriter Xml => part.Xml;

    public XhtmlWriter Write(Table table)
    {
        if (table.Head.IsEmpty && !part.IsCopy) part.Diagnostics.HeadlessTable(table);
        var heads = new ColumnHeads(table);
        BeginFrame(table);
        Xml.Begin("table"u8);
        part.Own(table, LookOf(table, heads)).Line();
        part.Runs.StartParagraph();
        if (!table.Caption.IsEmpty) WriteCaption(table.Caption);
        if (!table.Head.IsEmpty) WriteRows("thead"u8, table.Head, table, heads: null);
        if (!table.Rows.IsEmpty) WriteRows("tbody"u8, table.Rows, table, heads);
        return Xml.End("table"u8).End("div"u8);
    }

    /// <summary>The room that the table is measured against.</summary>
    private void BeginFrame(Table table)
    {
        Xml.Begin("div"u8).Attribute("class"u8, "wide"u8);
        part.Book.Dialect.BeginFrame(part, table);
    }

    private static string LookOf(Table table, ColumnHeads heads)
    {
        var look = "room-" + TableRoom.Of(table).ToString(CultureInfo.InvariantCulture);
        if (table.Columns.Count > Many) look = "narrow " + look;
        return heads.Any && heads.IsPlain ? look + " labelled" : look;
    }

    private void WriteCaption(Seq<Inline> caption)
    {
        Xml.Begin("caption"u8);
        part.FlushBreaksInline();
        part.Inlines.Write(caption);
        Xml.End("caption"u8).Line();
    }

    private void WriteRows(ReadOnlySpan<byte> element, Seq<TableRow> rows, Table table, ColumnHeads? heads)
    {
        var isHead = heads is null;
        var rowsHaveHeads = table.HasRowHeads;
        Xml.Begin(element).Line();
        foreach (var row in rows)
        {
            part.StartOf(row);
            heads?.StartRow();
            Xml.Begin("tr"u8);
            part.Own(row);
            var column = 0;
            foreach (var cell in row.Cells)
            {
                var scope = isHead ? "col" : rowsHaveHeads && column == 0 ? "row" : null;
                Write(cell, scope, heads?.Over(cell), column < table.Columns.Count ? table.Columns[column] : ColumnAlignment.Default);
                column += cell.ColumnSpan;
            }

            Xml.End("tr"u8).Line();
        }

        Xml.End(element).Line();
    }

    private void Write(TableCell cell, string? scope, string? label, ColumnAlignment alignment)
    {
        part.StartOf(cell);
        if (cell.Content.IsEmpty) scope = null;
        var element = scope is null ? "td"u8 : "th"u8;
        Xml.Begin(element).Attribute("scope"u8, scope == "col" && cell.ColumnSpan > 1 ? "colgroup" : scope);
        if (cell.ColumnSpan > 1) Xml.Attribute("colspan"u8, cell.ColumnSpan);
        if (cell.RowSpan > 1) Xml.Attribute("rowspan"u8, cell.RowSpan);
        Xml.Attribute("data-label"u8, label);
        part.Own(cell, TableRoom.HasLongWord(cell) ? (LookOf(alignment) + " long").TrimStart() : LookOf(alignment));
        if (cell.Content is [Paragraph { Attributes: var attributes } only] && ReferenceEquals(attributes, Attributes.None))
            WriteAlone(only);
        else
            part.Blocks.Write(cell.Content);
        Xml.End(element);
    }

    private void WriteAlone(Paragraph paragraph)
    {
        part.StartOf(paragraph);
        part.FlushBreaksInline();
        part.Inlines.Write(paragraph.Content);
    }

    private static string LookOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => "left",
        ColumnAlignment.Centre => "centre",
        ColumnAlignment.Right => "right",
        _ => "",
    };
}
