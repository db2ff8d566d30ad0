using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Files;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace Publish.Manuscript.Markdown;

/// <summary>Looks for emphasis, links and spans that stand too deep in each other, before anything recurses into them.</summary>
internal static class InlineNesting
{
    /// <summary>The first that goes too deep; null where none does. Marks without a partner are words, however many there are.</summary>
    public static MarkdownInline? FirstTooDeep(MarkdownDocument document)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
            if (leaf.Inline is { } inline && FirstTooDeep(inline) is { } found) return found;
        return null;
    }

    private static MarkdownInline? FirstTooDeep(ContainerInline container)
    {
        var next = new Stack<(MarkdownInline? Node, int Depth)>();
        next.Push((container.FirstChild, 1));
        while (next.TryPop(out var step))
        {
            if (step.Node is not { } node) continue;
            next.Push((node.NextSibling, step.Depth));
            if (node is not ContainerInline inner) continue;
            var depth = node is DelimiterInline ? step.Depth : step.Depth + 1;
            if (depth > Limits.InlineNesting) return node;
            next.Push((inner.FirstChild, depth));
        }
        return null;
    }
}
