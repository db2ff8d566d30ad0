using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Sees <c>^[a note's words]</c>, as Pandoc has them, before the caret begins a superscript. Brackets within the words are paired.</summary>
internal sealed class InlineNoteParser : InlineParser
{
    public InlineNoteParser() => OpeningCharacters = ['^'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || slice.PeekCharExtra(-1) == '^') return false;
        var length = Length(slice.AsSpan());
        if (length == 0)
        {
            Say(processor, slice);
            return false;
        }
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var words = slice.AsSpan()[2..(length - 1)].ToString();
        slice.Start += length;
        processor.Inline = new NoteInline(words)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }

    /// <summary>Of a bracket that does not close.</summary>
    private static void Say(InlineProcessor processor, StringSlice slice)
    {
        var start = processor.GetSourcePosition(slice.Start);
        Remark.Add(processor.Document, RemarkKind.OpenNote, "^[", new(start, start + 1));
    }

    /// <summary>Up to the bracket that closes the first one; 0 where none does.</summary>
    private static int Length(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '[') depth++;
            else if (text[i] == ']' && --depth == 0) return i + 1;
        }
        return 0;
    }
}
