namespace Publish.Manuscript.WebPages;

/// <summary>Where the links of a page or a book lead: to an element of it, by the file and the name of the place.</summary>
internal sealed class WebLinks
{
    private readonly Dictionary<string, WebNode> places = new(StringComparer.Ordinal);
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> anyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="roots">In reading order.</param>
    public static WebLinks Of(IReadOnlyList<WebNode> roots)
    {
        var links = new WebLinks();
        var order = 0;
        foreach (var root in roots)
        {
            links.files.Add(root.File);
            if (root.File.Length > 0) links.anyCase.TryAdd(root.File, root.File);
            links.places.TryAdd(root.File + "#", root);
            root.Order = root.End = ++order;
            var all = new List<WebNode>();
            foreach (var node in root.Below())
            {
                all.Add(node);
                node.Order = node.End = ++order;
                if (node.Id.Length > 0) links.places.TryAdd($"{root.File}#{node.Id}", node);
                if (node.Name == "a" && node["name"] is { Length: > 0 } name) links.places.TryAdd($"{root.File}#{name}", node);
            }
            for (var i = all.Count - 1; i >= 0; i--)
                if (all[i].Parent is { } parent) parent.End = Math.Max(parent.End, all[i].End);
        }
        return links;
    }

    /// <summary>The key of the place that a link leads to; null for one that leads out of the book.</summary>
    public string? KeyOf(WebNode link)
    {
        var address = link["href"];
        if (link.Name != "a" || address.Length == 0) return null;
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        var name = hash < 0 ? "" : Plain(address[(hash + 1)..]);
        if (path.Length == 0) return hash >= 0 && name.Length > 0 ? $"{link.File}#{name}" : null;
        if (path.Contains(':', StringComparison.Ordinal) || path.StartsWith('/')) return null;
        if (link.File.Length == 0) return null;
        var file = Resolve(link.File, Plain(path));
        return files.Contains(file) ? $"{file}#{name}" : anyCase.TryGetValue(file, out var near) ? $"{near}#{name}" : null;
    }

    public WebNode? Place(string key) => places.GetValueOrDefault(key);

    public WebNode? PlaceOf(WebNode link) => KeyOf(link) is { } key ? places.GetValueOrDefault(key) : null;

    /// <summary>A path as one file names another from where it lies; empty where it leads out.</summary>
    public static string Resolve(string from, string path)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return "";
        }
        return string.Join('/', parts);
    }

    public static string Plain(string typed) => typed.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(typed) : typed;
}
