using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>A line of a paragraph: its inlines, and the break that ended the line before it.</summary>
internal sealed class NodeLine(LineBreakInline? before)
{
    public List<Inline> Nodes { get; } = [];

    public LineBreakInline? Before => before;

    /// <summary>The line as text for those who look for marks; what is no text is one <see cref="EntrySeparator.Other"/>, and attributes are <see cref="EntrySeparator.Attributes"/>.</summary>
    public string Text => TextOf(Nodes);

    public static List<NodeLine> Of(ContainerInline? container)
    {
        var lines = new List<NodeLine> { new(null) };
        foreach (var node in InlineNodes.Of(container))
        {
            if (node is LineBreakInline end) lines.Add(new(end));
            else lines[^1].Nodes.Add(node);
        }
        lines.RemoveAll(line => line.Nodes.Count == 0);
        return lines;
    }

    public static string TextOf(List<Inline> nodes) => string.Concat(nodes.Select(node => node switch
    {
        LiteralInline literal => literal.Content.ToString(),
        AttributeInline => EntrySeparator.Attributes.ToString(),
        _ => EntrySeparator.Other.ToString(),
    }));

    /// <summary>The nodes that lie between two places of <see cref="TextOf"/>, the first and last cut as needed.</summary>
    public static List<Inline> Cut(List<Inline> nodes, int from, int to)
    {
        var cut = new List<Inline>();
        var start = 0;
        foreach (var node in nodes)
        {
            var length = node is LiteralInline literal ? literal.Content.Length : 1;
            var (first, last) = (Math.Max(from, start), Math.Min(to, start + length));
            if (first < last) cut.Add(node is LiteralInline text ? Part(text, first - start, last - start) : node);
            start += length;
        }
        return cut;
    }

    private static LiteralInline Part(LiteralInline whole, int from, int to)
    {
        if (from == 0 && to == whole.Content.Length) return whole;
        var slice = new StringSlice(whole.Content.Text, whole.Content.Start + from, whole.Content.Start + to - 1);
        var isTyped = whole.Span.Length == whole.Content.Length;
        return new LiteralInline(slice) { Span = isTyped ? new MarkdigSpan(whole.Span.Start + from, whole.Span.Start + to - 1) : whole.Span };
    }
}
