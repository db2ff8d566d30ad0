namespace Publish.Manuscript.WebPages;

/// <summary>Which element of a page holds the essay: what says so by its name, else all of the body, from which menus and the like are taken.</summary>
internal static class WebEssay
{
    private const double Share = 0.5;

    public static WebNode Find(WebNode body)
    {
        var all = Letters(body);
        if (all == 0) return body;
        foreach (var candidates in (ReadOnlySpan<List<WebNode>>)
        [
            Of(body, node => node.Name == "article" && node.Parent?.Name != "li" || node["itemprop"] == "articleBody"),
            Of(body, node => node.Name == "main" || node.IsOf("main")),
            Of(body, node => node.Classes.Any(name => name is "post-content" or "entry-content" or "article-body" or "article-content" or "post-body" or "mw-parser-output") || node.Id is "content" or "main-content" or "article"),
        ])
        {
            if (candidates.Count == 0) continue;
            var largest = candidates.MaxBy(Letters)!;
            // One of many teasers is no essay.
            if (Letters(largest) > Share * candidates.Sum(Letters) && Letters(largest) > 0.25 * all) return largest;
        }
        return body;
    }

    /// <summary>Letters that are no link's.</summary>
    private static int Letters(WebNode node)
    {
        var letters = 0;
        foreach (var inner in node.Below())
            if (inner.IsText && !IsLinked(inner) && !WebRoles.IsMachinery(inner.Parent!)) letters += inner.Text.Count(char.IsLetterOrDigit);
        return letters;
    }

    private static bool IsLinked(WebNode node)
    {
        for (var outer = node.Parent; outer is not null; outer = outer.Parent)
            if (outer.Name == "a" && outer.Has("href")) return true;
        return false;
    }

    private static List<WebNode> Of(WebNode body, Func<WebNode, bool> fits)
    {
        var found = new List<WebNode>();
        foreach (var node in body.Below())
            if (!node.IsText && fits(node) && !found.Exists(node.IsWithin)) found.Add(node);
        return found;
    }
}
