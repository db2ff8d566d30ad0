using Publish.Model.Source;
using Publish.Pdf.Preflight;
using Publish.Typesetting.Geometry;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>A hand-made file a rule that breaks it, and one beside it that does not.</summary>
public sealed class PreflightTests
{
    private const string Text = "BT /F1 10 Tf 100 200 Td (aaa) Tj ET";

    private static PreflightReport Report(byte[] data, PreflightLimits? limits = null)
    {
        var bag = new DiagnosticBag();
        var report = Preflighter.Check(data, "some.pdf", limits ?? new(), null, bag);
        Assert.Empty(bag.Sorted());
        return report!;
    }

    private static string[] Codes(byte[] data) => [.. Report(data).Findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("0 g " + Text)]
    [InlineData("0 0 0 1 k " + Text)]
    [InlineData("1 1 1 rg 0 0 314.646 436.536 re f 0 g " + Text)]
    [InlineData("0 g 0 0 314.646 436.536 re f 1 g " + Text)]
    [InlineData("0.25 w 50 50 m 200 50 l S")]
    [InlineData("q 24 0 0 24 100 100 cm /P Do Q")]
    [InlineData("BT /F1 4 Tf 2 2 Td (a) Tj ET")]
    [InlineData("q 50 50 100 100 re W n 1 0 0 rg 200 200 50 50 re f Q")]
    [InlineData("50 50 0.25 200 re f")]
    [InlineData("50 50 2.9 0.1 re f")]
    [InlineData("50 50 0.1 2.9 re f")]
    [InlineData("1 g 50 50 200 0.1 re f")]
    [InlineData("0.6 0.5 0.4 1 k 50 50 100 100 re f")]
    [InlineData("0.05 0 0 1 k " + Text)]
    [InlineData("1 1 1 0.84 k 0 g " + Text)]
    [InlineData("0 0 0 1 K 1 w 50 50 m 200 50 l S")]
    [InlineData("0.75 0.75 0.75 0.75 k 50 50 100 100 re f")]
    [InlineData("0 g 0 0 100 100 re f")]
    [InlineData("0 g 214.646 336.536 100 100 re f")]
    [InlineData("0 g 10 200 100 100 re f")]
    [InlineData("0 g 204 200 100 100 re f")]
    [InlineData("0 g 100 326 100 100 re f")]
    [InlineData("0 g 100 10 100 100 re f")]
    [InlineData("0 g 310 200 4 100 re f")]
    [InlineData("1 g 8.504 8.504 100 100 re f")]
    public void What_any_press_takes_passes(string contents) => Assert.Empty(Codes(HandMadePdf.Of(contents)));

    [Theory]
    [InlineData("0 g BT /F2 10 Tf 100 200 Td (aaa) Tj ET", "ZP640")]
    [InlineData("0 0 0 rg " + Text, "ZP641")]
    [InlineData("1 0 0 rg " + Text, "ZP642")]
    [InlineData("0 0 1 RG 1 w 50 50 m 200 50 l S", "ZP642")]
    [InlineData("0.6 0.5 0.4 1 k " + Text, "ZP643")]
    [InlineData("0.9 0.9 0.9 0.9 k 50 50 100 100 re f", "ZP644")]
    [InlineData("0.1 w 50 50 m 200 50 l S", "ZP645")]
    [InlineData("0.1 0 0 0.1 0 0 cm 1 w 500 500 m 2000 500 l S", "ZP645")]
    [InlineData("50 50 200 0.1 re f", "ZP645")]
    [InlineData("q 144 0 0 144 50 50 cm /P Do Q", "ZP646")]
    [InlineData("0 g BT /F1 10 Tf 12 200 Td (a) Tj ET", "ZP647")]
    [InlineData("0 g BT /F1 10 Tf 4 200 Td (a) Tj ET", "ZP647")]
    [InlineData("0 g 8.504 8.504 100 100 re f", "ZP648")]
    [InlineData("0 g 4 200 100 100 re f", "ZP648")]
    [InlineData("/G gs 0 g 50 50 100 100 re f", "ZP655")]
    [InlineData("50 50 0.1 200 re f", "ZP645")]
    [InlineData("50 50 0.24 200 re f", "ZP645")]
    [InlineData("50 50 3.1 0.1 re f", "ZP645")]
    [InlineData("0.24 w 50 50 m 50 200 l S", "ZP645")]
    [InlineData("0.6 0.5 0.4 1 K 1 w 50 50 m 200 50 l S", "ZP643")]
    [InlineData("0.06 0 0 1 k " + Text, "ZP643")]
    [InlineData("0 0.06 0 1 k " + Text, "ZP643")]
    [InlineData("0 0 0.06 1 k " + Text, "ZP643")]
    [InlineData("0.75 0.75 0.75 0.77 k 50 50 100 100 re f", "ZP644")]
    [InlineData("0.9 0.9 0.9 0.9 K 5 w 1 J 50 50 m 200 50 l S", "ZP643", "ZP644")]
    [InlineData("0 g 100 200 206.142 100 re f", "ZP648")]
    [InlineData("0 g 100 200 210 100 re f", "ZP648")]
    [InlineData("0 g 100 328.032 100 100 re f", "ZP648")]
    [InlineData("0 g 100 330 100 100 re f", "ZP648")]
    [InlineData("0 g 100 8.504 100 100 re f", "ZP648")]
    [InlineData("0 g 100 5 100 100 re f", "ZP648")]
    [InlineData("0 g 8.504 200 100 100 re f", "ZP648")]
    [InlineData("0 g 9.5 200 100 100 re f", "ZP648")]
    [InlineData("0 g 205 200 100 100 re f", "ZP648")]
    [InlineData("0 G 3 w 8.504 50 m 8.504 200 l S", "ZP648")]
    [InlineData("0 g BT /F1 10 Tf 290 200 Td (a) Tj ET", "ZP647")]
    [InlineData("0 g BT /F1 10 Tf 100 412 Td (a) Tj ET", "ZP647")]
    [InlineData("0 g BT /F1 10 Tf 100 12 Td (a) Tj ET", "ZP647")]
    [InlineData("0 g BT /F1 10 Tf 302 200 Td (a) Tj ET", "ZP647")]
    public void What_a_shop_sends_back_is_named(string contents, params string[] codes) => Assert.Equal(codes, Codes(HandMadePdf.Of(contents)));

    [Theory]
    [InlineData("/Width 400 /Height 400 /BitsPerComponent 8 /ColorSpace /DeviceRGB", "ZP642")]
    [InlineData("/Width 150 /Height 150 /BitsPerComponent 1 /ColorSpace /DeviceGray", "ZP646")]
    [InlineData("/Width 150 /Height 150 /ImageMask true", "ZP646")]
    [InlineData("/Width 5 /Height 5 /BitsPerComponent 8 /ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 1 0]", "ZP646")]
    public void Pictures_are_judged_by_their_colours_and_samples(string picture, string code) =>
        Assert.Equal([code], Codes(HandMadePdf.Of("q 72 0 0 72 100 100 cm /P Do Q", picture)));

    // Line art is held against 400 samples an inch, tones against 200; one picture each just below and at the limit.
    [Theory]
    [InlineData(398, true, "ZP646")]
    [InlineData(400, true)]
    [InlineData(199, false, "ZP646")]
    [InlineData(200, false)]
    [InlineData(300, true, "ZP646")]
    [InlineData(300, false)]
    public void Line_art_needs_more_samples_than_tones(int samples, bool isLineArt, params string[] codes)
    {
        var across = HandMadePdf.Of("q 72 0 0 36 100 100 cm /P Do Q", $"/Width {samples} /Height 900 /BitsPerComponent {(isLineArt ? 1 : 8)} /ColorSpace /DeviceGray");
        var down = HandMadePdf.Of("q 36 0 0 72 100 100 cm /P Do Q", $"/Width 900 /Height {samples} /BitsPerComponent {(isLineArt ? 1 : 8)} /ColorSpace /DeviceGray");
        Assert.Equal(codes, Codes(across));
        Assert.Equal(codes, Codes(down));
        if (codes.Length > 0) Assert.Equal(isLineArt, Report(across).Findings[0].Message.Contains("black and white", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0 g 100 200 206.142 100 re f", "right")]
    [InlineData("0 g 8.504 200 100 100 re f", "left")]
    [InlineData("0 g 100 328.032 100 100 re f", "top")]
    [InlineData("0 g 100 8.504 100 100 re f", "bottom")]
    public void The_edge_that_lacks_its_bleed_is_named(string contents, string edge) =>
        Assert.Contains($"reaches the {edge} edge", Report(HandMadePdf.Of(contents)).Findings[0].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(180, true)]
    [InlineData(190, false)]
    public void A_picture_in_CMYK_is_looked_into_for_its_ink(int limit, bool isTooMuch)
    {
        // Samples of 0x78, 47 % of each of four inks.
        var data = HandMadePdf.Of("q 0.3 0 0 0.3 100 100 cm /P Do Q", "/Width 5 /Height 5 /BitsPerComponent 8 /ColorSpace /DeviceCMYK");
        Assert.Equal(isTooMuch, Report(data, new() { Ink = limit }).Findings.Any(finding => finding.Code == "ZP644"));
    }

    [Fact]
    public void A_finding_names_its_page_its_place_and_how_many_more()
    {
        var found = Report(HandMadePdf.Of("1 0 0 rg BT /F1 10 Tf 36.85 393.2 Td (aaa) Tj ET")).Findings[0];
        Assert.Equal((1, 2), (found.Page, found.More));
        Assert.Equal(10.0, (double)found.Place!.Value.X.Millimetres, 1);
        Assert.Equal(8.8, (double)found.Place.Value.Y.Millimetres, 1);
        Assert.Contains("“aaa”", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_turned_page_is_measured_as_it_is_shown()
    {
        var upright = Report(HandMadePdf.Of("1 0 0 rg 20 380 30 30 re f")).Findings[0];
        var turned = Report(HandMadePdf.Of("1 0 0 rg 20 380 30 30 re f", pageEntries: "/Rotate 90")).Findings[0];
        Assert.Equal(upright.Place!.Value.Y, Length.Pt(428.032m) - Length.Pt(410));
        Assert.Equal(Length.Pt(428.032m) - Length.Pt(8.504m) - upright.Place.Value.Y - Length.Pt(30), turned.Place!.Value.X);
    }

    [Fact]
    public void Limits_are_the_shops_own()
    {
        var data = HandMadePdf.Of("q 72 0 0 72 100 100 cm /P Do Q 0 g 8.504 8.504 50 50 re f");
        Assert.Empty(Report(data, new() { Resolution = 90, Bleed = Length.Zero }).Findings);
    }

    [Theory]
    [InlineData("/Names << /JavaScript << /Names [] >> >>", "ZP651")]
    [InlineData("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", "ZP651")]
    public void Scripts_are_named(string catalog, string code) => Assert.Equal([code], Codes(HandMadePdf.Of("0 g " + Text, catalogEntries: catalog)));

    [Fact]
    public void What_is_no_PDF_is_a_diagnostic()
    {
        var bag = new DiagnosticBag();
        Assert.Null(Preflighter.Check("Dear all, see attached."u8.ToArray(), "letter.pdf", new(), null, bag));
        Assert.Equal("ZP720", Assert.Single(bag.Sorted()).Code);
    }
}
