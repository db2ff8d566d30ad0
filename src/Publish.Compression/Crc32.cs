using System.Buffers.Binary;

namespace Publish.Compression;

/// <summary>The cyclic redundancy check of ZIP and PNG (ISO 3309, polynomial 0xEDB88320).</summary>
public static class Crc32
{
    private static readonly uint[] Table = MakeTable();

    public static uint Of(ReadOnlySpan<byte> data) => ~Continue(uint.MaxValue, data);

    // Eight bytes a step through eight tables (Kounavis and Berry 2005, "slicing by 8").
    private static uint Continue(uint crc, ReadOnlySpan<byte> data)
    {
        var table = Table.AsSpan();
        while (data.Length >= 8)
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(data);
            crc = table[1792 + (byte)low] ^ table[1536 + (byte)(low >> 8)] ^ table[1280 + (byte)(low >> 16)] ^ table[1024 + (int)(low >> 24)]
                ^ table[768 + data[4]] ^ table[512 + data[5]] ^ table[256 + data[6]] ^ table[data[7]];
            data = data[8..];
        }

        foreach (var value in data)
            crc = (crc >> 8) ^ table[(byte)(crc ^ value)];
        return crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[8 * 256];
        for (var i = 0; i < 256; i++)
        {
            var crc = (uint)i;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            table[i] = crc;
        }

        for (var i = 256; i < table.Length; i++)
            table[i] = (table[i - 256] >> 8) ^ table[(byte)table[i - 256]];
        return table;
    }
}
