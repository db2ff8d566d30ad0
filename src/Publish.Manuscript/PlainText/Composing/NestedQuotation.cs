using Publish.Manuscript.PlainText.Blocks;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>A quotation in which somebody is quoted, as in letters: each further <c>&gt;</c> before a line is a quotation within.</summary>
internal static class NestedQuotation
{
    private const int Deepest = 8;
    private const int LongLine = 30;

    /// <summary>Columns that mail is broken at.</summary>
    private const int Narrowest = 50;
    private const int Widest = 80;

    /// <summary>Whether a line of a quoted block, its own sign taken, begins with another, or an empty one parts two paragraphs.</summary>
    public static bool Is(TextBlock block) =>
        block.Shape == BlockShape.Quoted && (block.Text.StartsWith('>') || block.Text.Contains("\n>", StringComparison.Ordinal) || block.Text.Contains("\n\n", StringComparison.Ordinal));

    /// <param name="inlines">The words between two places of the block's text.</param>
    /// <param name="span">Of the block.</param>
    public static Seq<Block> Of(TextBlock block, Func<int, int, Seq<Inline>> inlines, SourceSpan span)
    {
        var at = 0;
        return Level(block.Text, Lines(block.Text), ref at, 0, inlines, span);
    }

    private static Seq<Block> Level(string text, List<(int From, int To, int Depth)> lines, ref int at, int depth, Func<int, int, Seq<Inline>> inlines, SourceSpan span)
    {
        var blocks = new List<Block>();
        while (at < lines.Count && lines[at].Depth >= depth)
        {
            if (lines[at].Depth > depth) blocks.Add(new Quotation(Level(text, lines, ref at, depth + 1, inlines, span), []) { Span = span });
            else blocks.Add(Paragraph(text, lines, ref at, inlines, span));
        }
        return Seq.Of(blocks);
    }

    private static Paragraph Paragraph(string text, List<(int From, int To, int Depth)> lines, ref int at, Func<int, int, Seq<Inline>> inlines, SourceSpan span)
    {
        var content = new List<Inline>();
        for (var depth = lines[at].Depth; at < lines.Count && lines[at].Depth == depth; at++)
        {
            if (lines[at].From == lines[at].To)
            {
                at++;
                break;
            }
            if (content.Count > 0 && GoesOn(text, lines, at)) AddSpace(content, span);
            else if (content.Count > 0) content.Add(new LineBreak { Span = span });
            var words = inlines(lines[at].From, lines[at].To);
            if (content.Count > 0 && content[^1] is Text joined && !words.IsEmpty && words[0] is Text first)
            {
                content[^1] = joined with { Value = joined.Value + first.Value };
                words = Seq.Of(words.Skip(1));
            }
            content.AddRange(words);
        }
        return new(Seq.Of(content)) { Span = span };
    }

    /// <summary>The line above was broken by a machine: it is long and goes on in small letters, or the first word of this one would not have fitted on it.</summary>
    private static bool GoesOn(string text, List<(int From, int To, int Depth)> lines, int at)
    {
        var (above, below) = (lines[at - 1], lines[at]);
        var length = above.To - above.From;
        if (length >= LongLine && char.IsLower(text[below.From])) return true;
        var width = 0;
        foreach (var line in lines)
            if (line.Depth == below.Depth) width = Math.Max(width, line.To - line.From);
        var word = text.AsSpan(below.From, below.To - below.From).IndexOf(' ');
        return width is >= Narrowest and <= Widest && length + 1 + (word < 0 ? below.To - below.From : word) > width && ListMarker.Read(text.AsSpan(below.From, below.To - below.From)).IsNone;
    }

    /// <summary>Words that follow words are one run.</summary>
    private static void AddSpace(List<Inline> content, SourceSpan span)
    {
        if (content[^1] is Text before) content[^1] = before with { Value = before.Value + " " };
        else content.Add(new Text(" ") { Span = span });
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
            if (start < to || (lines.Count > 0 && lines[^1].From < lines[^1].To)) lines.Add((start, to, start < to ? Math.Min(depth, Deepest) : lines[^1].Depth));
            from = to + 1;
        }
        return lines;
    }
}
