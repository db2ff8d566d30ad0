using Publish.Manuscript.Markdown.Reading;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Tells the address of a link from words behind a label and a colon: <c>[docs]: https://…</c> from <c>[Ann]: nurse</c>.</summary>
internal static class LinkAddress
{
    private const int LongestEnding = 8;

    /// <summary>An address of the web, a place in the zine, or the name of a file.</summary>
    public static bool Is(string url)
    {
        if (url.StartsWith('#') || url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || url.Contains("//", StringComparison.Ordinal)) return true;
        if (UrlSyntax.Scheme(url) is { Length: > 0 } scheme) return UrlSyntax.IsAllowed(scheme) || scheme.ToLowerInvariant() is "doi" or "javascript" or "data" or "file" or "vbscript" or "about" or "blob";
        if (url.StartsWith('/') || url.StartsWith("./", StringComparison.Ordinal) || url.StartsWith("../", StringComparison.Ordinal)) return true;
        var end = url.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? url.AsSpan() : url.AsSpan(0, end);
        var slash = path.IndexOf('/');
        return HasEnding(path[(path.LastIndexOf('/') + 1)..]) || (slash > 0 && HasEnding(path[..slash]));
    }

    /// <summary>A remark of the writer's own: <c>[//]: # (words)</c>.</summary>
    public static bool IsRemark(string? url) => url is null or "" or "#";

    private static bool HasEnding(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        var ending = name[(dot + 1)..];
        if (dot <= 0 || ending.Length is < 2 or > LongestEnding || !char.IsAsciiLetter(ending[0])) return false;
        foreach (var c in ending)
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        return true;
    }
}

