using Markdig.Extensions.DefinitionLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Publish.Manuscript.Markdown.Glossaries;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Definition lists: a term on a line of its own, then <c>: definition</c>, as often as wanted.</summary>
/// <remarks>Markdig's own parser wants three spaces behind the colon, and drops what has fewer into a paragraph without a word; this one
/// takes one. A definition's further blocks are indented by two columns or more. Attributes behind a term may go over line ends.</remarks>
internal sealed class DefinitionParser : BlockParser
{
    public DefinitionParser() => OpeningCharacters = [':', '~'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsMark(processor)) return BlockState.None;
        var start = processor.Start;
        var parent = processor.GetCurrentContainerOpened();
        var before = Before(parent, parent.Count);
        if (before is DefinitionList { LastChild: DefinitionItem last } above && IsJustAbove(processor, last))
            return Open(processor, above, start, TermBelow(last));
        if (processor.CurrentChar == '~' && before is ParagraphBlock && !IsTilde(processor, before)) return BlockState.None;
        if (before is not ParagraphBlock paragraph || !IsJustAbove(processor, paragraph)) return BlockState.None;

        var terms = Terms(paragraph);
        var list = Before(parent, parent.IndexOf(paragraph)) as DefinitionList;
        processor.Discard(paragraph);
        paragraph.Parent?.Remove(paragraph);
        if (list is null) parent.Add(list = new DefinitionList(this) { Span = paragraph.Span, Line = paragraph.Line, Column = paragraph.Column, IsOpen = false });
        return Open(processor, list, paragraph.Span.Start, terms);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.Continue;
        if (processor.Indent < 2) return BlockState.None;
        processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(4, processor.Indent));
        block.UpdateSpanEnd(processor.Line.End);
        block.Parent!.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    private BlockState Open(BlockProcessor processor, DefinitionList list, int start, List<DefinitionTerm> terms)
    {
        processor.NextChar();
        processor.ParseIndent();
        var item = new DefinitionItem(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(start, processor.Line.End),
            OpeningCharacter = ':',
        };
        foreach (var term in terms)
            item.Add(term);
        list.Add(item);
        list.UpdateSpanEnd(processor.Line.End);
        processor.NewBlocks.Push(item);
        return BlockState.Continue;
    }

    /// <summary>The block before a place; lists keep their blank lines among their blocks for a while.</summary>
    internal static Block? Before(ContainerBlock parent, int at)
    {
        do at--;
        while (at >= 0 && parent[at] is BlankLineBlock);
        return at < 0 ? null : parent[at];
    }

    internal static bool IsMark(BlockProcessor processor) =>
        processor.PeekChar(1) is ' ' or '\t' && !processor.Line.AsSpan()[1..].IsWhiteSpace();

    /// <summary>Pandoc's other mark, below a single line; "~ 200 g" is an amount.</summary>
    private static bool IsTilde(BlockProcessor processor, Block above) =>
        above is ParagraphBlock { Lines.Count: 1 } && processor.Line.AsSpan()[1..].TrimStart() is [var first, ..] && !char.IsDigit(first);

    /// <summary>At most one blank line between.</summary>
    internal static bool IsJustAbove(BlockProcessor processor, Block block)
    {
        var text = processor.Line.Text.AsSpan(block.Span.End + 1, Math.Max(0, processor.CurrentLineStartPosition - block.Span.End - 1));
        return text.Count('\n') <= 2;
    }

    /// <summary>A line right above the mark that stands flush below a definition is the next term, as where no blank line parts the entries.</summary>
    private List<DefinitionTerm> TermBelow(DefinitionItem item)
    {
        if (item.LastChild is not ParagraphBlock { Lines.Count: > 1 } paragraph) return [];
        ref var lines = ref paragraph.Lines;
        var (line, before) = (lines.Lines[lines.Count - 1], lines.Lines[lines.Count - 2]);
        var text = line.Slice.Text;
        if (line.Slice.Start <= 0 || text[line.Slice.Start - 1] != '\n' || !ParagraphEntries.IsTermAlone(line.Slice.ToString().Trim())) return [];
        if (char.IsLower(text[line.Slice.Start]) && !(item[0] is DefinitionTerm { Lines.Count: > 0 } first && char.IsLower(first.Lines.ToString()[0]))) return [];
        var term = Term(paragraph, line);
        var slice = line.Slice;
        term.AppendLine(ref slice, line.Column, line.Line, line.Position, false);
        lines.RemoveAt(lines.Count - 1);
        paragraph.Span.End = before.Position + before.Slice.Length - 1;
        item.Span.End = paragraph.Span.End;
        return [term];
    }

    private List<DefinitionTerm> Terms(ParagraphBlock paragraph)
    {
        var terms = new List<DefinitionTerm>();
        var open = false;
        foreach (var line in paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count))
        {
            if (!open) terms.Add(Term(paragraph, line));
            var term = terms[^1];
            var slice = line.Slice;
            term.AppendLine(ref slice, line.Column, line.Line, line.Position, false);
            term.Span = new SourceSpan(term.Span.Start, line.Position + line.Slice.Length - 1);
            open = HasOpenBrace(term);
        }
        return terms;
    }

    private DefinitionTerm Term(ParagraphBlock paragraph, StringLine line) => new(this)
    {
        Line = line.Line,
        Column = paragraph.Column,
        Span = new SourceSpan(line.Position, line.Position + line.Slice.Length - 1),
        IsOpen = false,
    };

    /// <summary>Attributes are begun behind a space, and go on in the next line.</summary>
    private static bool HasOpenBrace(DefinitionTerm term)
    {
        var text = term.Lines.ToString();
        var brace = text.LastIndexOf(" {", StringComparison.Ordinal);
        if (brace < 0 || brace + 2 >= text.Length || !(text[brace + 2] is '#' or '.' || char.IsLetter(text[brace + 2]))) return false;
        return AttributeSyntax.Read(text.AsSpan(brace + 1)) is null && !text.AsSpan(brace).Contains('}');
    }
}
