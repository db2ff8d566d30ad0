using System.Buffers.Binary;
using Publish.Model.Pictures;

namespace Publish.Pdf.Resources;

/// <summary>What a JPEG says of itself before its pixels, as far as PDF must know it (ITU-T T.81, Annex B).</summary>
/// <param name="IsAdobe">Carries Adobe's APP14 marker: its CMYK is inverted.</param>
internal sealed record JpegHeader(int Width, int Height, int Components, bool IsAdobe)
{
    private const int Adobe = 0xEE;

    /// <summary>Null for a file that PDF's DCTDecode cannot take: not JPEG, not 8 bits, lossless or arithmetic.</summary>
    public static JpegHeader? Read(ReadOnlySpan<byte> data)
    {
        if (data.Length < 4 || data[0] != 0xFF || data[1] != 0xD8) return null;
        var isAdobe = false;
        JpegHeader? header = null;
        var segments = new JpegSegments(data);
        // Adobe's marker stands before the frame in nearly every file, but nothing says that it must.
        while (segments.Next() && segments.Marker != JpegSegments.StartOfScan)
        {
            isAdobe |= segments.Marker == Adobe && segments.Body.StartsWith("Adobe"u8);
            if (header is null && IsFrame(segments.Marker)) header = ReadFrame(segments.Body);
        }

        return header is null ? null : header with { IsAdobe = isAdobe };
    }

    // Baseline, extended and progressive with Huffman codes.
    private static bool IsFrame(byte marker) => marker is 0xC0 or 0xC1 or 0xC2;

    private static JpegHeader? ReadFrame(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < 6 || frame[0] != 8)
            return null;
        int height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        return width > 0 && height > 0 && frame[5] is 1 or 3 or 4 ? new JpegHeader(width, height, frame[5], false) : null;
    }
}
