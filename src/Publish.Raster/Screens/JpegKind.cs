using Publish.Model.Pictures;

namespace Publish.Raster.Screens;

/// <summary>What kind of JPEG a file is, by its frame (ITU-T T.81, annex B.2.2).</summary>
internal readonly record struct JpegKind(byte Marker, byte Components, byte Sampling)
{
    /// <summary>Coarse first, then finer and finer.</summary>
    public bool IsProgressive => Marker is 0xC2 or 0xC6 or 0xCA or 0xCE;

    /// <summary>Colours are in half as many dots each way as lightness: its sampling factors are two by two.</summary>
    public bool IsSubsampled => Components == 3 && Sampling == 0x22;

    /// <summary>Four components: most e-readers show such a picture in wrong colours or not at all.</summary>
    public static bool IsInPrintingInks(Picture picture) => picture.Format == PictureFormat.Jpeg && Of(picture.Bytes.Span).Components == 4;

    /// <summary>All zero for a file without a frame.</summary>
    public static JpegKind Of(ReadOnlySpan<byte> file)
    {
        var segments = new JpegSegments(file);
        while (segments.Next() && segments.Marker != JpegSegments.StartOfScan)
            if (segments.IsFrame) return segments.Body is [_, _, _, _, _, var components, _, var sampling, ..] ? new(segments.Marker, components, sampling) : default;
        return default;
    }

    /// <summary>Passes over the pixels, at the most.</summary>
    public static int Scans(ReadOnlySpan<byte> file) => file.Count((ReadOnlySpan<byte>)[0xFF, JpegSegments.StartOfScan]);
}
