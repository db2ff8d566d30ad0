using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>What an element around blocks becomes.</summary>
internal static class BlockElement
{
    public static void Read(
        string name, Seq<Model.Attribute> attributes, TypedAttributes? above, List<FlowItem> inner, SourceSpan span, FileReading reading, List<FlowItem> items)
    {
        var typed = AttributeReader.Merge(above, HtmlAttributes.Clean(name, attributes, span, reading, "cite", "align"));
        var isPlain = typed is null && name is not ("blockquote" or "aside" or "center");
        if (isPlain)
        {
            items.AddRange(inner);
            return;
        }
        var content = BlockReader.Nested(inner);
        if (content.IsEmpty) return;
        items.Add(new FlowItem.OfBlock(name == "blockquote" ? Quotation(content, typed, span, reading) : Division(name, content, typed, span, reading)));
    }

    private static Quotation Quotation(Seq<Block> content, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        var (said, by) = Attribution.Read(content);
        return new Quotation(said, by) { Span = span, Attributes = AttributeReader.Read(typed, span, reading) };
    }

    private static Division Division(string name, Seq<Block> content, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        var kind = name switch
        {
            "aside" => DivisionKind.Aside,
            "center" => DivisionKind.Centred,
            _ => DivisionKind.Plain,
        };
        return new Division(kind, content) { Span = span, Attributes = AttributeReader.Read(typed, span, reading) };
    }
}
