using System.Buffers.Binary;

namespace Publish.Pdf.Resources;

/// <summary>A PNG whose deflated rows PDF can take as they are: not interlaced, without transparency (PNG, third edition, sections 5 and 11).</summary>
/// <param name="Components">Samples a pixel: 1 for grey and palette, 3 for RGB.</param>
/// <param name="Palette">Three bytes a colour; empty where there is none.</param>
/// <param name="Rows">The IDAT chunks joined: zlib data of filtered rows.</param>
internal sealed record PngFile(int Width, int Height, int BitDepth, int Components, byte[] Palette, byte[] Rows)
{
    private const int Grey = 0;
    private const int Colour = 2;
    private const int Indexed = 3;
    private const int SignatureLength = 8;

    public bool IsColour => Components == 3 || Palette.Length > 0;

    /// <summary>Null where the pixels must be decoded instead.</summary>
    public static PngFile? Read(ReadOnlySpan<byte> data)
    {
        if (data.Length < 33 || !data[12..].StartsWith("IHDR"u8))
            return null;
        var header = data.Slice(16, 13);
        int type = header[9];
        if (type is not (Grey or Colour or Indexed) || header[12] != 0)
            return null;
        var palette = Array.Empty<byte>();
        using var rows = new MemoryStream(data.Length);
        for (var rest = data[SignatureLength..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12 || rest[4..].StartsWith("tRNS"u8))
                return null;
            var chunk = rest.Slice(8, (int)length);
            if (rest[4..].StartsWith("PLTE"u8) && type == Indexed)
                palette = chunk.ToArray();
            else if (rest[4..].StartsWith("IDAT"u8))
                rows.Write(chunk);
            rest = rest[(12 + (int)length)..];
        }

        return (type == Indexed) == (palette.Length > 0) && palette.Length <= 768 && rows.Length > 0
            ? new PngFile(Size(header), Size(header[4..]), header[8], type == Colour ? 3 : 1, palette, rows.ToArray())
            : null;
    }

    private static int Size(ReadOnlySpan<byte> bytes) => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), int.MaxValue);
}
