using SkiaSharp;

namespace Publish.Raster.Developing;

/// <summary>Whether a picture's colours show anything: scanners and phones store pencil on white paper in colours.</summary>
internal static class Colours
{
    /// <summary>Pixels of the small copy that is looked at.</summary>
    private const int MostPixels = 4_000_000;

    /// <summary>Between the strongest and the weakest of red, green and blue: a tinge that comes of paper and lamps.</summary>
    private const int Tinge = 28;

    /// <summary>So few stronger pixels, in thousandths, are no colour that anybody chose.</summary>
    private const int Stray = 2;

    /// <summary>False where it has no colours, where some show, and where a look would cost too much.</summary>
    public static unsafe bool AreIdle(SKCodec codec)
    {
        if (codec.Info.ColorType == SKColorType.Gray8) return false;
        var size = codec.GetScaledDimensions(1 / 8f);
        if ((long)size.Width * size.Height > MostPixels) return false;
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        var pixels = new byte[info.BytesSize];
        fixed (byte* start = pixels)
            if (codec.GetPixels(info, (nint)start) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput)) return false;
        return !PixelSorting.IsGrey(pixels) && IsTinged(pixels);
    }

    private static bool IsTinged(ReadOnlySpan<byte> rgba)
    {
        var strong = 0;
        for (var i = 0; i < rgba.Length; i += 4)
            if (rgba[i + 3] > 0 && Math.Max(rgba[i], Math.Max(rgba[i + 1], rgba[i + 2])) - Math.Min(rgba[i], Math.Min(rgba[i + 1], rgba[i + 2])) > Tinge) strong++;
        return strong * 1000L <= rgba.Length / 4L * Stray;
    }
}
