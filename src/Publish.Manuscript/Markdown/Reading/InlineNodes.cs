using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Markdig's inlines of one container as a list.</summary>
internal static class InlineNodes
{
    /// <summary>Delimiters that found no partner are the characters that they were typed as, and what they hold stands beside them.</summary>
    public static List<Inline> Of(ContainerInline? container)
    {
        var nodes = new List<Inline>();
        if (container is not null) Add(container, nodes);
        return nodes;
    }

    /// <summary>What braces right behind it belong to.</summary>
    public static bool CanHaveAttributes(this Inline node) =>
        node is EmphasisInline or LinkInline or CodeInline or AutolinkInline;

    public static bool IsSoftBreak(this Inline node) => node is LineBreakInline { IsHard: false };

    // Forty thousand open brackets stand each in the one before: the stack is our own.
    private static void Add(ContainerInline container, List<Inline> nodes)
    {
        var after = new Stack<Inline?>();
        after.Push(container.FirstChild);
        while (after.TryPop(out var node))
        {
            if (node is null) continue;
            after.Push(node.NextSibling);
            if (node is not DelimiterInline delimiter)
            {
                nodes.Add(node);
                continue;
            }
            nodes.Add(new LiteralInline(delimiter.ToLiteral()) { Span = delimiter.Span });
            after.Push(delimiter.FirstChild);
        }
    }
}
