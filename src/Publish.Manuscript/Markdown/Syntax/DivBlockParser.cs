using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Fenced divs. A line of three colons or more closes the innermost one, as in pandoc, however many colons opened it.</summary>
internal sealed class DivBlockParser : BlockParser
{
    public DivBlockParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var colons = Colons(line);
        if (processor.IsCodeIndent || colons < 3) return BlockState.None;
        var span = new SourceSpan(processor.Start, processor.Line.End);
        if (line[colons..].IsWhiteSpace())
        {
            processor.NewBlocks.Push(new StrayFenceBlock(this) { Span = span, Line = processor.LineIndex, Column = processor.Column });
            return BlockState.BreakDiscard;
        }
        var block = Opened(DivOpening.Read(line[colons..]));
        (block.Span, block.Line, block.Column) = (span, processor.LineIndex, processor.Column);
        processor.NewBlocks.Push(block);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        var line = processor.Line.AsSpan();
        var closes = !processor.IsCodeIndent && Colons(line) is var colons && colons >= 3 && line[colons..].IsWhiteSpace();
        if (block is VerseBlock verse) return Continue(verse, closes, processor);
        var div = (DivBlock)block;
        if (!closes || IsForAnInnerBlock(div, processor))
        {
            // The white space before the line is for the blocks inside.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }
        div.IsClosed = true;
        return BlockState.BreakDiscard;
    }

    /// <summary>Verse of no lines has no words that Markdig could look at.</summary>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is VerseBlock { LineStarts.Count: 0 } verse) verse.ProcessInlines = false;
        return true;
    }

    private Block Opened(DivOpening opening) =>
        opening.Name == "verse" || (opening.Name.Length == 0 && opening.Attributes is { } a && a.Classes.Contains("verse"))
            ? new VerseBlock(this, opening)
            : new DivBlock(this, opening);

    private static BlockState Continue(VerseBlock verse, bool closes, BlockProcessor processor)
    {
        verse.IsClosed = closes;
        if (closes) return BlockState.BreakDiscard;
        verse.LineStarts.Add((processor.IsBlankLine ? 0 : processor.Indent, processor.Start));
        return BlockState.Continue;
    }

    /// <summary>A div that stands directly in this one closes first, and in code, a list's too, a fence is only text.</summary>
    private static bool IsForAnInnerBlock(DivBlock div, BlockProcessor processor) =>
        (div.LastChild is { } last && (IsFenced(last) || last is FencedCodeBlock) && processor.IsOpen(last))
        || (processor.Indent > 0 && (processor.CurrentBlock is FencedCodeBlock || HoldsOpenFence(div, processor)));

    /// <summary>A div in an item of a list in this one is closed by colons that are set in as the item is.</summary>
    private static bool HoldsOpenFence(DivBlock div, BlockProcessor processor)
    {
        for (var block = processor.CurrentBlock; block is not null && block != div; block = block.Parent)
            if (IsFenced(block)) return true;
        return false;
    }

    /// <summary>Verse by bars has no fence.</summary>
    private static bool IsFenced(Block block) => block is DivBlock or VerseBlock { Parser: DivBlockParser };

    private static int Colons(ReadOnlySpan<char> line)
    {
        var colons = 0;
        while (colons < line.Length && line[colons] == ':') colons++;
        return colons;
    }
}
