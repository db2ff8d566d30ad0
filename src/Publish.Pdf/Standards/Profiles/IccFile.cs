using System.Buffers.Binary;
using System.Text;

namespace Publish.Pdf.Standards.Profiles;

/// <summary>What an ICC profile says in its header, and its tags by name (ICC.1:2022, 7.2 and 7.3).</summary>
internal sealed class IccFile
{
    private const int HeaderLength = 128;
    private const int MostTags = 200;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Dictionary<string, (int Start, int Length)> tags = new(StringComparer.Ordinal);

    private IccFile(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    public int Version => bytes.Span[8];

    /// <summary>"prtr" for printing conditions, "mntr" for screens, "scnr" for scanners.</summary>
    public string Class => Sign(12);

    /// <summary>"CMYK", "GRAY", "RGB ".</summary>
    public string Space => Sign(16);

    /// <summary>"Lab " or "XYZ ".</summary>
    public string Connection => Sign(20);

    /// <summary>What people call it; empty where it does not say.</summary>
    public string Description => Tag("desc") is { IsEmpty: false } tag ? Words(tag) : "";

    /// <summary>Null for what is no profile, or one that is cut off.</summary>
    public static IccFile? Read(ReadOnlyMemory<byte> bytes)
    {
        var data = bytes.Span;
        if (data.Length < HeaderLength + 4 || !data[36..40].SequenceEqual("acsp"u8)) return null;
        var count = BinaryPrimitives.ReadInt32BigEndian(data[HeaderLength..]);
        if (count is < 1 or > MostTags || data.Length < HeaderLength + 4 + (12 * count)) return null;
        var file = new IccFile(bytes);
        for (var entry = HeaderLength + 4; count > 0; entry += 12, count--)
        {
            var (start, length) = (BinaryPrimitives.ReadInt32BigEndian(data[(entry + 4)..]), BinaryPrimitives.ReadInt32BigEndian(data[(entry + 8)..]));
            if (start < 0 || length < 0 || (long)start + length > data.Length) return null;
            file.tags[file.Sign(entry)] = (start, length);
        }

        return file;
    }

    /// <summary>Empty for one that is not there.</summary>
    public ReadOnlySpan<byte> Tag(string name) => tags.TryGetValue(name, out var place) ? bytes.Span.Slice(place.Start, place.Length) : [];

    private string Sign(int at) => Encoding.ASCII.GetString(bytes.Span.Slice(at, 4));

    // "desc" of version 2 holds ASCII, "mluc" of version 4 the first of its languages in UTF-16.
    private static string Words(ReadOnlySpan<byte> tag)
    {
        if (tag.Length > 12 && tag.StartsWith("desc"u8)) return Part(tag, 12, BinaryPrimitives.ReadInt32BigEndian(tag[8..]), Encoding.ASCII);
        return tag.Length > 28 && tag.StartsWith("mluc"u8)
            ? Part(tag, BinaryPrimitives.ReadInt32BigEndian(tag[24..]), BinaryPrimitives.ReadInt32BigEndian(tag[20..]), Encoding.BigEndianUnicode)
            : "";
    }

    private static string Part(ReadOnlySpan<byte> tag, int start, int length, Encoding encoding) =>
        start < 0 || length < 0 || (long)start + length > tag.Length ? "" : encoding.GetString(tag.Slice(start, length)).TrimEnd('\0');
}
