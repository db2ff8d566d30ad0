using System.Buffers.Binary;

namespace Publish.Model.Pictures.Bare;

/// <summary>JPEG (ITU-T T.81, annex B): tables, frames and scans stay, and of the applications' segments what decoders go by: JFIF's head, Adobe's APP14, which tells how colours are coded,
/// and the colour profile.</summary>
internal static class BareJpeg
{
    private const byte Marker = 0xFF;
    private const byte Jfif = 0xE0;
    private const byte Profile = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte Comment = 0xFE;

    /// <summary>"JFIF", version, density, and the size of a thumbnail: none.</summary>
    private const int JfifLength = 14;
    private const int AdobeLength = 12;
    private const int ProfileHead = 14;
    private const int LargestSegment = 65_533;

    private static ReadOnlySpan<byte> ProfileName => "ICC_PROFILE\0"u8;

    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..2]);
        var (profile, isProfileWritten) = (BareProfile.Of(ProfileIn(bytes)), false);
        var segments = new JpegSegments(bytes);
        while (segments.Next())
        {
            if (segments.Marker == Profile && segments.Body.StartsWith(ProfileName))
            {
                if (!isProfileWritten) WriteProfile(kept, profile);
                isProfileWritten = true;
            }
            else
            {
                Write(kept, segments.Marker, segments.Body);
            }

            kept.Write(segments.Coded);
        }

        if (segments.HasEnded) kept.Write([Marker, JpegSegments.EndOfImage]);
        return kept.Length == bytes.Length && kept.GetBuffer().AsSpan(0, bytes.Length).SequenceEqual(bytes) ? file : kept.ToArray();
    }

    private static void Write(MemoryStream kept, byte marker, ReadOnlySpan<byte> segment)
    {
        if (marker == Jfif && segment.StartsWith("JFIF\0"u8) && segment.Length >= JfifLength)
        {
            Span<byte> head = stackalloc byte[JfifLength];
            segment[..JfifLength].CopyTo(head);
            head[12..].Clear();
            Segment(kept, marker, head);
        }
        else if (marker == Adobe && segment.StartsWith("Adobe"u8) && segment.Length >= AdobeLength)
        {
            Segment(kept, marker, segment[..AdobeLength]);
        }
        else if (marker is not ((>= 0xE0 and <= 0xEF) or Comment or (>= 0xF0 and <= 0xFD)))
        {
            Segment(kept, marker, segment);
        }
    }

    private static void Segment(MemoryStream kept, byte marker, ReadOnlySpan<byte> segment)
    {
        kept.Write([Marker, marker, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2)]);
        kept.Write(segment);
    }

    /// <summary>A profile that is longer than a segment goes in several (ICC.1, annex B.4).</summary>
    private static void WriteProfile(MemoryStream kept, ReadOnlySpan<byte> profile)
    {
        const int most = LargestSegment - ProfileHead;
        var count = (profile.Length + most - 1) / most;
        for (var number = 1; number <= count; number++)
        {
            var part = profile.Slice((number - 1) * most, Math.Min(most, profile.Length - ((number - 1) * most)));
            Segment(kept, Profile, [.. ProfileName, (byte)number, (byte)count, .. part]);
        }
    }

    private static byte[] ProfileIn(ReadOnlySpan<byte> bytes)
    {
        var parts = new SortedDictionary<int, byte[]>();
        var segments = new JpegSegments(bytes);
        while (segments.Next() && segments.Marker != JpegSegments.StartOfScan)
            if (segments.Marker == Profile && segments.Body.StartsWith(ProfileName) && segments.Body.Length > ProfileHead)
                parts.TryAdd(segments.Body[ProfileHead - 2], segments.Body[ProfileHead..].ToArray());

        return [.. parts.Values.SelectMany(part => part)];
    }
}

/// <summary>JPEG 2000 (ISO 15444-1, annex I): boxes of XML, of XMP and Exif (<c>uuid</c>) and of addresses are left out.</summary>
internal static class BareJpeg2000
{
    private const int Head = 8;

    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var kept = new MemoryStream(bytes.Length);
        for (var at = 0; at + Head <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var end = length is 0 or 1 || length < Head || length > bytes.Length - at ? bytes.Length : at + (int)length;
            var kind = bytes.Slice(at + 4, 4);
            if (!kind.SequenceEqual("xml "u8) && !kind.SequenceEqual("uuid"u8) && !kind.SequenceEqual("uinf"u8) && !kind.SequenceEqual("jp2i"u8)) kept.Write(bytes[at..end]);
            at = end;
        }

        return kept.Length == bytes.Length ? file : kept.ToArray();
    }
}
