using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Sees formulas before anything in them is taken for emphasis, an escape or a superscript.</summary>
internal sealed class MathInlineParser : InlineParser
{
    public MathInlineParser() => OpeningCharacters = ['$', '\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == '\\' && slice.PeekChar() is not ('(' or '[')) return false;
        var length = MathSyntax.Length(slice.AsSpan(), slice.PeekCharExtra(-1));
        if (length == 0) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var typed = slice.AsSpan()[..length].ToString();
        slice.Start += length;
        processor.Inline = new MathInline(typed)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }
}
