using System.Buffers.Binary;

namespace Publish.Compression;

/// <summary>Collects bits into bytes, the lowest bit first (RFC 1951, section 3.1.1).</summary>
internal sealed class BitWriter(int capacity)
{
    private byte[] bytes = new byte[Math.Max(capacity, 64)];
    private int length;
    private ulong pending;
    private int pendingBits;

    /// <summary>Writes at most 32 bits.</summary>
    public void Write(uint value, int bits)
    {
        pending |= (ulong)value << pendingBits;
        pendingBits += bits;
        if (pendingBits >= 32)
            Flush32();
    }

    public void AlignToByte()
    {
        while (pendingBits > 0)
        {
            Reserve(1);
            this.bytes[length++] = (byte)pending;
            pending >>= 8;
            pendingBits -= 8;
        }

        pendingBits = 0;
        pending = 0;
    }

    /// <summary>Whole bytes, from a byte's boundary.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(this.bytes.AsSpan(length));
        length += bytes.Length;
    }

    public byte[] ToArray()
    {
        AlignToByte();
        return this.bytes.AsSpan(0, length).ToArray();
    }

    private void Flush32()
    {
        Reserve(4);
        BinaryPrimitives.WriteUInt32LittleEndian(this.bytes.AsSpan(length), (uint)pending);
        length += 4;
        pending >>= 32;
        pendingBits -= 32;
    }

    private void Reserve(int count)
    {
        if (length + count > this.bytes.Length)
            Array.Resize(ref this.bytes, Math.Max(this.bytes.Length * 2, length + count));
    }
}
