using System.Buffers.Text;
using System.IO.Compression;

namespace Publish.Pdf.Import.Mending;

/// <summary>What an object stream holds (ISO 32000-1, 7.5.7).</summary>
/// <param name="Objects">Number and dictionary, in their order in the stream.</param>
internal sealed record PackedObjects(int Stream, IReadOnlyList<(int Number, byte[] Head)> Objects)
{
    private const int MostBytes = 1 << 26;

    /// <summary>Null for a stream that is none, or that cannot be unpacked.</summary>
    public static PackedObjects? Of(byte[] data, FoundObject found)
    {
        var head = data.AsSpan(found.Head);
        if (!Dictionaries.Says(head, "/Type"u8, "/ObjStm"u8) || !Dictionaries.Says(head, "/Filter"u8, "/FlateDecode"u8)
            || Dictionaries.Number(head, "/N"u8) is not { } count || Dictionaries.Number(head, "/First"u8) is not { } first)
            return null;
        var bytes = Inflate(data, found.Head.End.Value + "stream".Length);
        return first <= bytes.Length ? new(found.Number, Split(bytes, count, first)) : null;
    }

    private static byte[] Inflate(byte[] data, int start)
    {
        start = Math.Min(start, data.Length);
        while (start < data.Length && data[start] is (byte)'\r' or (byte)'\n')
            start++;
        using var unpacked = new MemoryStream();
        try
        {
            using var packed = new ZLibStream(new MemoryStream(data, start, data.Length - start), CompressionMode.Decompress);
            var piece = new byte[1 << 14];
            while (unpacked.Length < MostBytes && packed.Read(piece) is > 0 and var count)
                unpacked.Write(piece, 0, count);
        }
        catch (InvalidDataException)
        {
            // The part before the damage is what there is.
        }

        return unpacked.ToArray();
    }

    private static List<(int Number, byte[] Head)> Split(byte[] bytes, int count, int first)
    {
        var places = new List<(int Number, int Offset)>();
        var list = bytes.AsSpan(0, first);
        while (places.Count < count && Next(ref list) is { } number && Next(ref list) is { } offset)
            places.Add((number, (int)Math.Min((long)first + offset, bytes.Length)));
        var objects = new List<(int, byte[])>();
        for (var i = 0; i < places.Count; i++)
        {
            var end = i + 1 < places.Count ? places[i + 1].Offset : bytes.Length;
            objects.Add((places[i].Number, bytes[places[i].Offset..Math.Max(places[i].Offset, end)]));
        }

        return objects;
    }

    private static int? Next(ref Span<byte> list)
    {
        list = list.TrimStart("\0\t\n\f\r "u8);
        if (!Utf8Parser.TryParse(list, out int number, out var length) || number < 0)
            return null;
        list = list[length..];
        return number;
    }
}
