using System.Text;
using CsCheck;
using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Preflight.Contents;

/// <summary>What was packed comes back as it was, by whichever way.</summary>
public sealed class UnpackingTests
{
    private const int Enough = 1 << 20;

    private static readonly Gen<byte[]> Data = Gen.Select(Gen.Int[1, 6], Gen.Int[0, 6000]).SelectMany((signs, length) => Gen.Int[0, signs].Select(value => (byte)(value * 40)).Array[length]);

    private static readonly OpenHandPdf Open = new(new HandPdf());

    private static Unpacked Unpack(byte[] data, string filters, string parms = "", int most = Enough, bool isPicture = false)
    {
        var scanner = new ContentScanner(Encoding.ASCII.GetBytes($"<</{(isPicture ? "F" : "Filter")}{filters}{(parms.Length > 0 ? $"/{(isPicture ? "DP" : "DecodeParms")}{parms}" : "")}>> op"));
        Assert.True(scanner.Next());
        return Open.Unpacker.Unpack(data, (DictionaryToken)scanner.Operands[0].ToToken(), most);
    }

    private static void Holds(byte[] data, byte[] packed, string filters, string parms = "", bool isPicture = false)
    {
        var unpacked = Unpack(packed, filters, parms, isPicture: isPicture);
        Assert.Equal(data, unpacked.Bytes);
        Assert.Equal(("", false), (unpacked.Rest, unpacked.IsTooLarge));
    }

    private static byte[] Hex(byte[] data) => Encoding.ASCII.GetBytes(Convert.ToHexString(data) + ">");

    [Fact]
    public void Each_way_alone_and_one_over_another() => Data.Sample(data =>
    {
        Holds(data, data, "[]");
        Holds(data, data, "/Crypt");
        Holds(data, Packing.Deflated(data), "/FlateDecode");
        Holds(data, Packing.Deflated(data), "/Fl", isPicture: true);
        Holds(data, Packing.Lzw(data, 1), "/LZWDecode");
        Holds(data, Packing.Lzw(data, 0), "/LZW", "<</EarlyChange 0>>", isPicture: true);
        Holds(data, Packing.Runs(data), "/RunLengthDecode");
        Holds(data, Packing.Runs(data), "/RL", isPicture: true);
        Holds(data, Packing.Ascii85(data), "/ASCII85Decode");
        Holds(data, Packing.Ascii85(data), "/A85", isPicture: true);
        Holds(data, Hex(data), "/ASCIIHexDecode");
        Holds(data, Hex(data), "/AHx", isPicture: true);
        Holds(data, Hex(Packing.Ascii85(Packing.Deflated(data))), "[/ASCIIHexDecode/ASCII85Decode/FlateDecode]");
    }, iter: 25);

    [Theory]
    [InlineData("DCTDecode", "DCTDecode")]
    [InlineData("DCT", "DCTDecode")]
    [InlineData("JPXDecode", "JPXDecode")]
    [InlineData("JBIG2Decode", "JBIG2Decode")]
    [InlineData("CCITTFaxDecode", "CCITTFaxDecode")]
    [InlineData("CCF", "CCF")]
    public void What_is_a_picture_s_own_stays_packed_and_keeps_its_parameters(string filter, string rest)
    {
        var unpacked = Unpack(Hex([1, 2, 3]), $"[/AHx/{filter}]", "[null<</K -1>>]");
        Assert.Equal([1, 2, 3], unpacked.Bytes);
        Assert.Equal((rest, false, false), (unpacked.Rest, unpacked.IsDamaged, unpacked.IsTooLarge));
        Assert.Equal(-1, ((NumericToken)unpacked.RestParms!.Data["K"]).Int);
        Assert.Equal(rest, Unpack([1], "/" + filter).Rest);
        Assert.Null(Unpack([1], $"[/AHx/{filter}]", "[null]").RestParms);
    }

    [Fact]
    public void More_than_was_asked_for_is_known_of()
    {
        var data = new byte[2000];
        foreach (var (filter, packed) in new[] { ("Fl", Packing.Deflated(data)), ("LZW", Packing.Lzw(data, 1)), ("RL", Packing.Runs(data)), ("A85", Packing.Ascii85(data)), ("AHx", Hex(data)) })
        {
            Assert.False(Unpack(packed, "/" + filter, most: 2000).IsTooLarge, filter);
            Assert.True(Unpack(packed, "/" + filter, most: 1999).IsTooLarge, filter);
        }
        Assert.InRange(Unpack(Packing.Deflated(new byte[1 << 20]), "/Fl", most: 10).Bytes.Length, 11, 1 << 16);
        Assert.InRange(Unpack(Packing.Lzw(new byte[1 << 20], 1), "/LZW", most: 10).Bytes.Length, 11, 1 << 16);
    }

    [Theory]
    [InlineData("/NoSuchDecode", "00>", true)]
    [InlineData("/FlateDecode", "this is not packed at all", true)]
    [InlineData("[/AHx/AHx/AHx/AHx/AHx/AHx/AHx/AHx]", "", false)]
    [InlineData("[/AHx/AHx/AHx/AHx/AHx/AHx/AHx/AHx/AHx]", "", true)]
    public void What_cannot_be_unpacked_is_damaged(string filters, string data, bool isDamaged) => Assert.Equal(isDamaged, Unpack(Encoding.ASCII.GetBytes(data), filters).IsDamaged);

    [Fact]
    public void The_part_before_the_damage_is_what_there_is()
    {
        var data = Enumerable.Range(0, 300_000).Select(i => (byte)((i * 2_654_435_761L) >> 20)).ToArray();
        var packed = Packing.Deflated(data);
        packed.AsSpan(packed.Length / 2, 40).Fill(0xFF);
        var unpacked = Unpack(packed, "/Fl");
        Assert.True(unpacked.IsDamaged);
        Assert.InRange(unpacked.Bytes.Length, 1, data.Length - 1);
    }

    [Theory]
    [InlineData("4 1 4 2>43", "AB")]
    [InlineData("414", "A@")]
    [InlineData("", "")]
    [InlineData("4\n1x4G2", "AB")]
    public void Figures_may_be_spaced_and_odd(string figures, string expected) => Assert.Equal(expected, Encoding.Latin1.GetString(PackedBytes.Hex(Encoding.ASCII.GetBytes(figures))));

    [Theory]
    [InlineData("87cURD]i,\"Ebo80~>zzzz", "Hello World!")]
    [InlineData("87cUR\nD]i,\" Ebo80", "Hello World!")]
    [InlineData("z", "\0\0\0\0")]
    [InlineData("5l", "A")]
    [InlineData("5", "")]
    [InlineData("z5l", "\0\0\0\0A")]
    [InlineData("", "")]
    public void Letters_may_be_spaced_and_end_early(string letters, string expected) => Assert.Equal(expected, Encoding.Latin1.GetString(PackedBytes.Ascii85(Encoding.ASCII.GetBytes(letters))));

    [Theory]
    [InlineData("\u0002abc\u0080zz", "abc")]
    [InlineData("\u0000a\u0000b", "ab")]
    [InlineData("\u00FEa\u00FFb", "aaabb")]
    [InlineData("\u0081a", 128)]
    [InlineData("\u0005ab", "ab")]
    [InlineData("\u00FE", "")]
    [InlineData("", "")]
    public void Runs_are_so_long_as_their_number_says(string runs, object expected) =>
        Assert.Equal(expected is int many ? new string('a', many) : (string)expected, Encoding.Latin1.GetString(PackedBytes.Runs(Encoding.Latin1.GetBytes(runs), Enough)));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFF })]
    [InlineData(new byte[] { 0x80, 0x40, 0xFF })]
    [InlineData(new byte[] { })]
    public void Codes_for_words_that_nobody_learnt_end_it(byte[] packed) => Assert.Empty(PackedBytes.Lzw(packed, true, Enough));

    private static int Paeth(int a, int b, int c)
    {
        var p = a + b - c;
        var (pa, pb, pc) = (Math.Abs(p - a), Math.Abs(p - b), Math.Abs(p - c));
        return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
    }

    /// <summary>PNG's filters done forwards (PNG, third edition, clause 9), each row with one of its own.</summary>
    [Fact]
    public void Rows_that_were_told_by_their_neighbours_are_what_they_were() =>
        Gen.Select(Gen.Int[1, 5], Gen.OneOf(Gen.Const(1), Gen.Const(2), Gen.Const(4), Gen.Const(8), Gen.Const(16)), Gen.Int[1, 9], Gen.Int[0, 4].Array[1, 6], Gen.Byte.Array[600]).Sample((colours, bits, columns, kinds, bytes) =>
        {
            var (row, pixel) = (((colours * bits * columns) + 7) / 8, Math.Max(1, colours * bits / 8));
            var told = new List<byte>();
            int At(int y, int x) => y < 0 || x < 0 ? 0 : bytes[(y * row) + x];
            for (var y = 0; y < kinds.Length; y++)
            {
                told.Add((byte)kinds[y]);
                for (var x = 0; x < row; x++)
                    told.Add((byte)(At(y, x) - kinds[y] switch { 1 => At(y, x - pixel), 2 => At(y - 1, x), 3 => (At(y, x - pixel) + At(y - 1, x)) / 2, 4 => Paeth(At(y, x - pixel), At(y - 1, x), x < pixel ? 0 : At(y - 1, x - pixel)), _ => 0 }));
            }
            var expected = bytes[..(kinds.Length * row)];
            Assert.Equal(expected, Predictor.Undo([.. told], 10 + kinds[0], colours, bits, columns));
            Holds(expected, Packing.Deflated([.. told]), "/FlateDecode", $"<</Predictor 12/Colors {colours}/BitsPerComponent {bits}/Columns {columns}>>");
            // The last row may be cut off.
            Assert.Equal(expected[..^1], Predictor.Undo([.. told[..^1]], 15, colours, bits, columns));
        }, iter: 200);

    /// <summary>Of what is not said a row is one sample of one colour and eight bits, and none was told by its neighbours.</summary>
    [Fact]
    public void What_is_not_said_of_rows_is_the_least()
    {
        byte[] told = [1, 5, 2, 7, 0, 9];
        foreach (var (filter, packed) in new[] { ("/FlateDecode", Packing.Deflated(told)), ("/LZWDecode", Packing.Lzw(told, 1)) })
        {
            Holds(told, packed, filter, "<</Columns 1>>");
            Holds([5, 12, 9], packed, filter, "<</Predictor 12>>");
            Holds([5, 12, 9], packed, filter, "<</Predictor 12/Columns 1/Colors 1/BitsPerComponent 8>>");
        }
    }

    [Fact]
    public void Differences_of_TIFF_are_added_up_by_colour() => Gen.Select(Gen.Int[1, 4], Gen.Int[1, 6], Gen.Byte.Array[60]).Sample((colours, columns, bytes) =>
    {
        var row = colours * columns;
        var whole = bytes[..(60 / row * row)];
        var told = (byte[])whole.Clone();
        for (var i = 0; i < told.Length; i++)
            if (i % row >= colours) told[i] = (byte)(whole[i] - whole[i - colours]);
        Assert.Equal(whole, Predictor.Undo((byte[])told.Clone(), 2, colours, 8, columns));
        Holds(whole, Packing.Lzw(told, 1), "/LZWDecode", $"<</Predictor 2/Colors {colours}/Columns {columns}>>");
    }, iter: 50);

    [Theory]
    [InlineData(1, 1, 8, 2)]
    [InlineData(0, 1, 8, 2)]
    [InlineData(12, 0, 8, 2)]
    [InlineData(12, 33, 8, 2)]
    [InlineData(12, 1, 3, 2)]
    [InlineData(12, 1, 8, 0)]
    [InlineData(2, 1, 4, 2)]
    public void What_says_nothing_that_could_be_undone_stays(int predictor, int colours, int bits, int columns)
    {
        byte[] data = [2, 3, 4, 2, 5, 6];
        Assert.Equal([2, 3, 4, 2, 5, 6], Predictor.Undo(data, predictor, colours, bits, columns));
    }
}
