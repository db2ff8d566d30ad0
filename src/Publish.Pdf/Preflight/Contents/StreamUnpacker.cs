using System.IO.Compression;
using Publish.Pdf.Import;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Contents;

/// <summary>What came of unpacking a stream.</summary>
/// <param name="Rest">The filter that was not undone, as pictures have them; else empty.</param>
/// <param name="IsDamaged">It ends before its end, or cannot be unpacked.</param>
/// <param name="IsTooLarge">It is more than was asked for; the bytes are its beginning.</param>
internal sealed record Unpacked(byte[] Bytes, string Rest, DictionaryToken? RestParms, bool IsDamaged, bool IsTooLarge);

/// <summary>Undoes the filters of streams (ISO 32000-1, 7.4), and stops at a bound: three filters over each other make gigabytes of a few hundred bytes.</summary>
internal sealed class StreamUnpacker(SourceObjects objects)
{
    private const int MostFilters = 8;

    public Unpacked Unpack(ReadOnlyMemory<byte> data, DictionaryToken dictionary, int most)
    {
        var filters = List(Entry(dictionary, "Filter", "F"));
        var parms = List(Entry(dictionary, "DecodeParms", "DP"));
        var bytes = data.ToArray();
        var damaged = filters.Count > MostFilters;
        for (var i = 0; i < Math.Min(filters.Count, MostFilters); i++)
        {
            var name = (objects.Resolve(filters[i]) as NameToken)?.Data ?? "";
            var parm = i < parms.Count ? objects.Resolve(parms[i]) as DictionaryToken : null;
            if (name is "DCTDecode" or "DCT" or "JPXDecode" or "JBIG2Decode" or "CCITTFaxDecode" or "CCF")
                return new(bytes, name == "DCT" ? "DCTDecode" : name, parm, damaged, false);
            var (undone, broken) = Undo(name, bytes, parm, most);
            damaged |= broken;
            if (undone.Length > most) return new(undone, "", null, damaged, true);
            bytes = undone;
        }
        return new(bytes, "", null, damaged, false);
    }

    private (byte[] Bytes, bool IsBroken) Undo(string name, byte[] bytes, DictionaryToken? parm, int most)
    {
        switch (name)
        {
            case "FlateDecode" or "Fl":
                var (inflated, torn) = Inflate(bytes, most);
                return (Predictor.Undo(inflated, Parm(parm, "Predictor", 1), Parm(parm, "Colors", 1), Parm(parm, "BitsPerComponent", 8), Parm(parm, "Columns", 1)), torn);
            case "LZWDecode" or "LZW":
                var unpacked = PackedBytes.Lzw(bytes, Parm(parm, "EarlyChange", 1) != 0, most);
                return (Predictor.Undo(unpacked, Parm(parm, "Predictor", 1), Parm(parm, "Colors", 1), Parm(parm, "BitsPerComponent", 8), Parm(parm, "Columns", 1)), false);
            case "ASCIIHexDecode" or "AHx":
                return (PackedBytes.Hex(bytes), false);
            case "ASCII85Decode" or "A85":
                return (PackedBytes.Ascii85(bytes), false);
            case "RunLengthDecode" or "RL":
                return (PackedBytes.Runs(bytes, most), false);
            case "Crypt":
                return (bytes, false);
            default:
                return ([], true);
        }
    }

    private static (byte[] Bytes, bool IsTorn) Inflate(byte[] bytes, int most)
    {
        using var unpacked = new MemoryStream();
        var piece = new byte[1 << 15];
        try
        {
            using var packed = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
            while (unpacked.Length <= most && packed.Read(piece) is > 0 and var count)
                unpacked.Write(piece, 0, count);
            return (unpacked.ToArray(), unpacked.Length == 0 && bytes.Length > 8);
        }
        catch (InvalidDataException)
        {
            // The part before the damage is what there is; a checksum that does not fit is no damage that any reader minds.
            return (unpacked.ToArray(), true);
        }
    }

    private int Parm(DictionaryToken? parm, string key, int usual) => parm is not null && objects.Number(SourceObjects.Entry(parm, key)) is { } given ? (int)Math.Clamp(given, 0, 1 << 20) : usual;

    private static IToken? Entry(DictionaryToken dictionary, string key, string brief) =>
        SourceObjects.Entry(dictionary, key) ?? (dictionary.Data.ContainsKey("Type") ? null : SourceObjects.Entry(dictionary, brief));

    private IReadOnlyList<IToken> List(IToken? token) => objects.Resolve(token) switch
    {
        ArrayToken array => array.Data,
        { } one => [one],
        null => [],
    };
}
