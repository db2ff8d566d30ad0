using Publish.Model.Pictures;
using Publish.Raster.Screens;
using Publish.Raster.Svg;
using SkiaSharp;

namespace Publish.Raster.Developing;

/// <summary>Pictures of the kinds that people bring: PNG, JPEG, GIF, BMP and WebP by Skia, TIFF by LibTiff, the one picture of an EMF or WMF. Safe to use from several threads.</summary>
public sealed class Darkroom : IDarkroom
{
    public static Darkroom Instance { get; } = new();

    public NegativeLook Look(ReadOnlyMemory<byte> file)
    {
        var span = file.Span;
        if (TiffPages.Is(span)) return TiffPages.Look(file);
        if (MetafileBitmap.KindOf(span) is { } metafile)
            return MetafileBitmap.Find(span) is { } inner && MetafileBitmap.KindOf(inner) is null && Look(inner) is { Fault: NegativeFault.None } held ? held with { Kind = metafile, Format = null } : new(metafile, null, 0, 0, 0) { Fault = NegativeFault.OtherKind };
        if (KindOf(span) is not { } kind) return LookAtDrawing(file);
        return LookAtPixels(file, kind.Name, kind.Format);
    }

    public DevelopedPicture? Develop(ReadOnlyMemory<byte> file, int frame, PictureWork work)
    {
        try
        {
            return Pixels(file, frame) is { } pixels ? Finished(pixels, work, IsPhotograph(file.Span)) : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException or OutOfMemoryException)
        {
            return null;
        }
    }

    private static DevelopedPicture Finished(PixelPicture pixels, PictureWork work, bool isPhotograph)
    {
        var (turned, specks) = (0.0, 0);
        if (work.Crop is { IsCut: true } crop) pixels = Cropping.Cut(pixels, crop);
        if (work.Deskew) (pixels, turned) = Skew.Mend(pixels);
        if (work.Threshold) pixels = LineArt.Of(pixels);
        if (work.Despeckle) (pixels, specks) = Specks.Remove(pixels);
        var isUntouched = !work.Deskew && !work.Threshold && !work.Despeckle;
        var format = isPhotograph && isUntouched && pixels.Alpha.Length == 0 ? PictureFormat.Jpeg : PictureFormat.Png;
        var bytes = format == PictureFormat.Jpeg ? PictureEncoder.EncodeAgain(pixels) : PictureEncoder.Encode(pixels, format);
        return new(format, bytes, pixels.Width, pixels.Height) { Turned = turned, Specks = specks };
    }

    /// <summary>Null for what cannot be decoded within the limits.</summary>
    private static PixelPicture? Pixels(ReadOnlyMemory<byte> file, int frame)
    {
        if (TiffPages.Is(file.Span)) return TiffPages.Decode(file, frame);
        if (MetafileBitmap.Find(file.Span) is { } inner) return MetafileBitmap.KindOf(inner) is null ? Pixels(inner, 0) : null;
        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null || PictureReader.IsHuge(codec.Info.Width, codec.Info.Height) || IsHollow(file, codec.Info.Width, codec.Info.Height)) return null;
        var orientation = Math.Max(1, (int)codec.EncodedOrigin);
        return new PictureDecoder().Decode(new Picture("", PictureFormat.Png, codec.Info.Width, codec.Info.Height, orientation, file), grey: false);
    }

    /// <summary>A GIF of more pixels than its bytes can say: a code of 12 bits stands for at most 4,096 of them (GIF89a, appendix F).</summary>
    private static bool IsHollow(ReadOnlyMemory<byte> file, int width, int height) => file.Span.StartsWith("GIF8"u8) && (long)width * height > 4_096L * file.Length;

    private static NegativeLook LookAtPixels(ReadOnlyMemory<byte> file, string kind, PictureFormat? format)
    {
        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null) return new(kind, format, 0, 0, 0) { Fault = NegativeFault.Damaged };
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        var isTurned = (int)codec.EncodedOrigin >= 5;
        var look = new NegativeLook(kind, format, Math.Max(1, codec.FrameCount), isTurned ? height : width, isTurned ? width : height) { Moves = codec.FrameCount > 1 };
        if (PictureReader.IsHuge(width, height)) return look with { Fault = NegativeFault.Huge };
        if (IsHollow(file, width, height)) return look with { Fault = NegativeFault.Damaged };
        if (format is { } kept && !PictureReader.HasEnd(file.Span, kept)) return look with { Fault = NegativeFault.Damaged };
        return look with { HasIdleColours = Colours.AreIdle(codec) };
    }

    private static NegativeLook LookAtDrawing(ReadOnlyMemory<byte> file) =>
        file.Span[..Math.Min(file.Length, 4096)].IndexOf("<svg"u8) >= 0 && SvgCleaner.Clean(file) is CleanSvg drawing
            ? new("an SVG drawing", PictureFormat.Svg, 1, drawing.Size.Width, drawing.Size.Height)
            : new("", null, 0, 0, 0) { Fault = NegativeFault.OtherKind };

    private static bool IsPhotograph(ReadOnlySpan<byte> file) => file is [0xFF, 0xD8, 0xFF, ..];

    private static (string Name, PictureFormat? Format)? KindOf(ReadOnlySpan<byte> file)
    {
        if (file is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return ("a PNG picture", PictureFormat.Png);
        if (IsPhotograph(file)) return ("a JPEG picture", PictureFormat.Jpeg);
        if (file.StartsWith("GIF8"u8)) return ("a GIF picture", null);
        if (file.Length > 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8)) return ("a WebP picture", null);
        return file.Length > 26 && file.StartsWith("BM"u8) ? ("a BMP picture", null) : null;
    }
}
