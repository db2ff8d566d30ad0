using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>What a note says: <c>[^label]: text</c>, and further blocks indented by two columns or more.</summary>
internal sealed class NoteBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label => label;

    /// <summary>Written without the circumflex: <c>[1]: text</c>.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Where its first words stand.</summary>
    public int ContentColumn { get; init; }

    /// <summary>The sign with which it begins.</summary>
    public char First { get; init; }

    /// <summary>The notes of a document in the order in which they stand.</summary>
    public static List<NoteBlock> Of(MarkdownDocument document)
    {
        if (document.GetData(typeof(NoteBlock)) is List<NoteBlock> notes) return notes;
        notes = [];
        document.SetData(typeof(NoteBlock), notes);
        return notes;
    }
}

internal sealed class NoteBlockParser : BlockParser
{
    public NoteBlockParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var typed = NoteLabel.Read(processor.Line.AsSpan(), mayHaveSpaces: true);
        var mark = "[^]:".Length + typed.Length;
        var isNumbered = typed.Length == 0;
        if (isNumbered)
        {
            typed = NumberedNote.OfLine(processor);
            mark = "[]:".Length + typed.Length;
        }
        if (typed.Length == 0 || processor.PeekChar(mark - 1) != ':') return BlockState.None;
        var label = CalledLabels.Plain(typed);
        var (column, start) = (processor.Column, processor.Start);
        for (var i = 0; i < mark; i++)
            processor.NextColumn();
        SkipSpace(processor);
        var note = new NoteBlock(this, label)
        {
            Line = processor.LineIndex,
            Column = column,
            Span = new SourceSpan(start, processor.Line.End),
            ContentColumn = processor.Column,
            First = processor.CurrentChar,
            IsNumbered = isNumbered,
        };
        NoteBlock.Of(processor.Document).Add(note);
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.Continue;
        if (processor.Indent < 2) return BlockState.None;
        if (!IsRightBelow((NoteBlock)block, processor)) processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(4, processor.Indent));
        else processor.RestartIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>What is indented below counts from where the note's words begin, not from its label. Further white may be a line of code.</summary>
    private static void SkipSpace(BlockProcessor processor)
    {
        var spaces = 0;
        while (processor.PeekChar(spaces) == ' ') spaces++;
        for (var i = spaces > 4 ? 1 : spaces; i > 0; i--)
            processor.NextColumn();
        processor.RestartIndent();
    }

    /// <summary>A further item of the list with which the note begins, typed right below the first one.</summary>
    private static bool IsRightBelow(NoteBlock note, BlockProcessor processor) =>
        processor.Column == note.ContentColumn && IsMark(processor.CurrentChar) && (char.IsAsciiDigit(note.First) ? char.IsAsciiDigit(processor.CurrentChar) : processor.CurrentChar == note.First);

    private static bool IsMark(char sign) => sign is '-' or '*' or '+' || char.IsAsciiDigit(sign);
}
