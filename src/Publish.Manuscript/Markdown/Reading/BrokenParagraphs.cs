using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Syntax;
using Block = Markdig.Syntax.Block;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A run of paragraphs whose lines are ended by hand (two spaces, a backslash or a <c>&lt;br&gt;</c>) is verse: each is a stanza. One such paragraph alone, an
/// address perhaps, stays a paragraph.</summary>
internal static class BrokenParagraphs
{
    /// <summary>Among so many lines that are ended by hand one may be forgotten.</summary>
    private const int OneInSo = 4;

    private const int FewestLines = 4;
    private const int LongestLine = 80;

    /// <summary>Reads the run that begins at a block; the verse and the last block that belongs to it. Null where no such run begins.</summary>
    public static (Model.Verse Verse, int Last)? Read(IReadOnlyList<Block> blocks, int at, TypedAttributes? above, BlockReader reader)
    {
        if (!IsBroken(blocks[at])) return null;
        var (last, broken, lines) = (at, 1, Lines(blocks[at]));
        for (var i = at + 1; i < blocks.Count && (IsBroken(blocks[i]) || IsShort(blocks[i])); i++)
        {
            if (!IsBroken(blocks[i])) continue;
            (last, broken, lines) = (i, broken + 1, lines + Lines(blocks[i]));
        }
        return broken < 2 || lines < FewestLines ? null : (Verse(blocks, at, last, above, reader), last);
    }

    private static Model.Verse Verse(IReadOnlyList<Block> blocks, int at, int last, TypedAttributes? above, BlockReader reader)
    {
        var lines = new List<TypedLine>();
        for (var i = at; i <= last; i++)
        {
            if (blocks[i] is not ParagraphBlock paragraph) continue;
            if (i > at) lines.Add(new(0, []));
            Cut(InlineNodes.Of(paragraph.Inline), lines);
        }
        var first = reader.Reading.Span(blocks[at]);
        var span = first with { Length = reader.Reading.Span(blocks[last]).End - first.Start };
        reader.Reading.Diagnostics.VerseByItsLines(first);
        var inside = new BlockReader(reader.Reading with { InVerse = true });
        return VerseReader.Make(Indented(lines, blocks[at].Column, reader.Reading), place => Columns(place, blocks[at].Column, reader.Reading), above, span, inside);
    }

    private static void Cut(List<Inline> nodes, List<TypedLine> lines)
    {
        var line = new List<Inline>();
        foreach (var node in nodes)
        {
            if (node is HtmlInline html && IsBreak(html) && (node.NextSibling is null or LineBreakInline)) continue;
            if (node is not LineBreakInline)
            {
                line.Add(node);
                continue;
            }
            if (line.Count > 0) lines.Add(new(0, line));
            line = [];
        }
        if (line.Count > 0) lines.Add(new(0, line));
    }

    private static List<TypedLine> Indented(List<TypedLine> lines, int column, FileReading reading) =>
        lines.ConvertAll(line => line.Nodes.Count == 0 ? line : line with { Columns = Columns(line.Nodes[0].Span.Start, column, reading) });

    /// <summary>White space that was typed before a line, which a paragraph drops.</summary>
    private static int Columns(int place, int column, FileReading reading)
    {
        if (reading.Fixed is not null) return 0;
        var before = reading.Text.Content.AsSpan(0, Math.Min(reading.Start + place, reading.Text.Content.Length));
        before = before[(before.LastIndexOf('\n') + 1)..];
        return before.IsWhiteSpace() ? Math.Max(0, before.Length - column) : 0;
    }

    private static bool IsBroken(Block block)
    {
        if (block is not ParagraphBlock { Inline: { FirstChild: not AttributeInline, LastChild: not AttributeInline } inline } || block is TableCaptionBlock) return false;
        var (hard, soft) = (0, 0);
        Count(inline, ref hard, ref soft);
        return hard > 0 && soft * OneInSo <= hard;
    }

    private static bool IsShort(Block block) =>
        block is ParagraphBlock { Span.Length: < LongestLine, Inline: { FirstChild: LiteralInline or EmphasisInline, LastChild: not AttributeInline } inline } and not TableCaptionBlock
        && !HasPicture(inline);

    private static bool HasPicture(ContainerInline inline)
    {
        foreach (var child in inline)
            if (child is LinkInline { IsImage: true }) return true;
        return false;
    }

    private static int Lines(Block block)
    {
        var (hard, soft) = (0, 0);
        Count(((ParagraphBlock)block).Inline!, ref hard, ref soft);
        return hard + soft + 1;
    }

    private static void Count(ContainerInline inline, ref int hard, ref int soft)
    {
        for (var node = inline.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is LineBreakInline end)
            {
                if (end.IsHard || end.PreviousSibling is HtmlInline html && IsBreak(html)) hard++;
                else soft++;
            }
            else if (node is ContainerInline inner) Count(inner, ref hard, ref soft);
        }
    }

    /// <summary><c>&lt;br></c>.</summary>
    public static bool IsBreak(Inline node) => node is HtmlInline html && IsBreak(html);

    private static bool IsBreak(HtmlInline html) => html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase);
}
