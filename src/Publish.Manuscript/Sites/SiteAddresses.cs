using System.Text.RegularExpressions;
using Publish.Manuscript.WebPages;

namespace Publish.Manuscript.Sites;

/// <summary>The addresses under which a program puts the texts of a folder, so that links from one to another find them.</summary>
internal sealed partial class SiteAddresses
{
    private readonly Dictionary<string, string> texts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By their last part alone; null for those that several have.</summary>
    private readonly Dictionary<string, string?> lasts = new(StringComparer.OrdinalIgnoreCase);

    public SiteAddresses(Site site)
    {
        foreach (var text in site.Texts)
        {
            var address = AddressOf(text);
            texts.TryAdd(address, text);
            // A home page stands at the site's own address, and a root is no part of any.
            foreach (var root in site.Roots)
                if (address.StartsWith(root + "/", StringComparison.Ordinal)) texts.TryAdd(address[(root.Length + 1)..], text);
            if (Dated().Match(address) is { Success: true } dated)
            {
                var day = dated.Groups[1].Value.Replace('-', '/');
                texts.TryAdd($"{day}/{dated.Groups[2].Value}", text);
                AddLast(dated.Groups[1].Value + "-" + dated.Groups[2].Value, text);
                AddLast(dated.Groups[2].Value, text);
            }
            else AddLast(address[(address.LastIndexOf('/') + 1)..], text);
        }
    }

    /// <summary>The text that a link leads to, as a link from the manuscript's folder on; null where it is none of these.</summary>
    /// <param name="typed">As it was typed, with what the program would have put in.</param>
    /// <param name="from">The path of the text that holds the link.</param>
    public string? Of(string typed, string from)
    {
        var address = Said(typed);
        var mark = address.IndexOfAny(['#', '?']);
        var fragment = mark >= 0 && address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? address[hash..] : "";
        if (mark >= 0) address = address[..mark];
        if (address.Length == 0 || address.Contains(':', StringComparison.Ordinal) || address.Contains("{{", StringComparison.Ordinal)) return null;
        var path = Find(address, from);
        return path is null ? null : "/" + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal) + fragment;
    }

    private string? Find(string address, string from)
    {
        var own = AddressOf(from);
        // A page is a folder on the web: "../two" leads to what stands beside it.
        foreach (var start in address.StartsWith('/') ? (string[])[""] : [own, own.LastIndexOf('/') is > 0 and var slash ? own[..slash] : "", ""])
            if (WebLinks.Resolve(start.Length == 0 ? "" : start + "/", address) is { Length: > 0 } whole && texts.TryGetValue(AddressOf(whole), out var path)) return path;
        var last = AddressOf(address.Trim('/'));
        return lasts.GetValueOrDefault(last[(last.LastIndexOf('/') + 1)..]);
    }

    private void AddLast(string name, string text)
    {
        if (name.Length > 0 && !lasts.TryAdd(name, text) && lasts[name] != text) lasts[name] = null;
    }

    /// <summary>A text's path, or an address, without what programs take off: ".md", ".html", "index", a slash.</summary>
    private static string AddressOf(string path)
    {
        path = path.Trim('/');
        foreach (var end in (ReadOnlySpan<string>)[".md", ".markdown", ".html", ".htm"])
            if (path.EndsWith(end, StringComparison.OrdinalIgnoreCase)) path = path[..^end.Length];
        foreach (var index in (ReadOnlySpan<string>)["/index", "/_index", "/README"])
            if (path.EndsWith(index, StringComparison.Ordinal)) path = path[..^index.Length];
        return path;
    }

    /// <summary>The address that stands in a program's mark.</summary>
    private static string Said(string typed) => Reference().Match(SiteAddress.WithoutRoots(typed)) is { Success: true } mark ? mark.Groups[1].Value + mark.Groups[2].Value : SiteAddress.WithoutMarks(typed);

    [GeneratedRegex(@"^\s*(?:\{\{\s*)?(?:\{%|[<%])?-?\s*(?:rel)?(?:ref|post_url|link)\s+[""'`]?([^""'`\s}%>]+)[""'`]?\s*-?(?:%\}\}|%\}|>\}\})(\S*)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?:^|/)(\d{4}-\d{1,2}-\d{1,2})-([^/]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
