using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>The class that makes a span what it is: <c>[words]{.smallcaps}</c>.</summary>
internal static class SpanNames
{
    public static string Of(SpanKind kind) => kind switch
    {
        SpanKind.Emphasis => "emphasis",
        SpanKind.Strong => "strong",
        SpanKind.SmallCaps => "smallcaps",
        SpanKind.Superscript => "superscript",
        SpanKind.Subscript => "subscript",
        SpanKind.Strikethrough => "strikethrough",
        SpanKind.Underline => "underline",
        SpanKind.Highlight => "highlight",
        SpanKind.Quoted => "quoted",
        SpanKind.Speaker => "speaker",
        SpanKind.Direction => "direction",
        _ => "plain",
    };
}
