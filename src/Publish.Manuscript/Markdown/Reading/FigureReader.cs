using Markdig.Extensions.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Foreign;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Block = Publish.Model.Block;
using Figure = Publish.Model.Figure;
using Inline = Publish.Model.Inline;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Figures: a picture that is a paragraph of its own, its caption in its title or between <c>^^^</c>.</summary>
internal static class FigureReader
{
    /// <summary>Null where the paragraph holds more than one picture.</summary>
    public static Figure? Read(ParagraphBlock paragraph, TypedAttributes? above, BlockReader reader) =>
        BeginsWithPicture(paragraph.Inline) ? Read(InlineNodes.Of(paragraph.Inline), above, reader.Reading.Span(paragraph), reader) : null;

    /// <inheritdoc cref="Read(ParagraphBlock, TypedAttributes?, BlockReader)"/>
    public static Figure? Read(IReadOnlyList<Markdig.Syntax.Inlines.Inline> nodes, TypedAttributes? above, SourceSpan span, BlockReader reader)
    {
        TypedAttributes? typed = above;
        LinkInline? picture = null;
        foreach (var node in nodes)
        {
            if (node is LinkInline { IsImage: true } image && picture is null) picture = image;
            else if (node is AttributeInline attributes) typed = AttributeReader.Merge(typed, attributes.Attributes);
            else if (!IsSpace(node)) return null;
        }
        return picture is null || typed.Has(ImageReader.InLine) ? null : Make(picture, typed, span, reader);
    }

    public static void Read(Markdig.Extensions.Figures.Figure figure, TypedAttributes? above, BlockReader reader, List<FlowItem> items)
    {
        var captions = figure.OfType<FigureCaption>().ToList();
        var inner = reader.ReadFlow([.. figure.Where(block => block is not FigureCaption)]);
        var caption = Caption(captions, reader, out var typed);
        var merged = AttributeReader.Merge(above, typed);
        var span = reader.Reading.Span(figure);
        if (inner is [FlowItem.OfBlock { Block: Figure or Table } only]) items.Add(new FlowItem.OfBlock(WithCaption(only.Block, caption, merged, span, reader.Reading)));
        else
        {
            items.AddRange(inner);
            AddLoose(caption, span, reader, items);
        }
    }

    /// <summary>Attributes on a line of their own may stand before it.</summary>
    private static bool BeginsWithPicture(ContainerInline? inline)
    {
        var first = inline?.FirstChild;
        if (first is AttributeInline && first.NextSibling is LineBreakInline end) first = end.NextSibling;
        return first is LinkInline { IsImage: true };
    }

    private static bool IsSpace(Markdig.Syntax.Inlines.Inline node) =>
        node.IsSoftBreak() || (node is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());

    private static Figure Make(LinkInline image, TypedAttributes? typed, SourceSpan span, BlockReader reader)
    {
        var caption = string.IsNullOrEmpty(image.Title) ? [] : InlineReader.ReadWords(image.Title, reader.Reading.Span(image), reader.Reading);
        var figure = new Figure(ImageReader.Bare(image, typed, reader.Inlines), caption, FigurePlacement.Here)
        {
            Span = span,
            Attributes = AttributeReader.Read(typed, span, reader.Reading, Braces.Figure),
        };
        return FigureWishes.Apply(figure with { Width = WikiWidth(image) }, typed, span, reader.Reading);
    }

    /// <summary>A vault's picture says its pixels behind its name.</summary>
    private static PictureExtent? WikiWidth(LinkInline image) =>
        WikiPicture.Of(image) is { Size.Length: > 0 } wiki ? PictureExtent.Parse(wiki.Size.Split('x')[0]) : null;

    private static Seq<Inline> Caption(List<FigureCaption> captions, BlockReader reader, out TypedAttributes? typed)
    {
        var run = new InlineRun();
        typed = null;
        foreach (var caption in captions)
        {
            var content = reader.Inlines.ReadBlock(caption.Inline);
            if (caption != captions[0] && !content.Content.IsEmpty) run.Text(" ", reader.Reading.Span(caption));
            run.AddRange(content.Content);
            typed = AttributeReader.Merge(typed, content.Attributes);
        }
        return run.ToSeq();
    }

    /// <summary>Says that words which are to stand elsewhere are not there. Between <c>^^^</c> they may yet come.</summary>
    public static void TellOfNoCaption(Figure figure, ParagraphBlock paragraph, FileReading reading)
    {
        if (figure is { CaptionPlace: not CaptionPlace.Below, Caption.IsEmpty: true } && paragraph.Parent is not Markdig.Extensions.Figures.Figure) reading.Diagnostics.NoCaption(figure.Span);
    }

    public static Block WithCaption(Block block, Seq<Inline> caption, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        if (block is Table table) return table with { Caption = caption, Attributes = AttributeReader.Merge(AttributeReader.Read(typed, span, reading, Braces.Table), block.Attributes), Span = span };
        var figure = (Figure)block;
        return FigureWishes.Apply(
            figure with
            {
                Caption = caption.IsEmpty ? figure.Caption : caption,
                Attributes = AttributeReader.Merge(AttributeReader.Read(typed, span, reading, Braces.Figure), block.Attributes),
                Span = span,
            },
            typed, span, reading);
    }

    public static void AddLoose(Seq<Inline> caption, SourceSpan span, BlockReader reader, List<FlowItem> items)
    {
        if (caption.IsEmpty) return;
        reader.Reading.Diagnostics.CaptionOfNothing(span);
        items.Add(new FlowItem.OfBlock(new Paragraph(caption) { Span = span }));
    }
}
