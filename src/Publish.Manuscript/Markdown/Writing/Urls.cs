namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Addresses as the destinations of links and pictures.</summary>
internal static class Urls
{
    public static string Destination(string url)
    {
        var escaped = url.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal);
        var isBare = url.Length > 0 && url.AsSpan().IndexOfAny(" <>()\t") < 0;
        return isBare ? escaped : $"<{escaped.Replace("<", @"\<", StringComparison.Ordinal).Replace(">", @"\>", StringComparison.Ordinal)}>";
    }
}
