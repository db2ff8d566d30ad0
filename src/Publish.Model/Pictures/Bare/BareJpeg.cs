using System.Buffers.Binary;

namespace Publish.Model.Pictures.Bare;

/// <summary>JPEG (ITU-T T.81, annex B): tables, frames and scans stay, and of the applications' segments what decoders go by: JFIF's head, Adobe's APP14, which tells how colours are coded,
/// and the colour profile.</summary>
internal static class BareJpeg
{
    private const byte Marker = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
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
        for (var at = 2; Next(bytes, ref at) is var marker && marker != 0;)
        {
            if (marker == EndOfImage)
            {
                kept.Write([Marker, EndOfImage]);
                break;
            }

            var end = SegmentEnd(bytes, at);
            if (end < 0) break;
            var segment = bytes[(at + 4)..end];
            if (marker == Profile && segment.StartsWith(ProfileName))
            {
                if (!isProfileWritten) WriteProfile(kept, profile);
                isProfileWritten = true;
            }
            else
            {
                Write(kept, marker, segment);
            }

            at = end;
            if (marker != StartOfScan) continue;
            end = ScanEnd(bytes, at);
            kept.Write(bytes[at..end]);
            at = end;
        }

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
        for (var at = 2; Next(bytes, ref at) is var marker && marker is not (0 or StartOfScan or EndOfImage);)
        {
            var end = SegmentEnd(bytes, at);
            if (end < 0) break;
            var segment = bytes[(at + 4)..end];
            if (marker == Profile && segment.StartsWith(ProfileName) && segment.Length > ProfileHead) parts.TryAdd(segment[ProfileHead - 2], segment[ProfileHead..].ToArray());
            at = end;
        }

        return [.. parts.Values.SelectMany(part => part)];
    }

    /// <summary>The next marker that begins something; 0 at the end. What lies between segments is nobody's, and decoders pass over it too.</summary>
    private static byte Next(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (at + 1 < bytes.Length)
        {
            var found = bytes[at..].IndexOf(Marker);
            if (found < 0 || at + found + 1 >= bytes.Length) return 0;
            at += found;
            if (bytes[at + 1] is >= 0xC0 and not (Marker or (>= 0xD0 and <= 0xD8))) return bytes[at + 1];
            at++;
        }

        return 0;
    }

    private static int SegmentEnd(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + 4 > bytes.Length) return -1;
        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        return length >= 2 && at + 2 + length <= bytes.Length ? at + 2 + length : -1;
    }

    // Coded pixels go on to the first marker that is neither stuffed nor a restart.
    private static int ScanEnd(ReadOnlySpan<byte> bytes, int at)
    {
        while (at + 1 < bytes.Length)
        {
            var found = bytes[at..].IndexOf(Marker);
            if (found < 0 || at + found + 1 >= bytes.Length) break;
            at += found;
            if (bytes[at + 1] is not (0 or Marker or (>= 0xD0 and <= 0xD7))) return at;
            at += bytes[at + 1] == Marker ? 1 : 2;
        }

        return bytes.Length;
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
