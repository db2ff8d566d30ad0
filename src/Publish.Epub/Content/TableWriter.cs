using Publish.Epub.Markup;
using Publish.Model;

namespace Publish.Epub.Content;

/// <summary>Writes a table whose heads say what they head: those who hear it are told a cell's column, and its row where rows have heads.</summary>
internal readonly struct TableWriter(PartWriter part)
{
    /// <summary>More columns than a telephone shows side by side at the usual size.</summary>
    private const int Many = 6;

    private XhtmlWriter Xml => part.Xml;

    public XhtmlWriter Write(Table table)
    {
        if (table.Head.IsEmpty && !part.IsCopy) part.Diagnostics.HeadlessTable(table);
        var frame = part.Book.Edition == Edition.Html;
        if (frame) BeginFrame(table);
        Xml.Begin("table"u8);
        part.Own(table, table.Columns.Count > Many ? "narrow" : "").Line();
        part.Runs.StartParagraph();
        if (!table.Caption.IsEmpty) WriteCaption(table.Caption);
        if (!table.Head.IsEmpty) WriteRows("thead"u8, table.Head, table, isHead: true);
        if (!table.Rows.IsEmpty) WriteRows("tbody"u8, table.Rows, table, isHead: false);
        Xml.End("table"u8);
        return frame ? Xml.End("div"u8) : Xml;
    }

    // A wide table scrolls by itself in a browser, so the keyboard must be able to get into it.
    private void BeginFrame(Table table) => Xml.Begin("div"u8).Attribute("class"u8, "wide"u8).Attribute("role"u8, "group"u8)
        .Attribute("tabindex"u8, "0"u8).Attribute("aria-label"u8, table.Caption.IsEmpty ? part.Book.Terms.Table : PlainText.WithoutNotes(table.Caption));

    private void WriteCaption(Seq<Inline> caption)
    {
        Xml.Begin("caption"u8);
        part.FlushBreaksInline();
        part.Inlines.Write(caption);
        Xml.End("caption"u8).Line();
    }

    private void WriteRows(ReadOnlySpan<byte> element, Seq<TableRow> rows, Table table, bool isHead)
    {
        var rowsHaveHeads = table.HasRowHeads;
        Xml.Begin(element).Line();
        foreach (var row in rows)
        {
            part.StartOf(row);
            Xml.Begin("tr"u8);
            part.Own(row);
            var column = 0;
            foreach (var cell in row.Cells)
            {
                var scope = isHead ? "col" : rowsHaveHeads && column == 0 ? "row" : null;
                Write(cell, scope, column < table.Columns.Count ? table.Columns[column] : ColumnAlignment.Default);
                column += cell.ColumnSpan;
            }

            Xml.End("tr"u8).Line();
        }

        Xml.End(element).Line();
    }

    private void Write(TableCell cell, string? scope, ColumnAlignment alignment)
    {
        part.StartOf(cell);
        if (cell.Content.IsEmpty) scope = null;
        var element = scope is null ? "td"u8 : "th"u8;
        Xml.Begin(element).Attribute("scope"u8, scope == "col" && cell.ColumnSpan > 1 ? "colgroup" : scope);
        if (cell.ColumnSpan > 1) Xml.Attribute("colspan"u8, cell.ColumnSpan);
        if (cell.RowSpan > 1) Xml.Attribute("rowspan"u8, cell.RowSpan);
        part.Own(cell, LookOf(alignment));
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
