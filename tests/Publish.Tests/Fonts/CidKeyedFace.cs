using System.Buffers.Binary;
using Publish.Fonts;
using Publish.Fonts.Sfnt;

namespace Publish.Tests.Fonts;

/// <summary>A face with CID-keyed CFF outlines as those for Chinese and Japanese have them: squares, whose CIDs are not their glyphs' numbers.</summary>
internal static class CidKeyedFace
{
    /// <summary>By glyph; the missing glyph is 0.</summary>
    public static ushort[] Cids { get; } = [0, 70, 1405, 26987, 26988];

    /// <summary>What the glyphs from 1 show.</summary>
    public const string Text = "a一世界";

    public static FontFace Load() => FontFace.Load(Bytes());

    /// <summary>The same squares as most fonts have them: their glyphs have names instead of CIDs.</summary>
    public static FontFace LoadNamed() => FontFace.Load(Bytes(isNamed: true));

    public static byte[] Bytes(bool isNamed = false)
    {
        var model = SfntFile.Open(ShippedFonts.Garamond.Data);
        var hhea = model.TableBytes("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)Cids.Length);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["CFF "] = isNamed ? NamedOutlines() : Outlines(),
            ["OS/2"] = model.TableBytes("OS/2").ToArray(),
            ["cmap"] = Map(),
            ["head"] = model.TableBytes("head").ToArray(),
            ["hhea"] = hhea,
            ["hmtx"] = [.. Cids.SelectMany((_, glyph) => Words(Advance(glyph), 100))],
            ["maxp"] = [.. Words(0, 0x5000, Cids.Length)],
            ["name"] = model.TableBytes("name").ToArray(),
            ["post"] = [.. Words(3, 0), .. new byte[28]],
        };
        return Joined(tables);
    }

    public static int Advance(int glyph) => 600 + (100 * glyph);

    private static byte[] Joined(SortedDictionary<string, byte[]> tables)
    {
        var (directory, data) = (new List<byte>([.. "OTTO"u8, .. Words(tables.Count, 128, 3, 16)]), new List<byte>());
        foreach (var (tag, bytes) in tables)
        {
            directory.AddRange([.. System.Text.Encoding.ASCII.GetBytes(tag), .. Long(0), .. Long(12 + (16 * tables.Count) + data.Count), .. Long(bytes.Length)]);
            data.AddRange([.. bytes, .. new byte[-bytes.Length & 3]]);
        }
        return [.. directory, .. data];
    }

    /// <summary>Format 12 of "cmap", a group a character.</summary>
    private static byte[] Map()
    {
        var groups = Text.Select((c, i) => (c, i)).OrderBy(p => p.c).SelectMany(p => (byte[])[.. Long(p.c), .. Long(p.c), .. Long(p.i + 1)]);
        return [.. Words(0, 1, 3, 10), .. Long(12), .. Words(12, 0), .. Long(16 + (12 * Text.Length)), .. Long(0), .. Long(Text.Length), .. groups];
    }

    private static byte[] Outlines()
    {
        byte[] head = [1, 0, 4, 4, .. Index([[.. "Squares"u8]])];
        byte[] strings = [.. Index([[.. "Adobe"u8], [.. "Identity"u8]]), 0, 0];
        byte[] charset = [0, .. Words([.. Cids[1..].Select(cid => (int)cid)])];
        byte[] select = [3, .. Words(1, 0), 0, .. Words(Cids.Length)];
        var charStrings = Squares();
        var start = head.Length + Index([Top(0, 0, 0, 0)]).Length + strings.Length;
        var (atSelect, atCharStrings) = (start + charset.Length, start + charset.Length + select.Length);
        var atFonts = atCharStrings + charStrings.Length;
        var fonts = Index([[.. Operand(0), .. Operand(atFonts), 18]]);
        return [.. head, .. Index([Top(start, atSelect, atCharStrings, atFonts)]), .. strings, .. charset, .. select, .. charStrings, .. fonts];
    }

    private static byte[] NamedOutlines()
    {
        byte[] head = [1, 0, 4, 4, .. Index([[.. "Squares"u8]])];
        byte[] strings = [.. Words(0), 0, 0];
        byte[] charset = [0, .. Words([.. Enumerable.Range(34, Cids.Length - 1)])];
        var charStrings = Squares();
        var start = head.Length + Index([Named(0, 0, 0)]).Length + strings.Length;
        return [.. head, .. Index([Named(start, start + charset.Length, start + charset.Length + charStrings.Length)]), .. strings, .. charset, .. charStrings];
    }

    private static byte[] Squares() => Index([.. Cids.Select(_ => (byte[])[239, 239, 21, 139, 248, 136, 5, 248, 136, 139, 5, 139, 252, 136, 5, 14])]);

    private static byte[] Named(int charset, int charStrings, int ofPrivate) => [.. Operand(charset), 15, .. Operand(charStrings), 17, .. Operand(0), .. Operand(ofPrivate), 18];

    private static byte[] Top(int charset, int select, int charStrings, int fonts) =>
    [
        .. Operand(391), .. Operand(392), .. Operand(0), 12, 30, .. Operand(65535), 12, 34,
        .. Operand(charset), 15, .. Operand(charStrings), 17, .. Operand(fonts), 12, 36, .. Operand(select), 12, 37,
    ];

    private static byte[] Index(byte[][] items)
    {
        var (offsets, end) = (new List<byte>(Words(1)), 1);
        foreach (var item in items)
            offsets.AddRange(Words(end += item.Length));
        return [.. Words(items.Length), 2, .. offsets, .. items.SelectMany(i => i)];
    }

    private static byte[] Operand(int value) => [29, .. Long(value)];

    private static byte[] Words(params int[] values) => [.. values.SelectMany(v => (byte[])[(byte)(v >> 8), (byte)v])];

    private static byte[] Long(int value) => [.. Words(value >> 16, value)];
}
