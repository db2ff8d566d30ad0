using System.Buffers.Binary;
using Publish.Compression;
using Publish.Pdf.Resources;

namespace Publish.Pdf.Import;

/// <summary>Pixels as PDF and PNG both have them: rows from the top, each from a byte's beginning, the highest bits first.</summary>
/// <param name="Bits">Of a sample: 1, 2, 4, 8 or 16.</param>
/// <param name="Colours">Samples of a pixel: 1 or 3.</param>
/// <param name="Palette">Red, green and blue in turn, for samples that are places in it; else empty.</param>
internal sealed record PixelGrid(int Width, int Height, int Bits, int Colours, byte[] Palette, byte[] Samples)
{
    public int Stride => ((Width * Colours * Bits) + 7) / 8;

    /// <summary>With a byte at least for each sample.</summary>
    public PixelGrid Widened()
    {
        if (Bits >= 8) return this;
        var (wide, most) = (new byte[Width * Height * Colours], (1 << Bits) - 1);
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width * Colours; x++)
            {
                var at = x * Bits;
                var value = (Samples[(y * Stride) + (at / 8)] >> (8 - Bits - (at % 8))) & most;
                wide[(y * Width * Colours) + x] = (byte)(Palette.Length > 0 ? value : value * 255 / most);
            }
        return this with { Bits = 8, Samples = wide };
    }

    /// <summary>As a file (PNG, third edition), whose colours have eight bits at least (table 11.1).</summary>
    public byte[] ToPng()
    {
        if (Colours == 3 && Bits < 8) return Widened().ToPng();
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), Height);
        head[8] = (byte)Bits;
        head[9] = (byte)(Palette.Length > 0 ? 3 : Colours == 3 ? 2 : 0);
        Append(file, "IHDR"u8, head);
        if (Palette.Length > 0) Append(file, "PLTE"u8, Palette);
        Append(file, "IDAT"u8, Deflate.Zlib(Rows()));
        Append(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Differences say nothing of places in a palette, nor of bits.</summary>
    private byte[] Rows()
    {
        var samples = Samples.AsSpan(0, Stride * Height);
        if (Bits >= 8 && Palette.Length == 0) return RowFilter.Apply(samples, Stride, Colours * Bits / 8);
        var rows = new byte[(Stride + 1) * Height];
        for (var y = 0; y < Height; y++) samples.Slice(y * Stride, Stride).CopyTo(rows.AsSpan((y * (Stride + 1)) + 1));
        return rows;
    }

    private static void Append(MemoryStream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        kind.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc32.Of(chunk.AsSpan(4, 4 + data.Length)));
        file.Write(chunk);
    }
}
