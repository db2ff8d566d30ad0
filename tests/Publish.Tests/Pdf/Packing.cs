using System.IO.Compression;

namespace Publish.Tests.Pdf;

/// <summary>Packs bytes as PDFs have them (ISO 32000-1, 7.4), for what unpacks them.</summary>
internal static class Packing
{
    public static byte[] Deflated(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(data);
        return packed.ToArray();
    }

    public static byte[] Runs(byte[] data)
    {
        var packed = new List<byte>();
        for (var at = 0; at < data.Length;)
        {
            var same = 1;
            while (same < 128 && at + same < data.Length && data[at + same] == data[at]) same++;
            if (same > 1) packed.AddRange([(byte)(257 - same), data[at]]);
            else packed.AddRange([0, data[at]]);
            at += same;
        }
        return [.. packed, 128];
    }

    /// <summary>After 7.4.4.2: the table is cleared first and when it is full; codes grow one early or not.</summary>
    public static byte[] Lzw(byte[] data, int early)
    {
        var (packed, held, count, bits) = (new List<byte>(), 0L, 0, 9);
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        Clear();
        var word = "";
        foreach (var value in data)
        {
            var longer = word + (char)value;
            if (longer.Length == 1 || table.ContainsKey(longer))
            {
                word = longer;
                continue;
            }
            Put(Code(word));
            table.Add(longer, 258 + table.Count);
            Widen(table.Count);
            if (table.Count == 4096 - 260) Clear();
            word = $"{(char)value}";
        }
        if (word.Length > 0)
        {
            Put(Code(word));
            Widen(table.Count + 1);
        }
        Put(257);
        Put(0);
        return [.. packed];

        int Code(string of) => of.Length == 1 ? of[0] : table[of];

        // A reader learns each entry a code later than its writer.
        void Widen(int entries)
        {
            var known = 257 + entries + early;
            bits = known >= 2048 ? 12 : known >= 1024 ? 11 : known >= 512 ? 10 : 9;
        }

        void Clear()
        {
            Put(256);
            table.Clear();
            bits = 9;
        }

        void Put(int code)
        {
            (held, count) = ((held << bits) | (long)code, count + bits);
            for (; count >= 8; count -= 8) packed.Add((byte)(held >> (count - 8)));
            held &= (1L << count) - 1;
        }
    }

    /// <summary>Letters for four bytes each, and fewer for the last ones.</summary>
    public static byte[] Ascii85(byte[] data)
    {
        var packed = new List<byte>();
        for (var at = 0; at < data.Length; at += 4)
        {
            var count = Math.Min(4, data.Length - at);
            var word = 0L;
            for (var i = 0; i < 4; i++) word = (word << 8) | (i < count ? data[at + i] : 0L);
            if (word == 0 && count == 4)
            {
                packed.Add((byte)'z');
                continue;
            }
            var letters = new byte[5];
            for (var i = 4; i >= 0; i--, word /= 85) letters[i] = (byte)('!' + (word % 85));
            packed.AddRange(letters[..(count + 1)]);
        }
        return [.. packed, (byte)'~', (byte)'>'];
    }
}
