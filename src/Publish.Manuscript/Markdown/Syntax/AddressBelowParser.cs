using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>A link's address right below the words of a paragraph or a note. Markdown takes it for more of the words; where a link calls it, it was meant as an address.</summary>
internal sealed class AddressBelowParser : BlockParser
{
    private readonly BlockParser paragraphs;

    /// <param name="paragraphs">Reads the address, and goes on.</param>
    public AddressBelowParser(BlockParser paragraphs)
    {
        this.paragraphs = paragraphs;
        OpeningCharacters = ['['];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock above || above.Lines.Count == 0) return BlockState.None;
        if (!IsAddress(processor, above.Parent is NoteBlock) || above.Lines.Lines[0].Slice.AsSpan().TrimStart() is ['[', ..] && above.Parent is not NoteBlock) return BlockState.None;
        processor.NewBlocks.Push(new ParagraphBlock(paragraphs) { Line = processor.LineIndex, Column = processor.Column, Span = new(processor.Line.Start, processor.Line.End) });
        return BlockState.Continue;
    }

    private static bool IsAddress(BlockProcessor processor, bool isBelowNote)
    {
        var line = processor.Line.AsSpan();
        var end = line.IndexOf("]: ", StringComparison.Ordinal);
        if (end < 2 || line[1] == '^') return false;
        var address = line[(end + 2)..].Trim();
        if (address is ['<', .., '>']) address = address[1..^1];
        return !address.ContainsAny(' ', '\t') && LinkAddress.Is(address.ToString()) && (isBelowNote || CalledLabels.Has(processor.Document, processor.Line.Text ?? "", line[1..end].ToString()));
    }
}
