using System.Buffers.Binary;

namespace Publish.Compression;

/// <summary>
/// Deflates bytes (RFC 1951). The deflater is our own: the runtime calls a native library whose output differs between platforms and
/// versions, and the same input must give the same bytes everywhere. Safe for use from several threads.
/// </summary>
public static class Deflate
{
    /// <summary>Good for text at a fair speed.</summary>
    public const int DefaultLevel = 6;

    // The matcher owns a third of a megabyte of tables, so each thread keeps one.
    [ThreadStatic]
    private static Deflater? ofThread;

    /// <summary>
    /// With zlib's header and checksum (RFC 1950), as PDF and PNG want it. Levels from 0 (stored) to 9 (smallest).
    /// </summary>
    public static byte[] Zlib(ReadOnlySpan<byte> data, int level = DefaultLevel)
    {
        var bits = new BitWriter((data.Length / 2) + 64);
        bits.Write(0x78, 8);
        bits.Write(0x9C, 8);
        Run(data, level, bits);
        var check = BinaryPrimitives.ReverseEndianness(Adler32.Of(data));
        bits.AlignToByte();
        bits.Write(check, 32);
        return bits.ToArray();
    }

    /// <summary>Without any header, as a ZIP holds it. Levels from 0 (stored) to 9 (smallest).</summary>
    public static byte[] Raw(ReadOnlySpan<byte> data, int level = DefaultLevel)
    {
        var bits = new BitWriter((data.Length / 2) + 64);
        Run(data, level, bits);
        return bits.ToArray();
    }

    private static void Run(ReadOnlySpan<byte> data, int level, BitWriter bits) =>
        (ofThread ??= new Deflater()).Run(data, Effort.OfLevel(level), bits);
}
