using System.Buffers.Binary;

namespace Publish.Compression;

/// <summary>Collects bits into bytes, the lowest bit first (RFC 1951, section 3.1.1).</summary>
internal sealed class BitWriter(int capacity)
{
    private byte[] _bytes = new byte[Math.Max(capacity, 64)];
    private int _length;
    private ulong _pending;
    private int _pendingBits;

    /// <summary>Writes at most 32 bits.</summary>
    public void Write(uint value, int bits)
    {
        _pending |= (ulong)value << _pendingBits;
        _pendingBits += bits;
        if (_pendingBits >= 32)
            Flush32();
    }

    public void AlignToByte()
    {
        while (_pendingBits > 0)
        {
            Reserve(1);
            _bytes[_length++] = (byte)_pending;
            _pending >>= 8;
            _pendingBits -= 8;
        }

        _pendingBits = 0;
        _pending = 0;
    }

    /// <summary>Whole bytes, from a byte's boundary.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public byte[] ToArray()
    {
        AlignToByte();
        return _bytes.AsSpan(0, _length).ToArray();
    }

    private void Flush32()
    {
        Reserve(4);
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(_length), (uint)_pending);
        _length += 4;
        _pending >>= 32;
        _pendingBits -= 32;
    }

    private void Reserve(int count)
    {
        if (_length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
    }
}
