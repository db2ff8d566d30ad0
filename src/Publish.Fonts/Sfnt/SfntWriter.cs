using System.Buffers.Binary;

namespace Publish.Fonts.Sfnt;

/// <summary>Tables as a font file, in the order of their tags (OpenType 1.9, "Table Directory").</summary>
internal static class SfntWriter
{
    private const int HeadSize = 12, EntrySize = 16;

    public static byte[] Write(uint flavour, IReadOnlyList<(uint Tag, ReadOnlyMemory<byte> Bytes)> tables)
    {
        var at = HeadSize + (EntrySize * tables.Count);
        var file = new byte[tables.Aggregate((long)at, (size, table) => size + Padded(table.Bytes.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, flavour);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        var entry = file.AsSpan(HeadSize);
        foreach (var (tag, bytes) in tables.OrderBy(table => table.Tag))
        {
            bytes.Span.CopyTo(file.AsSpan(at));
            BinaryPrimitives.WriteUInt32BigEndian(entry, tag);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(at, Padded(bytes.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)bytes.Length);
            entry = entry[EntrySize..];
            at += Padded(bytes.Length);
        }
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (; words.Length >= 4; words = words[4..]) sum += BinaryPrimitives.ReadUInt32BigEndian(words);
        return sum;
    }
}
