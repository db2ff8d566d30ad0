using System.Buffers;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Publish.Compression;

/// <summary>Deflates bytes (RFC 1951), alike on every machine: SharpZipLib's deflater is managed code, while the runtime's own calls a native
/// library whose output differs between platforms and versions. Safe to use from several threads.</summary>
public static class Deflate
{
    // A zine's text compresses to within a hundredth of the next level's size, in half its time.
    private const int Level = 5;

    // A deflater owns a third of a megabyte of tables, so each thread keeps one of either kind.
    [ThreadStatic]
    private static Deflater? withHeader;

    [ThreadStatic]
    private static Deflater? bare;

    /// <summary>With zlib's header and checksum (RFC 1950), as PDF and PNG want it.</summary>
    public static byte[] Zlib(ReadOnlySpan<byte> data) =>
        Run(withHeader ??= new(Level, noZlibHeaderOrFooter: false), data);

    /// <summary>Without any header, as a ZIP holds it.</summary>
    public static byte[] Raw(ReadOnlySpan<byte> data) =>
        Run(bare ??= new(Level, noZlibHeaderOrFooter: true), data);

    private static byte[] Run(Deflater deflater, ReadOnlySpan<byte> data)
    {
        var input = ArrayPool<byte>.Shared.Rent(data.Length);
        data.CopyTo(input);
        deflater.Reset();
        deflater.SetInput(input, 0, data.Length);
        deflater.Finish();
        var result = Drain(deflater, data.Length);
        ArrayPool<byte>.Shared.Return(input);
        return result;
    }

    private static byte[] Drain(Deflater deflater, int length)
    {
        var output = ArrayPool<byte>.Shared.Rent((length / 2) + 256);
        var written = 0;
        while (!deflater.IsFinished)
        {
            if (written == output.Length) output = Grow(output);
            written += deflater.Deflate(output, written, output.Length - written);
        }

        var result = output[..written];
        ArrayPool<byte>.Shared.Return(output);
        return result;
    }

    private static byte[] Grow(byte[] output)
    {
        var larger = ArrayPool<byte>.Shared.Rent(output.Length * 2);
        output.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(output);
        return larger;
    }
}
