using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Line blocks, as pandoc has them: each line begins with a bar and a space, spaces behind it are its indent, a bar alone parts stanzas, and a line
/// that begins with white space goes on with the line above. They are verse.</summary>
internal sealed class LineBlockParser : BlockParser
{
    public LineBlockParser() => OpeningCharacters = ['|'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !Begins(processor)) return BlockState.None;
        var verse = new VerseBlock(this, new DivOpening("verse", null, ""))
        {
            IsClosed = true,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        AddLine(verse, processor);
        processor.NewBlocks.Push(verse);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var verse = (VerseBlock)block;
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        if (IsLine(processor.Line.AsSpan()) && !processor.IsCodeIndent) AddLine(verse, processor);
        else if (processor.Indent > 0) verse.LineStarts.Add((VerseBlock.GoesOn, processor.Start));
        else return BlockState.None;
        verse.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    private static void AddLine(VerseBlock verse, BlockProcessor processor)
    {
        processor.NextChar();
        if (processor.CurrentChar is ' ' or '\t') processor.NextChar();
        var from = processor.Column;
        processor.ParseIndent();
        verse.LineStarts.Add((processor.IsBlankLine ? 0 : processor.Column - from, processor.Start));
    }

    /// <summary>A table's rows have bars within them, and so may what stands in a table already.</summary>
    private static bool Begins(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (!IsLine(line) || line.Length < 2 || line[1..].IsWhiteSpace() || line[1..].Contains('|')) return false;
        if (processor.CurrentBlock is ParagraphBlock paragraph && paragraph.Lines.ToString().Contains('|', StringComparison.Ordinal)) return false;
        return !TableCaptionParser.IsRuler(Next(processor));
    }

    private static bool IsLine(ReadOnlySpan<char> line) => line.Length > 0 && line[0] == '|' && (line.Length == 1 || line[1] is ' ' or '\t');

    private static ReadOnlySpan<char> Next(BlockProcessor processor)
    {
        var rest = processor.Line.Text.AsSpan(Math.Min(processor.Line.End + 1, processor.Line.Text.Length));
        if (rest.IsEmpty) return rest;
        rest = rest[1..];
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
