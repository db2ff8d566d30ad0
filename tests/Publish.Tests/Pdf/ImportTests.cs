using System.Text;
using CsCheck;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Pdf.Import;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf;

public sealed class ImportTests
{
    private static (PagedDocument? Document, Seq<Diagnostic> Found) Read(byte[] data, string? password = null)
    {
        var diagnostics = new DiagnosticBag();
        return (PdfImporter.Read(data, "some.pdf", new PdfImportOptions { Password = password }, diagnostics), diagnostics.Sorted());
    }

    private static byte[] Ours()
    {
        var document = new HandSetDocument();
        document.Paragraph("The first page, officially.");
        document.NewPage();
        document.Paragraph("The second page.");
        return Exported.Of(document.Make()).Bytes;
    }

    /// <summary>One page that shows "A" at (10, 20) of its own space; the font is one that every reader has.</summary>
    private static byte[] HandWritten(string pageEntries, string treeEntries = "")
    {
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]/Resources<</Font<</F 4 0 R>>>>{treeEntries}>>",
            $"<</Type/Page/Parent 2 0 R/Contents[5 0 R 6 0 R]{pageEntries}>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            "<</Length 8>>stream\nBT /F 10\nendstream",
            "<</Length 23>>stream\nTf 10 20 Td (A) Tj ET  \nendstream",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(text.Length);
            text.Append(i + 1).Append(" 0 obj").Append(objects[i]).Append("\nendobj\n");
        }

        var start = text.Length;
        text.Append("xref\n0 ").Append(objects.Length + 1).Append("\n0000000000 65535 f \n");
        foreach (var place in places)
            text.Append(place.ToString("D10", System.Globalization.CultureInfo.InvariantCulture)).Append(" 00000 n \n");
        text.Append("trailer<</Size ").Append(objects.Length + 1).Append("/Root 1 0 R>>\nstartxref\n").Append(start).Append("\n%%EOF");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    [Fact]
    public void Pages_of_another_PDF_come_through_whole()
    {
        var (document, found) = Read(Ours());
        using var pdf = Exported.Of(document!, PdfOptions.Printing).Open();

        Assert.Empty(found);
        Assert.Equal(2, pdf.NumberOfPages);
        Assert.Equal("The second page.", string.Concat(pdf.GetPage(2).Letters.Select(letter => letter.Value)));
    }

    [Theory]
    [InlineData("", 10, 20, 200, 100)]
    [InlineData("/CropBox[5 5 105 95]", 5, 15, 100, 90)]
    [InlineData("/Rotate 90", 20, 190, 100, 200)]
    [InlineData("/Rotate 180", 190, 80, 200, 100)]
    [InlineData("/Rotate -90", 80, 10, 100, 200)]
    [InlineData("/Rotate 90/CropBox[105 95 5 5]", 15, 95, 90, 100)]
    [InlineData("/UserUnit 2", 20, 40, 400, 200)]
    public void A_page_is_taken_as_it_is_shown(string entries, double x, double y, double width, double height)
    {
        var (document, _) = Read(HandWritten(entries));
        using var pdf = Exported.Of(document!, PdfOptions.Printing).Open();
        var page = pdf.GetPage(1);
        var letter = Assert.Single(page.Letters);

        Assert.Equal((width, height), (Math.Round(page.Width, 2), Math.Round(page.Height, 2)));
        Assert.Equal((x, y), (Math.Round(letter.StartBaseLine.X, 2), Math.Round(letter.StartBaseLine.Y, 2)));
    }

    [Theory]
    [InlineData(-0.5, " -0.5")]
    [InlineData(12, " 12")]
    [InlineData(1234567.25, " 1234567.25")]
    public void Numbers_are_copied_with_their_sign(double value, string expected)
    {
        var sink = new ByteSink();
        ScalarWriter.Write(sink, new NumericToken(value));

        Assert.Equal(expected, Encoding.ASCII.GetString(sink.Written));
    }

    [Fact]
    public void A_trim_box_turns_with_its_page()
    {
        var (document, _) = Read(HandWritten("/Rotate 90/TrimBox[10 20 190 90]"));

        Assert.Equal(new Rect(Length.Pt(20m), Length.Pt(10m), Length.Pt(70m), Length.Pt(180m)), document!.Pages[0].Trim);
    }

    [Fact]
    public void A_file_that_is_no_PDF_is_refused_in_words()
    {
        var (document, found) = Read("This is not a PDF, whatever it is called."u8.ToArray());

        Assert.Null(document);
        Assert.Equal("ZP720", Assert.Single(found).Code);
    }

    [Fact]
    public void Links_are_left_out_and_said_to_be()
    {
        var (document, found) = Read(Exported.Of(TaggedPdfTests.EveryConstruct()).Bytes);

        Assert.Equal("ZP723", Assert.Single(found).Code);
        Assert.Equal(2, document!.Pages.Count);
    }

    [Fact]
    public void No_damage_does_worse_than_to_be_refused()
    {
        var whole = HandWritten("/Rotate 90");
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 30].Sample(
            damages =>
            {
                var copy = (byte[])whole.Clone();
                foreach (var (at, value) in damages)
                    copy[at] = value;
                if (Read(copy).Document is { } document)
                    Exported.Of(document, PdfOptions.Printing);
            },
            iter: 100);
    }

    [Fact]
    public void A_file_that_is_cut_off_is_read_or_refused()
    {
        var whole = Ours();
        for (var length = 0; length < whole.Length; length += 997)
            if (Read(whole[..length]).Document is { } document)
                Exported.Of(document, PdfOptions.Printing);
    }
}
