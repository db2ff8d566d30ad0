using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Fences of code, but for a line of tildes that is an ornament: no other one closes it, or blank lines part both from the words between.</summary>
internal sealed class FenceOrPauseParser : FencedCodeBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentChar != '~' || processor.IsCodeIndent || !IsOrnament(processor)) return base.TryOpen(processor);
        processor.NewBlocks.Push(new ThematicBreakBlock(this) { Line = processor.LineIndex, Column = processor.Column, Span = new(processor.Start, processor.Line.End), ThematicChar = '~' });
        return BlockState.BreakDiscard;
    }

    /// <summary>A block of code begins right below its fence; prose keeps a blank line.</summary>
    private static bool IsOrnament(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().Trim();
        if (line.Length < 3 || line.ContainsAnyExcept('~')) return false;
        var below = processor.Line.Text.AsSpan(Math.Min(processor.Line.End + 1, processor.Line.Text.Length));
        if (below is ['\r', ..]) below = below[1..];
        if (below is ['\n', ..]) below = below[1..];
        var (isFirst, isApart, wasBlank) = (true, true, false);
        foreach (var next in below.EnumerateLines())
        {
            var words = next.Trim(" \t>");
            if (isFirst) isApart = words.IsEmpty;
            isFirst = false;
            if (words.Length >= line.Length && !words.ContainsAnyExcept('~')) return isApart && wasBlank;
            wasBlank = words.IsEmpty;
        }
        return true;
    }
}
