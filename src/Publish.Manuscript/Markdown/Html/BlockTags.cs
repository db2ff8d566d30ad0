using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>Finds for each block that is a start tag the one that is its end tag.</summary>
internal sealed class BlockTags
{
    private readonly Dictionary<Block, int> ends = new(ReferenceEqualityComparer.Instance);

    public static BlockTags Pair(IReadOnlyList<Block> blocks)
    {
        var found = new BlockTags();
        var open = new List<(string Name, Block Block)>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not HtmlBlock html || Container(html) is not { } tag) continue;
            if (!tag.IsClosing)
            {
                open.Add((tag.Name, html));
                continue;
            }
            var match = open.FindLastIndex(o => o.Name == tag.Name);
            if (match < 0) continue;
            found.ends[open[match].Block] = i;
            open.RemoveRange(match, open.Count - match);
        }
        return found;
    }

    /// <summary>The tag, where the block is a single one that may stand around Markdown; else null.</summary>
    public static HtmlTag? Container(HtmlBlock html) =>
        html.Lines.Count <= 3 && HtmlTag.Read(html.Lines.ToString().Trim()) is { } tag && HtmlNames.IsContainer(tag.Name) ? tag : null;

    /// <summary>Where the element that begins here ends; null where it is never closed.</summary>
    public int? End(Block start) => ends.TryGetValue(start, out var end) ? end : null;
}
