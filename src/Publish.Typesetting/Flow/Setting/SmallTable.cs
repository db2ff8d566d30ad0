using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>A table in smaller type, so that more of it fits beside each other.</summary>
internal static class SmallTable
{
    /// <param name="size">No larger than this.</param>
    public static TableBlock Of(TableBlock table, Length size) => table with
    {
        Head = table.Head.Select(row => Row(row, size)),
        Repeat = table.Repeat.Select(row => Row(row, size)),
        Rows = table.Rows.Select(row => Row(row, size)),
    };

    private static TableRowBlock Row(TableRowBlock row, Length size) =>
        new(row.Cells.Select(cell => cell with { Content = cell.Content.Select(block => Block(block, size)) }));

    private static FlowBlock Block(FlowBlock block, Length size) => block switch
    {
        TextBlock text => text with { Source = Source(text.Source, size), Label = Label(text.Label, size) },
        TableBlock table => Of(table, size),
        _ => block,
    };

    private static ItemLabel? Label(ItemLabel? label, Length size) =>
        label is null ? null : label with { Source = Source(label.Source, size), Outer = Label(label.Outer, size) };

    private static ParagraphSource Source(ParagraphSource source, Length size) =>
        source with { Pieces = source.Pieces.Select(piece => piece is TextPiece text && text.Style.Size > size ? Piece(text, size) : piece) };

    // Raised and lowered signs are smaller already.
    private static TextPiece Piece(TextPiece text, Length size) => text with { Style = text.Style with { Size = size } };
}
