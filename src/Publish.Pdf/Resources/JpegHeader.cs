using System.Buffers.Binary;

namespace Publish.Pdf.Resources;

/// <summary>What a JPEG says of itself before its pixels, as far as PDF must know it (ITU-T T.81, Annex B).</summary>
/// <param name="IsAdobe">Carries Adobe's APP14 marker: its CMYK is inverted.</param>
internal sealed record JpegHeader(int Width, int Height, int Components, bool IsAdobe)
{
    private const int Adobe = 0xEE;
    private const int StartOfScan = 0xDA;

    /// <summary>Null for a file that PDF's DCTDecode cannot take: not JPEG, not 8 bits, lossless or arithmetic.</summary>
    public static JpegHeader? Read(ReadOnlySpan<byte> data)
    {
        var isAdobe = false;
        if (data.Length < 4 || data[0] != 0xFF || data[1] != 0xD8)
            return null;
        for (var at = 2; at + 4 <= data.Length && data[at] == 0xFF;)
        {
            var marker = data[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
            if (marker == StartOfScan || length < 2 || at + 2 + length > data.Length)
                return null;
            var segment = data.Slice(at + 4, length - 2);
            if (IsFrame(marker))
                return ReadFrame(segment, isAdobe || HasAdobe(data[(at + 2 + length)..]));
            isAdobe |= marker == Adobe && segment.StartsWith("Adobe"u8);
            at += 2 + length;
        }

        return null;
    }

    // Baseline, extended and progressive with Huffman codes.
    private static bool IsFrame(byte marker) => marker is 0xC0 or 0xC1 or 0xC2;

    // The marker stands before the frame in nearly every file, but nothing says that it must.
    private static bool HasAdobe(ReadOnlySpan<byte> rest)
    {
        while (rest.Length >= 4 && rest[0] == 0xFF && rest[1] != StartOfScan)
        {
            int length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (rest[1] == Adobe && rest[4..].StartsWith("Adobe"u8))
                return true;
            if (length < 2 || length + 2 > rest.Length)
                return false;
            rest = rest[(length + 2)..];
        }

        return false;
    }

    private static JpegHeader? ReadFrame(ReadOnlySpan<byte> frame, bool isAdobe)
    {
        if (frame.Length < 6 || frame[0] != 8)
            return null;
        int height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        return width > 0 && height > 0 && frame[5] is 1 or 3 or 4 ? new JpegHeader(width, height, frame[5], isAdobe) : null;
    }
}
