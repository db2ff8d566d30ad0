using System.Globalization;
using System.Text;

namespace Publish.Cli.Sending.Loading;

/// <summary>A book's title as a file's name, without its ending, that any device and any computer takes it by.</summary>
internal static class DeviceName
{
    private const int LongestName = 100;

    /// <summary>Of UTF-8: other systems than FAT count 255 of these, and an ending and the mark of an unfinished copy follow.</summary>
    private const int MostBytes = 220;

    /// <summary>What FAT and exFAT forbid becomes a space; a name has no dot or space at its ends, so that it is not hidden.</summary>
    public static string Of(string title)
    {
        var letters = title.Select(letter => char.IsControl(letter) || "<>:\"/\\|?*".Contains(letter, StringComparison.Ordinal) ? ' ' : letter);
        var words = Trimmed(string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        return Fitted(IsAPort(words) ? "Zine " + words : words);
    }

    /// <summary>Windows opens a port in place of such a file, whatever its ending, and can neither copy nor delete it.</summary>
    private static bool IsAPort(string name) => name.Split('.')[0].TrimEnd().ToUpperInvariant() switch
    {
        "CON" or "PRN" or "AUX" or "NUL" => true,
        { Length: 4 } port => (port.StartsWith("COM", StringComparison.Ordinal) || port.StartsWith("LPT", StringComparison.Ordinal)) && "0123456789¹²³".Contains(port[3], StringComparison.Ordinal),
        _ => false,
    };

    private static string Fitted(string words)
    {
        var (letters, bytes) = (0, 0);
        foreach (var one in Letters(words))
        {
            if (letters + one.Length > LongestName || bytes + Encoding.UTF8.GetByteCount(one) > MostBytes) return Trimmed(words.LastIndexOf(' ', letters) is > 0 and var cut ? words[..cut] : words[..letters]);
            (letters, bytes) = (letters + one.Length, bytes + Encoding.UTF8.GetByteCount(one));
        }

        return words;
    }

    /// <summary>An accent is not cut from its letter.</summary>
    private static IEnumerable<string> Letters(string words)
    {
        var parts = StringInfo.GetTextElementEnumerator(words);
        while (parts.MoveNext()) yield return parts.GetTextElement();
    }

    private static string Trimmed(string words) => words.Trim('.', ' ');
}
