using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Sees attributes in braces; what they belong to is decided when the tree is read.</summary>
internal sealed class AttributeInlineParser : InlineParser
{
    public AttributeInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (AttributeSyntax.Read(slice.AsSpan()) is not { } attributes) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        slice.Start += attributes.Length;
        processor.Inline = new AttributeInline(attributes)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }
}
