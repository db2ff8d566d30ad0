using System.Text;

namespace Publish.Manuscript.Files;

/// <summary>A picture that is written into the text itself, as <c>data:image/png;base64,…</c> (RFC 2397).</summary>
internal static class WrittenPicture
{
    public static bool Is(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its bytes; null where they cannot be read, or are too many.</summary>
    public static byte[]? BytesOf(string address)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || address.Length > Limits.PictureBytes) return null;
        var written = Uri.UnescapeDataString(address[(comma + 1)..]);
        if (!address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8.GetBytes(written);
        var buffer = new byte[written.Length];
        return Convert.TryFromBase64String(written, buffer, out var length) ? buffer[..length] : null;
    }
}
