using Markdig.Syntax;
using Markdig.Syntax.Inlines;
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
        if (block is not ParagraphBlock { Inline: { FirstChild: AttributeInline only } inline } || !EndsWith(inline, only)) return null;
        return new(only.Attributes, reader.Reading.Span(only));
    }

    /// <summary>Right above a table the line's end is still there.</summary>
    private static bool EndsWith(ContainerInline inline, AttributeInline only) => inline.LastChild == only || (inline.LastChild is LineBreakInline end && only.NextSibling == end);

    public void BelongsToNothing(List<FlowItem> items, FileReading reading)
    {
        reading.Diagnostics.AttributesOfNothing(Span);
        items.Add(new FlowItem.OfBlock(new Paragraph([new Text(reading.Slice(Span).Replace('\n', ' ')) { Span = Span }]) { Span = Span }));
    }
}
