using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Takes comments out of a line: <c>%%…%%</c> and its like.</summary>
internal sealed class CommentInlineParser : InlineParser
{
    public CommentInlineParser() => OpeningCharacters = ['%', '{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == '{' ? slice.PeekChar() is not ('%' or '{' or '#' or '/') : slice.PeekChar() != '%') return false;
        // "50%% off" is none.
        if (slice.CurrentChar == '%' && char.IsDigit(slice.PeekCharExtra(-1))) return false;
        var length = CommentSyntax.Length(slice.AsSpan());
        if (length == 0) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (length < 0)
        {
            OpenComment.Of(processor.Document).Add(new(start, start + 1));
            return false;
        }
        slice.Start += length;
        processor.Inline = new CommentInline
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }
}

/// <summary>Comments of a document that are begun in a paragraph and not closed in it.</summary>
internal static class OpenComment
{
    public static List<SourceSpan> Of(MarkdownDocument document)
    {
        if (document.GetData(typeof(OpenComment)) is List<SourceSpan> open) return open;
        open = [];
        document.SetData(typeof(OpenComment), open);
        return open;
    }
}
