using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import.Opening;

/// <summary>How much comes of a packed stream, without keeping any of it.</summary>
internal static class UnpackedSize
{
    /// <summary>No deflated byte can stand for more (zlib, technical details).</summary>
    private const int MostOfDeflate = 1032;

    /// <summary>A code of nine bits or more stands for up to 4096 bytes (ISO 32000-1, 7.4.4).</summary>
    private const int MostOfLzw = 4096;

    /// <summary>Two bytes stand for up to 128 (7.4.5).</summary>
    private const int MostOfRuns = 64;

    /// <summary>A z stands for four (7.4.3).</summary>
    private const int MostOfAscii = 4;

    /// <summary>Where it is packed with several filters, <paramref name="index"/> says which of their parameters count.</summary>
    public static bool Exceeds(IFilter filter, ReadOnlyMemory<byte> packed, DictionaryToken stream, int index, int most) => filter switch
    {
        FlateFilter => RowExceeds(stream, index, most) || ((long)packed.Length * MostOfDeflate > most && InflatedExceeds(packed, most)),
        LzwFilter => RowExceeds(stream, index, most) || ((long)packed.Length * MostOfLzw > most && LzwExceeds(packed.Span, stream, index, most)),
        RunLengthFilter => (long)packed.Length * MostOfRuns > most && RunsExceed(packed.Span, most),
        CcittFaxDecodeFilter => FaxExceeds(stream, index, most),
        _ => (long)packed.Length * MostOfAscii > 4L * most,
    };

    private static bool InflatedExceeds(ReadOnlyMemory<byte> packed, int most)
    {
        if (!MemoryMarshal.TryGetArray(packed, out var bytes)) bytes = packed.ToArray();
        var piece = new byte[1 << 16];
        var length = 0L;
        try
        {
            using var inflated = new ZLibStream(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), CompressionMode.Decompress);
            while (length <= most && inflated.Read(piece) is > 0 and var count) length += count;
        }
        catch (InvalidDataException)
        {
            // What comes before the damage counts.
        }

        return length > most;
    }

    /// <summary>Lengths of the codes alone are kept: each new one is as long as the one before, and a byte.</summary>
    private static bool LzwExceeds(ReadOnlySpan<byte> packed, DictionaryToken stream, int index, int most)
    {
        const int clear = 256, end = 257, codes = 4096;
        var early = Parameter(stream, index, "EarlyChange") is 0 ? 0 : 1;
        var lengths = new int[codes];
        lengths.AsSpan(0, clear).Fill(1);
        var (next, bits, before, length) = (end + 1, 9, 0, 0L);
        var (held, count) = (0, 0);
        foreach (var value in packed)
        {
            (held, count) = ((held << 8) | value, count + 8);
            if (count < bits) continue;
            count -= bits;
            var code = (held >> count) & ((1 << bits) - 1);
            held &= (1 << count) - 1;
            if (code == end) break;
            if (code == clear)
            {
                (next, bits, before) = (end + 1, 9, 0);
                continue;
            }

            var own = code < next ? lengths[code] : before + 1;
            if (before > 0 && next < codes) lengths[next++] = before + 1;
            before = own;
            bits = next + early >= 2048 ? 12 : next + early >= 1024 ? 11 : next + early >= 512 ? 10 : 9;
            if ((length += own) > most) return true;
        }

        return false;
    }

    private static bool RunsExceed(ReadOnlySpan<byte> packed, int most)
    {
        var length = 0L;
        for (var i = 0; i < packed.Length && packed[i] != 128; i += packed[i] < 128 ? packed[i] + 2 : 2) length += packed[i] < 128 ? packed[i] + 1 : 257 - packed[i];
        return length > most;
    }

    private static bool FaxExceeds(DictionaryToken stream, int index, int most)
    {
        var columns = Parameter(stream, index, "Columns") ?? 1728;
        var rows = Math.Max(Parameter(stream, index, "Rows") ?? 0, Number(stream, "Height") ?? 0);
        return columns is < 0 or > 1_000_000 || rows is < 0 or > 1_000_000 || columns / 8 * rows > most;
    }

    /// <summary>A row is held whole, however short the data is.</summary>
    private static bool RowExceeds(DictionaryToken stream, int index, int most)
    {
        var columns = Parameter(stream, index, "Columns") ?? 1;
        var (colours, bits) = (Parameter(stream, index, "Colors") ?? 1, Parameter(stream, index, "BitsPerComponent") ?? 8);
        return columns < 0 || colours is < 0 or > 1000 || bits is < 0 or > 64 || columns * colours * bits / 8 > most;
    }

    private static double? Parameter(DictionaryToken stream, int index, string key)
    {
        if (!stream.Data.TryGetValue("DecodeParms", out var parameters) && !stream.Data.TryGetValue("DP", out parameters)) return null;
        if (parameters is ArrayToken array) parameters = index < array.Length ? array.Data[index] : null;
        return parameters is DictionaryToken entries ? Number(entries, key) : null;
    }

    private static double? Number(DictionaryToken entries, string key) => entries.Data.TryGetValue(key, out var value) && value is NumericToken number ? number.Double : null;
}
