namespace Publish.Pdf.Syntax;

/// <summary>Where an object stands: in the file, or inside an object stream.</summary>
internal readonly record struct XrefEntry(byte Kind, long Place, int Index)
{
    public static XrefEntry Free => default;

    public static XrefEntry At(long position) => new(1, position, 0);

    public static XrefEntry Inside(PdfRef pack, int index) => new(2, pack.Number, index);
}

/// <summary>
/// The body of a cross-reference stream (ISO 32000-1, 7.5.8): kind, place in four bytes, index in two, each row as its difference from the one above
/// (PNG's predictor "up"), since neighbours are alike.
/// </summary>
internal static class XrefTable
{
    public const int Columns = 7;

    public static ReadOnlySpan<byte> Widths => "[1 4 2]"u8;

    public static byte[] Bytes(List<XrefEntry> entries)
    {
        const byte up = 2;
        var bytes = new byte[entries.Count * (Columns + 1)];
        Span<byte> above = stackalloc byte[Columns];
        Span<byte> row = stackalloc byte[Columns];
        for (var i = 0; i < entries.Count; i++)
        {
            Fill(row, entries[i]);
            var target = bytes.AsSpan(i * (Columns + 1), Columns + 1);
            target[0] = up;
            for (var column = 0; column < Columns; column++)
                target[column + 1] = (byte)(row[column] - above[column]);
            row.CopyTo(above);
        }

        return bytes;
    }

    private static void Fill(Span<byte> row, XrefEntry entry)
    {
        row[0] = entry.Kind;
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(row[1..], checked((uint)entry.Place));
        System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)entry.Index);
    }
}
