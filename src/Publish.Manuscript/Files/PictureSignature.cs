using Publish.Model.Pictures;

namespace Publish.Manuscript.Files;

/// <summary>Tells a picture's format by its first bytes, whatever the file is called.</summary>
internal static class PictureSignature
{
    /// <summary>Null for anything but PNG, JPEG and SVG, and for a file that cannot be read.</summary>
    public static PictureFormat? Of(string fullPath)
    {
        Span<byte> head = stackalloc byte[4096];
        try
        {
            using var file = File.OpenHandle(fullPath);
            return Of(head[..RandomAccess.Read(file, head, 0)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // White space and a byte-order mark.
    private static ReadOnlySpan<byte> Blank => [0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private static PictureFormat? Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return PictureFormat.Png;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return PictureFormat.Jpeg;
        return head.TrimStart(Blank).StartsWith((byte)'<') && head.IndexOf("<svg"u8) >= 0 ? PictureFormat.Svg : null;
    }
}
