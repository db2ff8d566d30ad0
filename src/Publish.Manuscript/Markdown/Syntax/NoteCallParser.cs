using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Sees <c>[^label]</c>, whether there is a note of that label or not.</summary>
internal sealed class NoteCallParser : InlineParser
{
    public NoteCallParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var label = NoteLabel.Read(slice.AsSpan());
        if (label.Length == 0) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        slice.Start += label.Length + 3;
        processor.Inline = new NoteCallInline(label)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }
}
