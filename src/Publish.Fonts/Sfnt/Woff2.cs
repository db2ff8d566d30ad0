using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Publish.Fonts.Sfnt;

/// <summary>Web fonts of the second kind as the font files that they were made of (W3C, "WOFF File Format 2.0").</summary>
internal static class Woff2
{
    private const uint Signature = 0x774F4632, Collection = 0x74746366;

    private const int HeadSize = 48, MostTables = 128, AnyTag = 63, Unchanged = 3;

    // Section 4.1; no face for text comes near.
    private const long Largest = 64 << 20;

    // Section 4.1, "Known Table Tags".
    private const string Tags = "cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmxkernLTSHPCLTVDMXvheavmtxBASEGDEFGPOSGSUBEBSCJSTFMATH" +
        "CBDTCBLCCOLRCPALSVG sbixacntavarbdatblocbslncvarfdscfeatfmtxfvargvarhstyjustlcarmortmorxopbdproptrakZapfSilfGlatGlocFeatSill";

    public static bool Is(ReadOnlySpan<byte> data) => data.Length >= HeadSize && BinaryPrimitives.ReadUInt32BigEndian(data) == Signature;

    /// <exception cref="FontFormatException">It is broken, a collection, or larger than any face.</exception>
    public static byte[] Unpack(ReadOnlyMemory<byte> data)
    {
        var bytes = data.Span;
        var flavour = BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]);
        if (flavour == Collection) throw new FontFormatException("This is a collection of web fonts. Use the files of its single faces.");
        int count = BinaryPrimitives.ReadUInt16BigEndian(bytes[12..]);
        var packed = BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]);
        if (count > MostTables) throw Broken();
        var reader = new Woff2Reader(data[HeadSize..]);
        var entries = new Entry[count];
        for (var i = 0; i < count; i++) entries[i] = Entry.Read(reader);
        if (packed > reader.Left) throw Broken();
        var all = Inflated(reader.Take((int)packed), entries.Sum(entry => entry.Stored));
        return SfntWriter.Write(flavour, Tables(entries, all));
    }

    internal static FontFormatException Broken() => new("The web font is broken.");

    private static List<(uint Tag, ReadOnlyMemory<byte> Bytes)> Tables(Entry[] entries, ReadOnlyMemory<byte> all)
    {
        var stored = new Dictionary<string, (ReadOnlyMemory<byte> Bytes, bool Changed)>(StringComparer.Ordinal);
        var at = 0;
        foreach (var entry in entries)
        {
            if (!stored.TryAdd(entry.Tag, (all.Slice(at, (int)entry.Stored), entry.Changed))) throw Broken();
            at += (int)entry.Stored;
        }
        var glyphs = stored.TryGetValue("glyf", out var outlines) && outlines.Changed ? Woff2Glyphs.Of(outlines.Bytes) : null;
        var tables = new List<(uint, ReadOnlyMemory<byte>)>();
        foreach (var (tag, table) in stored)
            tables.Add((SfntFile.Tag(tag), tag switch
            {
                "glyf" when glyphs is not null => glyphs.Glyf,
                "loca" when glyphs is not null => glyphs.Loca,
                "head" when glyphs is not null => LongOffsets(table.Bytes),
                "hmtx" when table.Changed => (glyphs ?? throw Broken()).Metrics(table.Bytes, stored.TryGetValue("hhea", out var hhea) ? hhea.Bytes : default),
                _ => table.Changed ? throw Broken() : table.Bytes,
            }));
        return tables;
    }

    // indexToLocFormat.
    private static byte[] LongOffsets(ReadOnlyMemory<byte> head)
    {
        if (head.Length < 54) throw Broken();
        var copy = head.ToArray();
        (copy[50], copy[51]) = (0, 1);
        return copy;
    }

    private static byte[] Inflated(ReadOnlyMemory<byte> packed, long length)
    {
        if (length > Largest) throw new FontFormatException("The web font is larger than any face.");
        var all = new byte[length];
        return BrotliDecoder.TryDecompress(packed.Span, all, out var written) && written == length ? all : throw Broken();
    }

    /// <param name="Stored">Bytes in the stream.</param>
    /// <param name="Changed">It was transformed.</param>
    private readonly record struct Entry(string Tag, long Stored, bool Changed)
    {
        public static Entry Read(Woff2Reader reader)
        {
            var flags = reader.Byte();
            var known = flags & 63;
            var tag = known == AnyTag ? Encoding.Latin1.GetString(reader.Take(4).Span) : Tags.Substring(known * 4, 4);
            var length = reader.Base128();
            var isOutlines = tag is "glyf" or "loca";
            var changed = isOutlines ? flags >> 6 != Unchanged : flags >> 6 != 0;
            var stored = changed ? reader.Base128() : length;
            return tag == "loca" && changed && stored != 0 ? throw Broken() : new(tag, stored, changed);
        }
    }
}

/// <summary>Numbers of a web font, one after the other.</summary>
internal sealed class Woff2Reader(ReadOnlyMemory<byte> data)
{
    private int at;

    public int Left => data.Length - at;

    public ReadOnlyMemory<byte> Take(int length)
    {
        if (length < 0 || length > Left) throw Woff2.Broken();
        at += length;
        return data.Slice(at - length, length);
    }

    public int Byte() => Take(1).Span[0];

    public int UInt16() => BinaryPrimitives.ReadUInt16BigEndian(Take(2).Span);

    public int Int16() => (short)UInt16();

    public int Size() => BinaryPrimitives.ReadUInt32BigEndian(Take(4).Span) is var size && size <= int.MaxValue ? (int)size : throw Woff2.Broken();

    /// <summary>Section 4.1, UIntBase128.</summary>
    public long Base128()
    {
        long value = 0;
        for (var i = 0; i < 5; i++)
        {
            var next = Byte();
            if (i == 0 && next == 0x80) throw Woff2.Broken();
            value = (value << 7) | (uint)(next & 0x7F);
            if ((next & 0x80) == 0) return value <= uint.MaxValue ? value : throw Woff2.Broken();
        }
        throw Woff2.Broken();
    }

    /// <summary>Section 4.2.1, 255UInt16.</summary>
    public int Short255() => Byte() switch
    {
        253 => UInt16(),
        255 => Byte() + 253,
        254 => Byte() + 506,
        var small => small,
    };
}
