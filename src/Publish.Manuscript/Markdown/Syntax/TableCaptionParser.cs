using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Sees <c>: words</c>, or Pandoc's <c>Table: words</c>, below a table, before <see cref="DefinitionParser"/> takes the table's rows for terms.</summary>
internal sealed class TableCaptionParser : BlockParser
{
    private const string Word = "Table:";

    public TableCaptionParser() => OpeningCharacters = [':', 'T'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !(processor.CurrentChar == 'T' ? IsWord(processor) : DefinitionParser.IsMark(processor))) return BlockState.None;
        var parent = processor.GetCurrentContainerOpened();
        if (DefinitionParser.Before(parent, parent.Count) is not { } above || !IsTable(above) || !DefinitionParser.IsJustAbove(processor, above)) return BlockState.None;
        var caption = new TableCaptionBlock(this) { Line = processor.LineIndex, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) };
        for (var i = processor.CurrentChar == 'T' ? Word.Length : 1; i > 0; i--) processor.NextChar();
        processor.ParseIndent();
        Append(processor, caption);
        processor.NewBlocks.Push(caption);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        Append(processor, (TableCaptionBlock)block);
        return BlockState.ContinueDiscard;
    }

    private static bool IsWord(BlockProcessor processor) => processor.Line.AsSpan() is var line && line.StartsWith(Word, StringComparison.Ordinal) && !line[Word.Length..].IsWhiteSpace();

    private static void Append(BlockProcessor processor, TableCaptionBlock caption)
    {
        caption.AppendLine(ref processor.Line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, processor.TrackTrivia);
        caption.UpdateSpanEnd(processor.Line.End);
    }

    /// <summary>Pipe tables are paragraphs until their words are read; the line of hyphens gives them away.</summary>
    private static bool IsTable(Block block) => block is Table or TableCaptionBlock
        || (block is ParagraphBlock { Lines.Count: > 1 } paragraph && IsRuler(paragraph.Lines.Lines[1].Slice.AsSpan()) && paragraph.Lines.Lines[0].Slice.AsSpan().Contains('|'));

    /// <summary>The line below a table's heads.</summary>
    public static bool IsRuler(ReadOnlySpan<char> line) => line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept("|:- \t");
}
