using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Paragraphs. Markdown takes each line <c>[label]: word</c> at their beginning for the address of a link and prints none of it; here only one that is an address and is called goes.</summary>
/// <param name="wordsOnly">Nothing in these words is an address.</param>
internal sealed class DefinitionKeepingParser(bool wordsOnly) : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var paragraph = (ParagraphBlock)block;
        if (paragraph.Lines.Count == 0 || paragraph.Lines.Lines[0].Slice.CurrentChar != '[' || processor.CurrentChar is not ('-' or '=')) return base.TryContinue(processor, block);
        // An underline makes a heading of the lines, and Markdig looks for addresses by itself then.
        paragraph.Lines = Kept(paragraph.Lines, processor);
        if (paragraph.Lines.Count == 0 || paragraph.Lines.Lines[0].Slice.CurrentChar != '[') return base.TryContinue(processor, block);
        ref var first = ref paragraph.Lines.Lines[0];
        var start = first.Slice.Start;
        first.Slice.Start++;
        var state = base.TryContinue(processor, block);
        paragraph.Lines.Lines[0].Slice.Start = start;
        if (processor.NewBlocks.TryPeek(out var made) && made is HeadingBlock heading && heading.Lines.Count > 0) heading.Lines.Lines[0].Slice.Start = start;
        return state;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph) return true;
        if (paragraph.Lines.Count > 0 && paragraph.Lines.Lines[0].Slice.AsSpan().TrimStart() is ['[', ..]) paragraph.Lines = Kept(paragraph.Lines, processor);
        var lines = paragraph.Lines;
        if (lines.Count == 0) return false;
        for (var i = 0; i < lines.Count; i++)
            lines.Lines[i].Slice.TrimStart();
        lines.Lines[lines.Count - 1].Slice.TrimEnd();
        return true;
    }

    /// <summary>The lines without the addresses at their beginning.</summary>
    private StringLineGroup Kept(StringLineGroup lines, BlockProcessor processor)
    {
        if (wordsOnly) return lines;
        var kept = new List<StringLine>();
        while (lines.Count > 0)
        {
            var rest = lines.ToCharIterator();
            if (!LinkReferenceDefinition.TryParse(ref rest, out var definition) || definition is null) break;
            var taken = LinesOf(definition, lines);
            if (Counts(definition, lines.Lines[0].Slice.Text ?? "", processor)) Define(definition, lines, processor);
            else
            {
                Say(definition, lines, taken, processor);
                for (var i = 0; i < taken; i++) kept.Add(lines.Lines[i]);
            }
            lines = Joined([], lines, taken);
        }
        return kept.Count == 0 ? lines : Joined(kept, lines);
    }

    private static int LinesOf(LinkReferenceDefinition definition, in StringLineGroup lines)
    {
        var (taken, start) = (0, 0);
        while (taken < lines.Count && start <= definition.Span.End)
            start += lines.Lines[taken++].Slice.Length + 1;
        return taken;
    }

    private static StringLineGroup Joined(List<StringLine> kept, in StringLineGroup lines, int from = 0)
    {
        var all = new StringLineGroup(Math.Max(1, kept.Count + lines.Count - from));
        foreach (var line in kept) Add(ref all, line);
        for (var i = from; i < lines.Count; i++) Add(ref all, lines.Lines[i]);
        return all;
    }

    private static void Add(ref StringLineGroup lines, StringLine line) => lines.Add(ref line);

    private static bool Counts(LinkReferenceDefinition definition, string text, BlockProcessor processor)
    {
        if (LinkAddress.IsRemark(definition.Url)) return true;
        if (processor.Document.TryGetLinkReferenceDefinition(definition.Label!, out var first)) return first.Url == definition.Url;
        return LinkAddress.Is(definition.Url!) && CalledLabels.Has(processor.Document, text, definition.Label!);
    }

    private static void Define(LinkReferenceDefinition definition, in StringLineGroup lines, BlockProcessor processor)
    {
        var first = lines.Lines[0];
        definition.Line = first.Line;
        definition.Span = new(first.Slice.Start + definition.Span.Start, first.Slice.Start + definition.Span.End);
        processor.Document.SetLinkReferenceDefinition(definition.Label!, definition, true);
    }

    private static void Say(LinkReferenceDefinition definition, in StringLineGroup lines, int taken, BlockProcessor processor)
    {
        var span = new SourceSpan(lines.Lines[0].Slice.Start, Math.Max(lines.Lines[0].Slice.Start, lines.Lines[taken - 1].Slice.End));
        Remark.Add(processor.Document, LinkAddress.Is(definition.Url!) ? RemarkKind.AddressNotCalled : RemarkKind.NoAddress, definition.Label!, span);
    }
}
