using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Compression;

namespace Publish.Fuzz.Changing;

/// <summary>Makes sums and tables right again after a change, so that what lies behind them is reached; as a format asks.</summary>
internal static partial class Sealing
{
    /// <summary>The checksum of each chunk that is still whole (PNG, third edition, 5.5).</summary>
    public static byte[] Png(byte[] input)
    {
        var png = (byte[])input.Clone();
        for (var place = 8; place + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(place));
            if (length > png.Length - place - 12) break;
            var chunk = png.AsSpan(place + 4, (int)length + 4);
            BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(place + 8 + (int)length), Crc32.Of(chunk));
            place += (int)length + 12;
        }
        return png;
    }

    /// <summary>Parts one below the other, each under a line <c>=== name</c>, packed; what does not begin so is as it is.</summary>
    public static byte[] Zip(byte[] input)
    {
        if (!input.AsSpan().StartsWith("=== "u8)) return input;
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in Encoding.Latin1.GetString(input).Split("=== ", StringSplitOptions.RemoveEmptyEntries))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                if (end is <= 0 or > 200) continue;
                var entry = archive.CreateEntry(part[..end], CompressionLevel.Fastest);
                // No clock: the same input is the same file.
                entry.LastWriteTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(Encoding.Latin1.GetBytes(part[(end + 1)..]));
            }
        }
        return file.ToArray();
    }

    /// <summary>The lengths of streams and the table of where objects stand (ISO 32000-2, 7.3.8 and 7.5.4); the trailer stays.</summary>
    public static byte[] Pdf(byte[] input)
    {
        var text = Encoding.Latin1.GetString(input);
        var trailer = text.LastIndexOf("trailer", StringComparison.Ordinal);
        if (trailer < 0) return input;
        var body = Lengths().Replace(text[..trailer], match => $"{match.Groups[1].Value}{(match.Groups[3].Length).ToString(CultureInfo.InvariantCulture)}{match.Groups[2].Value}{match.Groups[3].Value}endstream");
        var table = body.IndexOf("\nxref", StringComparison.Ordinal);
        if (table >= 0) body = body[..(table + 1)];
        var places = new SortedDictionary<int, int>();
        foreach (Match match in Objects().Matches(body))
            if (int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000)
                places[number] = match.Index;
        var file = new StringBuilder(body);
        file.Append("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, place) in places)
            file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{place:0000000000} 00000 n \n");
        var end = text[trailer..];
        var start = end.IndexOf("startxref", StringComparison.Ordinal);
        file.Append(start < 0 ? end : end[..start]).Append(CultureInfo.InvariantCulture, $"\nstartxref\n{body.Length}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    [GeneratedRegex(@"(/Length )\d+(.{0,300}?>>\s*stream\r?\n)(.*?)endstream", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Lengths();

    [GeneratedRegex(@"(?<=^|[\r\n ])(\d{1,5}) 0 obj", RegexOptions.CultureInvariant)]
    private static partial Regex Objects();
}
