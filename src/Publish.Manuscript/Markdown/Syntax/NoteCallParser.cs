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
        var text = slice.AsSpan();
        var (label, length) = NoteLabel.Read(text) is { Length: > 0 } whole ? (whole, whole.Length + "[^]".Length)
            : Spaced(text, processor) is { Length: > 0 } spaced ? (CalledLabels.Plain(spaced), spaced.Length + "[^]".Length)
            : Numbered(text, processor) is { Length: > 0 } number ? (number, number.Length + "[]".Length) : ("", 0);
        if (label.Length == 0) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        slice.Start += length;
        processor.Inline = new NoteCallInline(label)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }

    /// <summary>A label with spaces is one where there is a note of that label; else it is said, for it may be a note's words.</summary>
    private static string Spaced(ReadOnlySpan<char> text, InlineProcessor processor)
    {
        var typed = NoteLabel.Read(text, mayHaveSpaces: true);
        if (typed.Length == 0) return "";
        var label = CalledLabels.Plain(typed);
        return NoteBlock.Of(processor.Document).Exists(note => note.Label.Equals(label, StringComparison.OrdinalIgnoreCase)) || char.IsLetter(label[0]) ? typed : "";
    }

    private static string Numbered(ReadOnlySpan<char> text, InlineProcessor processor)
    {
        var label = NumberedNote.Read(text);
        return label.Length > 0 && NoteBlock.Of(processor.Document).Exists(note => note.IsNumbered && note.Label == label) && text[(label.Length + 2)..] is not ['(', ..] ? label : "";
    }
}
