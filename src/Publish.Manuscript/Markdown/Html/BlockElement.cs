using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>What an element around blocks becomes.</summary>
internal static class BlockElement
{
    public static void Read(
        string name, Seq<Model.Attribute> attributes, TypedAttributes? above, List<FlowItem> inner, SourceSpan span, FileReading reading, List<FlowItem> items)
    {
        if (PageBreaks(attributes) is var (before, after) && (before || after))
        {
            Broken(name, attributes, above, inner, span, reading, items, before, after);
            return;
        }
        var typed = AttributeReader.Merge(above, HtmlAttributes.Clean(name, attributes, span, reading, "cite"));
        if (name == "div" && HtmlAttributes.Value(attributes, "align") == "center") name = "center";
        var isPlain = typed is null && name is not ("blockquote" or "aside" or "center");
        if (isPlain)
        {
            items.AddRange(inner);
            return;
        }
        var content = BlockReader.Nested(inner);
        if (content.IsEmpty) return;
        if (name == "div" && DivReader.NameIn(typed) is { Length: > 0 } known)
        {
            items.Add(new FlowItem.OfBlock(Named(known, content, DivReader.Without(typed, known), span, reading)));
            return;
        }
        items.Add(new FlowItem.OfBlock(name == "blockquote" ? Quotation(content, typed, span, reading) : Division(name, content, typed, span, reading)));
    }

    /// <summary>A word processor's page break: <c>style="page-break-after: always"</c>.</summary>
    private static void Broken(
        string name, Seq<Model.Attribute> attributes, TypedAttributes? above, List<FlowItem> inner, SourceSpan span, FileReading reading, List<FlowItem> items, bool before, bool after)
    {
        if (before) items.Add(new FlowItem.OfBlock(new PageBreak { Span = span }));
        Read(name, Seq.Of(attributes.Where(a => a.Key != "style")), above, inner.FindAll(item => !IsBlank(item)), span, reading, items);
        if (after) items.Add(new FlowItem.OfBlock(new PageBreak { Span = span }));
    }

    public static (bool Before, bool After)? PageBreaks(Seq<Model.Attribute> attributes)
    {
        var style = HtmlAttributes.Value(attributes, "style");
        if (!style.Contains("break-", StringComparison.OrdinalIgnoreCase)) return null;
        var css = style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return (IsBreak(css, "break-before:"), IsBreak(css, "break-after:"));
    }

    private static bool IsBreak(string css, string property)
    {
        var at = css.IndexOf(property, StringComparison.Ordinal);
        if (at < 0) return false;
        var value = css[(at + property.Length)..];
        return value.StartsWith("always", StringComparison.Ordinal) || value.StartsWith("page", StringComparison.Ordinal);
    }

    private static bool IsBlank(FlowItem item) => item is FlowItem.OfBlock { Block: Paragraph paragraph } && string.IsNullOrWhiteSpace(Publish.Model.Walking.PlainText.WithoutNotes(paragraph.Content));

    private static Quotation Quotation(Seq<Block> content, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        var (said, by) = Attribution.Read(content);
        return new Quotation(said, by) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Quotation) };
    }

    /// <summary><c>&lt;div class="epigraph"></c> is what <c>::: epigraph</c> is.</summary>
    private static Block Named(string name, Seq<Block> content, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        if (name == "quotation") return Quotation(content, typed, span, reading);
        if (name == ParallelReader.Parallel) content = ParallelReader.Read(content, DivReader.FirstLine(span, reading), reading);
        if (name != "epigraph") return new Division(DivReader.KindOf(name), content) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Div) };
        var (said, by) = Attribution.Read(content);
        return new Epigraph(said, by) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Quotation) };
    }

    private static Division Division(string name, Seq<Block> content, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        var kind = name switch
        {
            "aside" => DivisionKind.Aside,
            "center" => DivisionKind.Centred,
            _ => DivisionKind.Plain,
        };
        return new Division(kind, content) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Div) };
    }
}
