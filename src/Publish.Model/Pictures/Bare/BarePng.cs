using System.Buffers.Binary;
using System.IO.Compression;

namespace Publish.Model.Pictures.Bare;

/// <summary>PNG (third edition, sections 5 and 11): pixels, palette, transparency, colours and density stay; texts, times, Exif and what programs keep for themselves go, and whatever lies behind the end.</summary>
internal static class BarePng
{
    private const int Signature = 8;
    private const int Frame = 12;
    private const int LongestProfile = 4 << 20;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    };

    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..Math.Min(Signature, bytes.Length)]);
        for (var at = Signature; at + Frame <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - Frame)
            {
                // Cut short: pixels are shown as far as they go.
                if (bytes[(at + 4)..].StartsWith("IDAT"u8)) kept.Write(bytes[at..]);
                break;
            }

            var end = at + Frame + (int)length;
            var kind = System.Text.Encoding.Latin1.GetString(bytes.Slice(at + 4, 4));
            if (Kept.Contains(kind)) kept.Write(bytes[at..end]);
            else if (kind == "iCCP") WriteProfile(kept, bytes.Slice(at + 8, (int)length));
            at = end;
            if (kind == "IEND") break;
        }

        return kept.Length == bytes.Length ? file : kept.ToArray();
    }

    /// <summary>The name of a profile is whatever somebody called it.</summary>
    private static void WriteProfile(MemoryStream kept, ReadOnlySpan<byte> chunk)
    {
        var name = chunk.IndexOf((byte)0);
        if (name is < 1 or > 79 || name + 2 > chunk.Length) return;
        var profile = BareProfile.Of(Unpacked(chunk[(name + 2)..]));
        if (profile.Length > 0) Chunk(kept, "iCCP"u8, [.. "Profile\0\0"u8, .. Packed(profile)]);
    }

    private static byte[] Unpacked(ReadOnlySpan<byte> packed)
    {
        try
        {
            using var from = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            var room = new byte[LongestProfile];
            var length = from.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
            return length < room.Length ? room[..length] : [];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    /// <summary>Stored, not deflated: the same bytes whatever deflates on a machine (RFC 1950; RFC 1951, 3.2.4).</summary>
    private static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        const int most = 65_535;
        var packed = new MemoryStream(bytes.Length + 64);
        packed.Write([0x78, 0x01]);
        for (var at = 0; at < bytes.Length; at += most)
        {
            var length = Math.Min(most, bytes.Length - at);
            packed.Write([at + length == bytes.Length ? (byte)1 : (byte)0, (byte)length, (byte)(length >> 8), (byte)~length, (byte)(~length >> 8)]);
            packed.Write(bytes.Slice(at, length));
        }

        var (a, b) = (1u, 0u);
        foreach (var value in bytes)
        {
            a = (a + value) % 65_521;
            b = (b + a) % 65_521;
        }

        Span<byte> sum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, (b << 16) | a);
        packed.Write(sum);
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream kept, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        byte[] body = [.. kind, .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(number, (uint)data.Length);
        kept.Write(number);
        kept.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Sum(body));
        kept.Write(number);
    }

    // CRC-32 as annex D has it.
    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }

        return ~sum;
    }
}
