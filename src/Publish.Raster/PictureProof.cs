using Publish.Model.Pictures;
using SkiaSharp;

namespace Publish.Raster;

/// <summary>Looks through a picture's pixels once, a few rows at a time, before anything is made with it: damage is found whatever it is used for.</summary>
internal static class PictureProof
{
    private const int RowsAtOnce = 16;

    /// <summary>The edges that are white, as the pixels are stored; null where a row cannot be decoded.</summary>
    public static PictureEdges? Look(SKCodec codec)
    {
        // The smallest that the decoder offers; what is coded is read all the same.
        var size = codec.GetScaledDimensions(1f / 8);
        var isGrey = codec.Info.ColorType == SKColorType.Gray8;
        var info = new SKImageInfo(size.Width, size.Height, isGrey ? SKColorType.Gray8 : SKColorType.Rgba8888, isGrey ? SKAlphaType.Opaque : SKAlphaType.Unpremul);
        return codec.StartScanlineDecode(info) == SKCodecResult.Success ? ReadsRows(codec, info) : Decodes(codec, info);
    }

    private static unsafe PictureEdges? ReadsRows(SKCodec codec, SKImageInfo info)
    {
        var edges = new WhiteEdges(info);
        var rows = new byte[RowsAtOnce * info.RowBytes];
        fixed (byte* start = rows)
        {
            for (var y = 0; y < info.Height; y += RowsAtOnce)
            {
                var wanted = Math.Min(RowsAtOnce, info.Height - y);
                if (codec.GetScanlines((nint)start, wanted, info.RowBytes) != wanted) return null;
                edges.Look(rows.AsSpan(0, wanted * info.RowBytes), y);
            }
        }

        return edges.Edges;
    }

    /// <summary>PNGs come all at once.</summary>
    private static unsafe PictureEdges? Decodes(SKCodec codec, SKImageInfo info)
    {
        var pixels = new byte[info.BytesSize64];
        fixed (byte* start = pixels)
            if (codec.GetPixels(info, (nint)start) != SKCodecResult.Success) return null;
        var edges = new WhiteEdges(info);
        edges.Look(pixels, 0);
        return edges.Edges;
    }
}
