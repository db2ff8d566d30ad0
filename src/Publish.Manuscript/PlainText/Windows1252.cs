using System.Text;

namespace Publish.Manuscript.PlainText;

/// <summary>Reads Windows-1252, the encoding of most plain texts that are not UTF-8.</summary>
internal static class Windows1252
{
    /// <summary>What the bytes 0x80 to 0x9F stand for; a space where they stand for nothing.</summary>
    private const string Upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <returns>The text in UTF-8; null where the bytes are UTF-16 or no text.</returns>
    public static byte[]? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF)) return null;
        if (bytes.Contains((byte)0)) return null;
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            text[i] = bytes[i] is >= 0x80 and < 0xA0 ? Upper[bytes[i] - 0x80] : (char)bytes[i];
        return Encoding.UTF8.GetBytes(text);
    }
}
