using Publish.Manuscript.PlainText.Blocks;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>A quotation in which somebody is quoted, as in letters: each further <c>&gt;</c> before a line is a quotation within.</summary>
internal static class NestedQuotation
{
    private const int Deepest = 8;

    /// <summary>Whether a line of a quoted block, its own sign taken, begins with another.</summary>
    public static bool Is(TextBlock block) =>
        block.Shape == BlockShape.Quoted && (block.Text.StartsWith('>') || block.Text.Contains("\n>", StringComparison.Ordinal));

    /// <param name="inlines">The words between two places of the block's text.</param>
    /// <param name="span">Of the block.</param>
    public static Seq<Block> Of(TextBlock block, Func<int, int, Seq<Inline>> inlines, SourceSpan span)
    {
        var at = 0;
        return Level(Lines(block.Text), ref at, 0, inlines, span);
    }

    private static Seq<Block> Level(List<(int From, int To, int Depth)> lines, ref int at, int depth, Func<int, int, Seq<Inline>> inlines, SourceSpan span)
    {
        var blocks = new List<Block>();
        while (at < lines.Count && lines[at].Depth >= depth)
        {
            if (lines[at].Depth > depth) blocks.Add(new Quotation(Level(lines, ref at, depth + 1, inlines, span), []) { Span = span });
            else blocks.Add(Paragraph(lines, ref at, inlines, span));
        }
        return Seq.Of(blocks);
    }

    private static Paragraph Paragraph(List<(int From, int To, int Depth)> lines, ref int at, Func<int, int, Seq<Inline>> inlines, SourceSpan span)
    {
        var content = new List<Inline>();
        for (var depth = lines[at].Depth; at < lines.Count && lines[at].Depth == depth; at++)
        {
            if (content.Count > 0) content.Add(new LineBreak { Span = span });
            content.AddRange(inlines(lines[at].From, lines[at].To));
        }
        return new(Seq.Of(content)) { Span = span };
    }

    private static List<(int From, int To, int Depth)> Lines(string text)
    {
        var lines = new List<(int From, int To, int Depth)>();
        for (var from = 0; from <= text.Length;)
        {
            var to = text.IndexOf('\n', from);
            if (to < 0) to = text.Length;
            var (start, depth) = (from, 0);
            while (start < to && text[start] is '>' or ' ' or '\t')
                if (text[start++] == '>') depth++;
            if (start < to) lines.Add((start, to, Math.Min(depth, Deepest)));
            from = to + 1;
        }
        return lines;
    }
}
