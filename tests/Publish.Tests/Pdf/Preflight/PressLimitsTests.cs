using CsCheck;
using Publish.Pdf.Preflight.Inking;
using static Publish.Tests.Pdf.Preflight.PressPdf;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>Where a rule does not hold: what is cut away, what only lies beside, what a group of inks comes to.</summary>
public sealed class PressLimitsTests
{
    private const string Resources =
        "/ExtGState<</On<</OP true/op true/OPM 1>>/Zero<</OP true/op true/OPM 0>>/Half<</ca 0.5/CA 0.5>>/Multiply<</BM/Multiply>>/Burn<</BM/ColorBurn>>>>" +
        "/ColorSpace<</Pink[/Separation/Pink/DeviceCMYK 6 0 R]/A[/Separation/Ink/DeviceCMYK 6 0 R]/B[/Separation/Ink/DeviceRGB 7 0 R]/All[/Separation/All/DeviceCMYK 6 0 R]/Icc[/ICCBased 8 0 R]>>";

    private static readonly string[] Extra =
    [
        "<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 1 0 0]/N 1>>", "<</FunctionType 2/Domain[0 1]/C0[1 1 1]/C1[0.8 0.7 0.2]/N 1>>", "/N 4/Alternate/DeviceCMYK|x",
    ];

    private static string Found(string contents, string more = "", params string[] extra) =>
        string.Join(' ', Codes(One(contents, Resources + more, null, [.. Extra, .. extra])).Split(' ').Where(code => code != "ZP655"));

    /// <summary>Paint beyond the trim is cut off with it.</summary>
    [Theory]
    [InlineData("0 200 8 50 re f", "")]
    [InlineData("307 200 7 50 re f", "")]
    [InlineData("100 0 50 8 re f", "")]
    [InlineData("100 429 50 7 re f", "")]
    [InlineData("0 200 20 50 re f", "ZP644")]
    public void Ink_beside_the_page_wets_no_sheet(string painted, string codes) => Assert.Equal(codes, Found("0.9 0.9 0.9 0.9 k " + painted));

    [Theory]
    [InlineData("1 1 1 1 k", "100 200 50 50 re f", "ZP644")]
    [InlineData("/Half gs 1 1 1 1 k", "100 200 50 50 re f", "")]
    [InlineData("/Half gs 1 1 1 1 K 20 w", "100 200 m 200 200 l S", "ZP643")]
    [InlineData("1 1 1 1 K 20 w", "100 200 m 200 200 l S", "ZP643 ZP644")]
    public void Half_of_an_ink_is_half_as_much(string state, string painted, string codes) => Assert.Equal(codes, Found($"{state} {painted}"));

    /// <summary>What is smaller than the squares that a page is looked at in is held against what it is alone.</summary>
    [Fact]
    public void A_speck_is_no_less_wet() => Assert.Equal("ZP644", Found("0.9 0.9 0.9 0.9 k 100.2 100.2 0.4 0.4 re f"));

    /// <summary>Of the rule that counts turns, and of the one that counts crossings (ISO 32000-1, 8.5.3.3).</summary>
    [Theory]
    [InlineData("100 100 50 50 re 100 100 50 50 re f", "ZP644")]
    [InlineData("100 100 50 50 re 100 100 50 50 re f*", "")]
    [InlineData("100 100 50 50 re 100 150 50 -50 re f", "")]
    [InlineData("100 100 50 50 re 100 100 50 50 re 100 150 50 -50 re f", "ZP644")]
    public void An_area_that_is_gone_round_twice_is_filled(string area, string codes) => Assert.Equal(codes, Found($"0.8 0.8 0 0 k 100 100 50 50 re f /Multiply gs 0 0 0.9 0.9 k {area}"));

    /// <summary>The same ink on itself is more of it, though no layer alone has so much.</summary>
    [Theory]
    [InlineData("/Multiply gs 0.6 0.6 0.6 0.6 k 100 100 50 50 re f 100 100 50 50 re f", "ZP644")]
    [InlineData("/Multiply gs 0.6 0.6 0.6 0.6 k 100 100 50 50 re f 151 100 50 50 re f", "")]
    [InlineData("/Multiply gs 0.4 0.4 0.4 0.4 k 100 100 50 50 re f 100 100 50 50 re f", "")]
    [InlineData("0.6 0.6 0.6 0.6 k 100 100 50 50 re f 100 100 50 50 re f", "")]
    [InlineData("0.6 0.6 0.6 0.6 k 100 100 50 50 re f /Multiply gs /X Do", "ZP644")]
    [InlineData("0.6 0.6 0.6 0.6 k 100 100 50 50 re f /X Do", "")]
    [InlineData("0.6 0.6 0.6 0.6 k 100 100 50 50 re f /Burn gs 100 100 50 50 re f", "ZP644")]
    public void Layers_of_the_same_inks_add_up(string contents, string codes) =>
        Assert.Equal(codes, Found(contents, "/XObject<</X 9 0 R>>", "/Subtype/Form/BBox[0 0 300 400]/Group<</S/Transparency>>|0.6 0.6 0.6 0.6 k 100 100 50 50 re f"));

    /// <summary>Register marks print on each plate: under other ink they are four times what they say.</summary>
    [Theory]
    [InlineData("0.6", "ZP644 ZP697")]
    [InlineData("0.3", "ZP697")]
    public void The_colour_of_register_marks_is_on_every_plate(string tint, string codes) =>
        Assert.Equal(codes, Found($"/All cs {tint} scn 100 100 50 50 re f /Multiply gs 0 0 0.9 0.9 k 100 100 50 50 re f"));

    /// <summary>On that of an ink beside the four as well.</summary>
    [Fact]
    public void Nor_is_a_fifth_plate_left_out() => Assert.Equal("ZP644 ZP690 ZP697", Found(
        "/Pink cs 0.1 scn 10 300 50 50 re f /All cs 0.5 scn 100 100 50 50 re f /Multiply gs 0.5 0.5 0.1 0.1 k 100 100 50 50 re f"));

    [Fact]
    public void Type_in_the_colour_of_register_marks_is_said_once() => Assert.Equal("ZP697", Found("/All cs 1 scn BT /F 12 Tf 100 200 Td (a) Tj ET"));

    /// <summary>Plain white takes away the four inks below it, and no others; a profile's white is a mixture like any other.</summary>
    [Theory]
    [InlineData("0 0 0 0.7 k 90 190 99 99 re f /Zero gs 0 0 0 0 k", "")]
    [InlineData("/Pink cs 1 scn 90 190 99 99 re f /Zero gs 0 0 0 0 k", "ZP690 ZP692")]
    [InlineData("0 0 0 0.7 k 90 190 99 99 re f /On gs 0 0 0 0 k", "ZP692")]
    [InlineData("0 0 0 0.7 k 90 190 99 99 re f /On gs /Icc cs 0 0 0 0 scn", "")]
    public void White_vanishes_where_it_leaves_something_standing(string before, string codes) => Assert.Equal(codes, Found(before + " 100 200 50 50 re f"));

    /// <summary>An ink may have one stand-in here and another there; the worst is said.</summary>
    [Theory]
    [InlineData("/A cs", "/A cs", "ZP690")]
    [InlineData("/A cs", "/B cs", "ZP690 ZP691")]
    [InlineData("/B cs", "/A cs", "ZP690 ZP691")]
    public void A_stand_in_of_light_is_found_on_whichever_page(string first, string second, string codes) =>
        Assert.Equal(codes, Codes(File([first + " 1 scn 100 200 50 50 re f", second + " 1 scn 100 200 50 50 re f", "", ""], Resources, extra: Extra)));

    /// <summary>A slanting bar is as thin as it is across, and not as the box around it.</summary>
    [Theory]
    [InlineData("100 100 m 200 200 l 200.14 199.86 l 100.14 99.86 l h f", "ZP645")]
    [InlineData("100 100 m 200 200 l 201.4 198.6 l 101.4 98.6 l h f", "")]
    public void A_filled_line_may_slant(string contents, string codes) => Assert.Equal(codes, Found(contents));

    /// <summary>Tiles go on as far as their area does: where the first of them ends is no edge.</summary>
    [Fact]
    public void Tiles_of_an_area_that_bleeds_bleed() => Assert.Equal("", Found(
        "/Pattern cs /P scn 0 0 314.646 436.536 re f", "/Pattern<</P 9 0 R>>",
        "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 10 10]/XStep 10/YStep 10/Matrix[1 0 0 1 8.504 100]/Resources<<>>|0.5 g 0 0 5 5 re f"));

    /// <summary>A sample is of the line that is meant, and of none above or below it.</summary>
    [Theory]
    [InlineData(300)]
    [InlineData(60)]
    public void The_words_that_are_quoted_stand_on_one_line(int other) =>
        Assert.Contains("text (“aa”)", Only(One($"BT /F 3 Tf 100 200 Td (aa) Tj ET BT /F 12 Tf 100 {other} Td (aaa) Tj ET")).Message, StringComparison.Ordinal);

    /// <summary>Letters without any width are none that a knife could cut.</summary>
    [Fact]
    public void What_takes_no_room_stands_at_no_edge() => Assert.Equal("", Codes(One("BT /F 10 Tf 0 Tz 9 200 Td (a) Tj ET")));

    /// <summary>The modes are pairs (ISO 32000-1, 11.3.5.2): what one does with light, the other does with ink; and overlay is hard light the other way round.</summary>
    [Fact]
    public void Modes_of_blending_mirror_each_other() => Gen.Select(Gen.Float[0, 1], Gen.Float[0, 1]).Sample((below, above) =>
    {
        void Mirrors(Blend one, Blend other) => Assert.Equal(1 - Blending.Of(other, 1 - below, 1 - above), Blending.Of(one, below, above), 0.0005f);
        Mirrors(Blend.Multiply, Blend.Screen);
        Mirrors(Blend.Darken, Blend.Lighten);
        if (above is > 0.01f and < 0.99f && below is > 0.01f and < 0.99f) Mirrors(Blend.ColorBurn, Blend.ColorDodge);
        Assert.Equal(Blending.Of(Blend.HardLight, above, below), Blending.Of(Blend.Overlay, below, above), 0.0005f);
        foreach (var even in (Blend[])[Blend.Multiply, Blend.Screen, Blend.Darken, Blend.Lighten, Blend.Difference, Blend.Exclusion])
            Assert.Equal(Blending.Of(even, above, below), Blending.Of(even, below, above), 0.0005f);
        foreach (var dark in (Blend[])[Blend.Multiply, Blend.Darken, Blend.ColorBurn]) Assert.True(Blending.Of(dark, below, above) >= below - 0.0005f, $"{dark}");
        foreach (var light in (Blend[])[Blend.Screen, Blend.Lighten, Blend.ColorDodge]) Assert.True(Blending.Of(light, below, above) <= below + 0.0005f, $"{light}");
        foreach (var mode in (Blend[])[Blend.Overlay, Blend.HardLight, Blend.SoftLight]) Assert.InRange(Blending.Of(mode, below, above), 0, 1);
    });

    /// <summary>Values of the standard's formulas, reckoned by hand, of 40 % under 70 % of ink.</summary>
    [Theory]
    [InlineData("Normal", 0.7)]
    [InlineData("Multiply", 0.82)]
    [InlineData("Screen", 0.28)]
    [InlineData("Overlay", 0.56)]
    [InlineData("Darken", 0.7)]
    [InlineData("Lighten", 0.4)]
    [InlineData("ColorDodge", 0.142857)]
    [InlineData("ColorBurn", 1)]
    [InlineData("HardLight", 0.64)]
    [InlineData("SoftLight", 0.496)]
    [InlineData("Difference", 0.7)]
    [InlineData("Exclusion", 0.46)]
    public void A_mode_comes_to_what_the_standard_says(string name, double ink) => Assert.Equal((float)ink, Blending.Of(Blending.Named(name), 0.4f, 0.7f), 0.0005f);
}
