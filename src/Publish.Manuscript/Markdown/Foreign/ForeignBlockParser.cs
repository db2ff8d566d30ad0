using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>What lines between marks of their own are.</summary>
internal enum ForeignBlockKind
{
    Comment,

    /// <summary>Set on display.</summary>
    Formula,

    /// <summary>Code between marks of a website's program.</summary>
    Code,

    /// <summary>Hugo's.</summary>
    Figure,
}

/// <summary>Lines between marks of their own.</summary>
internal sealed class ForeignBlock(BlockParser parser, string close, ForeignBlockKind kind) : LeafBlock(parser)
{
    public ForeignBlockKind Kind => kind;

    public string Close => close;

    /// <summary>Of code.</summary>
    public string Language { get; init; } = "";

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
        if (HugoFigure.Close(line) is { } mark && processor.CurrentBlock is not ParagraphBlock)
        {
            if (line.TrimEnd().EndsWith(mark, StringComparison.Ordinal)) return Opened(processor, mark, ForeignBlockKind.Figure, BlockState.BreakDiscard);
            if (IsClosedLater(processor, "{{<", mark, HugoFigure.Longest)) return Opened(processor, mark, ForeignBlockKind.Figure, BlockState.Continue);
        }
        if (Code(line) is var (language, closings))
            foreach (var closing in closings)
                if (IsClosedLater(processor, "{", closing, int.MaxValue)) return Opened(processor, closing, ForeignBlockKind.Code, BlockState.Continue, language);
        return Formula(line) is var (begin, end) && IsClosedLater(processor, begin, end, LongestFormula) && !line[begin.Length..].Contains(end, StringComparison.Ordinal)
            ? Opened(processor, end, ForeignBlockKind.Formula, BlockState.Continue)
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
            return Opened(processor, close, ForeignBlockKind.Comment, BlockState.BreakDiscard);
        }
        if (!IsClosedLater(processor, open, close, int.MaxValue)) return BlockState.None;
        return isInParagraph && IsClosedInParagraph(processor, close) ? BlockState.None : Opened(processor, close, ForeignBlockKind.Comment, BlockState.Continue);
    }

    private BlockState Opened(BlockProcessor processor, string close, ForeignBlockKind kind, BlockState state, string language = "")
    {
        processor.NewBlocks.Push(new ForeignBlock(this, close, kind)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            IsClosed = state == BlockState.BreakDiscard,
            Language = language,
        });
        return state;
    }

    private static readonly string[] EndsOfJekyll = ["{% endhighlight %}"], EndsOfHugo = ["{{< /highlight >}}", "{{< / highlight >}}", "{{</highlight>}}", "{{</ highlight >}}"];

    /// <summary><c>{% highlight js %}</c> alone on its line, as Jekyll has it, and <c>{{&lt; highlight go >}}</c>, as Hugo.</summary>
    private static (string Language, string[] Close)? Code(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        var (open, end, close) = line.StartsWith("{%", StringComparison.Ordinal) ? ("{%", "%}", EndsOfJekyll) : ("{{<", ">}}", EndsOfHugo);
        // On one line with its code it is a mark like others.
        if (!line.StartsWith(open, StringComparison.Ordinal) || line.IndexOf(end, StringComparison.Ordinal) != line.Length - end.Length) return null;
        var words = line[open.Length..^end.Length].Trim().ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is ["highlight", var language, ..] ? (language, close) : null;
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
