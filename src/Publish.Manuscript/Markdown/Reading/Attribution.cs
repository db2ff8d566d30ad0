using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Model;
using Block = Markdig.Syntax.Block;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Who said it: the end of a quotation, an epigraph or a verse that begins with a dash (<c>—</c>, <c>–</c>, <c>―</c> or <c>--</c>).</summary>
/// <remarks>In a quotation or epigraph it is the last paragraph, or the last line of the last paragraph where the line before it ends a sentence or was
/// ended by hand; in a verse it is the last stanza, for a poem's last line may begin with a dash. The dash itself is left out: the style sets one.</remarks>
internal static class Attribution
{
    private const string SentenceEnds = ".!?…:;\"'”’“»«)";

    /// <summary>Splits the last paragraph of a container.</summary>
    /// <returns>What is said, and who said it; the latter is empty where nobody is named.</returns>
    public static (Seq<Model.Block> Content, Seq<Model.Inline> By) Read(ContainerBlock container, BlockReader reader)
    {
        if (container.LastChild is not ParagraphBlock { Inline: { } inline } last) return (reader.ReadNested(container), []);
        var nodes = InlineNodes.Of(inline);
        var start = Start(nodes, mayBeAll: container.Count > 1);
        if (start < 0) return (reader.ReadNested(container), []);

        List<Block> before = [.. container];
        before.RemoveAt(before.Count - 1);
        var content = BlockReader.Nested(reader.ReadFlow(before));
        if (start > 0 && reader.ReadParagraph(last, nodes[..(start - 1)], null) is { } said)
            content = content.Add(said with { Span = UpTo(said.Span, reader.Reading.Span(nodes[start - 1])) });
        return (content, WithoutDash(reader.Inlines.Read(nodes, start, nodes.Count)));
    }

    /// <summary>Splits the last paragraph off where it begins with a dash.</summary>
    public static (Seq<Model.Block> Content, Seq<Model.Inline> By) Read(Seq<Model.Block> blocks)
    {
        var isBy = blocks.Count > 1 && blocks[^1] is Paragraph { Content: [Text first, ..] } && DashLength(first.Value) > 0;
        return isBy ? (Seq.Create(blocks.Span[..^1]), WithoutDash(((Paragraph)blocks[^1]).Content)) : (blocks, []);
    }

    public static bool IsDash(Markdig.Syntax.Inlines.Inline node) =>
        node is LiteralInline { IsFirstCharacterEscaped: false } literal && DashLength(literal.Content.AsSpan()) > 0;

    public static Seq<Model.Inline> WithoutDash(Seq<Model.Inline> run)
    {
        if (run.IsEmpty || run[0] is not Text first) return run;
        var rest = first.Value.AsSpan(DashLength(first.Value)).TrimStart();
        var taken = first.Value.Length - rest.Length;
        var others = Seq.Create(run.Span[1..]);
        if (rest.IsEmpty) return others;
        var span = new SourceSpan(first.Span.File, first.Span.Start + taken, Math.Max(0, first.Span.Length - taken));
        return Seq.Create([new Text(rest.ToString()) { Span = span }, .. others.Span]);
    }

    /// <summary>The first node of the attribution; -1 where there is none.</summary>
    private static int Start(List<Markdig.Syntax.Inlines.Inline> nodes, bool mayBeAll)
    {
        if (mayBeAll && nodes.Count > 0 && IsDash(nodes[0])) return 0;
        for (var i = nodes.Count - 1; i > 1; i--)
            if (nodes[i - 1] is LineBreakInline end) return IsDash(nodes[i]) && (end.IsHard || EndsSentence(nodes[i - 2])) ? i : -1;
        return -1;
    }

    private static bool EndsSentence(Markdig.Syntax.Inlines.Inline node) => node switch
    {
        LiteralInline literal => literal.Content.AsSpan().TrimEnd() is { Length: > 0 } text && SentenceEnds.Contains(text[^1], StringComparison.Ordinal),
        ContainerInline { LastChild: { } last } => EndsSentence(last),
        _ => false,
    };

    private static int DashLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        if (text[0] is '—' or '–' or '―') return 1;
        if (!text.StartsWith("--", StringComparison.Ordinal)) return 0;
        return text.StartsWith("---", StringComparison.Ordinal) ? 3 : 2;
    }

    private static SourceSpan UpTo(SourceSpan span, SourceSpan end) => span with { Length = Math.Max(0, end.Start - span.Start) };
}
