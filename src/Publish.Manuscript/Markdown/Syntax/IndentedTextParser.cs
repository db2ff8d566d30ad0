using Markdig.Parsers;
using Publish.Manuscript.Markdown.Reading;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Typewriter text that is set in by four spaces; but a line of prose that is set in as typists begin a paragraph, with the next line flush below it, is the paragraph
/// that it was meant to be.</summary>
internal sealed class IndentedTextParser : IndentedCodeBlockParser
{
    private const int CodeIndent = 4;

    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.IsCodeIndent && !processor.IsBlankLine && (IsFirstLineOfProse(processor) || IsRowOfCells(processor)) ? BlockState.None : base.TryOpen(processor);

    /// <summary>A table out of another program, whose first cell is empty: tabs part the words here and on the next line, which is not set in.</summary>
    private static bool IsRowOfCells(BlockProcessor processor)
    {
        var row = processor.Line.AsSpan().TrimEnd();
        if (!row.Contains('\t') || processor.Line.Text[processor.CurrentLineStartPosition] != '\t' || processor.Line.End + 2 >= processor.Line.Text.Length) return false;
        var below = processor.Line.Text.AsSpan(processor.Line.End + 2);
        var end = below.IndexOf('\n');
        if (end >= 0) below = below[..end];
        return below is [not ('\t' or ' '), ..] && below.Contains('\t') && PreformattedReader.HasWordsAlone(row) && PreformattedReader.HasWordsAlone(below);
    }

    private static bool IsFirstLineOfProse(BlockProcessor processor)
    {
        var text = processor.Line.Text;
        var next = text.AsSpan(Math.Min(processor.Line.End + 1, text.Length)).TrimStart('\n');
        if (processor.Line.End + 1 >= text.Length || next.Length + processor.Line.End + 2 != text.Length) return false;
        var end = next.IndexOf('\n');
        var below = end < 0 ? next : next[..end];
        var flush = below.TrimStart(" >");
        if (flush.IsEmpty || !char.IsLetter(flush[0]) || below.Length - flush.Length >= processor.Column || below.Length - flush.Length >= CodeIndent) return false;
        return PreformattedReader.LooksLikeProse(processor.Line.AsSpan()) && PreformattedReader.HasWordsAlone(flush);
    }
}
