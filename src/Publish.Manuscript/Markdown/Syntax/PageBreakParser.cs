using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

internal sealed class PageBreakBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>A line that says <c>\pagebreak</c> and nothing else.</summary>
internal sealed class PageBreakParser : BlockParser
{
    private const string Word = @"\pagebreak";

    public PageBreakParser() => OpeningCharacters = ['\\'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        if (processor.IsCodeIndent || !line.SequenceEqual(Word)) return BlockState.None;
        processor.NewBlocks.Push(new PageBreakBlock(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Start + Word.Length - 1),
        });
        return BlockState.BreakDiscard;
    }
}
