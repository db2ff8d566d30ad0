using System.Text;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Pdf.Import;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig;

namespace Publish.Tests.Pdf;

/// <summary>What other programs, and damage, make of PDFs.</summary>
public sealed class ForeignPdfTests
{
    private static (PagedDocument? Document, Seq<Diagnostic> Found) Read(byte[] data)
    {
        var diagnostics = new DiagnosticBag();
        return (PdfImporter.Read(data, "some.pdf", PdfImportOptions.None, diagnostics), diagnostics.Sorted());
    }

    private static byte[] Rewritten(byte[] data) => Exported.Of(Read(data).Document!, PdfOptions.Sheets).Bytes;

    private static string TextOf(byte[] pdf, int page)
    {
        using var open = PdfDocument.Open(pdf);
        return string.Concat(open.GetPage(page).Letters.Select(letter => letter.Value));
    }

    private static IEnumerable<string> Codes(byte[] data) => Read(data).Found.Select(problem => problem.Code);

    [Fact]
    public void A_page_that_stands_in_the_tree_twice_is_shown_twice()
    {
        var (document, found) = Read(new HandPdf().Numbered().Numbered().Again(0).Make());

        Assert.Empty(found);
        Assert.Equal("1", TextOf(Exported.Of(document!, PdfOptions.Sheets).Bytes, 3));
    }

    [Fact]
    public void Sheets_of_pages_that_others_made_claim_no_standard()
    {
        var text = System.Text.Encoding.Latin1.GetString(Rewritten(new HandPdf().Numbered().Make()));

        Assert.Contains("<x:xmpmeta", text);
        foreach (var claim in (string[])["pdfuaid", "pdfaid", "pdfxid", "pdfd:"]) Assert.DoesNotContain(claim, text);
    }

    [Fact]
    public void A_tree_that_leads_back_into_itself_is_cut_there()
    {
        var (document, found) = Read(new HandPdf { TreeEntries = "/Kids[5 0 R 2 0 R]" }.Numbered().Make());

        Assert.Single(document!.Pages);
        Assert.DoesNotContain(found, problem => problem.Severity == Severity.Error);
    }

    [Fact]
    public void Pages_may_hang_each_below_the_one_before()
    {
        const int depth = 3000;
        var pdf = new HandPdf { TreeEntries = "/Kids[4 0 R]" };
        for (var i = 0; i < depth; i++)
            pdf.Add(i % 2 == 0 ? $"<</Type/Pages/Count 1/Kids[{i + 5} 0 R]>>" : $"<</Type/Pages/Count 1/Kids[{i + 5} 0 R]>>");
        pdf.Add("<</Type/Page>>");

        Assert.Single(Read(pdf.Make()).Document!.Pages);
    }

    [Fact]
    public void Branches_that_share_branches_do_not_make_pages_without_end()
    {
        var pdf = new HandPdf { TreeEntries = "/Kids[4 0 R]" };
        for (var i = 0; i < 60; i++)
            pdf.Add($"<</Type/Pages/Count 2/Kids[{i + 5} 0 R {i + 5} 0 R]>>");
        pdf.Add("<</Type/Page>>");

        Assert.Equal(["ZP722"], Codes(pdf.Make()));
    }

    [Fact, Trait("Tier", "Long")]
    public void A_hundred_thousand_pages_are_refused_by_their_number()
    {
        var pdf = new HandPdf();
        var contents = pdf.AddStream("0 0 9 9 re f");
        for (var page = 0; page < 100_000; page++)
            pdf.Page($"{contents} 0 R");

        Assert.Contains("100000", Assert.Single(Read(pdf.Make()).Found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_without_pages_is_refused() => Assert.Equal(["ZP722"], Codes(new HandPdf().Make()));

    /// <summary>What it claims to have says nothing of what is there.</summary>
    [Fact]
    public void One_that_only_claims_to_have_pages_has_none()
    {
        var found = Assert.Single(Read(new HandPdf { TreeEntries = "/Kids[]/Count 77" }.Make()).Found);
        Assert.Equal("ZP722", found.Code);
        Assert.DoesNotContain("77", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/F#E9", "/F\u00E9")]
    [InlineData("/F\u00E9", "/F#e9")]
    [InlineData("/F\u00C3\u00A9", "/F#C3#A9")]
    [InlineData("/F#20x", "/F#20x")]
    public void Names_in_any_encoding_find_what_they_name(string key, string use)
    {
        var pdf = new HandPdf { Resources = $"/Font<<{key} 3 0 R>>" };
        var page = pdf.AddStream($"BT {use} 90 Tf 60 250 Td (found) Tj ET");

        Assert.Equal("found", TextOf(Rewritten(pdf.Page($"{page} 0 R").Make()), 1));
    }

    [Fact]
    public void Contents_in_several_streams_are_joined_with_white_space()
    {
        var pdf = new HandPdf();
        int[] parts = [pdf.AddStream("BT /F"), pdf.AddStream("90 Tf 60 250 Td", packed: false), pdf.AddStream("(joined) Tj ET")];

        Assert.Equal("joined", TextOf(Rewritten(pdf.Page($"[{string.Join(' ', parts.Select(part => $"{part} 0 R"))}]").Make()), 1));
    }

    [Fact]
    public void A_form_without_resources_has_those_of_its_page()
    {
        var pdf = new HandPdf { Resources = "/Font<</F 3 0 R>>/XObject<</X 4 0 R>>" };
        pdf.AddStream("BT /F 60 Tf 10 10 Td (inherited) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 300 300]");
        var page = pdf.AddStream("/X Do");

        Assert.Equal("inherited", TextOf(Rewritten(pdf.Page($"{page} 0 R").Make()), 1));
    }

    [Fact]
    public void Stamps_are_printed_links_are_left_out_and_hidden_things_stay_hidden()
    {
        var pdf = new HandPdf();
        var seal = pdf.AddStream("BT /F 20 Tf 10 15 Td (seal) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 100 50]/Resources<</Font<</F 3 0 R>>>>");
        pdf.Numbered($"/Annots[<</Subtype/Stamp/F 4/Rect[50 50 250 150]/AP<</N {seal} 0 R>>>>]");
        pdf.Numbered($"/Annots[<</Subtype/Stamp/F 6/Rect[50 50 250 150]/AP<</N {seal} 0 R>>>><</Subtype/Link/Rect[0 0 9 9]>>]");
        var (document, found) = Read(pdf.Make());
        var sheets = Exported.Of(document!, PdfOptions.Sheets).Bytes;

        Assert.Equal("1seal", TextOf(sheets, 1));
        Assert.Equal("2", TextOf(sheets, 2));
        Assert.Equal("ZP723", Assert.Single(found).Code);
    }

    [Fact]
    public void A_stamp_is_stretched_over_its_rectangle()
    {
        var pdf = new HandPdf();
        var seal = pdf.AddStream("BT /F 20 Tf 10 10 Td (s) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 100 50]/Matrix[0 1 -1 0 0 0]/Resources<</Font<</F 3 0 R>>>>");
        pdf.Page($"{pdf.AddStream("")} 0 R", $"/Annots[<</Subtype/Stamp/F 4/Rect[100 100 200 300]/AP<</N {seal} 0 R>>>>]");
        using var open = PdfDocument.Open(Rewritten(pdf.Make()));
        var letter = Assert.Single(open.GetPage(1).Letters);

        // The form is turned to 50 wide and 100 high, then doubled; its point (10, 10) has come to (-10, 10), 40 from the left.
        Assert.Equal((180, 120), (Math.Round(letter.StartBaseLine.X), Math.Round(letter.StartBaseLine.Y)));
    }

    [Fact]
    public void A_filled_in_field_without_a_picture_is_spoken_of()
    {
        var found = Assert.Single(Read(new HandPdf().Numbered("/Annots[<</Subtype/Widget/FT/Tx/F 4/Rect[50 50 250 150]>>]").Numbered("/Annots[<</Subtype/Widget/FT/Tx/V(forty-two)/F 4/Rect[50 50 250 150]>>]").Make()).Found);
        Assert.Equal("ZP725", found.Code);
        Assert.Contains("page 2", found.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Contents_are_copied_as_they_are_packed()
    {
        var pdf = new HandPdf();
        var hexed = pdf.AddStream("3020302039203920726520660A>", "/Filter/ASCIIHexDecode", packed: false);

        Assert.Contains("/ASCIIHexDecode", Encoding.Latin1.GetString(Rewritten(pdf.Page($"{hexed} 0 R").Make())), StringComparison.Ordinal);
    }

    [Fact]
    public void What_pages_share_is_written_once()
    {
        var pdf = new HandPdf();
        var contents = pdf.AddStream(string.Concat(Enumerable.Range(0, 4000).Select(i => $"{i * 7919 % 1000} {i * 104729 % 1000} 1 1 re f ")));
        for (var page = 0; page < 50; page++)
            pdf.Page($"{contents} 0 R");
        var source = pdf.Make();

        Assert.True(Rewritten(source).Length < source.Length + 8000);
    }

    [Fact]
    public void Layers_and_output_intents_come_along()
    {
        var pdf = new HandPdf
        {
            CatalogEntries = "/OCProperties<</OCGs[4 0 R]/D<</OFF[4 0 R]>>>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(FOGRA39)>>]",
            Resources = "/Font<</F 3 0 R>>/Properties<</L 4 0 R>>",
        };
        pdf.Add("<</Type/OCG/Name(Hidden)>>");
        var page = pdf.AddStream("/OC/L BDC 0 0 9 9 re f EMC");
        using var open = PdfDocument.Open(Rewritten(pdf.Page($"{page} 0 R").Make()));
        var catalog = open.Structure.Catalog.CatalogDictionary.Data;

        Assert.True(catalog.ContainsKey("OCProperties"));
        Assert.True(catalog.ContainsKey("OutputIntents"));
    }

    [Fact]
    public void Sheets_of_a_PDF_2_say_so() => Assert.StartsWith("%PDF-2.0", Encoding.Latin1.GetString(Rewritten(new HandPdf { Version = "2.0" }.Numbered().Make())), StringComparison.Ordinal);

    [Fact]
    public void A_title_cannot_move_the_cursor() => Assert.Equal(
        "A  [2J title", Read(new HandPdf { TrailerEntries = "/Info<</Title(A \u001B[2J title\u0001)>>" }.Numbered().Make()).Document!.Metadata.Title);

    [Fact]
    public void A_lost_table_is_made_anew()
    {
        var (document, found) = Read(new HandPdf().Numbered().Numbered().Numbered().Make(withTable: false));

        Assert.Equal(3, document!.Pages.Count);
        Assert.Equal("2", TextOf(Exported.Of(document, PdfOptions.Sheets).Bytes, 2));
        Assert.Equal("ZP726", Assert.Single(found).Code);
    }

    [Fact]
    public void A_table_that_points_beside_its_objects_is_no_hindrance() => Assert.Equal(2, Read(new HandPdf().Numbered().Numbered().Make(shiftOfTable: 7)).Document!.Pages.Count);

    [Fact]
    public void Of_a_file_that_was_cut_off_what_is_there_is_kept_and_the_rest_spoken_of()
    {
        var whole = new HandPdf().Numbered().Numbered().Numbered().Numbered().Make();
        var (document, found) = Read(whole[..(whole.Length * 55 / 100)]);

        Assert.InRange(document!.Pages.Count, 1, 3);
        Assert.Equal(["ZP726", "ZP727"], found.Select(problem => problem.Code));
    }

    [Fact]
    public void Objects_in_packs_are_found_without_a_table()
    {
        var whole = Exported.Of(Read(new HandPdf().Numbered().Numbered().Make()).Document!, PdfOptions.Sheets).Bytes;
        var (document, found) = Read(whole[..whole.AsSpan().LastIndexOf("/Type/XRef"u8)]);

        Assert.Equal(2, document!.Pages.Count);
        Assert.Equal("ZP726", Assert.Single(found).Code);
    }
}
