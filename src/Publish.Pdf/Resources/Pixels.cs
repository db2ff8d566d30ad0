using Publish.Model.Pictures;

namespace Publish.Pdf.Resources;

/// <summary>Small turns of pixels, 8 bits a sample.</summary>
internal static class Pixels
{
    /// <summary>Lays a transparent picture on white paper.</summary>
    public static byte[] OnPaper(PixelPicture picture)
    {
        var paper = picture.Components == 4 ? 0 : 255;
        var samples = new byte[picture.Samples.Length];
        for (var i = 0; i < samples.Length; i++)
        {
            var alpha = picture.Alpha[i / picture.Components];
            samples[i] = (byte)(((picture.Samples[i] * alpha) + (paper * (255 - alpha)) + 127) / 255);
        }

        return samples;
    }

    public static bool IsGrey(ReadOnlySpan<byte> rgb)
    {
        for (var i = 0; i + 2 < rgb.Length; i += 3)
            if (rgb[i] != rgb[i + 1] || rgb[i] != rgb[i + 2])
                return false;
        return true;
    }

    public static byte[] FirstOfThree(ReadOnlySpan<byte> rgb)
    {
        var grey = new byte[rgb.Length / 3];
        for (var i = 0; i < grey.Length; i++)
            grey[i] = rgb[3 * i];
        return grey;
    }

    /// <summary>Black and white only, a bit a pixel, 1 for white, each row from a new byte.</summary>
    public static byte[] Bits(ReadOnlySpan<byte> samples, int width, int height)
    {
        var stride = (width + 7) / 8;
        var bits = new byte[stride * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                if (samples[(y * width) + x] != 0)
                    bits[(y * stride) + (x >> 3)] |= (byte)(0x80 >> (x & 7));
        return bits;
    }
}
