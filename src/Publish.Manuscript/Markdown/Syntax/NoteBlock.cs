using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>What a note says: <c>[^label]: text</c>, and further blocks indented by two columns or more.</summary>
internal sealed class NoteBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label => label;

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
        var label = NoteLabel.Read(processor.Line.AsSpan());
        if (label.Length == 0 || processor.PeekChar(label.Length + 3) != ':') return BlockState.None;
        var note = new NoteBlock(this, label)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        for (var i = 0; i < label.Length + 4; i++)
            processor.NextColumn();
        NoteBlock.Of(processor.Document).Add(note);
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.Continue;
        if (processor.Indent < 2) return BlockState.None;
        processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(4, processor.Indent));
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
