using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>What an element in a line becomes, whether it was found between Markdown or in a block of HTML.</summary>
internal static class InlineElement
{
    /// <summary>An element without an end: a line's end, a picture.</summary>
    public static void ReadVoid(string name, Seq<Model.Attribute> attributes, SourceSpan span, FileReading reading, InlineRun run)
    {
        switch (name)
        {
            case "br":
                run.TrimEnd();
                run.Add(new LineBreak { Span = span });
                break;
            case "wbr": run.Text("\u200B", span); break;
            case "img": run.Add(Picture(attributes, span, reading)); break;
            default:
                if (HtmlNames.IsLeftOut(name)) reading.Diagnostics.ElementLeftOut(span, name);
                else reading.Diagnostics.UnknownElement(span, name, HtmlNames.Instead(name));
                break;
        }
    }

    public static void Read(string name, Seq<Model.Attribute> attributes, Seq<Inline> content, SourceSpan span, FileReading reading, InlineRun run)
    {
        if (content.IsEmpty) return;
        var typed = HtmlAttributes.Clean(name, attributes, span, reading, Known(name));
        if (name == "a") ReadAnchor(attributes, typed, content, span, reading, run);
        else if (name is "code" or "kbd" or "samp" or "tt") run.Add(new Code(Publish.Model.Walking.PlainText.WithoutNotes(content)) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Inline) });
        else if (Kind(name) is { } kind) run.Add(new Styled(kind, content) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Inline) });
        else if (name is "span" or "abbr" or "bdi" or "time" or "small") ReadSpan(name, typed, content, span, reading, run);
        else
        {
            reading.Diagnostics.UnknownElement(span, name, HtmlNames.Instead(name));
            run.AddRange(content);
        }
    }

    private static void ReadAnchor(
        Seq<Model.Attribute> attributes, TypedAttributes? typed, Seq<Inline> content, SourceSpan span, FileReading reading, InlineRun run)
    {
        if (HtmlAttributes.Has(attributes, "href")) LinkReader.Read(HtmlAttributes.Value(attributes, "href"), typed, content, span, reading, run);
        else if (typed is not null) run.Add(SpanReader.Read(typed, content, span, reading));
        else run.AddRange(content);
    }

    private static void ReadSpan(string name, TypedAttributes? typed, Seq<Inline> content, SourceSpan span, FileReading reading, InlineRun run)
    {
        if (name == "abbr" && typed.Value("title") is { Length: > 0 } whole)
        {
            var attributes = AttributeReader.Read(typed, span, reading, Braces.Abbreviation);
            run.Add(new Styled(SpanKind.Plain, content) { Span = span, Attributes = attributes with { Others = attributes.Others.Add(new(Attributes.ShortFor, whole)) } });
            return;
        }

        if (name == "small") typed = AttributeReader.Merge(new("", ["small"], [], 0), typed);
        if (typed is null) run.AddRange(content);
        else run.Add(SpanReader.Read(typed, content, span, reading));
    }

    /// <param name="taken">What the caller makes something of.</param>
    public static Image Picture(Seq<Model.Attribute> attributes, SourceSpan span, FileReading reading, params ReadOnlySpan<string> taken)
    {
        var typed = HtmlAttributes.Clean("img", attributes, span, reading, ["src", "alt", "loading", "decoding", "srcset", "sizes", .. taken]);
        var isDecorative = HtmlAttributes.Has(attributes, "alt");
        var image = ImageReader.Make(HtmlAttributes.Value(attributes, "src"), HtmlAttributes.Value(attributes, "alt"), isDecorative, span, reading);
        return image with { Attributes = AttributeReader.Read(typed, span, reading, Braces.Picture) };
    }

    private static SpanKind? Kind(string name) => name switch
    {
        "em" or "i" or "cite" or "var" or "dfn" => SpanKind.Emphasis,
        "strong" or "b" => SpanKind.Strong,
        "sup" => SpanKind.Superscript,
        "sub" => SpanKind.Subscript,
        "u" or "ins" => SpanKind.Underline,
        "s" or "del" or "strike" => SpanKind.Strikethrough,
        "mark" => SpanKind.Highlight,
        "q" => SpanKind.Quoted,
        _ => null,
    };

    private static string[] Known(string name) => name switch
    {
        "a" => ["href", "target", "rel", "name"],
        "time" => ["datetime"],
        "q" or "del" or "ins" => ["cite"],
        _ => [],
    };
}
