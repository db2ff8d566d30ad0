using System.Buffers.Binary;

namespace Publish.Fonts.Sfnt;

/// <summary>One table's bytes, read big-endian; a read past its end is a broken font.</summary>
internal readonly struct SfntTable(string name, ReadOnlyMemory<byte> data)
{
    public int Length => data.Length;

    public ReadOnlySpan<byte> Slice(int offset, int length) => offset >= 0 && length >= 0 && offset <= data.Length - length
        ? data.Span.Slice(offset, length)
        : throw new FontFormatException($"The font's table \"{name}\" points past its own end.");

    public int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2));

    public int Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Slice(offset, 2));

    public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Slice(offset, 4));

    /// <summary>A 16.16 number.</summary>
    public double Fixed(int offset) => BinaryPrimitives.ReadInt32BigEndian(Slice(offset, 4)) / 65536.0;
}
