using Publish.Model.Source;
using static Publish.Tests.Pdf.Preflight.PressPdf;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>What is wrong is found however deep it lies: in tiles, shadings, forms, glyphs, masks and annotations; and is not found where it does not print.</summary>
public sealed class PressDepthTests
{
    private const string Tile = "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 10 10]/XStep 10/YStep 10/Resources<<>>";
    private const string Bare = "/PatternType 1/PaintType 2/TilingType 1/BBox[0 0 10 10]/XStep 10/YStep 10/Resources<<>>";
    private const string Form = "/Subtype/Form/BBox[0 0 300 400]";
    private const string Ramp = "/Function<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[1 1 1 0.5]/N 1>>";

    private static string Found(string contents, string resources, params string[] extra) => Codes(One(contents, resources, null, extra));

    [Theory]
    [InlineData("/Pattern cs /P scn 100 100 90 90 re f", Tile + "|1 0 0 rg 0 0 5 5 re f", "ZP642")]
    [InlineData("/Pattern CS /P SCN 9 w 100 100 m 190 190 l S", Tile + "|1 0 0 rg 0 0 5 5 re f", "ZP642")]
    [InlineData("/Pattern cs /P scn BT /F 30 Tf 100 100 Td (a) Tj ET", Tile + "|0 0 0 rg 0 0 5 5 re f", "ZP641")]
    [InlineData("/Pattern cs /P scn 100 100 90 90 re f", Tile + "|0 g 0 0 5 5 re f", "")]
    [InlineData("/Pattern cs /P scn 100 100 90 90 re n", Tile + "|1 0 0 rg 0 0 5 5 re f", "")]
    [InlineData("q 0 0 9 9 re W n /Pattern cs /P scn 100 100 90 90 re f Q", Tile + "|1 0 0 rg 0 0 5 5 re f", "")]
    [InlineData("/Pattern cs /P scn 100 100 90 90 re f", Tile + "|0.1 w 0 5 m 10 5 l S", "ZP645")]
    [InlineData("/Pattern cs /P scn 100 100 90 90 re f", Tile + "/Matrix[0.1 0 0 0.1 0 0]|1 w 0 5 m 10 5 l S", "ZP645")]
    [InlineData("/U cs 1 0 0 /P scn 100 100 90 90 re f", Bare + "|0 g 0 0 5 5 re f", "ZP642")]
    [InlineData("/U cs 1 1 1 /P scn 100 100 90 90 re f", Bare + "|0 g 0 0 5 5 re f", "")]
    [InlineData("/Pattern cs /P scn 100 100 90 90 re f", Tile + "/X 1|0 g 0 0 5 5 re f /None Do", "ZP657")]
    [InlineData("/Pattern cs /Q scn 100 100 90 90 re f", Tile + "|0 g 0 0 5 5 re f", "ZP657")]
    public void The_tiles_of_a_pattern_are_looked_into(string contents, string tile, string codes) =>
        Assert.Equal(codes, Found(contents, "/Pattern<</P 6 0 R>>/ColorSpace<</U[/Pattern/DeviceRGB]>>", tile));

    [Fact]
    public void A_picture_in_a_tile_is_held_against_the_size_that_it_is_tiled_at()
    {
        const string tile = "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 72 72]/XStep 72/YStep 72/Resources<</XObject<</I 7 0 R>>>>|q 72 0 0 72 0 0 cm /I Do Q";
        string Picture(int samples) => $"/Subtype/Image/Width {samples}/Height {samples}/BitsPerComponent 8/ColorSpace/DeviceGray|x";
        const string fill = "/Pattern cs /P scn 20 100 200 200 re f";
        Assert.Equal("ZP646", Found(fill, "/Pattern<</P 6 0 R>>", tile, Picture(150)));
        Assert.Equal("", Found(fill, "/Pattern<</P 6 0 R>>", tile, Picture(200)));
        Assert.Equal("ZP646", Found(fill, "/Pattern<</P 6 0 R>>", tile.Replace("|q", "/Matrix[2 0 0 2 0 0]|q", StringComparison.Ordinal), Picture(200)));
    }

    [Fact]
    public void A_pattern_within_a_form_within_a_pattern_is_looked_into() => Assert.Equal("ZP642", Found(
        "/Pattern cs /P scn 100 100 90 90 re f", "/Pattern<</P 6 0 R>>",
        "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 50 50]/XStep 50/YStep 50/Resources<</XObject<</X 7 0 R>>>>|/X Do",
        Form + "/Resources<</Pattern<</Q 8 0 R>>>>|/Pattern cs /Q scn 0 0 40 40 re f", Tile + "|0 0 1 rg 0 0 5 5 re f"));

    [Theory]
    [InlineData("/S sh", "", "ZP648", "ZP642")]
    [InlineData("q 50 50 90 90 re W n /S sh Q", "", "", "ZP642")]
    [InlineData("/Pattern cs /P scn 50 50 90 90 re f", "", "", "ZP642")]
    [InlineData("q 50 50 90 90 re W n /None sh Q", "", "ZP657", "ZP657")]
    public void Shadings_have_colours_whether_they_fill_or_are_patterns(string contents, string _, string grey, string rgb)
    {
        string With(string space, string ends) => Codes(One(
            contents, $"/Shading<</S 6 0 R>>/Pattern<</P<</PatternType 2/Shading 6 0 R>>>>", "/MediaBox[0 0 300 420]/TrimBox[0 0 300 420]",
            $"<</ShadingType 2/ColorSpace/{space}/Coords[0 0 300 0]/Extend[true true]/Function<</FunctionType 2/Domain[0 1]{ends}/N 1>>>>"));
        Assert.Equal(grey, With("DeviceGray", "/C0[0.5]/C1[1]"));
        Assert.Equal(string.Join(' ', new[] { rgb, grey == "ZP657" ? "" : grey }.Where(code => code.Length > 0).Distinct()), With("DeviceRGB", "/C0[1 0 0]/C1[0 0 1]"));
    }

    // The far end of the ramp has 350 %; the area lies where it is reached, or before.
    [Theory]
    [InlineData("/ShadingType 2/Coords[100 0 200 0]" + Ramp, "150 100 50 50", "ZP644")]
    [InlineData("/ShadingType 2/Coords[100 0 200 0]" + Ramp, "100 100 50 50", "")]
    [InlineData("/ShadingType 2/Coords[100 0 150 0]" + Ramp, "160 100 50 50", "")]
    [InlineData("/ShadingType 2/Coords[100 0 150 0]/Extend[true true]" + Ramp, "160 100 50 50", "ZP644")]
    [InlineData("/ShadingType 3/Coords[150 150 0 150 150 40]" + Ramp, "100 100 100 100", "ZP644")]
    [InlineData("/ShadingType 3/Coords[150 150 0 150 150 400]" + Ramp, "100 100 100 100", "")]
    [InlineData("/ShadingType 2/Coords[100 0 200 0]/Function<</FunctionType 3/Domain[0 1]/Bounds[0.5]/Encode[0 1 1 0]/Functions[6 0 R 6 0 R]>>", "140 100 20 50", "ZP644")]
    [InlineData("/ShadingType 2/Coords[100 0 200 0]/Function<</FunctionType 3/Domain[0 1]/Bounds[0.5]/Encode[0 1 1 0]/Functions[6 0 R 6 0 R]>>", "100 100 20 50", "")]
    [InlineData("/ShadingType 2/Coords[100 0 200 0]/Function 7 0 R", "150 100 50 50", "ZP644")]
    [InlineData("/ShadingType 2/Coords[100 0 200 0]/Function 7 0 R", "100 100 40 50", "")]
    [InlineData("/ShadingType 2/Coords[100 0 200 0]/Function 8 0 R", "150 100 50 50", "ZP644")]
    [InlineData("/ShadingType 1/Domain[0 1 0 1]/Matrix[100 0 0 100 100 100]/Function 9 0 R", "150 150 50 50", "ZP644")]
    [InlineData("/ShadingType 1/Domain[0 1 0 1]/Matrix[100 0 0 100 100 100]/Function 9 0 R", "100 100 50 50", "")]
    public void A_shadings_ink_counts_where_it_is_painted(string shading, string box, string codes) => Assert.Equal(codes, Found(
        $"q {box} re W n /S sh Q", $"/Shading<</S<<{shading}/ColorSpace/DeviceCMYK>>>>",
        "<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[1 1 1 0.5]/N 1>>",
        "/FunctionType 0/Domain[0 1]/Range[0 1 0 1 0 1 0 1]/Size[2]/BitsPerSample 8/Filter/ASCIIHexDecode|00000000 FFFFFF80>",
        "/FunctionType 4/Domain[0 1]/Range[0 1 0 1 0 1 0 1]|{ dup dup dup 0.5 gt { 1 } { 0 } ifelse }",
        "/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1 0 1]|{ mul 0.5 gt { 1 1 1 0.5 } { 0 0 0 0 } ifelse }"));

    // One corner, or patch, of each mesh in 400 %, or in 160 %.
    [Theory]
    [InlineData(4, "/BitsPerFlag 8", "00 0000 {0} 00 FF00 {0} 00 00FF {0}")]
    [InlineData(5, "/VerticesPerRow 2", "0000 {0} FF00 {0} 00FF {0} FFFF {0}")]
    [InlineData(6, "/BitsPerFlag 8", "00 0000 0055 00AA 00FF 55FF AAFF FFFF FFAA FF55 FF00 AA00 5500 {0} {0} {0} {0}")]
    [InlineData(7, "/BitsPerFlag 8", "00 0000 0055 00AA 00FF 55FF AAFF FFFF FFAA FF55 FF00 AA00 5500 5555 55AA AAAA AA55 {0} {0} {0} {0}")]
    public void Meshes_are_read_to_their_corners(int type, string entries, string data)
    {
        string With(string colour) => Found(
            "q 100 100 100 100 re W n /S sh Q", "/Shading<</S 6 0 R>>",
            $"/ShadingType {type}/ColorSpace/DeviceCMYK/BitsPerCoordinate 8/BitsPerComponent 8{entries}/Decode[100 200 100 200 0 1 0 1 0 1 0 1]/Filter/ASCIIHexDecode|{string.Format(System.Globalization.CultureInfo.InvariantCulture, data, colour)}>");
        Assert.Equal("ZP644", With("FFFFFFFF"));
        Assert.Equal("", With("66666666"));
    }

    [Theory]
    [InlineData("/X Do", Form + "|1 0 0 rg 50 50 9 9 re f", "ZP642")]
    [InlineData("/X Do", Form + "/Resources<</XObject<</Y 7 0 R>>>>|/Y Do", "ZP641")]
    [InlineData("/X Do", Form + "|/X Do", "ZP657")]
    [InlineData("/X Do", Form + "/Resources<</XObject<</X 6 0 R>>>>|/X Do", "ZP657")]
    [InlineData("/X Do", Form + "/Filter/FlateDecode|not packed at all", "ZP657")]
    [InlineData("/X Do", Form + "|0 g 9 9 nonsense", "ZP657")]
    [InlineData("/X Do", Form + "|BX 0 g 9 9 nonsense EX", "")]
    [InlineData("/X Do", "/Subtype/Form/BBox[0 0 9 9]|1 0 0 rg 50 50 9 9 re f", "")]
    public void Forms_are_looked_into(string contents, string form, string codes) =>
        Assert.Equal(codes, Found(contents, "/XObject<</X 6 0 R>>", form, Form + "|0 0 0 rg 50 50 9 9 re f"));

    [Theory]
    [InlineData("1000 0 d0 1 0 0 rg 0 0 900 900 re f", "0 g", "ZP642")]
    [InlineData("1000 0 0 0 900 900 d1 1 0 0 rg 0 0 900 900 re f", "0 g", "")]
    [InlineData("1000 0 0 0 900 900 d1 0 0 900 900 re f", "1 0 0 rg", "ZP642")]
    [InlineData("1000 0 0 0 900 900 d1 /Lost Do", "0 g", "ZP657")]
    public void Drawn_glyphs_are_looked_into(string glyph, string colour, string codes)
    {
        const string font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<</a 7 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1000]>>";
        Assert.Equal(codes, Codes(File([$"{colour} BT /X 12 Tf 100 200 Td (aa) Tj ET", "", "", ""], fonts: "/X 6 0 R", extra: [font, "|" + glyph])));
    }

    [Theory]
    [InlineData("0 g BT 3 Tr /H 12 Tf 80 300 Td (a) Tj ET", "")]
    [InlineData("0 g BT /H 12 Tf 80 300 Td (a) Tj ET", "ZP640")]
    [InlineData("/Clear gs 0 g BT /H 12 Tf 80 300 Td (a) Tj ET", "")]
    [InlineData("/Clear gs 1 0 0 rg 80 300 9 9 re f", "")]
    [InlineData("q 0 0 9 9 re W n 0 g BT /H 12 Tf 80 300 Td (a) Tj ET Q", "")]
    [InlineData("1 0 0 rg 80 500 9 9 re f", "")]
    [InlineData("0 g BT 3 Tr /H 12 Tf 80 300 Td (a) Tj 0 Tr (a) Tj ET", "ZP640")]
    public void What_does_not_show_is_no_matter(string contents, string codes) =>
        Assert.Equal(codes, Found(contents, "/ExtGState<</Clear<</ca 0>>>>").Replace("ZP655", "", StringComparison.Ordinal).Trim());

    [Fact]
    public void What_a_mask_is_made_of_is_not_printed()
    {
        const string mask = Form + "/Group<</S/Transparency/CS/DeviceRGB>>|1 0 0 rg 0 0 300 400 re f";
        Assert.Equal("ZP655", Found("/G gs 0 g 100 100 9 9 re f", "/ExtGState<</G<</SMask<</S/Luminosity/G 6 0 R>>>>>>", mask));
        Assert.Equal("ZP657", Found("/G gs 0 g 100 100 9 9 re f", "/ExtGState<</G<</SMask<</S/Luminosity/G 99 0 R>>>>>>", mask));
    }

    // A highlighter's yellow over nothing else; a stamp without the flag for print; a hidden one; a link.
    [Theory]
    [InlineData("/Subtype/Highlight/F 4", "ZP642 ZP694")]
    [InlineData("/Subtype/Highlight/F 0", "")]
    [InlineData("/Subtype/Stamp/F 6", "")]
    [InlineData("/Subtype/Link/F 4", "")]
    [InlineData("/Subtype/Widget/F 4", "ZP642 ZP694")]
    public void Annotations_that_print_are_looked_into(string kind, string codes)
    {
        var page = $"/MediaBox[0 0 314.646 436.536]/TrimBox[8.504 8.504 306.142 428.032]/Annots[<</Type/Annot/Rect[100 100 190 120]{kind}/AP<</N 6 0 R>>>>]";
        Assert.Equal(codes, string.Join(' ', Codes(One("", "", page, "/Subtype/Form/BBox[0 0 90 20]|1 1 0 rg 0 0 90 20 re f"))));
    }

    /// <summary>What is marked to print and has no picture is said; what does not print, has nothing to draw, or lies beyond the trim is not.</summary>
    [Theory]
    [InlineData("/Subtype/Highlight/F 4", "ZP694")]
    [InlineData("/Subtype/Square/F 4/AP<<>>", "ZP694")]
    [InlineData("/Subtype/Text/F 4", "ZP694")]
    [InlineData("/Subtype/Widget/FT/Tx/V(Ann)/F 4", "ZP694")]
    [InlineData("/Subtype/Widget/FT/Tx/F 4", "")]
    [InlineData("/Subtype/Highlight", "")]
    [InlineData("/Subtype/Highlight/F 6", "")]
    [InlineData("/Subtype/Link/F 4", "")]
    [InlineData("/Subtype/Link/F 4/Border[0 0 0]", "")]
    [InlineData("/Subtype/Link/F 4/Border[0 0 1]", "ZP694")]
    [InlineData("/Subtype/Link/F 4/BS<</W 2>>", "ZP694")]
    [InlineData("/Subtype/Link/F 4/Border[0 0 1]/BS<</W 0>>", "")]
    [InlineData("/Subtype/Link/Border[0 0 1]", "")]
    [InlineData("/Subtype/Popup/F 4", "")]
    [InlineData("/Subtype/Square/F 4/Rect[0 0 5 5]", "")]
    public void Annotations_that_print_without_a_picture_are_said(string kind, string codes)
    {
        var rect = kind.Contains("/Rect", StringComparison.Ordinal) ? "" : "/Rect[100 100 190 120]";
        var page = $"/MediaBox[0 0 314.646 436.536]/TrimBox[8.504 8.504 306.142 428.032]/Annots[<</Type/Annot{rect}{kind}>>]";
        Assert.Equal(codes, Codes(One("", "", page)));
    }

    /// <summary>Nobody reads pages that a drawing shows small; what is small by itself, is no artifact, or is all that a page has is said.</summary>
    [Theory]
    [InlineData("/P<</MCID 0>>BDC EMC /Artifact<</Type/Layout>>BDC q 0.1 0 0 0.1 50 50 cm /X Do Q EMC", "")]
    [InlineData("/P<</MCID 0>>BDC EMC /Artifact<</Type/Layout>>BDC q 0.6 0 0 0.6 50 50 cm /X Do Q EMC /Artifact<</Type/Layout>>BDC BT /F 2 Tf 50 50 Td (a) Tj ET EMC", "ZP695")]
    [InlineData("/P<</MCID 0>>BDC EMC /Artifact<</Type/Pagination>>BDC q 0.1 0 0 0.1 50 50 cm /X Do Q EMC", "ZP645 ZP695")]
    [InlineData("/P<</MCID 0>>BDC EMC /Artifact<</Type/Layout>>BDC EMC q 0.1 0 0 0.1 50 50 cm /X Do Q", "ZP645 ZP695")]
    [InlineData("/Artifact<</Type/Layout>>BDC q 0.1 0 0 0.1 50 50 cm /X Do Q EMC", "ZP645 ZP695")]
    public void What_is_shown_in_miniature_is_not_there_to_be_read(string contents, string codes) => Assert.Equal(
        codes, Found(contents, "/XObject<</X 6 0 R>>", "/Subtype/Form/BBox[0 0 300 400]/Resources<</Font<</F 4 0 R>>>>|BT /F 12 Tf 50 50 Td (a) Tj ET 0.5 w 0 0 m 200 200 l S"));

    /// <summary>Squares of a tenth of the tile in four full inks (a quarter of the tile's side, and more): small tiles are the mean of what they paint, large ones what lies where.</summary>
    [Theory]
    [InlineData(2, 10, "")]
    [InlineData(2, 90, "ZP644")]
    [InlineData(90, 10, "")]
    [InlineData(90, 90, "ZP644")]
    [InlineData(90, 40, "ZP644")]
    public void What_a_pattern_adds_is_what_it_paints(int step, int percent, string codes)
    {
        var side = FormattableString.Invariant($"{step * Math.Sqrt(percent / 100.0):0.###}");
        var tile = $"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 {step} {step}]/XStep {step}/YStep {step}/Resources<<>>|1 1 0 0 k 0 0 {side} {side} re f";
        const string below = "0 0 1 0.5 k 60 60 180 180 re f";
        // 150 % below, 200 % where the tile has ink, over all of it by what it covers: 170 % and 330 % of small tiles, 350 % in places of large ones, if those are more than specks.
        Assert.Equal(codes, Codes(One($"{below} /G gs /Pattern cs /P scn 60 60 180 180 re f", "/ExtGState<</G<</OP true/op true/BM/Multiply>>>>/Pattern<</P 6 0 R>>", null, tile), new() { Ink = percent == 10 && step == 90 ? 351 : 300 }).Replace("ZP643", "", StringComparison.Ordinal).Replace("ZP655", "", StringComparison.Ordinal).Trim());
    }

    /// <summary>A file that is for reading has nothing beyond its edge, as it should; one that says nothing of itself may be meant for a knife.</summary>
    [Fact]
    public void A_picture_to_the_edge_of_a_file_for_reading_is_only_noted()
    {
        var page = "/MediaBox[0 0 300 420]/TrimBox[0 0 300 420]";
        const string said = "/Metadata 6 0 R";
        var metadata = "/Type/Metadata/Subtype/XML|<x:xmpmeta><pdfuaid:part>1</pdfuaid:part></x:xmpmeta>";
        Severity Of(string catalog) => Report(File(["0 g 0 0 300 420 re f", "", "", ""], pages: [page, page, page, page], catalog: catalog, extra: metadata))
            .Findings.Single(finding => finding.Code == "ZP648").Severity;
        Assert.Equal(Severity.Note, Of(said));
        Assert.Equal(Severity.Warning, Of(""));
        Assert.Equal(Severity.Warning, Of(said + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(Any)>>]"));
    }

    /// <summary>Cut marks begin at the sheet's edge, and the page says what they are; the same lines as anything else want a bleed.</summary>
    [Theory]
    [InlineData("Page", "")]
    [InlineData("Layout", "ZP648")]
    public void Marks_for_those_who_cut_want_no_bleed(string type, string codes) => Assert.Equal(codes, Codes(One(
        $"/Artifact<</Type/{type}>>BDC 0 100 m 20 100 l S EMC", "", "/MediaBox[0 0 300 420]/TrimBox[0 0 300 420]")));
}
