using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>Finds for each start tag among inlines its end tag.</summary>
internal sealed class InlineTags
{
    private readonly Dictionary<int, int> ends = [];
    private readonly Dictionary<int, HtmlTag> tags = [];

    /// <summary>Null where there is no HTML at all, which is the rule.</summary>
    public static InlineTags? Pair(List<Inline> nodes, int from, int to)
    {
        InlineTags? found = null;
        var open = new List<(string Name, int At)>();
        for (var i = from; i < to; i++)
        {
            if (nodes[i] is not HtmlInline html) continue;
            found ??= new InlineTags();
            if (HtmlTag.Read(html.Tag) is not { } tag) continue;
            found.tags[i] = tag;
            if (HtmlNames.IsVoid(tag.Name)) continue;
            if (!tag.IsClosing) open.Add((tag.Name, i));
            else found.Close(tag.Name, i, open);
        }
        return found;
    }

    public HtmlTag? Tag(int at) => tags.GetValueOrDefault(at);

    /// <summary>Where the element that begins here ends; null where it is never closed.</summary>
    public int? End(int at) => ends.TryGetValue(at, out var end) ? end : null;

    /// <summary>Tags that were opened since, and not closed, stay without a partner.</summary>
    private void Close(string name, int at, List<(string Name, int At)> open)
    {
        var match = open.FindLastIndex(tag => tag.Name == name);
        if (match < 0) return;
        ends[open[match].At] = at;
        open.RemoveRange(match, open.Count - match);
    }
}
