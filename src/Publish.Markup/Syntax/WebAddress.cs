using System.Text;

namespace Publish.Markup.Syntax;

/// <summary>Judges addresses that a manuscript brings: nothing that runs or reads files gets into a book.</summary>
public static class WebAddress
{
    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "mailto", "tel", "sms", "geo", "ftp", "ftps", "sftp", "irc", "ircs", "xmpp", "matrix", "gemini", "gopher",
        "news", "nntp", "magnet", "urn", "doi", "ipfs",
    };

    /// <summary>What no e-reader opens, and EPUBCheck 5.3 does not know (HTM-025).</summary>
    private static readonly HashSet<string> NotForBooks = new(StringComparer.OrdinalIgnoreCase)
    {
        "sms", "geo", "ftps", "sftp", "ircs", "matrix", "gemini", "magnet", "doi", "ipfs",
    };

    /// <summary>Whether an address that was found safe may also stand in an e-book, and not only on a page for browsers.</summary>
    public static bool IsForBooks(string address) => !NotForBooks.Contains(address[..address.IndexOf(':', StringComparison.Ordinal)]);

    /// <summary>The address as it may stand in an <c>href</c>; null where it must not.</summary>
    public static string? Checked(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !Schemes.Contains(url[..colon])) return null;
        var encoded = Encode(url);
        return Uri.TryCreate(encoded, UriKind.Absolute, out var parsed) && HasHost(parsed) ? encoded : null;
    }

    private static bool HasHost(Uri uri) => uri.Scheme is not ("http" or "https" or "ftp") || uri.Host.Length > 0;

    // What the URL standard does not list as a URL code point is percent-encoded; a stray percent sign as well.
    private static string Encode(string url)
    {
        var result = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            var c = url[i];
            if (c == '%' && !(i + 2 < url.Length && char.IsAsciiHexDigit(url[i + 1]) && char.IsAsciiHexDigit(url[i + 2])))
                result.Append("%25");
            else if (IsLegal(c) || (char.IsLetter(c) && c > 0x9F) || char.IsSurrogate(c))
                result.Append(c);
            else
                AppendEncoded(result, c);
        }

        return result.ToString();
    }

    private static bool IsLegal(char c) => char.IsAsciiLetterOrDigit(c) || "!$&'()*+,-./:;=?@_~#%".Contains(c, StringComparison.Ordinal);

    private static void AppendEncoded(StringBuilder result, char c)
    {
        foreach (var value in Encoding.UTF8.GetBytes([c]))
            result.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
    }
}
