using System.Globalization;
using System.IO.Compression;
using System.Text;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Pdf.Import;
using Publish.Pdf.Preflight;

namespace Publish.Tests.Pdf.Import;

/// <summary>PDFs that were made to bring readers down: each is one diagnostic.</summary>
public sealed class OpeningTests
{
    private const int Deep = 30_000;

    private static string Imported(byte[] data) => Codes(bag => PdfImporter.Read(data, "some.pdf", PdfImportOptions.None, bag));

    private static string Preflighted(byte[] data) => Codes(bag => Preflighter.Check(data, "some.pdf", new PreflightLimits(), null, bag));

    private static string Codes(Action<DiagnosticBag> read)
    {
        var bag = new DiagnosticBag();
        read(bag);
        return string.Join(' ', bag.Sorted().Select(found => found.Code));
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Zipped(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal)) zip.Write(data);
        return packed.ToArray();
    }

    private static byte[] Holding(string filters, byte[] contents)
    {
        var pdf = new HandPdf();
        var stream = pdf.AddStream(Encoding.Latin1.GetString(contents), $"/Filter[{filters}]", packed: false);
        return pdf.Page($"{stream} 0 R").Make();
    }

    /// <summary>One page, its table of objects as a stream with some entries of its own.</summary>
    private static byte[] WithTable(string entries)
    {
        var text = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 9 9]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n";
        var rows = new StringBuilder();
        for (var number = 0; number <= 4; number++)
        {
            var place = number == 4 ? text.Length : Math.Max(0, text.IndexOf($"{number} 0 obj", StringComparison.Ordinal));
            rows.Append(number == 0 ? '\0' : '\x1').Append((char)(place >> 8)).Append((char)(place & 255));
        }

        return Latin($"{text}4 0 obj<<{entries}/Root 1 0 R/Length 15>>stream\n{rows}\nendstream endobj\nstartxref\n{text.Length}\n%%EOF");
    }

    [Theory]
    [InlineData("/FlateDecode", 1)]
    [InlineData("/FlateDecode/FlateDecode", 2)]
    [InlineData("/FlateDecode/FlateDecode/FlateDecode", 3)]
    public void Contents_that_unpack_to_more_than_any_page_holds_are_not_unpacked(string filters, int times)
    {
        var contents = new byte[ReadingBytes];
        for (var i = 0; i < times; i++) contents = Zipped(contents);
        var pdf = Holding(filters, contents);
        // Preflight says it of the page, and looks at the others.
        Assert.Equal("ZP728", Imported(pdf));
        Assert.Contains(Preflighter.Check(pdf, "some.pdf", new PreflightLimits(), null, new())!.Findings, finding => finding is { Code: "ZP658", Page: 1 });
    }

    private const int ReadingBytes = (32 << 20) + 1;

    [Fact]
    public void Contents_may_be_as_long_as_the_largest_map() => Assert.Equal("", Imported(Holding("/FlateDecode", Zipped(new byte[ReadingBytes - 1]))));

    [Fact]
    public void Runs_that_unpack_to_too_much_are_not_unpacked()
    {
        var runs = new byte[2 * (ReadingBytes / 128) + 2];
        for (var i = 0; i < runs.Length; i += 2) (runs[i], runs[i + 1]) = (129, 32);
        Assert.Equal("ZP728", Imported(Holding("/RunLengthDecode", runs)));
    }

    [Theory]
    [InlineData(8, "")]
    [InlineData(9, "ZP728")]
    public void A_stream_is_packed_a_few_times_at_most(int times, string codes) =>
        Assert.Equal(codes, Imported(Holding(string.Concat(Enumerable.Repeat("/ASCII85Decode", times)), Latin("zzz~>"))));

    [Fact]
    public void A_row_of_two_thousand_million_columns_is_not_made() => Assert.Equal("ZP728", Imported(OfContents(
        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000/Colors 4/BitsPerComponent 16>>", Encoding.Latin1.GetString(Zipped(new byte[9])))));

    private static byte[] OfContents(string entries, string data)
    {
        var pdf = new HandPdf();
        return pdf.Page($"{pdf.AddStream(data, entries, packed: false)} 0 R").Make();
    }

    [Theory]
    [InlineData(10, 30, "ZP728")]
    [InlineData(10, 3, "")]
    [InlineData(1, 90, "")]
    [InlineData(40_000, 2, "ZP728")]
    public void Forms_that_multiply_are_not_laid_on_sheets(int times, int levels, string codes)
    {
        var pdf = new HandPdf();
        var below = pdf.AddStream("0 0 9 9 re f", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]");
        for (var level = 1; level < levels; level++)
            below = pdf.AddStream(string.Concat(Enumerable.Repeat("/A Do ", times)), $"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A {below} 0 R>>>>");
        Assert.Equal(codes, Imported(pdf.Page($"{pdf.AddStream(string.Concat(Enumerable.Repeat("/A Do ", times)))} 0 R", $"/Resources<</XObject<</A {below} 0 R>>>>").Make()));
    }

    public static TheoryData<string, string, string> Multiplying => new()
    {
        { "tiles", "/Pattern cs /A scn 0 0 9 9 re f ", "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Pattern<</A {0} 0 R>>>>" },
        { "masks", "/A gs 0 0 9 9 re f ", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency>>/Resources<</ExtGState<</A<</SMask<</S/Luminosity/G {0} 0 R>>>>>>>>" },
        { "letters", "BT /A 9 Tf (aaaaaaaaaa) Tj ET ", "/Resources<</Font<</F 3 0 R/A<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a {0} 0 R>>>>>>>>" },
    };

    [Theory]
    [MemberData(nameof(Multiplying))]
    public void So_are_tiles_and_masks_and_drawn_letters(string what, string contents, string entries)
    {
        var pdf = new HandPdf();
        var below = pdf.AddStream("0 0 9 9 re f", entries.Replace("{0}", "3", StringComparison.Ordinal));
        for (var level = 1; level < 30; level++)
            below = pdf.AddStream(string.Concat(Enumerable.Repeat(contents, 10)), entries.Replace("{0}", below.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        var page = entries[entries.IndexOf("/Resources", StringComparison.Ordinal)..].Replace("{0}", below.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal($"{what}: ZP728", $"{what}: {Imported(pdf.Page($"{pdf.AddStream(contents)} 0 R", page).Make())}");
    }

    /// <summary>Whoever cuts only what is open already would go through all of their orders.</summary>
    [Theory]
    [InlineData(1, "")]
    [InlineData(12, "ZP728")]
    public void Forms_that_show_all_of_each_other_are_not_laid_on_sheets(int forms, string codes)
    {
        var pdf = new HandPdf();
        // Each is added after those that it names, so the numbers are reckoned ahead.
        var first = pdf.AddStream("") + 1;
        var names = string.Concat(Enumerable.Range(0, forms).Select(form => $"/A{form} {first + form} 0 R"));
        var shown = string.Concat(Enumerable.Range(0, forms).Select(form => $"/A{form} Do "));
        for (var form = 0; form < forms; form++) pdf.AddStream(shown, $"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<{names}>>>>");
        Assert.Equal(codes, Imported(pdf.Page($"{pdf.AddStream(shown)} 0 R", $"/Resources<</XObject<<{names}>>>>").Make()));
    }

    [Fact]
    public void The_same_contents_five_thousand_times_are_not_unpacked_each_time()
    {
        var pdf = new HandPdf();
        var part = pdf.AddStream(new string(' ', 2_000_000));
        Assert.Equal("ZP728", Imported(pdf.Page($"[{string.Concat(Enumerable.Repeat($"{part} 0 R ", 5000))}]").Make()));
    }

    [Theory]
    [InlineData("/Type/XRef/Size 5/W[1 2 0]", "")]
    [InlineData("/Type/XRef/Size 5/W[1 2000000000 0]", "ZP728")]
    [InlineData("/Type/XRef/Size 5/W[-1 2 0]", "ZP728")]
    [InlineData("/Type/X#52ef/Size 5/#57[1 2000000000 0]", "ZP728")]
    [InlineData("/Type/XRef/Size 2147483647/W[1 2 0]", "ZP728")]
    [InlineData("/Type/XRef/Size 5/W[1 2 0]/Index[0 2147483647]", "ZP728")]
    [InlineData("/Type/XRef/Size 5/W[1 2 0]/Index[0 5000000 0 5000000]", "ZP728")]
    [InlineData("/Type/XRef/Size 5/W[1 2 0]/Index[0 2 8000000 1 2 2]", "")]
    public void A_table_of_objects_says_no_size_that_none_has(string entries, string codes) => Assert.Equal(codes, Imported(WithTable(entries)));

    [Theory]
    [InlineData("/N 2147483647/First 4")]
    [InlineData("/N 1/First 2147483647")]
    public void Packed_objects_say_no_number_that_none_has(string entries)
    {
        var pdf = new HandPdf();
        pdf.AddStream("9 0 null", $"/Type/ObjStm{entries}");
        Assert.Equal("ZP728", Imported(pdf.Numbered().Make()));
    }

    [Fact]
    public void Arrays_without_end_in_each_other_do_not_end_the_process()
    {
        var nested = new string('[', Deep) + new string(']', Deep);
        Assert.DoesNotContain("ZP999", Imported(new HandPdf().Numbered($"/X {nested}").Make()), StringComparison.Ordinal);
        Assert.DoesNotContain("ZP999", Preflighted(new HandPdf { CatalogEntries = $"/X {nested}" }.Numbered().Make()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_that_leads_to_itself_is_read_as_far_as_it_goes()
    {
        var pdf = new HandPdf();
        var stream = pdf.Add("<</Length 5 0 R>>stream\n0 0 m\nendstream");
        pdf.Add("<</Length 4 0 R>>stream\n0 0 m\nendstream");
        Assert.Matches("^(ZP72[0-8] ?)*$", Imported(pdf.Page($"{stream} 0 R").Make()));
    }

    [Fact]
    public void Packed_objects_that_end_with_the_file_are_damage() =>
        Assert.Equal("ZP720", Imported(Latin("%PDF-1.7\n1 0 obj\n<</Type /ObjStm/Filter /FlateDecode/N 1/First 4>> st")));

    [Fact]
    public void A_number_that_no_reader_can_hold_is_brought_to_the_largest()
    {
        var pdf = new HandPdf();
        var bag = new DiagnosticBag();
        var pages = PdfImporter.Read(pdf.Numbered($"/Group<</Type/Group/S/Transparency/X 1{new string('0', 60)}/Y -1{new string('0', 60)}>>").Make(), "some.pdf", PdfImportOptions.None, bag)!;
        var written = Encoding.Latin1.GetString(Exported.Of(pages, PdfOptions.Sheets).Bytes);
        Assert.Contains("/X 2147483647", written, StringComparison.Ordinal);
        Assert.Contains("/Y -2147483648", written, StringComparison.Ordinal);
    }
}
