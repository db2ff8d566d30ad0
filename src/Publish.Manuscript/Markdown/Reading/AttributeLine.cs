using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Block = Markdig.Syntax.Block;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Attributes that stand alone on a line, and belong to the block below.</summary>
internal sealed record AttributeLine(TypedAttributes Typed, SourceSpan Span)
{
    /// <summary>Null for any other block.</summary>
    public static AttributeLine? Read(Block block, BlockReader reader)
    {
        if (block is not ParagraphBlock { Inline: { FirstChild: AttributeInline only } inline } || inline.LastChild != only) return null;
        return new(only.Attributes, reader.Reading.Span(only));
    }

    public void BelongsToNothing(List<FlowItem> items, FileReading reading)
    {
        reading.Diagnostics.AttributesOfNothing(Span);
        items.Add(new FlowItem.OfBlock(new Paragraph([new Text(reading.Slice(Span).Replace('\n', ' ')) { Span = Span }]) { Span = Span }));
    }
}
