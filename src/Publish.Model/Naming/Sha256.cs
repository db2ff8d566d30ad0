using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace Publish.Model.Naming;

/// <summary>SHA-256 (FIPS 180-4, section 6.2) of bytes that come piece by piece: what files and identifiers are known by.</summary>
/// <remarks>It keeps no secret. The system's own is faster, and loading it takes a start some five megabytes: it is used for large files alone.</remarks>
public sealed class Sha256
{
    /// <summary>Bytes of a hash.</summary>
    public const int Size = 32;

    private const int BlockSize = 64;

    /// <summary>Bytes of a file from which on the system's hash is worth its loading.</summary>
    private const long Large = 8 << 20;

    /// <summary>The first 32 bits of the fractions of the cube roots of the first 64 primes (section 4.2.2).</summary>
    private static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>The same of the square roots of the first eight (section 5.3.3).</summary>
    private readonly uint[] state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    private readonly byte[] block = new byte[BlockSize];
    private ulong length;

    public Sha256()
    {
    }

    private Sha256(Sha256 other)
    {
        other.state.CopyTo(state, 0);
        other.block.CopyTo(block, 0);
        length = other.length;
    }

    /// <summary>Of bytes that are all at hand.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes) => new Sha256().Append(bytes).Digest();

    /// <summary>Of a stream from where it stands to its end, in hexadecimal digits.</summary>
    public static string Hex(Stream stream)
    {
        if (stream.Length - stream.Position >= Large) return Convert.ToHexStringLower(SHA256.HashData(stream));
        var hash = new Sha256();
        Span<byte> piece = stackalloc byte[4096];
        while (stream.Read(piece) is > 0 and var read) hash.Append(piece[..read]);
        return Convert.ToHexStringLower(hash.Digest());
    }

    /// <summary>Takes the bytes that follow.</summary>
    public Sha256 Append(ReadOnlySpan<byte> bytes)
    {
        var begun = (int)(length % BlockSize);
        length += (ulong)bytes.Length;
        if (begun > 0)
        {
            var taken = Math.Min(BlockSize - begun, bytes.Length);
            bytes[..taken].CopyTo(block.AsSpan(begun));
            if (begun + taken < BlockSize) return this;
            Mix(block);
            bytes = bytes[taken..];
        }
        for (; bytes.Length >= BlockSize; bytes = bytes[BlockSize..]) Mix(bytes);
        bytes.CopyTo(block);
        return this;
    }

    /// <summary>The hash of all that was taken so far.</summary>
    public byte[] Digest()
    {
        // A bit, zeros, and the length in bits as the last 64 of a block (section 5.1.1).
        Span<byte> padding = stackalloc byte[2 * BlockSize];
        padding.Clear();
        padding[0] = 0x80;
        var zeros = ((2 * BlockSize) - 1 - sizeof(ulong) - (int)(length % BlockSize)) % BlockSize;
        BinaryPrimitives.WriteUInt64BigEndian(padding[(1 + zeros)..], 8 * length);
        var ended = new Sha256(this).Append(padding[..(1 + zeros + sizeof(ulong))]);
        var digest = new byte[Size];
        for (var i = 0; i < state.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(sizeof(uint) * i), ended.state[i]);
        return digest;
    }

    private void Mix(ReadOnlySpan<byte> bytes)
    {
        Span<uint> words = stackalloc uint[64];
        for (var t = 0; t < 16; t++) words[t] = BinaryPrimitives.ReadUInt32BigEndian(bytes[(sizeof(uint) * t)..]);
        for (var t = 16; t < words.Length; t++)
        {
            var (early, late) = (words[t - 15], words[t - 2]);
            words[t] = (BitOperations.RotateRight(late, 17) ^ BitOperations.RotateRight(late, 19) ^ (late >> 10)) + words[t - 7]
                + (BitOperations.RotateRight(early, 7) ^ BitOperations.RotateRight(early, 18) ^ (early >> 3)) + words[t - 16];
        }
        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var t = 0; t < words.Length; t++)
        {
            var first = h + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25)) + ((e & f) ^ (~e & g)) + Constants[t] + words[t];
            var second = (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
