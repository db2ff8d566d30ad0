using Publish.Model.Pictures;
using SkiaSharp;

namespace Publish.Raster.Screens;

/// <summary>Writes pixels as PNG or JPEG.</summary>
internal static class PictureEncoder
{
    // Below this, edges of letters and lines get visible rings.
    private const int JpegQuality = 88;

    // What cameras take for their best.
    private const int QualityAgain = 96;

    public static byte[] Encode(PixelPicture picture, PictureFormat format) => Encode(picture, format, JpegQuality);

    private static unsafe byte[] Encode(PixelPicture picture, PictureFormat format, int quality)
    {
        var isJpeg = format == PictureFormat.Jpeg;
        var isGrey = picture.Components == 1 && (isJpeg || picture.Alpha.Length == 0);
        var pixels = isGrey && picture.Alpha.Length == 0 ? picture.Samples : Spread(picture, isGrey, onWhite: isJpeg);
        var info = new SKImageInfo(picture.Width, picture.Height, isGrey ? SKColorType.Gray8 : SKColorType.Rgba8888, isGrey || isJpeg ? SKAlphaType.Opaque : SKAlphaType.Unpremul);
        fixed (byte* start = pixels)
        {
            using var map = new SKPixmap(info, (nint)start);
            using var data = isJpeg
                ? map.Encode(new SKJpegEncoderOptions(quality, SKJpegEncoderDownsample.Downsample444, SKJpegEncoderAlphaOption.Ignore))
                : map.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6));
            return data?.ToArray() ?? throw new InvalidOperationException("A picture could not be encoded.");
        }
    }

    /// <summary>A photograph that was a JPEG before, so that nobody sees that it was set anew.</summary>
    public static byte[] EncodeAgain(PixelPicture picture) => Encode(picture, PictureFormat.Jpeg, QualityAgain);

    /// <summary>A photograph in colours as JPEG.</summary>
    /// <param name="isSubsampled">Colours are in half as many dots each way as lightness, as most cameras store them.</param>
    public static unsafe byte[] EncodeOpaque(ReadOnlySpan<byte> rgba, int width, int height, bool isSubsampled)
    {
        fixed (byte* start = rgba)
        {
            using var map = new SKPixmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque), (nint)start);
            using var data = map.Encode(new SKJpegEncoderOptions(
                JpegQuality, isSubsampled ? SKJpegEncoderDownsample.Downsample420 : SKJpegEncoderDownsample.Downsample444, SKJpegEncoderAlphaOption.Ignore));
            return data?.ToArray() ?? throw new InvalidOperationException("A picture could not be encoded.");
        }
    }

    /// <summary>As RGBA, or as grey; laid on white where alpha cannot be said.</summary>
    private static byte[] Spread(PixelPicture picture, bool isGrey, bool onWhite)
    {
        var count = picture.Width * picture.Height;
        var size = isGrey ? 1 : 4;
        var result = new byte[count * size];
        for (var i = 0; i < count; i++)
        {
            var alpha = picture.Alpha.Length == 0 ? (byte)255 : picture.Alpha[i];
            for (var c = 0; c < Math.Min(size, 3); c++)
            {
                var sample = picture.Samples[picture.Components == 1 ? i : (i * 3) + c];
                result[(i * size) + c] = onWhite ? (byte)(((sample * alpha) + (255 * (255 - alpha)) + 127) / 255) : sample;
            }

            if (!isGrey) result[(i * 4) + 3] = onWhite ? (byte)255 : alpha;
        }

        return result;
    }
}
