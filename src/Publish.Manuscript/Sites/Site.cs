using Publish.Model;

namespace Publish.Manuscript.Sites;

/// <summary>A folder as another program keeps it: a website's texts, a book's, or a vault's notes.</summary>
/// <param name="Name">With its article: "a Hugo site".</param>
/// <param name="Order">How its texts are ordered: "by their dates".</param>
/// <param name="Texts">Paths in the manuscript, in reading order.</param>
internal sealed record Site(string Name, string Order, Seq<string> Texts)
{
    /// <summary>Keys at the head of a text that only such programs know, as they are met.</summary>
    private readonly SortedSet<string> keys = new(StringComparer.Ordinal);

    /// <summary>What the program's own settings say of the whole; empty where they say nothing.</summary>
    public string Title { get; init; } = "";

    public Seq<Contributor> Authors { get; init; } = [];

    /// <summary>BCP 47; null where nothing is said.</summary>
    public string? Language { get; init; }

    /// <summary>Texts that say of themselves that they are drafts.</summary>
    public int Drafts { get; init; }

    /// <summary>Other texts in the folder, which the program has nowhere, or only as what stands at the head of a list.</summary>
    public Seq<string> Loose { get; init; } = [];

    /// <summary>Folders in which a picture's path begins, besides the manuscript's own.</summary>
    public Seq<string> Roots { get; init; } = [];

    /// <summary>No program made it: what a writer keeps in folders is held to be whole, and a picture that is not there is an error as ever.</summary>
    public bool IsOurs { get; init; }

    /// <summary>What the program's pages are called on the web, and which texts they are made of.</summary>
    public SiteAddresses Addresses => addresses ??= new(this);

    private SiteAddresses? addresses;

    /// <summary>A note without a heading is called as its file is.</summary>
    public bool IsVault { get; init; }

    /// <summary>The program shows a line's end as one: Obsidian does, unless its settings say otherwise (https://help.obsidian.md/settings, "Strict line breaks").</summary>
    public bool KeepsLines { get; init; }

    /// <summary>Those keys, in order.</summary>
    public IEnumerable<string> Keys => keys;

    public void Met(string key) => keys.Add(key);

    /// <summary>Where a picture may lie that a text names: below a root, also in a folder that is called as the text is (a page's address ends so).</summary>
    /// <param name="typed">As the text names it.</param>
    /// <param name="from">The text's path in the manuscript.</param>
    public IEnumerable<string> PlacesOf(string typed, string from)
    {
        var path = SiteAddress.WithoutMarks(typed);
        if (path != typed) yield return path;
        for (var i = 0; i < Roots.Count; i++)
        {
            var root = Roots[i];
            if (path.StartsWith('/')) yield return root + path;
            else if (Below(from) is { } below) yield return $"{root}/{Path.ChangeExtension(below, null)}/{path}";
            yield return $"{root}/{path}";
        }
    }

    // "content/posts/one.md" has the address "posts/one".
    private static string? Below(string from) => from.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? from[(slash + 1)..] : null;
}

/// <summary>Addresses that a website's program completes.</summary>
internal static class SiteAddress
{
    private static readonly string[] Roots = ["{{ site.baseurl }}", "{{site.baseurl}}", "{{ site.url }}", "{{site.url}}", "{{ page.url }}"];

    /// <summary>Without what stands for the site's own address.</summary>
    public static string WithoutRoots(string typed)
    {
        foreach (var root in Roots) typed = typed.Replace(root, "", StringComparison.Ordinal);
        return typed;
    }

    /// <summary><c>{{ site.baseurl }}/a.png</c> and <c>{{ "/a.png" | relative_url }}</c> are "/a.png"; others are as they were.</summary>
    public static string WithoutMarks(string typed)
    {
        var path = Uri.UnescapeDataString(typed.Trim());
        if (!path.Contains("{{", StringComparison.Ordinal)) return path;
        path = WithoutRoots(path);
        if (path.StartsWith("{{", StringComparison.Ordinal) && path.Split('"', '\'') is [_, var quoted, ..]) path = quoted;
        return path;
    }
}
