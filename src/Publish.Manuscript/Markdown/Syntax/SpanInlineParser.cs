using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Closes <c>[words]{…}</c>. The opening bracket is the one that links have, so the two nest in each other.</summary>
internal sealed class SpanInlineParser : InlineParser
{
    public SpanInlineParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{') return false;
        var opening = processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
        if (opening is null || opening.IsImage || IsReference(processor, opening)) return false;
        if (AttributeSyntax.Read(slice.AsSpan()[1..]) is not { } attributes) return false;

        var braces = processor.GetSourcePosition(slice.Start + 1);
        slice.Start += 1 + attributes.Length;
        var end = processor.GetSourcePosition(slice.Start - 1);
        var span = new SpanInline(attributes with { Places = [new(braces, end)] })
        {
            Span = new SourceSpan(opening.Span.Start, end),
            Line = opening.Line,
            Column = opening.Column,
        };
        opening.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        return true;
    }

    private static bool IsReference(InlineProcessor processor, LinkDelimiterInline opening) =>
        opening.Label is { } label && processor.Document.ContainsLinkReferenceDefinition(label);
}
