using SkiaSharp;

namespace Publish.Raster.Svg;

/// <summary>A picture that is written out in a drawing.</summary>
internal static class EmbeddedPicture
{
    /// <summary>Whether it is what it says, a PNG or a JPEG, and of a size that can be held: a few bytes may claim a billion pixels.</summary>
    public static bool IsSound(ReadOnlySpan<char> base64)
    {
        var bytes = new byte[(base64.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64Chars(base64, bytes, out var length)) return false;
        if (bytes is not ([0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..])) return false;
        using var data = SKData.CreateCopy(bytes.AsSpan(0, length));
        using var codec = SKCodec.Create(data);
        return codec is not null && !PictureReader.IsHuge(codec.Info.Width, codec.Info.Height);
    }
}
