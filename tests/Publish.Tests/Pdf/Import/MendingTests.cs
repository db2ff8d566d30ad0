using System.IO.Compression;
using System.Text;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Pdf.Import;
using UglyToad.PdfPig;

namespace Publish.Tests.Pdf.Import;

/// <summary>Files that have lost their table, their catalog or their end, as they lie on old disks.</summary>
public sealed class MendingTests
{
    private const string Tree = "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]/Resources<</Font<</F 4 0 R>>>>>> endobj ";
    private const string Page = "3 0 obj <</Type/Page/Parent 2 0 R/Contents 5 0 R>> endobj ";
    private const string Font = "4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj ";
    private const string Catalog = "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj ";

    private static string Shows(string text, int number = 5) => $"{number} 0 obj <</Length {text.Length + 31}>>\nstream\nBT /F 10 Tf 10 20 Td ({text}) Tj ET \nendstream endobj\n";

    private static (string Text, string Codes) Read(string body)
    {
        var bag = new DiagnosticBag();
        var document = PdfImporter.Read(Encoding.Latin1.GetBytes("%PDF-1.4\n" + body), "some.pdf", PdfImportOptions.None, bag);
        var codes = string.Join(' ', bag.Sorted().Select(found => found.Code));
        if (document is null) return ("", codes);
        using var pdf = PdfDocument.Open(Exported.Of(document, PdfOptions.Sheets).Bytes);
        return (string.Join('|', pdf.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value)))), codes);
    }

    [Fact]
    public void Objects_are_found_without_a_table() => Assert.Equal(("text", "ZP726"), Read(Catalog + Tree + Page + Font + Shows("text")));

    [Fact]
    public void Of_two_objects_with_one_number_the_last_counts() => Assert.Equal(("new", "ZP726"), Read(Catalog + Tree + Page + Font + Shows("old") + Shows("new")));

    [Theory]
    [InlineData("7 0 obj (77 0 obj in a text) endobj ")]
    [InlineData("7 0 obj (and \\( 1 0 obj <</Type/Catalog/Pages 9 0 R>> in a text) endobj ")]
    [InlineData("obj 7obj 0 obj x 0 obj endobj ")]
    [InlineData("12345678901 0 obj null endobj ")]
    [InlineData("0 0 obj <</Type/Catalog/Pages 9 0 R>> endobj ")]
    [InlineData("8 0 obj <</Type/CatalogOfPlants/Pages 9 0 R>> endobj ")]
    [InlineData("8 0 obj <</Type/Catalog/Pages(9 0 R)>> endobj ")]
    [InlineData("8 0 obj <</Type/Catalog>> endobj ")]
    public void Words_that_look_like_objects_are_none(string noise) => Assert.Equal(("text", "ZP726"), Read(Catalog + Tree + Page + Font + Shows("text") + noise));

    [Theory]
    [InlineData("1\n0\nobj<</Type/Catalog/Pages 2 0 R>>endobj ")]
    [InlineData("1 0 obj<< /Pages\n2 0 R /Type /Catalog >>")]
    [InlineData("1\t00000 obj\r\n<</PagesMode/X/Pages 2 0 R/Type\r\n/Catalog>>\r\nendobj\r\n")]
    public void However_it_is_spaced_a_catalog_is_found(string catalog) => Assert.Equal(("text", "ZP726"), Read(Tree + Page + Font + Shows("text") + catalog));

    [Fact]
    public void Without_a_catalog_pages_come_as_they_lie_in_the_file()
    {
        const string own = "/MediaBox[0 0 200 100]/Resources<</Font<</F 4 0 R>>>>";
        Assert.Equal(("second|first", "ZP726"), Read(Font + Shows("first") + Shows("second", 6) + $"9 0 obj <</Type/Page/Contents 6 0 R{own}>> endobj 7 0 obj <</Type/Page/Contents 5 0 R{own}>> endobj "));
    }

    /// <summary>Readers that take a table at its word find each object where it says.</summary>
    [Fact]
    public void The_new_table_says_where_each_object_is()
    {
        var mended = Encoding.Latin1.GetString(Publish.Pdf.Import.Mending.MendedPdf.Of(Encoding.Latin1.GetBytes("%PDF-1.4\n" + Font + Shows("first") + "7 0 obj <</Type/Page/Contents 5 0 R>> endobj "))!);
        var start = int.Parse(mended[(mended.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..mended.LastIndexOf("\n%%EOF", StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
        var index = mended.IndexOf("/Index[", start, StringComparison.Ordinal) + 7;
        var numbers = mended[index..mended.IndexOf(']', index)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2).Select(pair => pair[0]).ToList();
        Assert.Equal(["4", "5", "7", "8", "9", "10"], numbers);
        var rows = mended.IndexOf("stream\n", start, StringComparison.Ordinal) + 7;
        for (var i = 0; i < numbers.Count; i++)
        {
            var place = mended.Substring(rows + (9 * i) + 1, 4).Aggregate(0, (value, letter) => (value << 8) | letter);
            Assert.StartsWith($"{numbers[i]} 0 obj", mended[place..], StringComparison.Ordinal);
        }
        Assert.Contains("/Size 11", mended[start..], StringComparison.Ordinal);
        Assert.Contains("/Root 8 0 R", mended[start..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_dictionary_within_a_stream_is_none() =>
        Assert.Equal(("text", "ZP726"), Read(Catalog + Tree + Page + Font + Shows("text") + "6 0 obj <</Length 40>>\nstream\n<</Type/Catalog/Pages 9 0 R>>           \nendstream endobj\n"));

    [Theory]
    [InlineData("")]
    [InlineData("1 0 obj <</Type/Font>> endobj")]
    [InlineData("nothing at all")]
    public void Where_no_page_is_found_it_is_no_PDF(string body) => Assert.Equal(("", "ZP720"), Read(body));

    private static string Packed(int number, string entries, string objects)
    {
        using var deflated = new MemoryStream();
        using (var zlib = new ZLibStream(deflated, CompressionMode.Compress, leaveOpen: true)) zlib.Write(Encoding.Latin1.GetBytes(objects));
        return $"{number} 0 obj <</Type/ObjStm{entries}/Filter/FlateDecode/Length {deflated.Length}>>\nstream\n{Encoding.Latin1.GetString(deflated.ToArray())}\nendstream endobj\n";
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData(" ", " \n")]
    public void Objects_in_packs_are_found_by_their_list(string before, string between)
    {
        string[] objects = ["<</Type/Catalog/Pages 2 0 R>>", Tree[8..^8], Page[8..^8]];
        var (list, body) = ("", "");
        for (var i = 0; i < objects.Length; i++)
        {
            list += $"{before}{i + 1} {body.Length}{between}";
            body += objects[i] + " ";
        }
        Assert.Equal(("text", "ZP726"), Read(Font + Shows("text") + Packed(9, $"/N {objects.Length}/First {list.Length}", list + body)));
    }

    [Fact]
    public void An_object_of_its_own_counts_more_than_one_in_a_pack() => Assert.Equal(
        ("text", "ZP726"), Read(Catalog + Tree + Page + Font + Shows("text") + Packed(9, "/N 1/First 4", "1 0 <</Type/Catalog/Pages 8 0 R>>")));

    [Theory]
    [InlineData("/N 1/First 400", "6 0 <<>>")]
    [InlineData("/N 100/First 4", "6 0 <<>>")]
    [InlineData("/N 1/First 5", "6 99 <<>>")]
    [InlineData("/First 4", "6 0 <<>>")]
    [InlineData("/N 1", "6 0 <<>>")]
    [InlineData("/N 2/First 8", "6 4 7 0 <<>> <<>>")]
    [InlineData("/N -1/First -4", "6 0 <<>>")]
    public void A_pack_that_lies_is_no_hindrance(string entries, string objects) => Assert.Equal(("text", "ZP726"), Read(Catalog + Tree + Page + Font + Shows("text") + Packed(9, entries, objects)));

    [Fact]
    public void A_locked_file_that_lost_its_table_still_asks_for_its_password()
    {
        var lockedBy = $"<</Filter/Standard/V 1/R 2/P -4/O<{new string('1', 64)}>/U<{new string('2', 64)}>>>";
        Assert.Equal(("", "ZP721"), Read(Catalog + Tree + Page + Font + Shows("text") + $"8 0 obj {lockedBy} endobj trailer <</Root 1 0 R/ID[<00><00>]/Encrypt 8 0 R>>"));
        Assert.Equal(("", "ZP721"), Read(Catalog + Tree + Page + Font + Shows("text") + $"8 0 obj {lockedBy} endobj "));
        Assert.Equal(("", "ZP721"), Read(Catalog + Tree + Page + Font + Shows("text") + $"8 0 obj {lockedBy} endobj 9 0 obj <</Type/XRef/Root 1 0 R/ID[<00><00>]/Encrypt 8 0 R/Length 0>>\nstream\n\nendstream endobj"));
    }
}
