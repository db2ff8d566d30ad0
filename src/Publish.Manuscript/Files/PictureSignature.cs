using Publish.Model;

namespace Publish.Manuscript.Files;

/// <summary>Tells a picture's format by its first bytes, whatever the file is called.</summary>
internal static class PictureSignature
{
    /// <summary>Null for anything but PNG and JPEG, and for a file that cannot be read.</summary>
    public static PictureFormat? Of(string fullPath)
    {
        Span<byte> head = stackalloc byte[8];
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

    private static PictureFormat? Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return PictureFormat.Png;
        return head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? PictureFormat.Jpeg : null;
    }
}
