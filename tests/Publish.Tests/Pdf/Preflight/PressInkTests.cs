using Publish.Pdf.Preflight;
using static Publish.Tests.Pdf.Preflight.PressPdf;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>Spot inks, overprinting, and what comes of inks that lie on each other.</summary>
public sealed class PressInkTests
{
    private const string States =
        "/ExtGState<</On<</OP true/op true/OPM 1>>/Zero<</OP true/op true/OPM 0>>/Fills<</op true/OPM 1>>/Lines<</OP true/op false/OPM 1>>/Both<</OP true>>/Off<</OP false/op false>>" +
        "/Multiply<</BM/Multiply>>/Screen<</BM/Screen>>/Half<</ca 0.5>>/Many<</BM[/Unheard/Multiply]>>/Dark<</BM/Darken>>>>";

    private const string Spots =
        "/ColorSpace<</Pink[/Separation/Pink/DeviceCMYK 6 0 R]/Gold[/Separation/Gold/DeviceRGB 7 0 R]/All[/Separation/All/DeviceCMYK 6 0 R]/K[/Separation/Black/DeviceCMYK 6 0 R]" +
        "/Two[/DeviceN[/Pink/Teal]/DeviceCMYK 8 0 R]/Rich[/DeviceN[/Cyan/Magenta/Black]/DeviceCMYK 8 0 R]/None[/Separation/None/DeviceCMYK 6 0 R]/Index[/Indexed[/Separation/Pink/DeviceCMYK 6 0 R]1<00FF>]>>";

    private static readonly string[] Functions =
    [
        "<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 1 0 0]/N 1>>", "<</FunctionType 2/Domain[0 1]/C0[1 1 1]/C1[0.8 0.7 0.2]/N 1>>",
        "/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1 0 1]|{ 0 0 }",
    ];

    private static string Found(string contents, params string[] more) => Codes(One(contents, States + Spots, null, [.. Functions, .. more])).Replace("ZP655", "", StringComparison.Ordinal).Trim();

    [Theory]
    [InlineData("/Pink cs 1 scn 100 200 50 50 re f", "ZP690")]
    [InlineData("/Pink cs 1 scn 100 200 50 50 re n", "")]
    [InlineData("/Gold cs 1 scn 100 200 50 50 re f", "ZP690 ZP691")]
    [InlineData("/Two cs 1 1 scn 100 200 50 50 re f", "ZP690")]
    [InlineData("/Index cs 1 scn 100 200 50 50 re f", "ZP690")]
    [InlineData("/K cs 1 scn 100 200 50 50 re f", "")]
    [InlineData("/None cs 1 scn 100 200 50 50 re f", "")]
    [InlineData("/Rich cs 0.2 0 1 scn 100 200 50 50 re f", "")]
    [InlineData("/Rich cs 0.2 0 1 scn BT /F 12 Tf 100 200 Td (a) Tj ET", "ZP643")]
    [InlineData("/All cs 1 scn 100 200 50 50 re f", "ZP697")]
    [InlineData("/All cs 1 scn 0 200 8 1 re f", "")]
    [InlineData("/All cs 0 scn 100 200 50 50 re f", "")]
    public void Inks_beside_the_four_are_named(string contents, string codes) => Assert.Equal(codes, Found(contents));

    [Fact]
    public void All_inks_are_named_but_those_that_the_job_is_printed_with()
    {
        var data = File(["/Pink cs 1 scn 100 200 50 50 re f", "/Two cs 1 1 scn 100 200 50 50 re f", "", ""], Spots, extra: Functions);
        Assert.Equal("2 inks beside what the job is for: “Pink” (first on page 1), “Teal” (first on page 2)", Only(data).Message);
        Assert.Equal("an ink beside what the job is for: “Teal” (first on page 2)", Assert.Single(Report(data, new() { Spots = new HashSet<string> { "Pink" } }).Findings).Message);
        Assert.Empty(Report(data, new() { Spots = new HashSet<string> { "Pink", "Teal" } }).Findings);
    }

    // White leaves out what is below it; when it overprints it leaves out nothing.
    [Theory]
    [InlineData("/On gs 0 0 0 0 k", "BT /F 12 Tf 100 200 Td (a) Tj ET", "ZP692")]
    [InlineData("/On gs 0 0 0 0 k", "100 200 50 50 re f", "ZP692")]
    [InlineData("/On gs 0 0 0 0 K", "100 200 m 200 200 l S", "ZP692")]
    [InlineData("/On gs 1 g", "BT /F 12 Tf 100 200 Td (a) Tj ET", "ZP692")]
    [InlineData("/Zero gs 1 g", "100 200 50 50 re f", "ZP692")]
    [InlineData("/Zero gs 0 0 0 0 k", "100 200 50 50 re f", "")]
    [InlineData("/On gs 0 0 0 0 k 0 0 0 1 K", "100 200 m 200 200 l S", "")]
    [InlineData("/Fills gs 0 0 0 0 K", "100 200 m 200 200 l S", "")]
    [InlineData("/Lines gs 0 0 0 0 K", "100 200 m 200 200 l S", "ZP692")]
    [InlineData("/Lines gs 0 0 0 0 k", "100 200 50 50 re f", "")]
    [InlineData("/Both gs 1 g", "100 200 50 50 re f", "ZP692")]
    [InlineData("/On gs /Off gs 1 g", "100 200 50 50 re f", "")]
    [InlineData("q /On gs Q 1 g", "100 200 50 50 re f", "")]
    [InlineData("/On gs 0 0 0 0.01 k", "100 200 50 50 re f", "")]
    [InlineData("/On gs /Pink cs 0 scn", "100 200 50 50 re f", "ZP690 ZP692")]
    [InlineData("/On gs 0 0 0 0 k", "BT 3 Tr /F 12 Tf 100 200 Td (a) Tj ET 100 100 9 9 re n", "")]
    public void White_that_overprints_vanishes(string state, string painted, string codes)
    {
        Assert.Equal(codes, Found($"0 0 0 0.7 k 90 190 99 99 re f {state} {painted}"));
        Assert.Equal(codes, Codes(One(
            "/X Do", "/XObject<</X 9 0 R>>", null, [.. Functions, $"/Subtype/Form/BBox[0 0 300 400]/Resources<</Font<</F 4 0 R>>{States}{Spots}>>|0 0 0 0.7 k 90 190 99 99 re f {state} {painted}"])));
    }

    // 160 % and 180 % on each other, beside each other, and in all the ways that one can take the other away.
    [Theory]
    [InlineData("/Multiply gs {0} 100 100 50 50 re f {1} 100 100 50 50 re f", "ZP644")]
    [InlineData("/Multiply gs {0} 100 100 50 50 re f {1} 151 100 50 50 re f", "")]
    [InlineData("/Multiply gs {0} 100 100 50 50 re f {1} 149 149 50 50 re f", "")]
    [InlineData("/Multiply gs {0} 100 100 50 50 re f {1} 140 140 50 50 re f", "ZP644")]
    [InlineData("/Many gs {0} 100 100 50 50 re f {1} 100 100 50 50 re f", "ZP644")]
    [InlineData("/Dark gs {0} 100 100 50 50 re f {1} 100 100 50 50 re f", "ZP644")]
    [InlineData("/Screen gs {0} 100 100 50 50 re f {1} 100 100 50 50 re f", "")]
    [InlineData("{0} 100 100 50 50 re f {1} 100 100 50 50 re f", "")]
    [InlineData("{0} 100 100 50 50 re f /Half gs {1} 100 100 50 50 re f", "")]
    [InlineData("{0} 100 100 50 50 re f /On gs {1} 100 100 50 50 re f", "ZP644")]
    [InlineData("{0} 100 100 50 50 re f /Zero gs {1} 100 100 50 50 re f", "")]
    [InlineData("{0} 100 100 50 50 re f /On gs {1} 100 100 50 50 re f /Off gs 1 g 100 100 50 50 re f", "")]
    [InlineData("{0} 100 100 50 50 re f q 160 160 9 9 re W n /Multiply gs {1} 100 100 50 50 re f Q", "")]
    [InlineData("{0} 100 100 50 50 re f q 100 150 m 150 150 l 100 200 l h W n /Multiply gs {1} 100 100 50 99 re f Q", "")]
    [InlineData("{0} 100 100 50 50 re f q 100 100 m 150 100 l 100 150 l h W n /Multiply gs {1} 100 100 50 50 re f Q", "ZP644")]
    [InlineData("{0} 100 100 50 50 re f /Multiply gs {1} 100 100 50 50 re 102 102 46 46 re f*", "ZP644")]
    [InlineData("{0} 105 105 40 40 re f /Multiply gs {1} 100 100 50 50 re 102 102 46 46 re f*", "")]
    [InlineData("{0} 100 100 50 50 re f /Multiply gs {1} 0 0 m 9 w 100 120 m 150 120 l n", "")]
    [InlineData("{0} 100 100 50 50 re f /Multiply gs 0 0 0.9 0.8 K 9 w 100 120 m 150 120 l S", "ZP644")]
    [InlineData("{0} 100 100 50 50 re f /Pink cs 1 scn /On gs 100 100 50 50 re f", "ZP690")]
    [InlineData("0.8 0.8 0.8 0 k 100 100 50 50 re f /Pink cs 1 scn /On gs 100 100 50 50 re f", "ZP644 ZP690")]
    [InlineData("0.8 0.8 0.8 0 k 100 100 50 50 re f /Pink cs 1 scn 100 100 50 50 re f", "ZP690")]
    [InlineData("0.9 0.9 0.9 0.9 k 100 100 50 50 re f 1 g 90 90 99 99 re f", "")]
    [InlineData("0.9 0.9 0.9 0.9 k 100 100 50 50 re f 1 g 90 90 50 99 re f", "ZP644")]
    public void Inks_count_where_they_lie_on_each_other(string contents, string codes) =>
        Assert.Equal(codes, Found(contents.Replace("{0}", "0.8 0.8 0 0 k", StringComparison.Ordinal).Replace("{1}", "0 0 0.9 0.9 k", StringComparison.Ordinal)));

    [Fact]
    public void How_much_lies_where_is_said()
    {
        var found = Assert.Single(Report(One("/Multiply gs 0.8 0.8 0 0 k 108.504 100 50 50 re f 0 0 0.9 0.9 k 128.504 100 50 50 re f", States)).Findings, finding => finding.Code == "ZP644");
        Assert.Equal("inks lie on each other and come to 340 %, more than 300 %", found.Message);
        Assert.Equal(120, (double)found.Place!.Value.X.Points, 1.5);
        Assert.Equal(30, (double)found.Place.Value.Width.Points, 3.0);
    }

    // Within a group what lies on top hides what is below, before the whole is multiplied.
    [Fact]
    public void A_group_is_laid_on_the_page_as_one()
    {
        const string group = "/Subtype/Form/BBox[0 0 300 400]/Group<</S/Transparency/I true>>|0.8 0.8 0 0 k 100 100 50 50 re f 0 0 0.9 0.9 k 100 100 50 50 re f";
        string With(string before) => Codes(One($"{before} /Multiply gs /X Do", States + "/XObject<</X 6 0 R>>", null, group)).Replace("ZP655", "", StringComparison.Ordinal).Trim();
        Assert.Equal("", With(""));
        Assert.Equal("", With("0.5 0.5 0 0 k 100 100 50 50 re f"));
        Assert.Equal("ZP644", With("0.8 0.8 0 0 k 100 100 50 50 re f"));
    }

    // 160 % below, and 180 % of which nine tenths are laid in a group that is all that another group holds.
    [Theory]
    [InlineData("/Multiply gs", "/Nine gs", "ZP644")]
    [InlineData("/Nine gs", "/Multiply gs", "")]
    public void A_group_within_a_group_is_laid_in_that_one_first(string outer, string inner, string codes)
    {
        const string nine = "/ExtGState<</Multiply<</BM/Multiply>>/Nine<</ca 0.9>>>>";
        var data = One(
            $"0.8 0.8 0 0 k 100 100 50 50 re f {outer} /X Do", nine + "/XObject<</X 6 0 R>>", null,
            $"/Subtype/Form/BBox[0 0 300 400]/Group<</S/Transparency/I true>>/Resources<<{nine}/XObject<</Y 7 0 R>>>>|{inner} /Y Do",
            "/Subtype/Form/BBox[0 0 300 400]/Group<</S/Transparency/I true>>|0 0 0.9 0.9 k 100 100 50 50 re f");
        Assert.Equal(codes, Codes(data).Replace("ZP655", "", StringComparison.Ordinal).Trim());
    }

    // A mask that lets a quarter of the light through.
    [Fact]
    public void A_mask_thins_what_it_lies_on()
    {
        string With(string light) => Codes(One(
            "0.8 0.8 0 0 k 100 100 50 50 re f /M gs 0 0 0.9 0.9 k 100 100 50 50 re f", "/ExtGState<</M<</BM/Multiply/SMask<</S/Luminosity/G 6 0 R>>>>>>", null,
            $"/Subtype/Form/BBox[0 0 300 400]/Group<</S/Transparency/CS/DeviceGray>>|{light} g 0 0 300 400 re f")).Replace("ZP655", "", StringComparison.Ordinal).Trim();
        Assert.Equal("ZP644", With("1"));
        Assert.Equal("", With("0.25"));
    }

    // A picture of two halves, 0 and 160 %, on a fill of 180 %; in plain samples, by an index, and with a mask over its dark half.
    [Theory]
    [InlineData("/BitsPerComponent 8/ColorSpace/DeviceCMYK/Filter/ASCIIHexDecode|00000000CCCC0000>", "135 100 40 40", "ZP644")]
    [InlineData("/BitsPerComponent 8/ColorSpace/DeviceCMYK/Filter/ASCIIHexDecode|00000000CCCC0000>", "95 100 40 40", "")]
    [InlineData("/BitsPerComponent 8/ColorSpace/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]/Filter/ASCIIHexDecode|FFFFFFFF3333FFFF>", "135 100 40 40", "ZP644")]
    [InlineData("/BitsPerComponent 1/ColorSpace[/Indexed/DeviceCMYK 1<00000000CCCC0000>]/Filter/ASCIIHexDecode|40>", "135 100 40 40", "ZP644")]
    [InlineData("/BitsPerComponent 1/ColorSpace[/Indexed/DeviceCMYK 1<00000000CCCC0000>]/Filter/ASCIIHexDecode|40>", "95 100 40 40", "")]
    [InlineData("/BitsPerComponent 8/ColorSpace/DeviceCMYK/SMask 7 0 R/Filter/ASCIIHexDecode|00000000CCCC0000>", "135 100 40 40", "")]
    public void A_picture_counts_by_its_samples(string picture, string fill, string codes)
    {
        var data = One($"0 0 0.9 0.9 k {fill} re f /Multiply gs q 80 0 0 40 95 100 cm /X Do Q", States + "/XObject<</X 6 0 R>>", null,
            $"/Subtype/Image/Width 2/Height 1{picture}", "/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/ASCIIHexDecode|FF00>");
        Assert.Equal(codes, Codes(data).Replace("ZP646", "", StringComparison.Ordinal).Replace("ZP655", "", StringComparison.Ordinal).Trim());
    }

    /// <summary>A picture of 400 % is one of 200 % where it is laid half through.</summary>
    [Theory]
    [InlineData("", "ZP644")]
    [InlineData("/Half gs", "")]
    public void Half_of_a_picture_is_half_as_much_ink(string state, string codes) => Assert.Equal(codes, Codes(One(
        $"{state} q 80 0 0 40 95 100 cm /X Do Q", States + "/XObject<</X 6 0 R>>", null, "/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace/DeviceCMYK/Filter/ASCIIHexDecode|FFFFFFFFFFFFFFFF>"))
        .Replace("ZP646", "", StringComparison.Ordinal).Replace("ZP655", "", StringComparison.Ordinal).Trim());

    /// <summary>A JPEG of two blocks by two, whose mask has a grid of its own: 160 % on the fill's 180 % where the mask shows it, and nothing where it does not.</summary>
    [Theory]
    [InlineData("FF00", "105 105 20 20", "ZP644")]
    [InlineData("FF00", "145 105 20 20", "")]
    [InlineData("00FF", "105 105 20 20", "")]
    [InlineData("00FF", "145 105 20 20", "ZP644")]
    [InlineData("0000", "105 105 20 20", "")]
    public void A_JPEG_counts_where_its_mask_shows_it(string mask, string fill, string codes)
    {
        var picture = string.Concat(FlatJpeg.Of(2, 2, 4, (_, _, component) => component < 2 ? 204 : 0).Select(value => (char)value));
        var data = One($"0 0 0.9 0.9 k {fill} re f /Multiply gs q 80 0 0 40 95 100 cm /X Do Q", States + "/XObject<</X 6 0 R>>", null,
            $"/Subtype/Image/Width 16/Height 16/BitsPerComponent 8/ColorSpace/DeviceCMYK/SMask 7 0 R/Filter/DCTDecode|{picture}", $"/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/ASCIIHexDecode|{mask}>");
        Assert.Equal(codes, Codes(data).Replace("ZP646", "", StringComparison.Ordinal).Replace("ZP655", "", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public void The_limit_is_the_shops() => Assert.DoesNotContain(Report(
        One("/Multiply gs 0.8 0.8 0 0 k 100 100 50 50 re f 0 0 0.9 0.9 k 100 100 50 50 re f", States), new PreflightLimits { Ink = 341 }).Findings, finding => finding.Code == "ZP644");
}
