using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Compression;
using Publish.Pdf.Import;
using Publish.Pdf.Import.Mending;
using Publish.Pdf.Syntax;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Mending;

/// <summary>Changes to objects of a file, written behind it as an update (ISO 32000-1, 7.5.6): every byte that was there stays.</summary>
internal sealed partial class FilePatch(SourceObjects objects)
{
    private const int LongestTail = 2048;

    private readonly SortedDictionary<long, (int Generation, IToken Value, byte[]? Data)> changed = [];

    public bool IsEmpty => changed.Count == 0;

    /// <summary>As it will be.</summary>
    public IToken? Current(IndirectReference reference) => changed.TryGetValue(reference.ObjectNumber, out var change) ? change.Value : objects.Find(reference);

    public void Change(IndirectReference reference, DictionaryToken value)
    {
        if (changed.TryGetValue(reference.ObjectNumber, out var before) && before.Data is not null) changed[reference.ObjectNumber] = before with { Value = value };
        else if (objects.Find(reference) is StreamToken stream) changed[reference.ObjectNumber] = (reference.Generation, value, stream.Data.ToArray());
        else changed[reference.ObjectNumber] = (reference.Generation, value, null);
    }

    /// <summary>New contents; how they were packed is forgotten.</summary>
    public void Change(IndirectReference reference, DictionaryToken entries, byte[] contents) =>
        changed[reference.ObjectNumber] = (reference.Generation, Without(entries, "Filter", "DecodeParms", "Length"), Deflate.Zlib(contents));

    /// <summary>Adds a stream.</summary>
    /// <param name="after">The highest number that the file uses.</param>
    public IndirectReference Add(byte[] contents, long after)
    {
        var number = Math.Max(after, changed.Count == 0 ? 0 : changed.Keys.Last()) + 1;
        changed[number] = (0, new DictionaryToken(new Dictionary<NameToken, IToken>()), Deflate.Zlib(contents));
        return new(number, 0);
    }

    public static DictionaryToken With(DictionaryToken dictionary, string key, IToken value)
    {
        var entries = dictionary.Data.ToDictionary(entry => NameToken.Create(entry.Key), entry => entry.Value);
        entries[NameToken.Create(key)] = value;
        return new(entries);
    }

    /// <summary>The number of objects that a file says it has; null where its end cannot be understood.</summary>
    public static long? Size(byte[] data) => Tail(data) is { } tail ? Dictionaries.Number(tail.Trailer, "/Size"u8) : null;

    /// <summary>Null where the file's end cannot be understood: then it is not safe to write behind it.</summary>
    public byte[]? Write(byte[] data)
    {
        if (Tail(data) is not { } tail || Dictionaries.Reference(tail.Trailer, "/Root"u8) is not { Length: > 0 } root) return null;
        var sink = new ByteSink(1 << 16);
        sink.Raw(data);
        if (data[^1] is not ((byte)'\n' or (byte)'\r')) sink.Raw((byte)'\n');
        var places = new List<(long Number, int Generation, int Place)>();
        foreach (var (number, (generation, value, contents)) in changed)
        {
            places.Add((number, generation, sink.Length));
            sink.Integer(number).Raw((byte)' ').Integer(generation).Raw(" obj\n"u8);
            WriteObject(sink, value, contents);
            sink.Raw("\nendobj\n"u8);
        }
        var size = Math.Max(Dictionaries.Number(tail.Trailer, "/Size"u8) ?? 0, changed.Count == 0 ? 0 : changed.Keys.Last() + 1);
        var entries = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"/Root {Encoding.Latin1.GetString(root)}/Prev {tail.Start}"));
        if (Dictionaries.Reference(tail.Trailer, "/Info"u8) is { Length: > 0 } info) entries.Append("/Info ").Append(Encoding.Latin1.GetString(info));
        entries.Append(Identifier(data, tail.Trailer));
        if (tail.IsStream) WriteStream(sink, places, size, entries.ToString());
        else WriteTable(sink, places, size, entries.ToString());
        return sink.Written.ToArray();
    }

    private static void WriteTable(ByteSink sink, List<(long Number, int Generation, int Place)> places, long size, string entries)
    {
        var start = sink.Length;
        sink.Raw("xref\n"u8);
        foreach (var (number, generation, place) in places)
            sink.Raw(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{place:D10} {generation:D5} n \n")));
        sink.Raw(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}{entries}>>\nstartxref\n{start}\n%%EOF\n")));
    }

    private static void WriteStream(ByteSink sink, List<(long Number, int Generation, int Place)> places, long size, string entries)
    {
        var start = sink.Length;
        places.Add((size, 0, start));
        var rows = new byte[places.Count * 7];
        var index = new StringBuilder();
        for (var i = 0; i < places.Count; i++)
        {
            rows[7 * i] = 1;
            BinaryPrimitives.WriteInt32BigEndian(rows.AsSpan((7 * i) + 1), places[i].Place);
            BinaryPrimitives.WriteUInt16BigEndian(rows.AsSpan((7 * i) + 5), (ushort)places[i].Generation);
            index.Append(CultureInfo.InvariantCulture, $"{places[i].Number} 1 ");
        }
        sink.Raw(Encoding.Latin1.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{size} 0 obj\n<</Type/XRef/Size {size + 1}/W[1 4 2]/Index[{index}]{entries}/Length {rows.Length}>>\nstream\n")));
        sink.Raw(rows).Raw(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n")));
    }

    private static void WriteObject(ByteSink sink, IToken value, byte[]? contents)
    {
        if (contents is null)
        {
            Write(sink, value, 0);
            return;
        }
        var entries = With(Without((DictionaryToken)value, "Length"), "Length", new NumericToken(contents.Length));
        if (!entries.Data.ContainsKey("Filter")) entries = With(entries, "Filter", NameToken.Create("FlateDecode"));
        Write(sink, entries, 0);
        sink.Raw("\nstream\n"u8).Raw(contents).Raw("\nendstream"u8);
    }

    private static void Write(ByteSink sink, IToken token, int depth)
    {
        switch (depth > 200 ? NullToken.Instance : token)
        {
            case IndirectReferenceToken reference:
                sink.Raw((byte)' ').Integer(reference.Data.ObjectNumber).Raw((byte)' ').Integer(reference.Data.Generation).Raw(" R"u8);
                break;
            case DictionaryToken dictionary:
                sink.Raw("<<"u8);
                foreach (var (key, value) in dictionary.Data)
                {
                    ScalarWriter.WriteName(sink, key);
                    Write(sink, value, depth + 1);
                }
                sink.Raw(">>"u8);
                break;
            case ArrayToken array:
                sink.Raw((byte)'[');
                foreach (var item in array.Data) Write(sink, item, depth + 1);
                sink.Raw((byte)']');
                break;
            default:
                ScalarWriter.Write(sink, token);
                break;
        }
    }

    private static DictionaryToken Without(DictionaryToken dictionary, params string[] keys) =>
        new(dictionary.Data.Where(entry => !keys.Contains(entry.Key, StringComparer.Ordinal)).ToDictionary(entry => NameToken.Create(entry.Key), entry => entry.Value));

    /// <summary>The first half says which document it is, and stays; the second says which state of it.</summary>
    private string Identifier(byte[] data, ReadOnlySpan<byte> trailer)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(data);
        foreach (var (number, (_, value, contents)) in changed)
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} {contents?.Length ?? value.ToString()?.Length ?? 0} ")));
        var second = Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 16));
        var first = HexIdentifier().Match(Encoding.Latin1.GetString(Dictionaries.Array(trailer, "/ID"u8)));
        return $"/ID[<{(first.Success ? first.Groups[1].Value : second)}><{second}>]";
    }

    private static FileTail? Tail(byte[] data)
    {
        var from = Math.Max(0, data.Length - LongestTail);
        var at = data.AsSpan(from).LastIndexOf("startxref"u8);
        if (at < 0) return null;
        var number = Number().Match(Encoding.Latin1.GetString(data.AsSpan(from + at, Math.Min(40, data.Length - from - at))));
        if (!number.Success || !int.TryParse(number.Groups[1].Value, CultureInfo.InvariantCulture, out var start) || start <= 0 || start >= data.Length) return null;
        var rest = data.AsSpan(start);
        if (rest.StartsWith("xref"u8))
        {
            var trailer = rest.IndexOf("trailer"u8);
            if (trailer < 0) return null;
            var end = rest[trailer..].IndexOf("startxref"u8) is > 0 and var found ? trailer + found : rest.Length;
            return new(start, false, rest[trailer..end].ToArray());
        }
        var head = rest[..Math.Min(rest.Length, 1 << 14)];
        var stream = head.IndexOf("stream"u8);
        return stream > 0 && ObjectHead().IsMatch(Encoding.Latin1.GetString(head[..Math.Min(40, head.Length)])) ? new(start, true, head[..stream].ToArray()) : null;
    }

    [GeneratedRegex(@"startxref\s+(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d+\s+\d+\s+obj", RegexOptions.CultureInvariant)]
    private static partial Regex ObjectHead();

    [GeneratedRegex("<([0-9A-Fa-f]+)>", RegexOptions.CultureInvariant)]
    private static partial Regex HexIdentifier();

    /// <param name="Start">Where the last table begins.</param>
    private sealed record FileTail(int Start, bool IsStream, byte[] Trailer);
}
