using System.Buffers;
using System.Globalization;
using System.Text;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Judges and mends the addresses of links.</summary>
internal static class UrlSyntax
{
    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "mailto", "tel", "sms", "ftp", "ftps", "urn", "geo", "xmpp", "irc", "ircs", "news", "gemini", "gopher", "matrix",
    };

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \"<>\\^`{|}\t\n\r");

    /// <summary>What stands before the colon; empty for an address without a scheme.</summary>
    public static string Scheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(url[0])) return "";
        foreach (var c in url.AsSpan(0, colon))
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return "";
        return url[..colon];
    }

    public static bool IsAllowed(string scheme) => Schemes.Contains(scheme);

    /// <summary>Characters that no address may hold are written as the bytes that they are; the rest stays as it was typed.</summary>
    public static string Clean(string url)
    {
        if (url.AsSpan().IndexOfAny(Forbidden) < 0 && !url.Contains('%', StringComparison.Ordinal)) return url;
        var clean = new StringBuilder();
        for (var i = 0; i < url.Length; i++)
        {
            var isEscape = url[i] == '%' && i + 2 < url.Length && char.IsAsciiHexDigit(url[i + 1]) && char.IsAsciiHexDigit(url[i + 2]);
            if (Forbidden.Contains(url[i]) || (url[i] == '%' && !isEscape)) clean.Append(CultureInfo.InvariantCulture, $"%{(int)url[i]:X2}");
            else clean.Append(url[i]);
        }
        return clean.ToString();
    }
}
