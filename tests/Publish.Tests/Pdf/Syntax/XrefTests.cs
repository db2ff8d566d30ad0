using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Pdf.Syntax;

namespace Publish.Tests.Pdf.Syntax;

/// <summary>The table of objects read by itself (ISO 32000-1, 7.5.7 and 7.5.8): readers that look for lost objects would hide what is wrong in it.</summary>
public sealed class XrefTests
{
    private const int MostInAPack = 400, Columns = 7;

    [Theory]
    [InlineData(1)]
    [InlineData(395)]
    [InlineData(396)]
    [InlineData(397)]
    [InlineData(1000)]
    public void Every_object_stands_where_the_table_says(int count)
    {
        var bytes = ReadBack.Written(file =>
        {
            var first = file.Reserve(count);
            for (var i = 0; i < count; i++)
            {
                file.Open(new PdfRef(first.Number + i)).Raw("(object "u8).Integer(first.Number + i).Raw(")"u8);
                file.Close();
            }
            file.WriteStream(file.Reserve(), "a stream"u8, _ => { });
            file.WriteDeflated(file.Reserve(), Publish.Compression.Deflate.Zlib("another"u8));
            return first;
        }, out var first);

        var table = Table(bytes);
        Assert.Equal((0, 0L, 0), table[0]);
        var packs = table.Where(entry => entry.Kind == 2).Select(entry => (int)entry.Place).Distinct().ToDictionary(pack => pack, pack => Pack(bytes, (int)table[pack].Place));
        for (var number = 1; number < table.Count; number++)
        {
            var (kind, place, index) = table[number];
            if (kind == 1) Assert.StartsWith($"{number} 0 obj\n", Encoding.Latin1.GetString(bytes, (int)place, 20), StringComparison.Ordinal);
            else Assert.Equal((2, number), (kind, packs[(int)place][index].Number));
            if (number >= first.Number && number < first.Number + count) Assert.Equal($"(object {number})", packs[(int)place][index].Value);
        }
        Assert.Equal(table.Count - 1 - packs.Count - 3, packs.Values.Sum(pack => pack.Count));
        Assert.Equal((packs.Values.Sum(pack => pack.Count) + MostInAPack - 1) / MostInAPack, packs.Count);
        Assert.All(packs.Values, pack => Assert.InRange(pack.Count, 1, MostInAPack));
    }

    private static List<(int Kind, long Place, int Index)> Table(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var start = int.Parse(Regex.Match(text, "startxref\n(\\d+)\n%%EOF\n$").Groups[1].Value, CultureInfo.InvariantCulture);
        var (dictionary, data) = Stream(bytes, start);
        Assert.Contains("/W[1 4 2]", dictionary.Replace("/W [", "/W[", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("/Predictor 12/Columns 7", dictionary, StringComparison.Ordinal);
        var size = Number(dictionary, "Size");
        Assert.Equal(size * (Columns + 1), data.Length);
        var (row, table) = (new byte[Columns], new List<(int, long, int)>());
        for (var i = 0; i < size; i++)
        {
            Assert.Equal(2, data[i * (Columns + 1)]);
            for (var column = 0; column < Columns; column++) row[column] += data[(i * (Columns + 1)) + 1 + column];
            table.Add((row[0], ((long)row[1] << 24) + (row[2] << 16) + (row[3] << 8) + row[4], (row[5] << 8) + row[6]));
        }
        return table;
    }

    /// <summary>The objects of an object stream, in order; the first begins where the numbers end.</summary>
    private static List<(int Number, string Value)> Pack(byte[] bytes, int start)
    {
        var (dictionary, data) = Stream(bytes, start);
        var (count, first) = (Number(dictionary, "N"), Number(dictionary, "First"));
        var numbers = Encoding.ASCII.GetString(data, 0, first).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(2 * count, numbers.Count);
        Assert.Equal(0, numbers[1]);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var from = first + numbers[(2 * i) + 1];
            var to = i + 1 < count ? first + numbers[(2 * i) + 3] : data.Length;
            var value = Encoding.Latin1.GetString(data, from, to - from);
            Assert.EndsWith("\n", value, StringComparison.Ordinal);
            return (numbers[2 * i], value[..^1]);
        })];
    }

    private static (string Dictionary, byte[] Data) Stream(byte[] bytes, int start)
    {
        var text = Encoding.Latin1.GetString(bytes, start, Math.Min(2000, bytes.Length - start));
        var at = text.IndexOf("\nstream\n", StringComparison.Ordinal);
        var dictionary = text[..at];
        var length = Number(dictionary, "Length");
        Assert.Equal("\nendstream\nendobj\n", Encoding.Latin1.GetString(bytes, start + at + 8 + length, 18));
        using var whole = new MemoryStream();
        new ZLibStream(new MemoryStream(bytes, start + at + 8, length), CompressionMode.Decompress).CopyTo(whole);
        return (dictionary, whole.ToArray());
    }

    private static int Number(string dictionary, string key) => int.Parse(Regex.Match(dictionary, $"/{key} (\\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
}
