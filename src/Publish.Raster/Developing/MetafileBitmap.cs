using System.Buffers.Binary;

namespace Publish.Raster.Developing;

/// <summary>The bitmap of a drawing of Windows that holds nothing but one, as office programs wrap pictures that were pasted.</summary>
/// <remarks>[MS-EMF] 2.3.1 and 2.3.5: EMR_BITBLT 76, EMR_STRETCHBLT 77, EMR_SETDIBITSTODEVICE 80, EMR_STRETCHDIBITS 81. [MS-WMF] 2.3.1: META_DIBBITBLT 0x0940, META_DIBSTRETCHBLT 0x0B41, META_SETDIBTODEV 0x0D33,
/// META_STRETCHDIB 0x0F43. A drawing with lines or letters beside it has no picture of its own.</remarks>
internal static class MetafileBitmap
{
    private const int FileHeader = 14;
    private const int MostRecords = 100_000;

    private static ReadOnlySpan<byte> Placeable => [0xD7, 0xCD, 0xC6, 0x9A];

    /// <summary>With its article; null for other files.</summary>
    public static string? KindOf(ReadOnlySpan<byte> file)
    {
        if (IsEmf(file)) return "an EMF drawing";
        return IsWmf(file) ? "a WMF drawing" : null;
    }

    /// <summary>Its only picture as a file of its own; null where it draws anything else, or several.</summary>
    public static byte[]? Find(ReadOnlySpan<byte> file)
    {
        try
        {
            return IsEmf(file) ? OfEmf(file) : IsWmf(file) ? OfWmf(file) : null;
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    private static bool IsEmf(ReadOnlySpan<byte> file) => file.Length >= 88 && file.StartsWith((ReadOnlySpan<byte>)[1, 0, 0, 0]) && file[40..].StartsWith(" EMF"u8);

    private static bool IsWmf(ReadOnlySpan<byte> file) => file.Length >= 40 && (file.StartsWith(Placeable) || file.StartsWith((ReadOnlySpan<byte>)[1, 0, 9, 0]));

    private static byte[]? OfEmf(ReadOnlySpan<byte> file)
    {
        byte[]? found = null;
        for (var (at, records) = (0, 0); at + 8 <= file.Length && records < MostRecords; records++)
        {
            var (kind, size) = (Number(file, at), Number(file, at + 4));
            if (size < 8 || size % 4 != 0 || at + size > file.Length) return null;
            var record = file.Slice(at, size);
            if (DibOfEmf(kind) is var place && place > 0)
            {
                if (Number(record, place + 4) > 0)
                {
                    if (found is not null) return null;
                    found = Bitmap(record.Slice(Number(record, place), Number(record, place + 4)), record.Slice(Number(record, place + 8), Number(record, place + 12)));
                }
            }
            else if (Draws(kind)) return null;
            if (kind == 14) break;
            at += size;
        }
        return found;
    }

    /// <summary>Where a record says where its bitmap's head lies; 0 for those without one.</summary>
    private static int DibOfEmf(int kind) => kind switch { 76 => 84, 77 => 84, 80 => 48, 81 => 48, _ => 0 };

    /// <summary>Lines, shapes, letters.</summary>
    private static bool Draws(int kind) => kind is (>= 2 and <= 8) or 15 or (>= 41 and <= 47) or (>= 53 and <= 56) or 62 or 63 or 64 or 71 or 72 or 74 or 78 or 79 or (>= 83 and <= 92) or 96 or 97 or 108 or 114 or 116 or 118;

    private static byte[]? OfWmf(ReadOnlySpan<byte> file)
    {
        byte[]? found = null;
        var at = file.StartsWith(Placeable) ? 22 : 0;
        at += BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 2)..]) * 2;
        for (var records = 0; at + 6 <= file.Length && records < MostRecords; records++)
        {
            var (size, kind) = (checked(Number(file, at) * 2), (int)BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 4)..]));
            if (kind == 0) break;
            if (size < 6 || at + size > file.Length) return null;
            var record = file.Slice(at, size);
            if (DibOfWmf(kind) is var place && place > 0)
            {
                if (found is not null) return null;
                if (place < size) found = WithHead(record[place..]);
            }
            else if (DrawsInWmf(kind)) return null;
            at += size;
        }
        return found;
    }

    private static int DibOfWmf(int kind) => kind switch { 0x0940 => 22, 0x0B41 => 26, 0x0D33 => 24, 0x0F43 => 28, _ => 0 };

    private static bool DrawsInWmf(int kind) => kind is 0x0213 or 0x0325 or 0x0324 or 0x0538 or 0x041B or 0x061C or 0x0418 or 0x0817 or 0x081A or 0x0830 or 0x0521 or 0x0A32 or 0x041F or 0x0419 or 0x0548 or 0x0228 or 0x061D;

    /// <summary>Head, palette and pixels in one.</summary>
    private static byte[]? WithHead(ReadOnlySpan<byte> dib)
    {
        if (dib.Length < 40) return null;
        var head = checked(Number(dib, 0) + Palette(dib));
        return head > dib.Length ? null : Bitmap(dib[..head], dib[head..]);
    }

    /// <summary>Bytes of the colours between head and pixels.</summary>
    private static int Palette(ReadOnlySpan<byte> dib)
    {
        var (depth, packing, used) = (BinaryPrimitives.ReadUInt16LittleEndian(dib[14..]), Number(dib, 16), Number(dib, 32));
        var masks = packing == 3 && Number(dib, 0) == 40 ? 12 : 0;
        return checked((Math.Min(used > 0 ? used : depth <= 8 ? 1 << depth : 0, 1 << 16) * 4) + masks);
    }

    /// <summary>As a BMP; a JPEG or PNG that was wrapped in one is that.</summary>
    private static byte[]? Bitmap(ReadOnlySpan<byte> head, ReadOnlySpan<byte> pixels)
    {
        if (head.Length < 40 || pixels.IsEmpty) return null;
        if (Number(head, 16) is 4 or 5) return pixels.ToArray();
        var file = new byte[checked(FileHeader + head.Length + pixels.Length)];
        "BM"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(2), file.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(10), FileHeader + head.Length);
        head.CopyTo(file.AsSpan(FileHeader));
        pixels.CopyTo(file.AsSpan(FileHeader + head.Length));
        return file;
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) => checked((int)BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]));
}
