using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Html;
using Publish.Manuscript.Markdown.Syntax;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A line of verse as it was typed, or several that emphasis, a link or another run holds together.</summary>
/// <param name="Columns">Of white space before it.</param>
/// <param name="Nodes">None for a blank line.</param>
internal sealed record TypedLine(int Columns, List<Inline> Nodes);

/// <summary>Cuts the inlines of a verse into its lines. Markdig sees line ends in paragraphs only, so here they stand inside of its literals.</summary>
internal sealed class VerseLines
{
    private readonly VerseBlock block;
    private readonly List<TypedLine> lines = [];
    private List<Inline> nodes = [];

    private VerseLines(VerseBlock block) => this.block = block;

    public static List<TypedLine> Of(VerseBlock block)
    {
        var cut = new VerseLines(block);
        var all = InlineNodes.Of(block.Inline);
        var tags = InlineTags.Pair(all, 0, all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            var end = tags?.End(i) ?? i;
            if (end > i) cut.nodes.AddRange(all[i..(end + 1)]);
            else cut.Add(all[i]);
            i = end;
        }
        cut.EndLine();
        return cut.lines;
    }

    /// <summary>The line in which a place lies.</summary>
    public static int LineAt(IReadOnlyList<(int Columns, int Start)> starts, int place)
    {
        var (low, high) = (0, starts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (starts[middle].Start <= place) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private void Add(Inline node)
    {
        if (node is LineBreakInline) EndLine();
        else if (node is LiteralInline literal) AddLiteral(literal);
        else nodes.Add(node);
    }

    private void AddLiteral(LiteralInline literal)
    {
        var rest = literal.Content;
        var start = literal.Span.Start;
        var isEscaped = literal.IsFirstCharacterEscaped;
        var line = LineAt(block.LineStarts, start);
        while (rest.IndexOf('\n') is >= 0 and var end)
        {
            AddPiece(new StringSlice(rest.Text, rest.Start, end - 1), start, atLineEnd: true, isEscaped);
            isEscaped = false;
            start = Start(++line);
            if (GoesOn(line)) AddPiece(new StringSlice(" "), start, atLineEnd: false, isEscaped);
            else EndLine();
            rest.Start = end + 1;
        }
        AddPiece(rest, start, atLineEnd: false, isEscaped);
    }

    private void AddPiece(StringSlice piece, int start, bool atLineEnd, bool isEscaped)
    {
        if (atLineEnd) piece.TrimEnd();
        if (!piece.IsEmpty) nodes.Add(new LiteralInline(piece) { Span = new(start, start + piece.Length - 1), IsFirstCharacterEscaped = isEscaped });
    }

    private void EndLine()
    {
        var columns = nodes.Count == 0 || block.LineStarts.Count == 0 ? 0 : block.LineStarts[LineAt(block.LineStarts, nodes[0].Span.Start)].Columns;
        lines.Add(new(Math.Max(0, columns), nodes));
        nodes = [];
    }

    private bool GoesOn(int line) => line < block.LineStarts.Count && block.LineStarts[line].Columns == VerseBlock.GoesOn;

    private int Start(int line) => line < block.LineStarts.Count ? block.LineStarts[line].Start : block.Span.End;
}
