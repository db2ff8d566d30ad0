using Publish.Model.Source;
using static Publish.Tests.Pdf.Preflight.PressPdf;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>Each rule just within and just beyond its limit, by each kind of operator that can break it.</summary>
public sealed class PressRuleTests
{
    [Theory]
    [InlineData("0.06 0.06 0.06 rg 50 50 90 90 re f", "ZP641")]
    [InlineData("0.062 0.06 0.06 rg 50 50 90 90 re f", "ZP642")]
    [InlineData("0.06 0.062 0.06 rg 50 50 90 90 re f", "ZP642")]
    [InlineData("0.06 0.06 0.062 rg 50 50 90 90 re f", "ZP642")]
    [InlineData("0 0 0 RG 50 50 m 90 90 l S", "ZP641")]
    [InlineData("1 1 1 rg 50 50 90 90 re f", "")]
    [InlineData("1 1 0.99 rg 50 50 90 90 re f", "ZP642")]
    [InlineData("1 1 1 RG 50 50 m 90 90 l S", "")]
    [InlineData("0 0 0 0 k 0.1 w 0 0 0 0 K 50 50 m 90 90 l S", "")]
    [InlineData("0 0 0 0.01 K 0.1 w 50 50 m 90 90 l S", "ZP645")]
    [InlineData("1 0 0 rg 50 50 90 90 re f*", "ZP642")]
    [InlineData("1 0 0 rg 50 50 90 90 re F", "ZP642")]
    [InlineData("1 0 0 rg 50 50 90 90 re B", "ZP642")]
    [InlineData("1 0 0 RG 50 50 90 90 re B", "ZP642")]
    [InlineData("1 0 0 RG 50 50 90 90 re b*", "ZP642")]
    [InlineData("1 0 0 RG 50 50 90 90 re s", "ZP642")]
    [InlineData("1 0 0 rg 1 0 0 RG 50 50 90 90 re n", "")]
    [InlineData("1 0 0 rg 50 50 90 90 re S", "")]
    [InlineData("1 0 0 RG 50 50 90 90 re f", "")]
    [InlineData("/DeviceRGB cs 1 0 0 sc 50 50 90 90 re f", "ZP642")]
    public void Colours_of_a_screen_are_found_in_fills_and_strokes(string contents, string codes) => Assert.Equal(codes, Codes(One(contents)));

    /// <summary>Letters that are filled as well hold without their outline.</summary>
    [Theory]
    [InlineData("0.2 w 1 Tr", "ZP645")]
    [InlineData("0.3 w 1 Tr", "")]
    [InlineData("0.3 w 0.5 0 0 0.5 50 50 cm 1 Tr", "ZP645")]
    [InlineData("0.2 w 2 Tr", "")]
    [InlineData("0.2 w 5 Tr", "ZP645")]
    [InlineData("0.2 w 3 Tr", "")]
    public void Letters_that_are_drawn_round_are_lines(string state, string codes) =>
        Assert.Equal(codes, Codes(One($"BT /H 30 Tf {state} 100 200 Td (a) Tj ET")).Replace("ZP640", "", StringComparison.Ordinal).Trim());

    // Text is painted by its mode: filled, stroked, both, or not at all.
    [Theory]
    [InlineData(0, "ZP642")]
    [InlineData(1, "", "ZP642")]
    [InlineData(2, "ZP642", "ZP642")]
    [InlineData(3, "")]
    [InlineData(4, "ZP642")]
    [InlineData(5, "", "ZP642")]
    [InlineData(6, "ZP642", "ZP642")]
    [InlineData(7, "")]
    public void Text_is_judged_by_the_colour_that_its_mode_paints_it_in(int mode, string filled, string stroked = "")
    {
        // The font has no file, which is said as soon as anything of it shows.
        var shows = mode is 3 or 7 ? "" : "ZP640";
        Assert.Equal($"{shows} {filled}".Trim(), Codes(One($"1 0 0 rg 0 G BT /H 10 Tf {mode} Tr 100 200 Td (a) Tj ET")));
        Assert.Equal($"{shows} {stroked}".Trim(), Codes(One($"0 g 1 0 0 RG BT /H 10 Tf {mode} Tr 100 200 Td (a) Tj ET")));
    }

    /// <summary>However deep it is painted, a font without a file is missing: in a form, a group, a tile, a tile within a tile.</summary>
    [Theory]
    [InlineData("/X Do", "/Subtype/Form/BBox[0 0 300 400]")]
    [InlineData("/X Do", "/Subtype/Form/BBox[0 0 300 400]/Group<</S/Transparency>>")]
    [InlineData("/Pattern cs /X scn 50 50 99 99 re f", "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 30 30]/XStep 30/YStep 30")]
    public void Fonts_are_missed_wherever_they_are_used(string contents, string entries)
    {
        const string fonts = "/Resources<</Font<</H 3 0 R>>>>";
        var codes = Codes(One(contents, "/XObject<</X 6 0 R>>/Pattern<</X 6 0 R>>", null, $"{entries}{fonts}|BT /H 9 Tf 5 5 Td (a) Tj ET"));
        Assert.Contains("ZP640", codes, StringComparison.Ordinal);
        Assert.DoesNotContain("ZP640", Codes(One(contents, "/XObject<</X 6 0 R>>/Pattern<</X 6 0 R>>", null, $"{entries}/Resources<</Font<</F 4 0 R>>>>|BT /F 9 Tf 5 5 Td (a) Tj ET")), StringComparison.Ordinal);
    }

    /// <summary>With room beyond the trim it is wrong whatever the file is for; without any it is what a file for reading is, and one for a printer that does not cut.</summary>
    [Theory]
    [InlineData(true, false, Severity.Error, "Draw it on past the trim")]
    [InlineData(true, true, Severity.Error, "Draw it on past the trim")]
    [InlineData(false, false, Severity.Warning, "Draw it on past the trim")]
    [InlineData(false, true, Severity.Note, "The file is one for reading")]
    public void Without_bleed_it_counts_whether_there_is_room_for_it(bool hasRoom, bool isForReading, Severity severity, string hint)
    {
        var box = hasRoom ? "/MediaBox[0 0 314.646 436.536]/TrimBox[8.504 8.504 306.142 428.032]" : "/MediaBox[8.504 8.504 306.142 428.032]";
        var data = File(["0 g 8.504 8.504 100 100 re f"], pages: [box], catalog: isForReading ? "/Metadata 6 0 R" : "", extra: "/Type/Metadata/Subtype/XML|<x><pdfuaid:part>1</pdfuaid:part></x>");
        var found = Assert.Single(Report(data).Findings, finding => finding.Code == "ZP648");
        Assert.Equal(severity, found.Severity);
        Assert.StartsWith(hint, found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.02 0.02 0.01 0.85", "")]
    [InlineData("0.02 0.02 0.02 0.85", "ZP643")]
    [InlineData("0.02 0.02 0.02 0.84", "")]
    [InlineData("0.051 0 0 1", "ZP643")]
    [InlineData("0 0 0 1", "")]
    public void Rich_black_is_black_with_more_than_a_trace_of_others(string inks, string codes)
    {
        Assert.Equal(codes, Codes(One($"{inks} k BT /F 10 Tf 100 200 Td (a) Tj ET")));
        Assert.Equal(codes, Codes(One($"{inks} K 100 200 m 200 200 l S")));
        Assert.Equal("", Codes(One($"{inks} k 100 200 50 50 re f")));
    }

    [Theory]
    [InlineData("0.75 0.75 0.75 0.75", "")]
    [InlineData("0.76 0.75 0.75 0.75", "ZP644")]
    [InlineData("0.75 0.76 0.75 0.75", "ZP644")]
    [InlineData("0.75 0.75 0.76 0.75", "ZP644")]
    [InlineData("0.75 0.75 0.75 0.76", "ZP644")]
    public void All_inks_together_may_reach_the_limit(string inks, string codes)
    {
        Assert.Equal(codes, Codes(One($"{inks} k 100 200 50 50 re f")));
        if (codes.Length > 0) Assert.Contains("a filled area has 301 % of ink, more than 300 %", Only(One($"{inks} k 100 200 50 50 re f")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.5 w 0.5 0 0 0.5 0 0 cm 100 100 m 300 100 l S", "")]
    [InlineData("0.49 w 0.5 0 0 0.5 0 0 cm 100 100 m 300 100 l S", "ZP645")]
    [InlineData("0.24 w 0 1 -1 0 300 0 cm 100 100 m 200 100 l S", "ZP645")]
    [InlineData("0.26 w 0 1 -1 0 300 0 cm 100 100 m 200 100 l S", "")]
    [InlineData("0.13 w 2 0 0 2 0 0 cm 50 50 m 90 50 l S", "")]
    [InlineData("0.3 w 0.5 0 0 2 0 0 cm 150 50 m 190 50 l S", "")]
    [InlineData("100 100 3 0.2 re f", "ZP645")]
    [InlineData("100 100 2.9 0.2 re f", "")]
    [InlineData("100 100 0.2 3 re f", "ZP645")]
    [InlineData("100 100 0.2 2.9 re f", "")]
    [InlineData("100 100 0.24 90 re f", "ZP645")]
    [InlineData("100 100 0.25 90 re f", "")]
    [InlineData("100 100 90 0.25 re f", "")]
    [InlineData("1 1 1 rg 100 100 0.2 90 re f", "")]
    [InlineData("0.2 w 100 100 m 100 300 l S", "ZP645")]
    [InlineData("0.25 w 100 100 m 100 300 l S", "")]
    [InlineData("100 100 m 200 100 l 200 100.2 l 100 100.2 l h f", "ZP645")]
    [InlineData("200 100.2 -90 -0.2 re f", "ZP645")]
    [InlineData("q 100 100 90 0.2 re W n 0 0 300 400 re f Q", "ZP645")]
    public void A_line_is_as_thin_as_it_is_shown(string contents, string codes) => Assert.Equal(codes, Codes(One(contents)));

    [Fact]
    public void How_thin_a_line_is_is_said() => Assert.Equal(("a line is 0.12 pt thin", "Make it 0.25 pt or more."), (Only(One("0.12 w 50 50 m 90 90 l S")).Message, Only(One("0.12 w 50 50 m 90 90 l S")).Hint));

    // The trim begins at 8.504: 3 mm within is 17.008, and ends at 306.142 and 428.032.
    [Theory]
    [InlineData("17.1 200", "")]
    [InlineData("16.9 200", "ZP647")]
    [InlineData("200 17.1", "")]
    [InlineData("200 16.9", "ZP647")]
    [InlineData("287.5 200", "")]
    [InlineData("287.8 200", "ZP647")]
    [InlineData("200 409.4", "")]
    [InlineData("200 409.7", "ZP647")]
    [InlineData("-2 200", "")]
    [InlineData("306.2 200", "")]
    [InlineData("200 428.1", "")]
    [InlineData("200 -2", "")]
    [InlineData("-1 200", "ZP647")]
    [InlineData("306 200", "ZP647")]
    [InlineData("200 428", "ZP647")]
    [InlineData("200 -1", "ZP647")]
    public void Type_keeps_its_distance_from_the_trim_or_lies_wholly_outside(string at, string codes) => Assert.Equal(codes, Codes(One($"BT /F 10 Tf {at} Td (a) Tj ET")));

    [Fact]
    public void Type_at_the_edge_says_how_near_it_is_or_that_it_is_cut()
    {
        Assert.Contains("stands 1 mm from the trim", Only(One("BT /F 10 Tf 11.339 200 Td (a) Tj ET")).Message, StringComparison.Ordinal);
        Assert.Contains("is cut by the trim", Only(One("BT /F 10 Tf 8 200 Td (a) Tj ET")).Message, StringComparison.Ordinal);
        Assert.Contains("stands 0 mm from the trim", Only(One("BT /F 10 Tf 8.504 200 Td (a) Tj ET")).Message, StringComparison.Ordinal);
    }

    // Half a millimetre is 1.417 points: what ends nearer than that to the trim was meant to reach it, and as much may lack of the bleed.
    [Theory]
    [InlineData("10 200 60 60 re f", "")]
    [InlineData("9.9 200 60 60 re f", "ZP648")]
    [InlineData("1.3 200 60 60 re f", "")]
    [InlineData("1.5 200 60 60 re f", "ZP648")]
    [InlineData("200 200 104.6 60 re f", "")]
    [InlineData("200 200 104.8 60 re f", "ZP648")]
    [InlineData("200 200 113.3 60 re f", "")]
    [InlineData("200 200 113.1 60 re f", "ZP648")]
    [InlineData("100 10 60 60 re f", "")]
    [InlineData("100 9.9 60 60 re f", "ZP648")]
    [InlineData("100 1.3 60 60 re f", "")]
    [InlineData("100 1.5 60 60 re f", "ZP648")]
    [InlineData("100 300 60 126.5 re f", "")]
    [InlineData("100 300 60 126.7 re f", "ZP648")]
    [InlineData("100 300 60 135.2 re f", "")]
    [InlineData("100 300 60 135 re f", "ZP648")]
    [InlineData("1 200 7.5 60 re f", "")]
    [InlineData("306.2 200 5 60 re f", "")]
    [InlineData("100 428.1 60 5 re f", "")]
    [InlineData("100 1 60 7.5 re f", "")]
    [InlineData("10 w 14 100 m 14 200 l S", "ZP648")]
    [InlineData("8 w 14 100 m 14 200 l S", "")]
    [InlineData("100 100 m 100 100 9 100 60 160 c f", "ZP648")]
    [InlineData("100 100 m 9 100 100 160 60 160 c f", "ZP648")]
    [InlineData("100 100 m 60 160 80 160 9 100 c f", "ZP648")]
    [InlineData("100 100 m 9 160 60 160 v f", "ZP648")]
    [InlineData("100 100 m 9 160 60 160 y f", "ZP648")]
    [InlineData("100 100 m 60 160 9 160 y f", "ZP648")]
    [InlineData("100 100 m 60 160 60 150 y f", "")]
    [InlineData("100 100 -91 50 re f", "ZP648")]
    [InlineData("100 100 50 -91 re f", "ZP648")]
    [InlineData("q 20 20 50 50 re W n 9 9 200 200 re f Q", "")]
    [InlineData("q 20 20 50 50 re W* n 9 9 200 200 re f Q", "")]
    [InlineData("q 20 20 50 50 re W n Q 9 9 200 200 re f", "ZP648")]
    [InlineData("20 20 50 50 re W n 9 9 200 200 re f", "")]
    [InlineData("20 20 200 200 re W n 9 9 50 50 re W n 0 0 300 300 re f", "")]
    [InlineData("20 20 50 50 re n 9 9 200 200 re f", "ZP648")]
    [InlineData("20 20 50 50 re W f 9 9 200 200 re f", "")]
    [InlineData("q 5 0 0 5 9 9 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q", "ZP648")]
    public void Artwork_at_the_trim_goes_on_beyond_it(string contents, string codes) => Assert.Equal(codes, Codes(One(contents)));

    [Theory]
    [InlineData("8.504 9 200 200", "left")]
    [InlineData("100 328 206.2 100.1", "top")]
    [InlineData("100 10 206.142 100", "right")]
    public void The_first_edge_that_is_missed_is_named_and_the_bleed(string box, string edge) =>
        Assert.Contains($"a filled area reaches the {(box.StartsWith("8.5", StringComparison.Ordinal) ? "bottom" : edge)} edge and does not go 3 mm beyond it", Only(One($"{box} re f")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("0 0 297.638 419.528", Severity.Warning)]
    [InlineData("0 0 300 419.528", Severity.Warning)]
    [InlineData("0 0 300.6 419.528", Severity.Error)]
    [InlineData("0 0 297.638 422.5", Severity.Error)]
    public void Where_the_page_has_no_room_beyond_its_trim_it_is_a_warning(string media, Severity severity) =>
        Assert.Equal(severity, Only(One("0 200 50 50 re f", page: $"/MediaBox[{media}]/TrimBox[0 0 297.638 419.528]")).Severity);

    [Fact]
    public void With_no_bleed_wanted_none_is_missed() => Assert.Equal("", Codes(One("9 9 50 50 re f"), new() { Bleed = Publish.Typesetting.Geometry.Length.Zero }));

    [Theory]
    [InlineData("/S sh", "ZP648")]
    [InlineData("q 50 50 90 90 re W n /S sh Q", "")]
    [InlineData("q 50 50 300 300 re W n /S sh Q", "")]
    [InlineData("q 9 50 90 90 re W n /S sh Q", "ZP648")]
    public void A_shading_reaches_as_far_as_its_clip(string contents, string codes)
    {
        const string shading = "/Shading<</S<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 300 0]/Function<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 1>>/Extend[true true]>>>>";
        var box = "/MediaBox [0 0 314.646 436.536] /TrimBox [8.504 8.504 306.142 428.032] ";
        if (contents == "/S sh") box = "/MediaBox[0 0 300 420]/TrimBox[0 0 300 420]";
        var report = Report(One(contents, shading, box));
        Assert.Equal(codes, string.Join(' ', report.Findings.Select(finding => finding.Code)));
        if (codes.Length > 0) Assert.StartsWith("a shading reaches", report.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_are_looked_into_where_they_are_placed_and_as_far_as_their_box()
    {
        const string form = "/Type/XObject/Subtype/Form/BBox[0 0 20 20]|1 0 0 rg 0 0 500 500 re f";
        var placed = Only(One("q 2 0 0 2 68.504 68.504 cm /X Do Q", "/XObject<</X 6 0 R>>", null, form));
        Assert.Equal("ZP642", placed.Code);
        Assert.Equal((60.0, 40.0, 40.0), (Math.Round((double)placed.Place!.Value.X.Points, 3), Math.Round((double)placed.Place.Value.Width.Points, 3), Math.Round((double)placed.Place.Value.Height.Points, 3)));
        Assert.Equal("ZP642 ZP648", Codes(One("1 0 0 1 9 9 cm /X Do", "/XObject<</X 6 0 R>>", null, form)));
    }

    // Twenty-five millimetres across at most 197 samples are fewer than 200 an inch.
    [Theory]
    [InlineData("72 0 0 72", 200, 200, "")]
    [InlineData("72 0 0 72", 199, 300, "ZP646")]
    [InlineData("72 0 0 72", 300, 199, "ZP646")]
    [InlineData("0 72 -72 0", 300, 199, "ZP646")]
    [InlineData("0 72 -72 0", 200, 200, "")]
    [InlineData("50.9 50.9 -50.9 50.9", 199, 200, "ZP646")]
    [InlineData("50.9 50.9 -50.9 50.9", 200, 200, "")]
    [InlineData("14.1 0 0 14.1", 3, 3, "")]
    [InlineData("14.2 0 0 14.1", 3, 3, "ZP646")]
    [InlineData("14.1 0 0 14.2", 3, 3, "ZP646")]
    [InlineData("36 0 0 144", 100, 400, "")]
    public void A_picture_has_as_many_samples_an_inch_as_it_is_shown_with(string matrix, int width, int height, string codes)
    {
        Assert.Equal(codes, Codes(One($"q {matrix} 150 150 cm /X Do Q", "/XObject<</X 6 0 R>>", null, $"/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8/ColorSpace/DeviceGray|x")));
        Assert.Equal(codes, Codes(One($"q {matrix} 150 150 cm BI /W {width} /H {height} /BPC 8 /CS /G ID x EI Q")));
    }

    [Fact]
    public void How_many_samples_a_picture_has_is_said() => Assert.Equal(
        "a picture has 100 samples an inch at this size, fewer than 200",
        Only(One("q 72 0 0 72 150 150 cm /X Do Q", "/XObject<</X 6 0 R>>", null, "/Subtype/Image/Width 100/Height 300/BitsPerComponent 8/ColorSpace/DeviceGray|x")).Message);

    [Theory]
    [InlineData("/BitsPerComponent 8/ColorSpace/DeviceRGB", "ZP642")]
    [InlineData("/BitsPerComponent 8/ColorSpace/DeviceCMYK", "ZP657")]
    [InlineData("/BitsPerComponent 8/ColorSpace[/Indexed/DeviceRGB 1<000000FFFFFF>]", "ZP642")]
    [InlineData("/BitsPerComponent 8/ColorSpace[/Indexed/DeviceRGB 1<FFFFFF000000>]", "ZP642")]
    [InlineData("/BitsPerComponent 8/ColorSpace[/Indexed/DeviceGray 1<00FF>]", "")]
    [InlineData("/BitsPerComponent 8/ColorSpace[/Separation/Black/DeviceGray<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>]", "")]
    [InlineData("/BitsPerComponent 8/ColorSpace[/Separation/Pink/DeviceRGB<</FunctionType 2/Domain[0 1]/C0[1 1 1]/C1[1 0 1]/N 1>>]", "ZP657 ZP690 ZP691")]
    [InlineData("/BitsPerComponent 8/ColorSpace/DeviceGray/SMask 7 0 R", "ZP655")]
    [InlineData("/BitsPerComponent 1/ColorSpace/DeviceGray", "ZP646")]
    [InlineData("/ImageMask true", "ZP642 ZP646")]
    public void A_picture_is_judged_by_the_kind_of_its_colours(string entries, string codes) => Assert.Equal(codes, Codes(One(
        "1 0 0 rg q 72 0 0 72 150 150 cm /X Do Q", "/XObject<</X 6 0 R>>", null, $"/Subtype/Image/Width 300/Height 300{entries}|x", "/Subtype/Image/Width 3/Height 3/BitsPerComponent 8/ColorSpace/DeviceGray|xxxxxxxxx")));

    // 200 samples, of which a hundredth may be darker: two, and not three.
    [Theory]
    [InlineData(2, false, "")]
    [InlineData(3, false, "ZP644")]
    [InlineData(2, true, "")]
    [InlineData(3, true, "ZP644")]
    public void A_speck_of_too_much_ink_dries(int dark, bool isInverted, string codes)
    {
        var samples = string.Concat(Enumerable.Range(0, 200).Select(i => new string((char)((i < dark) != isInverted ? 250 : 5), 4)));
        var data = One("q 10 0 0 10 150 150 cm /X Do Q", "/XObject<</X 6 0 R>>", null, $"/Subtype/Image/Width 20/Height 10/BitsPerComponent 8/ColorSpace/DeviceCMYK{(isInverted ? "/Decode[1 0 1 0 1 0 1 0]" : "/Decode[0 1 0 1 0 1 0 1]")}|{samples}");
        Assert.Equal(codes, Codes(data));
        if (codes.Length > 0) Assert.Contains("a picture has 392 % of ink", Only(data).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Filter/DCTDecode")]
    [InlineData("/Filter[/FlateDecode/DCTDecode]")]
    [InlineData("/Filter/JPXDecode")]
    [InlineData("/Filter/JBIG2Decode")]
    public void What_is_no_such_picture_is_said(string filter) => Assert.Equal("ZP696", Codes(One(
        "q 10 0 0 10 150 150 cm /X Do Q", "/XObject<</X 6 0 R>>", null, $"/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceCMYK{filter}|{new string('\u00FF', 16)}")));

    [Theory]
    [InlineData("/ca 0.99", "ZP655")]
    [InlineData("/CA 0.99", "ZP655")]
    [InlineData("/ca 1/CA 1", "")]
    [InlineData("/BM/Multiply", "ZP655")]
    [InlineData("/BM/Normal", "")]
    public void What_shines_through_is_said_of_the_file(string state, string codes)
    {
        var data = File(["", "/G gs 50 50 90 90 re f", "", ""], $"/ExtGState<</G<<{state}>>>>");
        Assert.Equal(codes, Codes(data));
        if (codes.Length > 0) Assert.Equal((0, "there is transparency (first on page 2)"), (Only(data).Page, Only(data).Message));
    }

    [Theory]
    [InlineData("1 g BT /F 10 Tf 100 200 Td (a) Tj ET 0 Tc", "")]
    [InlineData("/Cs cs 1 scn 100 200 50 50 re f", "ZP690 ZP691")]
    [InlineData("/Cb cs 1 scn 100 200 m 200 200 l 200 200.1 l f", "ZP645")]
    public void Spot_colours_are_inks_of_their_own(string contents, string codes) => Assert.Equal(codes, Codes(One(contents,
        "/ColorSpace<</Cs[/Separation/Pink/DeviceRGB<</FunctionType 2/Domain[0 1]/C0[1 1 1]/C1[1 0 1]/N 1>>]/Cb[/Separation/Black/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 0 0 1]/N 1>>]>>")));
}
