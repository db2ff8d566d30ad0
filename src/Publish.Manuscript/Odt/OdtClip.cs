using System.Buffers.Binary;
using Publish.Manuscript.Docx;
using Publish.Model.Pictures;

namespace Publish.Manuscript.Odt;

/// <summary>How much of a picture its frame hides: lengths from its edges, in its own size (OpenDocument 1.3, 20.179: fo:clip).</summary>
internal static class OdtClip
{
    /// <summary>What LibreOffice takes for a picture that does not say how many of its dots go to the inch.</summary>
    private const double UsualDots = 96;

    private const double Twips = 1440;

    public static bool Hides(string? clip) => Lengths(clip) is { } sides && Array.Exists(sides, side => side > 0);

    /// <summary>Null where nothing is hidden, or the picture's size is not known.</summary>
    public static CropShares? Of(string clip, ReadOnlySpan<byte> file)
    {
        if (Lengths(clip) is not [var top, var right, var bottom, var left] || Inches(file) is not { } size) return null;
        var crop = new CropShares(Share(left, size.Width), Share(top, size.Height), Share(right, size.Width), Share(bottom, size.Height));
        return crop.IsCut ? crop : null;
    }

    private static double Share(double twips, double inches) => Math.Max(0, twips) / Twips / inches;

    private static double[]? Lengths(string? clip)
    {
        if (clip is null || !clip.StartsWith("rect(", StringComparison.Ordinal) || !clip.EndsWith(')')) return null;
        var sides = clip[5..^1].Split((char[])[',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return sides.Length == 4 ? [.. sides.Select(side => side == "auto" ? 0.0 : DocxValue.Length(side) ?? 0)] : null;
    }

    /// <summary>Of PNG and JPEG, which say it in their heads.</summary>
    private static (double Width, double Height)? Inches(ReadOnlySpan<byte> file)
    {
        if (file.Length > 33 && file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return OfPng(file);
        return file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? OfJpeg(file) : null;
    }

    private static (double Width, double Height)? OfPng(ReadOnlySpan<byte> file)
    {
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(file[16..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..]));
        var (across, down) = (UsualDots, UsualDots);
        for (var at = 33; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            var kind = file.Slice(at + 4, 4);
            if (kind.SequenceEqual("IDAT"u8) || length > file.Length - at - 12) break;
            // Dots to the metre.
            if (kind.SequenceEqual("pHYs"u8) && length == 9 && file[at + 16] == 1)
                (across, down) = (BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8)..]) * 0.0254, BinaryPrimitives.ReadUInt32BigEndian(file[(at + 12)..]) * 0.0254);
            at += (int)length + 12;
        }
        return Sized(width, height, across, down);
    }

    private static (double Width, double Height)? OfJpeg(ReadOnlySpan<byte> file)
    {
        var (across, down) = (UsualDots, UsualDots);
        for (var at = 2; at + 10 <= file.Length && file[at] == 0xFF;)
        {
            var (marker, length) = (file[at + 1], BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]));
            if (marker == 0xE0 && length >= 14 && at + 18 <= file.Length && file.Slice(at + 4, 5).SequenceEqual("JFIF\0"u8) && file[at + 11] is 1 or 2)
            {
                var unit = file[at + 11] == 1 ? 1 : 2.54;
                (across, down) = (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 12)..]) * unit, BinaryPrimitives.ReadUInt16BigEndian(file[(at + 14)..]) * unit);
            }
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Sized(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]), across, down);
            at += length + 2;
        }
        return null;
    }

    private static (double Width, double Height)? Sized(double width, double height, double across, double down) =>
        width > 0 && height > 0 && across > 0 && down > 0 ? (width / across, height / down) : null;
}
