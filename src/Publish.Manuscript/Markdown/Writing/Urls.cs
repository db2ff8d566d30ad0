using System.Buffers;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Addresses as the destinations of links and pictures.</summary>
internal static class Urls
{
    private static readonly SearchValues<char> NeedBrackets = SearchValues.Create(" <>()\t");

    public static string Destination(string url)
    {
        var escaped = url.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal);
        var isBare = url.Length > 0 && url.AsSpan().IndexOfAny(NeedBrackets) < 0;
        return isBare ? escaped : $"<{escaped.Replace("<", @"\<", StringComparison.Ordinal).Replace(">", @"\>", StringComparison.Ordinal)}>";
    }
}
