using System.Buffers;
using Publish.Model.Pictures;
using Publish.Model.Pictures.Drawings;
using Publish.Raster.Screens;
using Publish.Raster.Svg.Painting;
using SkiaSharp;

namespace Publish.Raster;

/// <summary>Decodes pictures to 8 bits a sample, upright. Safe to use from several threads.</summary>
/// <remarks>Sixteen bits are brought to eight; CMYK comes out as RGB; embedded profiles are applied, so that samples are sRGB.</remarks>
public sealed class PictureDecoder : IPictureDecoder
{
    private static readonly SemaphoreSlim Turns = new(2);

    /// <exception cref="InvalidDataException">The file is damaged behind its header.</exception>
    public PixelPicture Decode(Picture picture, bool grey)
    {
        if (picture.Drawing is { } drawing) return DrawingPainter.Paint(drawing, picture.PixelWidth, picture.PixelHeight, grey);
        using var data = SKData.CreateCopy(picture.Bytes.Span);
        using var codec = SKCodec.Create(data) ?? throw Damaged(picture);
        var isGrey = codec.Info.ColorType == SKColorType.Gray8;
        var info = new SKImageInfo(
            codec.Info.Width, codec.Info.Height, isGrey ? SKColorType.Gray8 : SKColorType.Rgba8888,
            isGrey ? SKAlphaType.Opaque : SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        var pixels = new byte[info.BytesSize];
        if (Fill(codec, info, pixels) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput)) throw Damaged(picture);
        var flat = isGrey ? new PixelPicture(info.Width, info.Height, 1, pixels, []) : PixelSorting.Sort(pixels, info.Width, info.Height, grey);
        return PictureTurning.Upright(flat, picture.Orientation);
    }

    /// <summary>Photographs are decoded at the eighths of their size that is a quarter more than wanted, at the least; what is left is taken as the mean of areas.</summary>
    public Picture Smaller(Picture picture, int width, int height)
    {
        if (picture.Format == PictureFormat.Svg || JpegKind.IsInPrintingInks(picture)) return picture;
        try
        {
            return WorkingCopy.Of(picture, width, height) ?? MadeSmaller(picture, width, height);
        }
        catch (InvalidDataException)
        {
            return picture;
        }
    }

    /// <summary>A drawing as a picture of pixels; any other picture as it is.</summary>
    /// <param name="side">Pixels of its longer side.</param>
    public static Picture InPixels(Picture picture, int side)
    {
        if (picture.Drawing is not { } drawing) return picture;
        var pixels = DrawingPainter.Paint(drawing, Math.Max(1, (int)((long)drawing.Width * side / Drawing.Side)), Math.Max(1, (int)((long)drawing.Height * side / Drawing.Side)), grey: false);
        return new(picture.Path, PictureFormat.Png, pixels.Width, pixels.Height, 1, PictureEncoder.Encode(pixels, PictureFormat.Png));
    }

    /// <summary>As few large pictures at a time as fit the memory of a small machine.</summary>
    /// <exception cref="InvalidDataException">The file is damaged behind its header.</exception>
    internal static Picture MadeSmaller(Picture picture, int width, int height)
    {
        Turns.Wait();
        try
        {
            using var data = SKData.CreateCopy(picture.Bytes.Span);
            using var codec = SKCodec.Create(data) ?? throw Damaged(picture);
            var (across, down) = picture.Orientation >= 5 ? (height, width) : (width, height);
            var size = Eighths(codec, across, down);
            return Reduced(picture, codec, size, Math.Min(across, size.Width), Math.Min(down, size.Height));
        }
        finally
        {
            Turns.Release();
        }
    }

    private static Picture Reduced(Picture picture, SKCodec codec, SKSizeI size, int width, int height)
    {
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        var (pixels, small) = (ArrayPool<byte>.Shared.Rent(info.BytesSize), ArrayPool<byte>.Shared.Rent(width * height * info.BytesPerPixel));
        try
        {
            if (Fill(codec, info, pixels) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput)) throw Damaged(picture);
            if (size == new SKSizeI(width, height)) pixels.AsSpan(0, info.BytesSize).CopyTo(small);
            else if (codec.Info.IsOpaque && OpaqueReduction.Takes(size.Width, size.Height, width, height)) OpaqueReduction.Into(small, pixels.AsSpan(0, info.BytesSize), size.Width, size.Height, width, height);
            else RowReduction.Into(small, pixels.AsSpan(0, info.BytesSize), size.Width, size.Height, width, height);
            var rows = small.AsSpan(0, width * height * info.BytesPerPixel);
            var edges = new WhiteEdges(info.WithSize(width, height));
            edges.Look(rows, 0);
            return Encoded(picture, rows, width, height) with { WhiteEdges = WhiteEdges.Upright(edges.Edges, picture.Orientation) };
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(pixels);
            ArrayPool<byte>.Shared.Return(small);
        }
    }

    /// <summary>Colour photographs that stand upright as the pixels are; all others by way of their samples.</summary>
    private static Picture Encoded(Picture picture, ReadOnlySpan<byte> rgba, int width, int height)
    {
        if (picture.Format == PictureFormat.Jpeg && picture.Orientation == 1 && !PixelSorting.IsGrey(rgba))
            return picture with { PixelWidth = width, PixelHeight = height, Bytes = PictureEncoder.EncodeOpaque(rgba, width, height, JpegKind.Of(picture.Bytes.Span).IsSubsampled) };
        var upright = PictureTurning.Upright(PixelSorting.Sort(rgba, width, height, grey: false), picture.Orientation);
        return new(picture.Path, picture.Format, upright.Width, upright.Height, 1, PictureEncoder.Encode(upright, picture.Format));
    }

    private static SKSizeI Eighths(SKCodec codec, int width, int height)
    {
        for (var eighths = 1; eighths < 8; eighths++)
            if (codec.GetScaledDimensions(eighths / 8f) is var size && (size == new SKSizeI(width, height) || (4L * size.Width >= 5L * width && 4L * size.Height >= 5L * height))) return size;
        return codec.Info.Size;
    }

    /// <summary>A side of a photograph that is decoded at so many eighths of its size.</summary>
    internal static int Eighths(int side, int eighths) => ((side * eighths) + 7) / 8;

    private static unsafe SKCodecResult Fill(SKCodec codec, SKImageInfo info, byte[] pixels)
    {
        fixed (byte* start = pixels)
            return codec.GetPixels(info, (nint)start);
    }

    private static InvalidDataException Damaged(Picture picture) => new($"The picture \"{picture.Path}\" is damaged.");
}
