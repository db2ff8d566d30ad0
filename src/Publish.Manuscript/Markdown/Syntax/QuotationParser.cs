using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Quotations as mail has them: behind <c>&gt;&gt;</c> a line with one <c>&gt;</c> is the outer one's again, though no blank line parts them. Markdown itself would draw it into the
/// inner one, and put one person's words into another's mouth.</summary>
internal sealed class QuotationParser : QuoteBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var state = base.TryContinue(processor, block);
        if (state == BlockState.None && block.Parent is QuoteBlock && !processor.IsCodeIndent) processor.Close(block);
        return state;
    }
}
