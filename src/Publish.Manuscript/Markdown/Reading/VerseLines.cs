using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Syntax;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A line of verse as it was typed.</summary>
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
        foreach (var node in InlineNodes.Of(block.Inline))
            cut.Add(node);
        cut.EndLine();
        return cut.lines;
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
        while (rest.IndexOf('\n') is >= 0 and var end)
        {
            AddPiece(new StringSlice(rest.Text, rest.Start, end - 1), start, atLineEnd: true, isEscaped);
            isEscaped = false;
            EndLine();
            rest.Start = end + 1;
            start = Start(lines.Count);
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
        lines.Add(new(lines.Count < block.LineStarts.Count ? block.LineStarts[lines.Count].Columns : 0, nodes));
        nodes = [];
    }

    private int Start(int line) => line < block.LineStarts.Count ? block.LineStarts[line].Start : block.Span.End;
}
