using System.Globalization;
using System.Text;
using CsCheck;
using Publish.Pdf.Import.Opening;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Import;

/// <summary>How much comes of a stream is known before it is unpacked, to the byte; and how much work a file may make.</summary>
public sealed class UnpackedSizeTests
{
    private static IFilter Filter(string name) => DefaultFilterProvider.Instance.GetNamedFilters([NameToken.Create(name)])[0];

    /// <summary>What is said of each filter; "Key 5 Other 7".</summary>
    private static DictionaryToken Stream(string parameters, string more = "")
    {
        var entries = Entries(more);
        if (parameters.Length > 0) entries[NameToken.DecodeParms] = new DictionaryToken(Entries(parameters));
        return new DictionaryToken(entries);
    }

    private static Dictionary<NameToken, IToken> Entries(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2)
        .ToDictionary(pair => NameToken.Create(pair[0]), pair => (IToken)new NumericToken(double.Parse(pair[1], CultureInfo.InvariantCulture)));

    private static bool Exceeds(string filter, byte[] packed, long most, DictionaryToken? stream = null, int index = 0) =>
        UnpackedSize.Exceeds(Filter(filter), packed, stream ?? Stream(""), index, (int)most);

    // Of nothing at all a row is held too, which is more than nothing.
    private static readonly Gen<byte[]> Data = Gen.Select(Gen.Int[1, 6], Gen.Int[1, 9000]).SelectMany((signs, length) => Gen.Int[0, signs].Select(value => (byte)(value * 40)).Array[length]);

    private static void Holds(string filter, byte[] data, byte[] packed, DictionaryToken stream, bool isRead = true)
    {
        if (isRead) Assert.Equal(data, Filter(filter).Decode(packed, stream, DefaultFilterProvider.Instance, 0).ToArray());
        Assert.False(Exceeds(filter, packed, data.Length, stream));
        Assert.True(Exceeds(filter, packed, data.Length - 1, stream));
    }

    [Fact]
    public void Of_deflated_bytes_and_runs_it_is_what_comes_of_them() => Data.Sample(data =>
    {
        Holds("FlateDecode", data, Packing.Deflated(data), Stream(""));
        Holds("RunLengthDecode", data, Packing.Runs(data), Stream(""));
    }, iter: 30);

    // Codes that grow late are beyond the reader of PDFs that we use, which then finds no word for one.
    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Of_codes_for_words_it_is_what_comes_of_them(int early) =>
        Data.Sample(data => Holds("LZWDecode", data, Packing.Lzw(data, early), Stream($"EarlyChange {early}"), isRead: early == 1), iter: 30);

    [Fact]
    public void Without_a_word_codes_grow_early()
    {
        var data = Enumerable.Range(0, 9000).Select(i => (byte)(i * i % 7)).ToArray();
        Holds("LZWDecode", data, Packing.Lzw(data, 1), Stream(""));
    }

    /// <summary>A code for a word that is being learnt: as long as the one before, and a byte.</summary>
    [Fact]
    public void A_word_may_be_named_as_it_is_learnt()
    {
        var data = new byte[5000];
        Holds("LZWDecode", data, Packing.Lzw(data, 1), Stream(""));
    }

    [Fact]
    public void Of_letters_and_figures_it_is_no_more_than_they_are()
    {
        Assert.False(Exceeds("ASCIIHexDecode", new byte[100], 100));
        Assert.True(Exceeds("ASCIIHexDecode", new byte[101], 100));
    }

    // 1728 columns are 216 bytes a row; rows stand in the parameters or in the picture, and the larger counts.
    [Theory]
    [InlineData("Rows 1000", "", 216_000, false)]
    [InlineData("Rows 1000", "", 215_999, true)]
    [InlineData("Columns 8 Rows 1000", "", 1000, false)]
    [InlineData("Columns 8 Rows 1000", "", 999, true)]
    [InlineData("Columns 8 Rows 10", "Height 1000", 999, true)]
    [InlineData("Columns 8 Rows 1000", "Height 10", 999, true)]
    [InlineData("Columns 8", "", 0, false)]
    [InlineData("Columns 8 Rows 1000000", "", 1_000_000, false)]
    [InlineData("Columns 8 Rows 1000001", "", 9_000_000, true)]
    [InlineData("Columns 1000000 Rows 8", "", 1_000_000, false)]
    [InlineData("Columns 1000001 Rows 1", "", 1_000_000, true)]
    [InlineData("Columns -1 Rows 1", "", 1_000_000, true)]
    [InlineData("Columns 0 Rows 1", "", 0, false)]
    public void A_fax_is_as_large_as_its_rows_and_columns(string parameters, string entries, int most, bool expected) =>
        Assert.Equal(expected, Exceeds("CCITTFaxDecode", [], most, Stream(parameters, entries)));

    [Theory]
    [InlineData("Columns 100", 100, false)]
    [InlineData("Columns 101", 100, true)]
    [InlineData("Columns 25 Colors 4", 100, false)]
    [InlineData("Columns 26 Colors 4", 100, true)]
    [InlineData("Columns 50 BitsPerComponent 16", 100, false)]
    [InlineData("Columns 51 BitsPerComponent 16", 100, true)]
    [InlineData("Columns -1", 100, true)]
    [InlineData("Columns 0", 0, false)]
    [InlineData("Colors 0", 0, false)]
    [InlineData("Colors -1", 100, true)]
    [InlineData("Colors 1000", 1000, false)]
    [InlineData("Colors 1001", 9999, true)]
    [InlineData("BitsPerComponent 0", 0, false)]
    [InlineData("BitsPerComponent -1", 100, true)]
    [InlineData("BitsPerComponent 64", 8, false)]
    [InlineData("BitsPerComponent 65", 100, true)]
    public void A_row_of_a_predictor_is_held_whole(string parameters, int most, bool expected)
    {
        Assert.Equal(expected, Exceeds("FlateDecode", [], most, Stream(parameters)));
        Assert.Equal(expected, Exceeds("LZWDecode", [], most, Stream(parameters)));
    }

    /// <summary>Of several filters each has its own parameters, in their order; a stream may call them DP.</summary>
    [Fact]
    public void Parameters_are_those_of_the_filter_at_hand()
    {
        var several = new ArrayToken([NullToken.Instance, new DictionaryToken(Entries("Columns 101"))]);
        foreach (var key in new[] { "DecodeParms", "DP" })
        {
            var stream = new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Create(key)] = several });
            Assert.Equal([false, true, false], new[] { 0, 1, 2 }.Select(index => Exceeds("FlateDecode", [], 100, stream, index)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    public void A_file_may_make_so_much_work_for_its_length_and_no_more(int length)
    {
        var budget = new ReadingBudget(length);
        for (var time = 0; time < 2; time++)
        {
            budget.Look(200_000_000 + (40 * length));
            budget.Unpack(256_000_000 + (50L * length));
            budget.Renew();
        }
        budget.Look(200_000_000 + (40 * length));
        Assert.Null(budget.Spent);
        var said = Assert.Throws<BudgetSpentException>(() => budget.Look(1)).Message;
        Assert.Equal(said, budget.Spent);
        Assert.Equal(said, Assert.Throws<BudgetSpentException>(() => budget.Unpack(0)).Message);
        Assert.Equal(said, budget.Spend("something else").Message);
        Assert.NotEqual(said, Assert.Throws<BudgetSpentException>(() => new ReadingBudget(length).Unpack(256_000_001 + (50L * length))).Message);
    }

    [Theory]
    [InlineData("/XRef", true)]
    [InlineData("/XRef/W", true)]
    [InlineData("/XRef ", true)]
    [InlineData("/XRef\n", true)]
    [InlineData("/XRef>>", true)]
    [InlineData("/X#52ef", true)]
    [InlineData("/#58Re#66", true)]
    [InlineData("/XRefs", false)]
    [InlineData("/XRe", false)]
    [InlineData("/X#53ef", false)]
    [InlineData("/XRe#6", false)]
    [InlineData("/xref", false)]
    public void A_name_is_a_name_however_its_letters_are_written(string written, bool expected) => Assert.Equal(expected, Names.Is(Encoding.ASCII.GetBytes(written), "XRef"));

    /// <summary>Sizes count wherever in a long file they stand, before the word for what they are and behind it.</summary>
    [Theory]
    [InlineData("/Size 8388607", false)]
    [InlineData("/Size 8388608", true)]
    [InlineData("/Size 00000000000000005", false)]
    [InlineData("/Size 99999999999", true)]
    [InlineData("/W[1 16 0]", false)]
    [InlineData("/W[1 17 0]", true)]
    [InlineData("/Index[0 8388607]", false)]
    [InlineData("/Index[0 8388600 0 7]", false)]
    [InlineData("/Index[0 8388600 0 8]", true)]
    [InlineData("/Index[8388607 1 8388607 1]", false)]
    public void A_size_is_told_by_what_it_is_for(string entry, bool expected)
    {
        foreach (var before in new[] { "", "9 0 obj", new string(' ', 70_000) + "9 0 obj", new string(' ', 70_000) })
        {
            Assert.Equal(expected, DeclaredSizes.Excess(Encoding.ASCII.GetBytes($"{before}<<{entry}/Type/XRef>>stream")) is not null);
            Assert.Equal(expected, DeclaredSizes.Excess(Encoding.ASCII.GetBytes($"{before}<</Type/XRef{entry}>>stream\nendstream{new string(' ', 70_000)}")) is not null);
        }
        Assert.Equal(expected, DeclaredSizes.Excess(Encoding.ASCII.GetBytes($"/XRef{entry}")) is not null);
        Assert.Null(DeclaredSizes.Excess(Encoding.ASCII.GetBytes($"9 0 obj<</Type/Other{entry}>>endobj")));
    }
}
