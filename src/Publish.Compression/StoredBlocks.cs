namespace Publish.Compression;

/// <summary>Bytes as they are, in blocks of at most 65,535 (RFC 1951, section 3.2.4).</summary>
internal static class StoredBlocks
{
    private const int Longest = ushort.MaxValue;

    public static void Write(ReadOnlySpan<byte> data, BitWriter bits, bool isLast)
    {
        do
        {
            var part = data[..Math.Min(Longest, data.Length)];
            data = data[part.Length..];
            bits.Write(isLast && data.IsEmpty ? 1u : 0u, 3);
            bits.AlignToByte();
            bits.Write((uint)part.Length | ((uint)(ushort)~part.Length << 16), 32);
            bits.AlignToByte();
            bits.Write(part);
        }
        while (!data.IsEmpty);
    }
}
