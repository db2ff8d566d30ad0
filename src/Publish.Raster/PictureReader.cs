using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster.Screens;
using Publish.Raster.Svg;
using SkiaSharp;

namespace Publish.Raster;

/// <summary>Looks at a picture: its size, its kind, which way up it is, and whether all of it is there. Its pixels are decoded for use later, and only where they are needed.</summary>
public static class PictureReader
{
    /// <summary>Longer or wider pictures are refused: a page of A3 at 1,200 dots an inch is smaller.</summary>
    public const int LongestSide = 30_000;

    /// <summary>Larger pictures are refused: decoded they would not fit the memory of a small machine.</summary>
    public const long MostPixels = 200_000_000;

    /// <summary>Passes over a progressive picture: cameras and programs make ten or so, and each takes as long as a whole picture.</summary>
    private const int MostScans = 200;

    /// <summary>Pixels of such a picture, whose parts are all held until the last pass.</summary>
    private const long MostProgressive = 100_000_000;

    /// <summary>The picture, or null with a diagnostic.</summary>
    /// <param name="path">As the manuscript names it.</param>
    /// <param name="span">Where it is named.</param>
    public static Picture? Read(string path, ReadOnlyMemory<byte> bytes, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (FormatOf(bytes.Span) is not { } format)
        {
            if (!IsDrawing(bytes.Span)) diagnostics.NotAPicture(path, span);
            return IsDrawing(bytes.Span) ? ReadDrawing(path, bytes, span, diagnostics) : null;
        }

        using var data = SKData.CreateCopy(bytes.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            diagnostics.BrokenPicture(path, span);
            return null;
        }

        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if (IsHuge(width, height))
        {
            diagnostics.HugePicture(path, span, width, height);
            return null;
        }

        if (format == PictureFormat.Jpeg && (JpegKind.Scans(bytes.Span) > MostScans || (JpegKind.Of(bytes.Span).IsProgressive && (long)width * height > MostProgressive)))
        {
            diagnostics.EndlessPicture(path, span);
            return null;
        }

        var turned = (int)codec.EncodedOrigin >= 5;
        var picture = new Picture(path, format, turned ? height : width, turned ? width : height, Math.Max(1, (int)codec.EncodedOrigin), bytes);
        if (!HasEnd(bytes.Span, format)) return WithAnEnd(picture, span, diagnostics);
        if (Whole(picture, codec) is { } whole) return whole;
        diagnostics.BrokenPicture(path, span);
        return null;
    }

    /// <summary>What is there of a picture that breaks off, set anew as a whole one: not every reader shows it otherwise. Null with a diagnostic where nothing is there.</summary>
    private static Picture? WithAnEnd(Picture picture, SourceSpan span, DiagnosticBag diagnostics)
    {
        try
        {
            var pixels = new PictureDecoder().Decode(picture, grey: false);
            diagnostics.CutShort(picture.Path, span);
            return picture with { Orientation = 1, Bytes = PictureEncoder.Encode(pixels, picture.Format) };
        }
        catch (InvalidDataException)
        {
            diagnostics.BrokenPicture(picture.Path, span);
            return null;
        }
    }

    /// <summary>Every pixel is decoded once, now: damage is found whatever is made of the picture.</summary>
    /// <returns>With what was seen of its edges; null where it is damaged.</returns>
    private static Picture? Whole(Picture picture, SKCodec codec)
    {
        try
        {
            return WorkingCopy.MadeOf(picture) ?? (PictureProof.Look(codec) is { } white ? picture with { WhiteEdges = WhiteEdges.Upright(white, picture.Orientation) } : null);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>More pixels than anybody needs or can hold.</summary>
    internal static bool IsHuge(int width, int height) => width > LongestSide || height > LongestSide || (long)width * height > MostPixels;

    /// <summary>A drawing without what it must not hold, which is diagnosed.</summary>
    private static Picture? ReadDrawing(string path, ReadOnlyMemory<byte> bytes, SourceSpan span, DiagnosticBag diagnostics)
    {
        switch (SvgCleaner.Clean(bytes))
        {
            case CleanSvg clean:
                if (clean.IsEmpty) diagnostics.EmptyDrawing(path, span);
                if (clean.Lost.Count > 0) diagnostics.DrawingLacksParts(path, span, clean.Lost);
                if (clean.Taken.Count > 0) diagnostics.DrawingCleaned(path, span, clean.Taken);
                return new(path, PictureFormat.Svg, clean.Size.Width, clean.Size.Height, 1, clean.Bytes);
            case FlatSvg flat:
                diagnostics.FlatDrawing(path, span, flat.Said);
                return null;
            case ExcessiveSvg excessive:
                diagnostics.ExcessiveDrawing(path, span, excessive.Why);
                return null;
            default:
                diagnostics.BrokenDrawing(path, span);
                return null;
        }
    }

    // PNG ends with a chunk of its own.
    internal static bool HasEnd(ReadOnlySpan<byte> bytes, PictureFormat format) => format == PictureFormat.Png ? bytes.LastIndexOf("IEND"u8) >= 0 : JpegSegments.HasEnd(bytes);

    private static bool IsDrawing(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 4096)].IndexOf("<svg"u8) >= 0;

    private static PictureFormat? FormatOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return PictureFormat.Png;
        return bytes is [0xFF, 0xD8, 0xFF, ..] ? PictureFormat.Jpeg : null;
    }
}
