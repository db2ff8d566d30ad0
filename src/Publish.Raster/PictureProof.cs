using SkiaSharp;

namespace Publish.Raster;

/// <summary>Looks through a picture's pixels once, a few rows at a time, before anything is made with it: damage is found whatever it is used for.</summary>
internal static class PictureProof
{
    private const int RowsAtOnce = 16;

    /// <summary>Whether every row can be decoded.</summary>
    public static bool IsWhole(SKCodec codec)
    {
        // The smallest that the decoder offers; what is coded is read all the same.
        var size = codec.GetScaledDimensions(1f / 8);
        var isGrey = codec.Info.ColorType == SKColorType.Gray8;
        var info = new SKImageInfo(size.Width, size.Height, isGrey ? SKColorType.Gray8 : SKColorType.Rgba8888, isGrey ? SKAlphaType.Opaque : SKAlphaType.Unpremul);
        return codec.StartScanlineDecode(info) == SKCodecResult.Success ? ReadsRows(codec, info) : Decodes(codec, info);
    }

    private static unsafe bool ReadsRows(SKCodec codec, SKImageInfo info)
    {
        var rows = new byte[RowsAtOnce * info.RowBytes];
        fixed (byte* start = rows)
        {
            for (var y = 0; y < info.Height; y += RowsAtOnce)
            {
                var wanted = Math.Min(RowsAtOnce, info.Height - y);
                if (codec.GetScanlines((nint)start, wanted, info.RowBytes) != wanted) return false;
            }
        }

        return true;
    }

    /// <summary>PNGs come all at once.</summary>
    private static unsafe bool Decodes(SKCodec codec, SKImageInfo info)
    {
        var pixels = new byte[info.BytesSize64];
        fixed (byte* start = pixels) return codec.GetPixels(info, (nint)start) == SKCodecResult.Success;
    }
}
