using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

internal sealed class PageBreakBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>A line that says <c>\pagebreak</c> and nothing else, or <c>\newpage</c> or <c>\clearpage</c>, as TeX has it.</summary>
internal sealed class PageBreakParser : BlockParser
{
    public PageBreakParser() => OpeningCharacters = ['\\'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        if (processor.IsCodeIndent || line is not (@"\pagebreak" or @"\newpage" or @"\clearpage" or @"\cleardoublepage")) return BlockState.None;
        processor.NewBlocks.Push(new PageBreakBlock(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Start + line.Length - 1),
        });
        return BlockState.BreakDiscard;
    }
}
