using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Publish.Pdf.Syntax;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Syntax;

/// <summary>Whole files and the strings in them, read back.</summary>
public sealed class PdfFileTests
{
    private static byte[] Sunk(Action<ByteSink> write)
    {
        var sink = new ByteSink(1);
        write(sink);
        return sink.ToArray();
    }

    [Fact]
    public void Any_bytes_read_back_from_their_string() => Gen.Byte.Array[0, 300].Sample(bytes =>
        Assert.Equal(bytes, LiteralString.Read(Sunk(sink => PdfString.WriteBytes(sink, bytes)))));

    [Fact]
    public void Any_text_reads_back_from_its_string() => Gen.String.Sample(text =>
        Assert.Equal(text, LiteralString.Text(Sunk(sink => PdfString.WriteText(sink, text)))));

    /// <summary>Among all signs are those of whose two bytes one is a parenthesis, a backslash or a line's end.</summary>
    [Fact]
    public void Every_sign_reads_back_from_its_string()
    {
        for (var first = 0; first < 0xD800; first += 64)
        {
            var text = string.Concat(Enumerable.Range(first, 64).Select(sign => (char)sign));
            Assert.Equal(text, LiteralString.Text(Sunk(sink => PdfString.WriteText(sink, text))));
        }
    }

    [Theory]
    [InlineData(" ~", 4)]
    [InlineData("\u001F", 6)]
    [InlineData("\u007F", 6)]
    [InlineData("a\nb", 10)]
    public void Only_printable_ASCII_goes_without_a_mark(string text, int length) =>
        Assert.Equal(length, Sunk(sink => PdfString.WriteText(sink, text)).Length);

    [Fact]
    public void Only_four_bytes_do_not_stand_for_themselves() =>
        Assert.Equal("\r()\\"u8.ToArray(), Enumerable.Range(0, 256).Select(value => (byte)value).Where(value => !PdfString.IsSafe(value)));

    [Fact]
    public void Every_number_of_millionths_reads_back() => Gen.Long[-4_000_000_000_000, 4_000_000_000_000].Sample(value =>
        Assert.Equal(value / 1_000_000m, decimal.Parse(Sunk(sink => sink.Millionths(value)), NumberStyles.Float, CultureInfo.InvariantCulture)));

    /// <summary>Nine decimals below one, six above, and as much as a trillion.</summary>
    [Fact]
    public void Every_factor_reads_back_to_the_nearest_of_the_digits_that_count() => Gen.OneOf(Gen.Double[-1.001, 1.001], Gen.Double[-2_000, 2_000], Gen.Double[-2e12, 2e12], Gen.Const(1.0), Gen.Const(-1.0)).Sample(value =>
    {
        var read = double.Parse(Sunk(sink => sink.Factor(value)), NumberStyles.Float, CultureInfo.InvariantCulture);
        var meant = Math.Clamp(value, -1e12, 1e12);
        Assert.Equal(meant, read, Math.Abs(value) < 1 ? 0.500_001e-9 : 0.500_001e-6 + (Math.Abs(meant) * 1e-15));
    });

    [Theory]
    [InlineData(0.123456789, ".123456789")]
    [InlineData(-0.999999999, "-.999999999")]
    [InlineData(1, "1")]
    [InlineData(-1.0000004, "-1")]
    [InlineData(12.3456789, "12.345679")]
    [InlineData(3e12, "1000000000000")]
    public void A_factor_has_nine_decimals_below_one_and_six_from_there(double value, string expected) =>
        Assert.Equal(expected, Encoding.ASCII.GetString(Sunk(sink => sink.Factor(value))));

    [Theory]
    [InlineData(0, "\0\0")]
    [InlineData(255, "\0\u00FF")]
    [InlineData(256, "\u0001\0")]
    [InlineData(0xABCD, "\u00AB\u00CD")]
    public void The_high_byte_comes_first(int value, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(Sunk(sink => sink.BigEndian(value))));

    /// <summary>One within another would be a part of it, and found by nobody.</summary>
    [Fact]
    public void An_object_begins_only_where_the_one_before_has_ended()
    {
        var file = new PdfFile(new MemoryStream(), "1.7");
        var (first, second) = (file.Reserve(), file.Reserve());
        file.Open(first).Integer(1);
        Assert.Throws<InvalidOperationException>(() => { file.Open(second); });
        Assert.Throws<InvalidOperationException>(() => file.Finish(first, PdfRef.None));
        file.Close();
        file.Open(second).Integer(2);
        file.Close();
        file.Finish(first, PdfRef.None);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(396)]
    [InlineData(397)]
    [InlineData(1300)]
    public void Every_object_is_found_under_its_number_however_many_there_are(int count)
    {
        using var read = new ReadBack(file =>
        {
            var first = file.Reserve(count);
            for (var i = count - 1; i >= 0; i--)
            {
                file.Open(new PdfRef(first.Number + i)).Integer(i * 3L);
                file.Close();
            }
            return first;
        });
        for (var i = 0; i < count; i++)
            Assert.Equal(i * 3, ((NumericToken)read.Object(1 + i)).Int);
    }

    [Fact]
    public void Streams_stand_between_other_objects_and_keep_their_bytes_and_entries()
    {
        var data = Enumerable.Range(0, 1000).Select(i => (byte)i).ToArray();
        using var read = new ReadBack(file =>
        {
            var (first, second) = (file.Reserve(), file.Reserve());
            file.WriteStream(second, data, entries => entries.Named(Key.Type, "/Some"u8).Flag(Key.Marked, true).Flag(Key.Trapped, false));
            return file.WriteStream(first, [], _ => { });
        });
        var stream = (StreamToken)read.Object(2);
        Assert.Equal(data, stream.Data.ToArray());
        Assert.Equal(("Some", "True", "False", "1000"), (((NameToken)stream.StreamDictionary.Data["Type"]).Data, Text(stream, "Marked"), Text(stream, "Trapped"), Text(stream, "Length")));
        Assert.Empty(((StreamToken)read.Object(1)).Data.ToArray());
    }

    [Fact]
    public void Deflated_bytes_are_named_so_beside_their_own_entries()
    {
        using var read = new ReadBack(file => file.WriteDeflated(file.Reserve(), Publish.Compression.Deflate.Zlib("words words words"u8), entries => entries.Integer(Key.N, 3)));
        var stream = (StreamToken)read.Object(1);
        Assert.Equal(("FlateDecode", "3"), (((NameToken)stream.StreamDictionary.Data["Filter"]).Data, Text(stream, "N")));
        using var inflated = new System.IO.Compression.ZLibStream(new MemoryStream(stream.Data.ToArray()), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(inflated);
        Assert.Equal("words words words", reader.ReadToEnd());
    }

    [Fact]
    public void The_identifier_is_the_hash_of_all_that_stands_before_it()
    {
        foreach (var number in Enumerable.Range(1, 40))
        {
            var bytes = ReadBack.Written(file => Integer(file, number), out _);
            var (first, second) = Identifiers(bytes);
            Assert.Equal(SHA256.HashData(bytes.AsSpan(0, StartOfTable(bytes)))[..16], first);
            Assert.Equal(first, second);
        }
    }

    [Fact]
    public void Equal_documents_are_equal_files_and_others_have_another_identifier()
    {
        Assert.Equal(ReadBack.Written(file => Integer(file, 1), out _), ReadBack.Written(file => Integer(file, 1), out _));
        Assert.NotEqual(Identifiers(ReadBack.Written(file => Integer(file, 1), out _)), Identifiers(ReadBack.Written(file => Integer(file, 2), out _)));
    }

    [Fact]
    public void The_file_says_its_version_that_it_is_no_text_and_where_its_table_is()
    {
        var bytes = ReadBack.Written(file => Integer(file, 1), out _);
        Assert.StartsWith("%PDF-1.7\n%", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.All(bytes[10..14], value => Assert.True(value > 127));
        Assert.Matches("^\\d+ 0 obj\n<</Type/XRef", Encoding.Latin1.GetString(bytes, StartOfTable(bytes), 40));
        Assert.EndsWith("\n%%EOF\n", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_beside_each_other_in_an_array_never_runs_together()
    {
        // Every kind of value beside every other: what is read has as many of them as were written.
        Action<ByteSink>[] kinds =
        [
            sink => new ArrayScope(sink).Integer(1).Integer(-2).Thousandths(500).Ref(new PdfRef(3)).Raw("null"u8).Integer(4).Named("/N"u8).Integer(5).Text("t").Integer(6).Dispose(),
            sink => { using var outer = new ArrayScope(sink); using (outer.Array()) { } outer.Integer(1); using (outer.Dictionary()) { } outer.Ref(new PdfRef(2)); using (outer.Array()) { } outer.Raw("true"u8); outer.Bytes("b"u8).Raw("true"u8); },
        ];
        Assert.Equal("[1 -2 .5 3 0 R null 4/N 5(t)6]", Encoding.Latin1.GetString(Sunk(kinds[0])));
        Assert.Equal("[[]1<<>>2 0 R[]true(b)true]", Encoding.Latin1.GetString(Sunk(kinds[1])));
    }

    [Fact]
    public void A_dictionary_s_values_stand_behind_their_keys()
    {
        var written = Encoding.Latin1.GetString(Sunk(sink =>
        {
            using var dictionary = new DictionaryScope(sink);
            dictionary.Named(Key.Type, Name.Font).Integer(Key.Count, 2).Thousandths(Key.ItalicAngle, -12500).Ref(Key.Parent, new PdfRef(9)).Text(Key.Title, "a(b").Text(Key.Author, "").Text(Key.Subject, null)
                .Bytes(Key.ID, "x\\"u8).Raw(Key.W, "[1 2]"u8);
            using (dictionary.Dictionary(Key.Info)) { }
            using (dictionary.Array(Key.Kids)) { }
        }));
        Assert.Equal("<</Type/Font/Count 2/ItalicAngle -12.5/Parent 9 0 R/Title(a\\(b)/ID(x\\\\)/W [1 2]/Info<<>>/Kids[]>>", written);
    }

    private static PdfRef Integer(PdfFile file, int number)
    {
        var target = file.Reserve();
        file.Open(target).Integer(number);
        file.Close();
        return target;
    }

    private static string Text(StreamToken stream, string key) => stream.StreamDictionary.Data[key] switch
    {
        NumericToken number => number.Int.ToString(CultureInfo.InvariantCulture),
        var other => other.ToString()!,
    };

    private static int StartOfTable(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var at = text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10;
        return int.Parse(text[at..text.IndexOf('\n', at)], CultureInfo.InvariantCulture);
    }

    private static (byte[] First, byte[] Second) Identifiers(byte[] bytes)
    {
        var at = StartOfTable(bytes) + bytes.AsSpan(StartOfTable(bytes)).IndexOf("/ID["u8) + 4;
        var first = LiteralString.Read(bytes.AsSpan(at), out var length);
        return (first, LiteralString.Read(bytes.AsSpan(at + length), out _));
    }
}
