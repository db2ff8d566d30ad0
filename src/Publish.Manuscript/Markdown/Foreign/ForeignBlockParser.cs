using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Lines between marks of their own: a comment, or a formula set on display.</summary>
internal sealed class ForeignBlock(BlockParser parser, string close, bool isComment) : LeafBlock(parser)
{
    public bool IsComment => isComment;

    public string Close => close;

    /// <summary>The closing mark was found.</summary>
    public bool IsClosed { get; set; }
}

/// <summary>Sees comments and formulas that begin a line and go on over others, blank ones too. Where no line ends with the closing mark it is none.</summary>
internal sealed class ForeignBlockParser : BlockParser
{
    private const int LongestFormula = 5000;

    private static readonly string[] Environments = ["equation", "align", "gather", "multline", "eqnarray", "displaymath", "math", "alignat", "flalign"];

    public ForeignBlockParser() => OpeningCharacters = ['%', '{', '$', '\\'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line.AsSpan();
        if (CommentSyntax.Begun(line) is var (open, close)) return OpenComment(processor, line, open, close);
        return Formula(line) is var (begin, end) && IsClosedLater(processor, begin, end, LongestFormula) && !line[begin.Length..].Contains(end, StringComparison.Ordinal)
            ? Opened(processor, end, isComment: false, BlockState.Continue)
            : BlockState.None;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var foreign = (ForeignBlock)block;
        block.UpdateSpanEnd(processor.Line.End);
        if (!foreign.IsClosed && processor.Line.AsSpan().TrimEnd().EndsWith(foreign.Close, StringComparison.Ordinal))
        {
            foreign.IsClosed = true;
            return BlockState.Break;
        }
        // The white space before the line is kept.
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    private BlockState OpenComment(BlockProcessor processor, ReadOnlySpan<char> line, string open, string close)
    {
        var isInParagraph = processor.CurrentBlock is ParagraphBlock;
        var end = line[open.Length..].IndexOf(close, StringComparison.Ordinal);
        if (end >= 0)
        {
            var isAll = line[(open.Length + end + close.Length)..].IsWhiteSpace();
            if (isInParagraph || !isAll) return BlockState.None;
            return Opened(processor, close, isComment: true, BlockState.BreakDiscard);
        }
        if (!IsClosedLater(processor, open, close, int.MaxValue)) return BlockState.None;
        return isInParagraph && IsClosedInParagraph(processor, close) ? BlockState.None : Opened(processor, close, isComment: true, BlockState.Continue);
    }

    private BlockState Opened(BlockProcessor processor, string close, bool isComment, BlockState state)
    {
        processor.NewBlocks.Push(new ForeignBlock(this, close, isComment)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            IsClosed = state == BlockState.BreakDiscard,
        });
        return state;
    }

    /// <summary>The next closing mark ends its line.</summary>
    private static bool IsClosedLater(BlockProcessor processor, string open, string close, int most)
    {
        var rest = Behind(processor, processor.Line.Start + open.Length);
        if (rest.Length > most) rest = rest[..most];
        var end = rest.IndexOf(close, StringComparison.Ordinal);
        if (end < 0) return false;
        var after = rest[(end + close.Length)..];
        return (after.IndexOf('\n') is >= 0 and var lineEnd ? after[..lineEnd] : after).IsWhiteSpace();
    }

    private static bool IsClosedInParagraph(BlockProcessor processor, string close)
    {
        var rest = Behind(processor, processor.Line.End + 1);
        var blank = rest.IndexOf("\n\n", StringComparison.Ordinal);
        return (blank < 0 ? rest : rest[..blank]).Contains(close, StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Behind(BlockProcessor processor, int at) =>
        at < processor.Line.Text.Length ? processor.Line.Text.AsSpan(at) : [];

    private static (string Begin, string End)? Formula(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("$$", StringComparison.Ordinal)) return ("$$", "$$");
        if (line.TrimEnd().SequenceEqual(@"\[")) return (@"\[", @"\]");
        if (!line.StartsWith(@"\begin{", StringComparison.Ordinal)) return null;
        foreach (var name in Environments)
        {
            var rest = line[7..];
            if (!rest.StartsWith(name, StringComparison.Ordinal)) continue;
            var star = rest.Length > name.Length && rest[name.Length] == '*' ? "*" : "";
            if (rest[(name.Length + star.Length)..].StartsWith("}", StringComparison.Ordinal)) return ($@"\begin{{{name}{star}}}", $@"\end{{{name}{star}}}");
        }
        return null;
    }
}
