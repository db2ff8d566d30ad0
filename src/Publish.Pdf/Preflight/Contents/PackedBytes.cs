namespace Publish.Pdf.Preflight.Contents;

/// <summary>The older ways to pack bytes: LZW, runs, and letters (ISO 32000-1, 7.4.2 to 7.4.5).</summary>
internal static class PackedBytes
{
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int MostCodes = 4096;

    public static byte[] Hex(ReadOnlySpan<byte> data)
    {
        var bytes = new List<byte>(data.Length / 2);
        var high = -1;
        foreach (var value in data)
        {
            if (value == '>') break;
            if (!char.IsAsciiHexDigit((char)value)) continue;
            var nibble = Convert.ToInt32(((char)value).ToString(), 16);
            if (high >= 0) bytes.Add((byte)((high << 4) | nibble));
            high = high >= 0 ? -1 : nibble;
        }
        if (high >= 0) bytes.Add((byte)(high << 4));
        return [.. bytes];
    }

    public static byte[] Ascii85(ReadOnlySpan<byte> data)
    {
        var bytes = new List<byte>(data.Length);
        var (word, count) = (0L, 0);
        foreach (var value in data)
        {
            if (value == '~') break;
            if (value == 'z' && count == 0) bytes.AddRange([0, 0, 0, 0]);
            if (value is < (byte)'!' or > (byte)'u') continue;
            word = (word * 85) + value - '!';
            if (++count < 5) continue;
            Put(bytes, word, 4);
            (word, count) = (0, 0);
        }
        if (count < 2) return [.. bytes];
        for (var i = count; i < 5; i++) word = (word * 85) + 84;
        Put(bytes, word, count - 1);
        return [.. bytes];
    }

    public static byte[] Runs(ReadOnlySpan<byte> data, int most)
    {
        var bytes = new List<byte>(data.Length);
        for (var i = 0; i < data.Length && data[i] != 128 && bytes.Count <= most;)
        {
            var length = data[i++];
            if (length < 128)
            {
                var take = Math.Min(length + 1, data.Length - i);
                bytes.AddRange(data.Slice(i, take));
                i += take;
            }
            else if (i < data.Length)
            {
                for (var n = 257 - length; n > 0; n--) bytes.Add(data[i]);
                i++;
            }
        }
        return [.. bytes];
    }

    public static byte[] Lzw(ReadOnlySpan<byte> data, bool early, int most)
    {
        using var unpacked = new MemoryStream();
        var (prefix, last, length) = (new short[MostCodes], new byte[MostCodes], new int[MostCodes]);
        for (var i = 0; i < 256; i++) (last[i], length[i]) = ((byte)i, 1);
        var (next, previous, buffer, bits) = (258, -1, 0, 0);
        var piece = new byte[MostCodes + 1];
        foreach (var value in data)
        {
            (buffer, bits) = ((buffer << 8) | value, bits + 8);
            var width = Width(next + (early ? 1 : 0));
            if (bits < width) continue;
            bits -= width;
            var code = (buffer >> bits) & ((1 << width) - 1);
            buffer &= (1 << bits) - 1;
            if (code == EndOfData || unpacked.Length > most) break;
            if (code == ClearTable)
            {
                (next, previous) = (258, -1);
                continue;
            }
            if (code > next || (code == next && previous < 0) || (code > 255 && previous < 0)) break;
            if (previous >= 0 && next < MostCodes)
            {
                prefix[next] = (short)previous;
                length[next] = length[previous] + 1;
                last[next] = First(code == next ? previous : code, prefix);
                next++;
            }
            var size = length[code];
            for (int i = size - 1, walk = code; i >= 0; i--, walk = prefix[walk]) piece[i] = last[walk];
            unpacked.Write(piece, 0, size);
            previous = code;
        }
        return unpacked.ToArray();
    }

    private static int Width(int codes) => codes < 512 ? 9 : codes < 1024 ? 10 : codes < 2048 ? 11 : 12;

    private static byte First(int code, short[] prefix)
    {
        while (code > 255) code = prefix[code];
        return (byte)code;
    }

    private static void Put(List<byte> bytes, long word, int count)
    {
        for (var i = 0; i < count; i++) bytes.Add((byte)(word >> (24 - (8 * i))));
    }
}
