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

    private static void Add(ContainerInline container, List<Inline> nodes)
    {
        for (var node = container.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is not DelimiterInline delimiter)
            {
                nodes.Add(node);
                continue;
            }
            nodes.Add(new LiteralInline(delimiter.ToLiteral()) { Span = delimiter.Span });
            Add(delimiter, nodes);
        }
    }
}
