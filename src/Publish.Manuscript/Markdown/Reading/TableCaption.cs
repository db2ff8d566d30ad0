using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A caption that stands below its table; attributes behind it are the table's.</summary>
internal static class TableCaption
{
    public static void Read(TableCaptionBlock block, BlockReader reader, List<FlowItem> items)
    {
        var content = reader.Inlines.ReadBlock(block.Inline);
        var span = reader.Reading.Span(block);
        if (items is [.., FlowItem.OfBlock { Block: Table { Caption.IsEmpty: true } table }])
            items[^1] = new FlowItem.OfBlock(FigureReader.WithCaption(table, content.Content, content.Attributes, table.Span with { Length = span.End - table.Span.Start }, reader.Reading));
        else FigureReader.AddLoose(content.Content, span, reader, items);
    }
}
