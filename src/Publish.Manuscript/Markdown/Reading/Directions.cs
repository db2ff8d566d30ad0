using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Paragraphs that say what happens on a stage: <c>::: direction</c>, and a paragraph with <c>{.direction}</c>.</summary>
internal static class Directions
{
    public const string Name = "direction";

    /// <summary>The paragraph with all its words as a direction, where it is to be one.</summary>
    public static Paragraph Read(Paragraph paragraph, TypedAttributes? typed) => typed.Has(Name) ? Whole(paragraph) : paragraph;

    /// <summary>The paragraphs in a div; what is none has no words of its own to be set so, and is told.</summary>
    public static void Read(Seq<Block> content, Attributes attributes, SourceSpan span, FileReading reading, List<FlowItem> items)
    {
        var read = content.Select(block => block is Paragraph paragraph ? Whole(paragraph) : block);
        foreach (var block in content)
            if (block is not (Paragraph or SceneBreak)) reading.Diagnostics.NoDirection(block.Span);
        if (attributes == Attributes.None) items.AddRange(read.Select(block => (FlowItem)new FlowItem.OfBlock(block)));
        else items.Add(new FlowItem.OfBlock(new Division(DivisionKind.Plain, read) { Span = span, Attributes = attributes }));
    }

    private static Paragraph Whole(Paragraph paragraph) => paragraph.Content is [Styled { Kind: SpanKind.Direction }]
        ? paragraph : paragraph with { Content = [new Styled(SpanKind.Direction, paragraph.Content) { Span = paragraph.Span }] };
}
