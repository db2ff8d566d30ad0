using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;
using Inline = Publish.Model.Inline;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Emphasis of all kinds, and <c>[words]{…}</c>.</summary>
internal static class SpanReader
{
    /// <summary>The key of the term that words are a use of.</summary>
    public const string Term = "term";

    private static readonly Dictionary<string, SpanKind> Kinds = new(StringComparer.Ordinal)
    {
        ["smallcaps"] = SpanKind.SmallCaps, ["small-caps"] = SpanKind.SmallCaps,
        ["underline"] = SpanKind.Underline, ["highlight"] = SpanKind.Highlight, ["mark"] = SpanKind.Highlight,
        ["quoted"] = SpanKind.Quoted, ["speaker"] = SpanKind.Speaker, ["direction"] = SpanKind.Direction, ["strikethrough"] = SpanKind.Strikethrough,
        ["superscript"] = SpanKind.Superscript, ["subscript"] = SpanKind.Subscript,
        ["emphasis"] = SpanKind.Emphasis, ["strong"] = SpanKind.Strong, ["plain"] = SpanKind.Plain,
    };

    public static bool IsKnown(string name) => Kinds.ContainsKey(name);

    public static Inline Read(TypedAttributes typed, Seq<Inline> content, SourceSpan span, FileReading reading)
    {
        foreach (var name in typed.Classes)
            if (Kinds.TryGetValue(name, out var kind)) return Marked(typed, new Styled(kind, content) { Span = span }, span, reading, name);
        return Marked(typed, typed.Value(Term) is null ? new Styled(SpanKind.Plain, content) { Span = span } : null, span, reading, "", content);
    }

    public static void ReadEmphasis(EmphasisInline emphasis, TypedAttributes? typed, InlineReader reader, InlineRun run)
    {
        var span = reader.Reading.Span(emphasis);
        if (typed is null && FaceOfSigns.Is(emphasis, reader.Reading, span))
        {
            run.Text(reader.Reading.Slice(span), span);
            return;
        }
        var content = reader.Read(emphasis);
        if (Kind(emphasis) is not { } kind)
        {
            reader.Reading.Diagnostics.UnknownSyntax(span, $"{emphasis.DelimiterChar} × {emphasis.DelimiterCount}");
            run.AddRange(content);
            return;
        }
        var styled = new Styled(kind, content) { Span = span };
        run.Add(typed is null ? styled : Marked(typed, styled, span, reader.Reading, ""));
    }

    /// <summary>A use of a term, or the styled words with their attributes.</summary>
    /// <param name="styled">Null for a use whose words have no look of their own; they are <paramref name="content"/> then.</param>
    private static Inline Marked(TypedAttributes typed, Styled? styled, SourceSpan span, FileReading reading, string usedClass, Seq<Inline> content = default)
    {
        var attributes = AttributeReader.Read(typed, span, reading, Braces.Span.With(usedClass));
        if (typed.Value(Term) is not { } term) return styled! with { Attributes = attributes };
        return new TermUse(term, styled is null ? content : [styled], TermCall.None, 0, true) { Span = span, Attributes = attributes };
    }

    private static SpanKind? Kind(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('*' or '_', 1) => SpanKind.Emphasis,
        ('*' or '_', 2) => SpanKind.Strong,
        ('~', 1) => SpanKind.Subscript,
        ('~', 2) => SpanKind.Strikethrough,
        ('^', 1) => SpanKind.Superscript,
        ('+', 2) => SpanKind.Underline,
        ('=', 2) => SpanKind.Highlight,
        _ => null,
    };
}
