using System.Text;
using Publish.Model.Source;
using Publish.Pdf.Preflight;
using Publish.Typesetting.Geometry;
using static Publish.Tests.Pdf.Preflight.PressPdf;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>Layers that print or do not, type that is too small, and files that ask for more than is looked at.</summary>
public sealed class PressLayerTests
{
    private const string Intent = "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(Any)>>]";
    private const string Red = "1 0 0 rg 50 50 9 9 re f";
    private const string One = "<</Type/OCG/Name(One)>>";
    private const string Two = "<</Type/OCG/Name(Two)>>";
    private const string ForScreens = "<</Type/OCG/Name(One)/Usage<</Print<</PrintState/OFF>>>>>>";
    private const string ForPrint = "<</Type/OCG/Name(One)/Usage<</Print<</PrintState/ON>>>>>>";
    private const string AsPrinted = "/AS[<</Event/Print/Category[/Print]/OCGs[6 0 R]>>]";

    private static PreflightReport Layered(string settings, string first, string membership, string contents, params string[] more) => Report(File(
        [contents, "", "", ""], $"/Properties<</L 6 0 R/M {membership}>>/XObject<</X 8 0 R>>", catalog: $"{Intent}/OCProperties<</OCGs[6 0 R 7 0 R]/D<<{settings}>>>>", extra: [first, Two, .. more]));

    private static string Codes(PreflightReport report) => string.Join(' ', report.Findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));

    /// <summary>What groups of groups come to, as it is reckoned (ISO 32000-1, 8.11.2.2).</summary>
    [Theory]
    [InlineData("[/And 6 0 R 7 0 R]", "", true)]
    [InlineData("[/And 6 0 R 7 0 R]", "/OFF[7 0 R]", false)]
    [InlineData("[/And 6 0 R 7 0 R]", "/OFF[6 0 R]", false)]
    [InlineData("[/Or 6 0 R 7 0 R]", "/OFF[7 0 R]", true)]
    [InlineData("[/Or 6 0 R 7 0 R]", "/OFF[6 0 R 7 0 R]", false)]
    [InlineData("[/Not 6 0 R]", "/OFF[6 0 R]", true)]
    [InlineData("[/Not 6 0 R]", "", false)]
    [InlineData("[/And[/Not 6 0 R]7 0 R]", "/OFF[6 0 R]", true)]
    [InlineData("[/And[/Not 6 0 R]7 0 R]", "/OFF[7 0 R]", false)]
    [InlineData("[/Else 6 0 R]", "/OFF[6 0 R]", true)]
    [InlineData("[]", "/OFF[6 0 R]", true)]
    public void A_group_of_groups_prints_as_it_is_reckoned(string expression, string settings, bool prints) =>
        Assert.Equal(prints, Codes(Layered(settings, One, $"<</Type/OCMD/VE{expression}>>", $"/OC /M BDC {Red} EMC")).Contains("ZP642", StringComparison.Ordinal));

    [Theory]
    [InlineData("", One, "ZP642", "")]
    [InlineData("/OFF[6 0 R]", One, "ZP693", "is hidden and does not print")]
    [InlineData("/OFF[7 0 R]", One, "ZP642", "")]
    [InlineData("/BaseState/OFF", One, "ZP693", "is hidden and does not print")]
    [InlineData("/BaseState/OFF/ON[6 0 R]", One, "ZP642", "")]
    [InlineData(AsPrinted, ForScreens, "ZP693", "is shown on screens and does not print")]
    [InlineData("", ForScreens, "ZP642 ZP693", "says that it is not for print")]
    [InlineData("/OFF[6 0 R]" + AsPrinted, ForPrint, "ZP642 ZP693", "is hidden on screens and prints")]
    [InlineData("/OFF[6 0 R]", ForPrint, "ZP693", "is hidden and does not print")]
    public void A_layer_prints_as_the_file_says(string settings, string layer, string codes, string said)
    {
        var report = Layered(settings, layer, "6 0 R", $"/OC /L BDC {Red} EMC");
        Assert.Equal(codes, Codes(report));
        if (said.Length > 0) Assert.Contains($"the layer “One” {said}", Assert.Single(report.Findings, finding => finding.Code == "ZP693").Message, StringComparison.Ordinal);
    }

    // The second layer is off.
    [Theory]
    [InlineData("<</Type/OCMD/OCGs[6 0 R 7 0 R]/P/AllOn>>", "ZP693")]
    [InlineData("<</Type/OCMD/OCGs[6 0 R 7 0 R]>>", "ZP642 ZP693")]
    [InlineData("<</Type/OCMD/OCGs[6 0 R 7 0 R]/P/AnyOff>>", "ZP642 ZP693")]
    [InlineData("<</Type/OCMD/OCGs 7 0 R/P/AllOff>>", "ZP642 ZP693")]
    [InlineData("<</Type/OCMD/OCGs 7 0 R>>", "ZP693")]
    [InlineData("<</Type/OCMD/VE[/And 6 0 R[/Not 7 0 R]]>>", "ZP642 ZP693")]
    [InlineData("<</Type/OCMD/VE[/Or[/Not 6 0 R] 7 0 R]>>", "ZP693")]
    [InlineData("<</Type/OCMD>>", "ZP642")]
    public void Groups_of_layers_print_by_their_rule(string membership, string codes) => Assert.Equal(codes, Codes(Layered("/OFF[7 0 R]", One, membership, $"/OC /M BDC {Red} EMC")));

    [Theory]
    [InlineData("<</Type/OCMD/VE[/Not 6 0 R]>>")]
    [InlineData("<</Type/OCMD/OCGs 6 0 R/P/AllOff>>")]
    public void What_shows_only_without_a_layer_that_prints_is_said(string membership) => Assert.Equal(
        "the layer “One” is printed, and something that shows only without it is not (first on page 1)", Assert.Single(Layered("", One, membership, $"/OC /M BDC {Red} EMC").Findings).Message);

    [Theory]
    [InlineData("/OC /L BDC /Span BMC " + Red + " EMC EMC", "ZP693")]
    [InlineData("/OC /L BDC EMC " + Red, "ZP642 ZP693")]
    [InlineData("/X Do", "ZP693")]
    [InlineData("/OC /L BDC /Lost Do BT /Lost 9 Tf (a) Tj ET EMC", "ZP693")]
    public void What_lies_in_a_hidden_layer_is_no_matter(string contents, string codes) =>
        Assert.Equal(codes, Codes(Layered("/OFF[6 0 R]", One, "6 0 R", contents, "/Subtype/Form/BBox[0 0 300 400]/OC 6 0 R|" + Red)));

    [Theory]
    [InlineData("0 g BT /F 4.9 Tf 90 90 Td (a) Tj ET", "ZP695")]
    [InlineData("0 g BT /F 5 Tf 90 90 Td (a) Tj ET", "")]
    [InlineData("0 g BT /F 12 Tf 0.4 0 0 0.4 90 90 Tm (a) Tj ET", "ZP695")]
    [InlineData("0 g 0.4 0 0 0.4 0 0 cm BT /F 12 Tf 290 290 Td (a) Tj ET", "ZP695")]
    [InlineData("0 g 0 0.5 -0.5 0 200 0 cm BT /F 8 Tf 290 90 Td (a) Tj ET", "ZP695")]
    [InlineData("0 g BT /F 12 Tf 40 Tz 90 90 Td (a) Tj ET", "")]
    [InlineData("1 g BT /F 6.9 Tf 90 90 Td (a) Tj ET", "ZP695")]
    [InlineData("1 g BT /F 7 Tf 90 90 Td (a) Tj ET", "")]
    [InlineData("0.5 0.5 0 0 k BT /F 6.9 Tf 90 90 Td (a) Tj ET", "ZP695")]
    [InlineData("0.5 0 0 0 k BT /F 6.9 Tf 90 90 Td (a) Tj ET", "")]
    [InlineData("0 g BT /F 3 Tf 3 Tr 90 90 Td (a) Tj ET", "")]
    [InlineData("0 g BT /F 3 Tf 1 1 Td (a) Tj ET", "")]
    public void Type_must_be_large_enough_for_its_ink(string contents, string codes) => Assert.Equal(codes, PressPdf.Codes(PressPdf.One(contents)));

    [Fact]
    public void How_small_type_is_is_said()
    {
        Assert.Equal("text (“a”) is 3 pt large, less than 5 pt", Only(PressPdf.One("0 g BT /F 3 Tf 90 90 Td (a) Tj ET")).Message);
        Assert.Equal("text (“a”) is 6 pt large and white, less than 7 pt", Only(PressPdf.One("1 g BT /F 6 Tf 90 90 Td (a) Tj ET")).Message);
        Assert.Empty(Report(PressPdf.One("0 g BT /F 3 Tf 90 90 Td (a) Tj ET"), new() { SmallestType = Length.Pt(3) }).Findings);
    }

    // Ten forms that each show the next ten times: ten thousand million in all.
    [Fact]
    public void Forms_without_end_cost_their_page_and_no_other()
    {
        var forms = Enumerable.Range(7, 10).Select(next => $"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {next} 0 R>>>>|{string.Concat(Enumerable.Repeat("/X Do ", 10))}");
        var report = Report(File(["/X Do", Red, "", ""], "/XObject<</X 6 0 R>>", extra: [.. forms, "/Subtype/Form/BBox[0 0 9 9]|0 g 0 0 1 1 re f"]));
        Assert.Contains(report.Findings, finding => finding is { Code: "ZP658", Page: 1, Severity: Severity.Error });
        Assert.Contains(report.Findings, finding => finding is { Code: "ZP642", Page: 2 });
    }

    [Fact]
    public void A_mesh_of_more_triangles_than_anybody_draws_costs_its_page()
    {
        var data = new string('0', 2 * 8 * 130_000);
        var report = Report(PressPdf.One("q 50 50 9 9 re W n /S sh Q", "/Shading<</S 6 0 R>>", null,
            $"/ShadingType 4/ColorSpace/DeviceCMYK/BitsPerCoordinate 8/BitsPerComponent 8/BitsPerFlag 8/Decode[0 1 0 1 0 1 0 1 0 1 0 1]/Filter/ASCIIHexDecode|{data}>"));
        Assert.Contains(report.Findings, finding => finding is { Code: "ZP658", Page: 1 });
    }

    [Fact]
    public void A_file_whose_table_is_lost_is_looked_at_and_said_to_be_damaged()
    {
        const string body = "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>> endobj " +
            "3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R>> endobj 4 0 obj <</Length 23>>\nstream\n1 0 0 rg 50 50 9 9 re f\nendstream endobj ";
        var report = Report(Encoding.Latin1.GetBytes(body));
        Assert.Contains(report.Findings, finding => finding is { Code: "ZP698", Page: 0, Severity: Severity.Warning });
        Assert.Contains(report.Findings, finding => finding is { Code: "ZP642", Page: 1 });
    }

    [Fact]
    public void Pages_that_are_counted_and_not_there_are_said()
    {
        var text = Encoding.Latin1.GetString(File(["", "", "", ""])).Replace("/Count 4", "/Count 9", StringComparison.Ordinal);
        Assert.Contains(Report(Encoding.Latin1.GetBytes(text)).Findings, finding => finding is { Code: "ZP657", Page: 0, Message: "the file counts 9 pages, and 4 can be read" });
    }
}
