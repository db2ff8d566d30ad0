using System.Buffers.Binary;

namespace Publish.Model.Pictures;

/// <summary>The segments of a JPEG, one after another (ITU-T T.81, annex B). What lies between them is nobody's, and is passed over, as decoders do.</summary>
/// <param name="file">The whole file, from its first marker on.</param>
public ref struct JpegSegments(ReadOnlySpan<byte> file)
{
    /// <summary>SOS: its segment is followed by coded pixels.</summary>
    public const byte StartOfScan = 0xDA;

    /// <summary>EOI.</summary>
    public const byte EndOfImage = 0xD9;

    private const byte First = 0xFF;

    private readonly ReadOnlySpan<byte> file = file;
    private int at = 2;

    /// <summary>The second byte of its marker: what the segment is.</summary>
    public byte Marker { get; private set; }

    /// <summary>Without marker and length.</summary>
    public ReadOnlySpan<byte> Body { get; private set; }

    /// <summary>The pixels behind a <see cref="StartOfScan"/>, stuffed, with their restart markers; empty behind any other.</summary>
    public ReadOnlySpan<byte> Coded { get; private set; }

    /// <summary>Where <see cref="Coded"/> begins in the file.</summary>
    public readonly int CodedStart => at - Coded.Length;

    /// <summary>Whether the file's own end was reached; it is known when there is no other segment.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>SOF0 to SOF15, but for the tables that share their numbers.</summary>
    public readonly bool IsFrame => Marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Goes on to the next. False at the end, and where a file is damaged or breaks off.</summary>
    public bool Next()
    {
        if (HasEnded || !FindMarker()) return false;
        Marker = file[at + 1];
        HasEnded = Marker == EndOfImage;
        if (HasEnded || at + 4 > file.Length) return false;
        var end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        if (end < at + 4 || end > file.Length) return false;
        Body = file[(at + 4)..end];
        at = Marker == StartOfScan ? ScanEnd(end) : end;
        Coded = file[end..at];
        return true;
    }

    /// <summary>Whether a JPEG comes to its end: what a thumbnail in its head says of an end counts for nothing.</summary>
    public static bool HasEnd(ReadOnlySpan<byte> file)
    {
        var segments = new JpegSegments(file);
        while (segments.Next())
        {
        }

        return segments.HasEnded;
    }

    private bool FindMarker()
    {
        while (at + 1 < file.Length)
        {
            var found = file[at..].IndexOf(First);
            if (found < 0 || at + found + 1 >= file.Length) return false;
            at += found;
            if (file[at + 1] is >= 0xC0 and not (First or (>= 0xD0 and <= 0xD8))) return true;
            at++;
        }

        return false;
    }

    // Coded pixels go on to the first marker that is neither stuffed nor a restart.
    private readonly int ScanEnd(int from)
    {
        for (var here = from; here + 1 < file.Length;)
        {
            var found = file[here..].IndexOf(First);
            if (found < 0 || here + found + 1 >= file.Length) break;
            here += found;
            if (file[here + 1] is not (0 or First or (>= 0xD0 and <= 0xD7))) return here;
            here += file[here + 1] == First ? 1 : 2;
        }

        return file.Length;
    }
}
