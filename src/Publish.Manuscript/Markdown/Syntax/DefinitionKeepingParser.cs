using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Paragraphs. Markdown takes each line <c>[label]: word</c> at their beginning for the address of a link and prints none of it; here only one that is an address and is called goes.</summary>
/// <param name="wordsOnly">Nothing in these words is an address.</param>
internal sealed class DefinitionKeepingParser(bool wordsOnly) : ParagraphBlockParser
{
    /// <summary>Lines in which an address is looked for first.</summary>
    private const int Near = 16;

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
        var from = 0;
        while (from < lines.Count && First(lines, from) is var (definition, near))
        {
            var taken = LinesOf(definition, near);
            if (Counts(definition, near.Lines[0].Slice.Text ?? "", processor)) Define(definition, near, processor);
            else
            {
                Say(definition, near, taken, processor);
                for (var i = 0; i < taken; i++) kept.Add(near.Lines[i]);
            }
            from += taken;
        }
        return from == 0 ? lines : Joined(kept, lines, from);
    }

    /// <summary>The address at the beginning of these lines, and lines from there on that hold it. It is looked for in the next few, so that thousands in a row are not copied for each;
    /// in all only where there is none in these, or where the line behind it may be a title that ends further down.</summary>
    private static (LinkReferenceDefinition Definition, StringLineGroup Lines)? First(in StringLineGroup lines, int from)
    {
        var near = Joined([], lines, from, Math.Min(lines.Count, from + Near));
        var rest = near.ToCharIterator();
        var isFound = LinkReferenceDefinition.TryParse(ref rest, out var definition) && definition is not null;
        if (from + Near >= lines.Count) return isFound ? (definition!, near) : null;
        if (isFound && LinesOf(definition!, near) is var taken && taken < near.Count && !MayBeTitle(near.Lines[taken].Slice.AsSpan())) return (definition!, near);
        near = Joined([], lines, from);
        rest = near.ToCharIterator();
        return LinkReferenceDefinition.TryParse(ref rest, out definition) && definition is not null ? (definition, near) : null;
    }

    private static bool MayBeTitle(ReadOnlySpan<char> line) => line.TrimStart() is ['"' or '\'' or '(', ..];

    private static int LinesOf(LinkReferenceDefinition definition, in StringLineGroup lines)
    {
        var (taken, start) = (0, 0);
        while (taken < lines.Count && start <= definition.Span.End)
            start += lines.Lines[taken++].Slice.Length + 1;
        return taken;
    }

    private static StringLineGroup Joined(List<StringLine> kept, in StringLineGroup lines, int from, int? to = null)
    {
        var end = to ?? lines.Count;
        var all = new StringLineGroup(Math.Max(1, kept.Count + end - from));
        foreach (var line in kept) Add(ref all, line);
        for (var i = from; i < end; i++) Add(ref all, lines.Lines[i]);
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
