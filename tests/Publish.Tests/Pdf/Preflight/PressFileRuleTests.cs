using Publish.Model.Source;
using Publish.Pdf.Preflight;
using static Publish.Tests.Pdf.Preflight.PressPdf;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>What is said of a file as a whole: its pages, its catalog, its fonts.</summary>
public sealed class PressFileRuleTests
{
    [Theory]
    [InlineData(1, "1 page does not fill a folded sheet of four")]
    [InlineData(2, "2 pages do not fill folded sheets of four")]
    [InlineData(3, "3 pages do not fill folded sheets of four")]
    [InlineData(4, null)]
    [InlineData(5, "5 pages do not fill folded sheets of four")]
    [InlineData(8, null)]
    public void Pages_fill_sheets_of_four(int count, string? message)
    {
        var report = Report(File([.. Enumerable.Repeat("", count)]));
        Assert.Equal(count, report.Pages);
        Assert.Equal(message is null ? [] : [message], report.Findings.Select(finding => finding.Message));
        Assert.All(report.Findings, finding => Assert.Equal(("ZP654", Severity.Note, 0), (finding.Code, finding.Severity, finding.Page)));
    }

    // Half a millimetre is 1.417 points.
    [Theory]
    [InlineData("0 0 301.4 420", "")]
    [InlineData("0 0 301.5 420", "ZP653")]
    [InlineData("0 0 298.6 420", "")]
    [InlineData("0 0 298.5 420", "ZP653")]
    [InlineData("0 0 300 421.4", "")]
    [InlineData("0 0 300 421.5", "ZP653")]
    [InlineData("0 0 300 418.5", "ZP653")]
    public void Pages_are_of_one_size(string third, string codes)
    {
        const string even = "/MediaBox[0 0 300 420]/TrimBox[0 0 300 420]";
        var report = Report(File(["", "", "", ""], pages: [even, even, $"/MediaBox[{third}]/TrimBox[{third}]", even]));
        Assert.Equal(codes, string.Join(' ', report.Findings.Select(finding => finding.Code)));
        Assert.Equal((300.0, 420.0), ((double)report.Trim.Width.Points, (double)report.Trim.Height.Points));
        if (codes.Length > 0) Assert.StartsWith("page 3 is ", report.Findings[0].Message, StringComparison.Ordinal);
        if (third == "0 0 301.5 420") Assert.Equal("page 3 is 106.4 mm by 148.2 mm, page 1 is 105.8 mm by 148.2 mm", report.Findings[0].Message);
    }

    [Fact]
    public void A_page_that_does_not_say_where_it_is_trimmed_is_taken_whole()
    {
        const string even = "/MediaBox[0 0 300 420]/TrimBox[0 0 300 420]";
        var report = Report(File(["", "9 w 0 0 m 300 420 l S", "", ""], pages: [even, "/MediaBox[0 0 300 420]", even, even]));
        Assert.Equal("page 2 does not say where it is trimmed; its whole area is taken", Assert.Single(report.Findings, finding => finding.Code == "ZP652").Message);
        Assert.Single(report.Findings, finding => finding is { Code: "ZP648", Page: 2 });
    }

    [Theory]
    [InlineData("/MediaBox[0 0 300 420]/TrimBox[0 0 301 420]", "ZP649", "is trimmed beyond the edge of its own sheet")]
    [InlineData("/MediaBox[0 0 300 420]/TrimBox[0 0 300.4 420]", "", "")]
    [InlineData("/MediaBox[0 0 300 420]/TrimBox[10 10 290 410]/BleedBox[10 12 290 410]", "ZP649", "bleeds less far than it is trimmed")]
    [InlineData("/MediaBox[0 0 300 420]/TrimBox[10 10 290 410]/BleedBox[0 0 300 420]", "", "")]
    [InlineData("/MediaBox[0 0 300 420]/TrimBox[10 10 290 410]/CropBox[10 10 280 410]", "ZP649", "shows less than is left when it is trimmed")]
    public void Boxes_lie_in_each_other(string boxes, string codes, string said)
    {
        var found = Report(One("", page: boxes)).Findings;
        Assert.Equal(codes, string.Join(' ', found.Select(finding => finding.Code)));
        if (said.Length > 0) Assert.Matches($"^page 1 {said} .*\\(and 3 more\\)$", found[0].Message);
    }

    [Theory]
    [InlineData("/TR/Identity", "")]
    [InlineData("/TR2/Default/TR 6 0 R", "")]
    [InlineData("/TR 6 0 R", "ZP639")]
    [InlineData("/TR2[/Identity/Identity/Identity 6 0 R]", "ZP639")]
    public void Curves_of_the_files_own_are_said(string entries, string codes) => Assert.Equal(
        codes, Codes(One("/G gs 50 50 90 90 re f", $"/ExtGState<</G<<{entries}>>>>", null, "<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>")));

    /// <summary>A reader that knows nothing of a font's letters takes them for empty.</summary>
    [Fact]
    public void A_font_of_many_letters_that_is_not_in_the_file_is_named()
    {
        const string font = "<</Type/Font/Subtype/Type0/BaseFont/Elsewhere/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Elsewhere/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/Elsewhere/Flags 4>>>>]>>";
        Assert.Equal("the font Elsewhere is not embedded", Only(File(["BT /C 11 Tf 100 200 Td <00410042> Tj ET", "", "", ""], fonts: "/C 6 0 R", extra: font)).Message);
    }

    [Fact]
    public void A_trim_box_that_is_no_box_counts_for_none() => Assert.Equal("ZP652", Codes(One("", page: "/MediaBox[0 0 300 420]/TrimBox[0 0 300]")));

    [Theory]
    [InlineData("", "ZP656")]
    [InlineData("/OutputIntents[]", "ZP656")]
    [InlineData("/OutputIntents[<</S/GTS_PDFX>>]", "")]
    [InlineData("/OutputIntents[<</S/GTS_PDFX>>]/Names<</Dests<<>>>>", "")]
    [InlineData("/OutputIntents[<</S/GTS_PDFX>>]/Names<</JavaScript<<>>>>", "ZP651")]
    [InlineData("/OutputIntents[<</S/GTS_PDFX>>]/OpenAction<</S/JavaScript/JS(x)>>", "ZP651")]
    [InlineData("/OutputIntents[<</S/GTS_PDFX>>]/OpenAction[5 0 R/Fit]", "")]
    public void What_the_catalog_says_is_looked_at(string catalog, string codes) => Assert.Equal(codes, Codes(File(["", "", "", ""], catalog: catalog)));

    [Theory]
    [InlineData("<</Type/Font/Subtype/TrueType/BaseFont/Times-Roman>>", "ZP640")]
    [InlineData("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>", "ZP640")]
    public void A_font_without_its_file_is_named_once(string font, string code)
    {
        const string show = "BT /X 10 Tf 100 200 Td (a) Tj ET";
        var report = Report(File(["", show, show, ""], fonts: "/X 6 0 R", extra: font));
        var found = Assert.Single(report.Findings);
        Assert.Equal((code, 2, "the font Times-Roman is not embedded"), (found.Code, found.Page, found.Message));
    }

    [Fact]
    public void A_font_that_no_page_shows_is_no_matter() => Assert.Equal("", Codes(One("BT /F 10 Tf 100 200 Td (a) Tj ET")));

    [Fact]
    public void A_font_within_a_form_is_looked_at_too() => Assert.Equal("ZP640", Codes(One(
        "/X Do", "/XObject<</X 6 0 R>>", null, "/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</Font<</I 3 0 R>>>>|BT /I 10 Tf 100 200 Td (a) Tj ET")));

    [Fact]
    public void Text_is_shown_by_what_follows_on_its_line_and_the_others_are_counted()
    {
        var one = Only(One("1 0 0 rg BT /F 7 Tf 20 200 Td (aaa) Tj 0 -50 Td (a) Tj ET"));
        Assert.Equal((3, "text (“aaa”) is in RGB"), (one.More, one.Message));
        var many = Only(One($"1 0 0 rg BT /F 7 Tf 20 200 Td ({new string('a', 36)}) Tj ET"));
        Assert.Equal((35, $"text (“{new string('a', 32)}”) is in RGB"), (many.More, many.Message));
        var parted = Only(One("1 0 0 rg BT /F 7 Tf 20 200 Td (aa) Tj ET 100 300 5 5 re f BT /F 7 Tf 40 200 Td (a) Tj ET"));
        Assert.Equal((3, "text (“aa”) is in RGB"), (parted.More, parted.Message));
        Assert.Equal("a line is in RGB", Only(One("1 0 0 RG 50 50 m 90 90 l S")).Message);
        Assert.Equal("a picture is in RGB", Only(One("q 9 0 0 9 50 50 cm BI /W 9 /H 9 /BPC 8 /CS /RGB ID x EI Q")).Message);
    }

    [Fact]
    public void Findings_of_the_file_come_first_and_then_page_by_page()
    {
        var report = Report(File(["", "1 0 0 rg 50 50 9 9 re f", "0.1 w 50 50 m 90 90 l S"]));
        Assert.Equal([("ZP654", 0), ("ZP642", 2), ("ZP645", 3)], report.Findings.Select(finding => (finding.Code, finding.Page)));
        Assert.Null(report.Findings[0].Place);
        Assert.Equal(41.496, (double)report.Findings[1].Place!.Value.X.Points, 0.001);
        Assert.Equal(369.032, (double)report.Findings[1].Place!.Value.Y.Points, 0.001);
    }

    [Fact]
    public void A_file_without_pages_is_refused()
    {
        var bag = new DiagnosticBag();
        Assert.Null(Preflighter.Check(File([]), "empty.pdf", new(), null, bag));
        Assert.Single(bag.Sorted());
    }
}
