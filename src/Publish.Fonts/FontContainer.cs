using System.Buffers.Binary;
using Publish.Fonts.Sfnt;

namespace Publish.Fonts;

/// <summary>The faces that a file of type holds, each as a TrueType or OpenType file of its own: one of most, several of a collection (<c>ttcf</c>).</summary>
internal static class FontContainer
{
    private const uint Collection = 0x74746366;

    // More than that no collection has; each is taken out whole.
    private const int MostFaces = 64;

    /// <summary>How many faces there are; 1 for what is no collection.</summary>
    public static int Count(ReadOnlySpan<byte> data) =>
        data.Length >= 16 && BinaryPrimitives.ReadUInt32BigEndian(data) == Collection ? Math.Min((int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(data[8..]), MostFaces), (data.Length - 12) / 4) : 1;

    /// <summary>A face by its place in the file.</summary>
    /// <exception cref="FontFormatException">The collection is broken.</exception>
    public static ReadOnlyMemory<byte> Face(ReadOnlyMemory<byte> data, int index)
    {
        if (Woff2.Is(data.Span)) return Woff2.Unpack(data);
        return data.Length >= 16 && BinaryPrimitives.ReadUInt32BigEndian(data.Span) == Collection ? Member(data, index) : data;
    }

    /// <summary>Its tables lie anywhere in the collection, often shared: they are copied behind a list of their own (OpenType 1.9, "TTC Header").</summary>
    private static byte[] Member(ReadOnlyMemory<byte> data, int index)
    {
        if (index < 0 || index >= Count(data.Span)) throw new FontFormatException("The collection has no such face.");
        var bytes = data.Span;
        var start = BinaryPrimitives.ReadUInt32BigEndian(bytes[(12 + (4 * index))..]);
        if (start > bytes.Length - 12) throw new FontFormatException("The collection's list of faces is broken.");
        var head = bytes[(int)start..];
        int count = BinaryPrimitives.ReadUInt16BigEndian(head[4..]);
        if (12 + (16 * count) > head.Length) throw new FontFormatException("The font's list of tables is broken.");
        var tables = new (uint Tag, ReadOnlyMemory<byte> Bytes)[count];
        for (var i = 0; i < count; i++)
        {
            var entry = head.Slice(12 + (16 * i), 16);
            long from = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), length = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            if (from + length > bytes.Length) throw new FontFormatException("The font file ends in the middle of a table.");
            tables[i] = (BinaryPrimitives.ReadUInt32BigEndian(entry), data.Slice((int)from, (int)length));
        }
        return SfntWriter.Write(BinaryPrimitives.ReadUInt32BigEndian(head), tables);
    }
}
