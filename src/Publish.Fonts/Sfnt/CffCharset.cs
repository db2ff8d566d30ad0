using System.Buffers.Binary;

namespace Publish.Fonts.Sfnt;

/// <summary>The CIDs of a CID-keyed CFF font's glyphs, which need not be the glyphs' numbers (Adobe Technical Note 5176, 13 and 18).</summary>
internal static class CffCharset
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;
    private const int RosOperator = (12 << 8) | 30;
    private const int LastPredefined = 2;

    /// <summary>The CID of each glyph in order; null for a font whose glyphs have names.</summary>
    /// <exception cref="FontFormatException">The table ends before it says so.</exception>
    public static ushort[]? Read(ReadOnlySpan<byte> cff)
    {
        try
        {
            return Cids(cff);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new FontFormatException("The font's table \"CFF \" is broken.");
        }
    }

    private static ushort[]? Cids(ReadOnlySpan<byte> cff)
    {
        var names = Index(cff, cff[2..3][0]);
        var top = Index(cff, names.End);
        var (isCid, charset, charStrings) = Top(cff[top.FirstItem]);
        if (!isCid) return null;
        var cids = new ushort[Count(cff, charStrings)];
        if (charset <= LastPredefined) Fill(cids, 0, 0, cids.Length);
        else ReadCharset(cff[charset..], cids);
        return cids;
    }

    private static void ReadCharset(ReadOnlySpan<byte> data, ushort[] cids)
    {
        var (format, at) = (data[..1][0], 1);
        for (var glyph = 1; glyph < cids.Length;)
        {
            var first = BinaryPrimitives.ReadUInt16BigEndian(data[at..]);
            var more = format switch { 1 => data[(at + 2)..][..1][0], 2 => BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]), _ => 0 };
            at += 2 + Math.Min((int)format, 2);
            var count = Math.Min(more + 1, cids.Length - glyph);
            Fill(cids, glyph, first, count);
            glyph += count;
        }
    }

    private static void Fill(ushort[] cids, int glyph, int first, int count)
    {
        for (var i = 0; i < count; i++)
            cids[glyph + i] = (ushort)(first + i);
    }

    private static int Count(ReadOnlySpan<byte> cff, int at) => BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);

    /// <summary>Where an INDEX ends, and its first item.</summary>
    private static (int End, Range FirstItem) Index(ReadOnlySpan<byte> cff, int at)
    {
        var count = Count(cff, at);
        if (count == 0) return (at + 2, default);
        int size = cff[(at + 2)..][..1][0];
        var data = at + 3 + ((count + 1) * size) - 1;
        return (data + Number(cff.Slice(at + 3 + (count * size), size)), (data + Number(cff.Slice(at + 3, size)))..(data + Number(cff.Slice(at + 3 + size, size))));
    }

    private static int Number(ReadOnlySpan<byte> bytes)
    {
        var number = 0;
        foreach (var b in bytes)
            number = (number << 8) | b;
        return number;
    }

    private static (bool IsCid, int Charset, int CharStrings) Top(ReadOnlySpan<byte> dictionary)
    {
        var (isCid, charset, charStrings, last) = (false, 0, 0, 0);
        for (var at = 0; at < dictionary.Length;)
        {
            int b = dictionary[at];
            if (b > 21 || b == 30)
            {
                at += Operand(dictionary[at..], out last);
                continue;
            }
            var code = b == 12 ? (b << 8) | dictionary[(at + 1)..][..1][0] : b;
            at += b == 12 ? 2 : 1;
            if (code == RosOperator) isCid = true;
            else if (code == CharsetOperator) charset = last;
            else if (code == CharStringsOperator) charStrings = last;
        }
        return (isCid, charset, charStrings);
    }

    /// <returns>How many bytes it takes.</returns>
    private static int Operand(ReadOnlySpan<byte> data, out int value)
    {
        value = 0;
        int first = data[0];
        switch (first)
        {
            case 28:
                value = BinaryPrimitives.ReadInt16BigEndian(data[1..]);
                return 3;
            case 29:
                value = BinaryPrimitives.ReadInt32BigEndian(data[1..]);
                return 5;
            case 30:
                var end = 1;
                while ((data[end..][..1][0] & 0xF) != 0xF)
                    end++;
                return end + 1;
            case >= 32 and <= 246:
                value = first - 139;
                return 1;
            case >= 247 and <= 250:
                value = ((first - 247) * 256) + data[1..][..1][0] + 108;
                return 2;
            case >= 251 and <= 254:
                value = (-(first - 251) * 256) - data[1..][..1][0] - 108;
                return 2;
            default:
                return 1;
        }
    }
}
