using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Publish.Manuscript.WebPages;

/// <summary>Turns a page's bytes into text: by its byte-order mark, by what its head declares, and then as Windows-1252, as the standard has it. UTF-8 that is valid is that, whatever is declared.</summary>
/// <remarks>HTML Living Standard, 13.2.3.2. The names that pages use for Latin-1 and ASCII mean Windows-1252 (Encoding Standard, 4.2).</remarks>
internal static partial class WebText
{
    private const int Head = 4096;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.Length > 3 && bytes[0] == 0 && bytes[1] == '<') return Encoding.BigEndianUnicode.GetString(bytes);
        if (bytes.Length > 3 && bytes[0] == '<' && bytes[1] == 0) return Encoding.Unicode.GetString(bytes);
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        return (Declared(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)])) ?? Latin).GetString(bytes);
    }

    private static Encoding Latin => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static Encoding? Declared(string head)
    {
        if (Charset().Match(head) is not { Success: true } found) return null;
        var name = found.Groups[1].Value.ToLowerInvariant();
        if (name is "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252" or "utf-16" or "utf-8" or "utf8") return Latin;
        if (name is "gb2312" or "gbk") name = "gb18030";
        if (name is "x-sjis" or "shift-jis") name = "shift_jis";
        if (CodePagesEncodingProvider.Instance.GetEncoding(name) is { } page) return page;
        return name is "iso-8859-15" or "latin-9" ? CodePagesEncodingProvider.Instance.GetEncoding(28605) : null;
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
