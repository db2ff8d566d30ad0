using Publish.Model.Pictures;

namespace Publish.Raster;

/// <summary>Parts RGBA pixels into samples and alpha.</summary>
internal static class PixelSorting
{
    // Shares of luminance of red, green and blue in 1/256 (ITU-R BT.709).
    private const int Red = 54, Green = 183, Blue = 19;

    public static PixelPicture Sort(ReadOnlySpan<byte> pixels, int width, int height, bool grey)
    {
        var count = width * height;
        grey |= IsGrey(pixels);
        var components = grey ? 1 : 3;
        var samples = new byte[count * components];
        for (var i = 0; i < count; i++)
        {
            var (r, g, b) = (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2]);
            if (grey) samples[i] = (byte)(((r * Red) + (g * Green) + (b * Blue)) >> 8);
            else (samples[3 * i], samples[(3 * i) + 1], samples[(3 * i) + 2]) = (r, g, b);
        }

        return new(width, height, components, samples, Alpha(pixels, count));
    }

    public static bool IsGrey(ReadOnlySpan<byte> pixels)
    {
        for (var i = 0; i < pixels.Length; i += 4)
            if (pixels[i] != pixels[i + 1] || pixels[i] != pixels[i + 2]) return false;
        return true;
    }

    private static byte[] Alpha(ReadOnlySpan<byte> pixels, int count)
    {
        byte[]? alpha = null;
        for (var i = 0; i < count; i++)
        {
            var value = pixels[(4 * i) + 3];
            if (value == 255 && alpha is null) continue;
            alpha ??= Opaque(count);
            alpha[i] = value;
        }

        return alpha ?? [];
    }

    private static byte[] Opaque(int count)
    {
        var alpha = new byte[count];
        Array.Fill(alpha, byte.MaxValue);
        return alpha;
    }
}
