using System.Buffers.Binary;
using Publish.Model.Pictures;

namespace Publish.Raster.Screens;

/// <summary>The segments of a JPEG file (ITU-T T.81, annex B).</summary>
internal static class JpegSegments
{
    private const byte Marker = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    /// <summary>Four components: most e-readers show such a picture in wrong colours or not at all.</summary>
    public static bool IsInPrintingInks(Picture picture)
    {
        if (picture.Format != PictureFormat.Jpeg) return false;
        var bytes = picture.Bytes.Span;
        for (var at = 2; Next(bytes, at) is var end && end > 0; at = end)
            if (IsFrame(bytes[at + 1]) && at + 9 < bytes.Length) return bytes[at + 9] == 4;
        return false;
    }

    /// <summary>Colours are in half as many dots each way as lightness: its sampling factors are two by two.</summary>
    public static bool IsSubsampled(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; Next(bytes, at) is var end && end > 0; at = end)
            if (IsFrame(bytes[at + 1]) && at + 11 < bytes.Length) return bytes[at + 9] == 3 && bytes[at + 11] == 0x22;
        return false;
    }

    /// <summary>Passes over the pixels.</summary>
    public static int Scans(ReadOnlySpan<byte> bytes) => bytes.Count([Marker, StartOfScan]);

    /// <summary>Coarse first, then finer and finer.</summary>
    public static bool IsProgressive(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; Next(bytes, at) is var end && end > 0; at = end)
            if (IsFrame(bytes[at + 1])) return bytes[at + 1] is 0xC2 or 0xC6 or 0xCA or 0xCE;
        return false;
    }

    /// <summary>Whether it comes to its end: a marker of its own, behind the pixels. What a thumbnail in the head says of its end counts for nothing.</summary>
    public static bool HasEnd(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 1 < bytes.Length;)
        {
            var (here, marker) = (bytes[at], bytes[at + 1]);
            if (here == Marker && marker == EndOfImage) return true;
            // Pixels and what is between segments: on to the next marker. A byte of 255 within pixels has a zero behind it.
            if (here != Marker || marker is 0 or Marker or 1 or (>= 0xD0 and <= 0xD8))
            {
                var next = bytes[(at + 1)..].IndexOf(Marker);
                if (next < 0) return false;
                at += 1 + next;
                continue;
            }
            if (at + 3 >= bytes.Length) return false;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return false;
    }

    // Where the segment at a place ends; 0 where there is none, or the pixels begin.
    private static int Next(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + 4 > bytes.Length || bytes[at] != Marker || bytes[at + 1] is StartOfScan or < 0xC0) return 0;
        var end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        return end <= bytes.Length ? end : 0;
    }

    // SOF0 to SOF15 but for the tables that share their numbers.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
