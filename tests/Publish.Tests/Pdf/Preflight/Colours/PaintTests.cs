using CsCheck;
using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Reading;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Preflight.Colours;

/// <summary>What a press makes of a colour, and what a space makes of numbers (ISO 32000-1, 8.6).</summary>
public sealed class PaintTests
{
    private static readonly Gen<double> Part = Gen.Double[0, 1];

    [Fact]
    public void Light_is_what_the_eye_gives_each_colour() => Gen.Select(Part, Part, Part, Part).Sample((a, b, c, d) =>
    {
        Assert.Equal((0.3 * a) + (0.59 * b) + (0.11 * c), Paint.Rgb(a, b, c).Light, 0.001);
        Assert.Equal(a, Paint.Grey(a).Light, 1e-9);
        Assert.Equal(1 - Math.Min(1, (0.3 * a) + (0.59 * b) + (0.11 * c) + d), Paint.Cmyk(a, b, c, d, true).Light, 1e-9);
        Assert.Equal(1 - Math.Min(1, a + b), new Paint(PaintKind.Spot, []) { Amounts = [a, b] }.Light, 1e-9);
        Assert.InRange(Paint.Cmyk(a, b, c, d, true).Ink, (int)(100 * (a + b + c + d)) - 1, (int)(100 * (a + b + c + d)) + 1);
    });

    [Theory]
    [InlineData("1 1 1", true, false)]
    [InlineData("1 1 0.99", false, false)]
    [InlineData("0 0 0", false, true)]
    [InlineData("0.06 0.06 0.06", false, true)]
    [InlineData("0.06 0.07 0.06", false, false)]
    public void White_and_black_of_light_are_so_in_all_three(string light, bool isWhite, bool isBlack)
    {
        var parts = light.Split(' ').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var paint = Paint.Rgb(parts[0], parts[1], parts[2]);
        Assert.Equal((isWhite, isBlack, true), (paint.IsWhite, paint.IsRgbBlack, paint.IsRgb));
        Assert.False(Paint.Grey(0).IsRgbBlack || Paint.Unknown.IsWhite || Paint.Unknown.IsRgb);
    }

    [Theory]
    [InlineData(0.85, 0.02, 0.02, 0.02, true)]
    [InlineData(0.84, 0.5, 0.5, 0.5, false)]
    [InlineData(1, 0.02, 0.02, 0.01, false)]
    [InlineData(1, 0.06, 0, 0, true)]
    [InlineData(1, 0, 0.06, 0, true)]
    [InlineData(1, 0, 0, 0.06, true)]
    [InlineData(1, 0, 0, 0, false)]
    public void Black_is_rich_where_other_inks_lie_below_it(double black, double cyan, double magenta, double yellow, bool isRich) =>
        Assert.Equal(isRich, Paint.Cmyk(cyan, magenta, yellow, black, true).IsRichBlack);

    [Fact]
    public void What_is_beyond_all_or_nothing_is_all_or_nothing()
    {
        Assert.Equal([0, 1, 0, 1], Paint.Cmyk(-3, 7, double.NaN, 1, true).Amounts);
        Assert.Equal([0, 1000, 0], Paint.Rgb(-1, 2, double.NaN).Tone);
        Assert.True(Paint.Grey(1).IsWhite && Paint.Cmyk(0, 0, 0, 0, true).IsWhite && !Paint.Grey(0.99).IsWhite);
    }

    private static ColourSpace? Read(string space, string named = "", Action<HandPdf>? more = null)
    {
        var pdf = new HandPdf();
        more?.Invoke(pdf);
        var open = new OpenHandPdf(pdf);
        IToken Parsed(string text)
        {
            var scanner = new ContentScanner(System.Text.Encoding.Latin1.GetBytes(text + " op"));
            Assert.True(scanner.Next());
            return scanner.Operands[0].ToToken();
        }
        return new ColourSpaceReader(open.Objects, open.Unpacker, new PlateList()).Read(Parsed(space), named.Length > 0 ? (DictionaryToken)Parsed(named) : null);
    }

    [Theory]
    [InlineData("/DeviceGray", PaintKind.Grey, 1)]
    [InlineData("/G", PaintKind.Grey, 1)]
    [InlineData("[/CalGray<<>>]", PaintKind.Grey, 1)]
    [InlineData("/DeviceRGB", PaintKind.Rgb, 3)]
    [InlineData("/RGB", PaintKind.Rgb, 3)]
    [InlineData("[/CalRGB<<>>]", PaintKind.Rgb, 3)]
    [InlineData("[/Lab<<>>]", PaintKind.Rgb, 3)]
    [InlineData("/DeviceCMYK", PaintKind.Cmyk, 4)]
    [InlineData("/CMYK", PaintKind.Cmyk, 4)]
    [InlineData("/Pattern", PaintKind.Other, 0)]
    [InlineData("[/Pattern/DeviceRGB]", PaintKind.Other, 3)]
    [InlineData("[/Separation/Black/DeviceGray<<>>]", PaintKind.Grey, 1)]
    [InlineData("[/Separation/All/DeviceGray<<>>]", PaintKind.Grey, 1)]
    [InlineData("[/Separation/Cyan/DeviceCMYK<<>>]", PaintKind.Cmyk, 1)]
    [InlineData("[/Separation/Red/DeviceRGB<<>>]", PaintKind.Spot, 1)]
    [InlineData("[/DeviceN[/Cyan/Magenta]/DeviceCMYK<<>>]", PaintKind.Cmyk, 2)]
    [InlineData("[/DeviceN[/Cyan/Red/None]/DeviceCMYK<<>>]", PaintKind.Spot, 3)]
    [InlineData("[/Indexed/DeviceRGB 1<000000FFFFFF>]", PaintKind.Rgb, 1)]
    [InlineData("[/I/G 1<00FF>]", PaintKind.Grey, 1)]
    [InlineData("/Own", PaintKind.Cmyk, 4)]
    public void A_space_has_its_kind_and_so_many_numbers(string space, object kind, int components)
    {
        var read = Read(space, "<</Own/DeviceCMYK>>")!;
        Assert.Equal(((PaintKind)kind, components), (read.Kind, read.Components));
        Assert.Equal(components, read.Initial.Length);
    }

    [Theory]
    [InlineData("/Nowhere")]
    [InlineData("[/ICCBased]")]
    [InlineData("[/ICCBased 3]")]
    [InlineData("[/Indexed/DeviceRGB 1]")]
    [InlineData("[/Indexed/Pattern 1<00>]")]
    [InlineData("[/Indexed[/Indexed/DeviceGray 1<00FF>]1<00>]")]
    [InlineData("[/Indexed/DeviceRGB/A<00>]")]
    [InlineData("[/Separation/Red]")]
    [InlineData("[/DeviceN[]/DeviceGray<<>>]")]
    [InlineData("[]")]
    [InlineData("7")]
    public void What_is_no_space_is_none(string space) => Assert.Null(Read(space));

    /// <summary>Spaces stand in each other a few times, and those that go on are none.</summary>
    [Fact]
    public void Patterns_of_patterns_end()
    {
        string Deep(int depth) => string.Concat(Enumerable.Repeat("[/Pattern", depth)) + "/DeviceGray" + new string(']', depth);
        Assert.Equal(1, Read(Deep(8))!.Components);
        Assert.Equal(0, Read(Deep(9))!.Components);
    }

    [Theory]
    [InlineData("[/Indexed/DeviceRGB 1<0000007F00FF>]", 1, "498 0 1000")]
    [InlineData("[/Indexed/DeviceRGB 1<0000007F00FF>]", 9, "498 0 1000")]
    [InlineData("[/Indexed/DeviceRGB 1<0000007F00FF>]", -1, "0 0 0")]
    [InlineData("[/Indexed/DeviceRGB 1<000000>]", 1, "0 0 0")]
    [InlineData("[/Indexed/DeviceRGB 1<0000007F00FF>]", 0.6, "498 0 1000")]
    [InlineData("[/Indexed[/Lab<<>>]0<800000>]", 0, "502 502 502")]
    public void A_number_of_a_table_is_its_colour(string space, double number, string tone) => Assert.Equal(tone, string.Join(' ', Read(space)!.Paint([number]).Tone));

    [Fact]
    public void Inks_go_to_their_plates()
    {
        var paint = Read("[/DeviceN[/Magenta/Red/None/Blue]/DeviceRGB<<>>]")!.Paint([0.25, 0.5, 1, 2]);
        Assert.Equal([0, 0.25, 0, 0, 0.5, 1], paint.Amounts);
        Assert.Equal(0b110010UL, paint.Speaks);
        Assert.Equal(["Red", "Blue"], paint.Spots);
        Assert.True(paint.HasLightForStandIn && !paint.IsRegistration);
        var all = Read("[/Separation/All/DeviceGray<<>>]")!.Paint([0.5]);
        Assert.Equal([0.5, 0.5, 0.5, 0.5], all.Amounts);
        Assert.True(all.IsRegistration && all.Speaks == ulong.MaxValue && !all.HasLightForStandIn);
        Assert.False(Read("[/Separation/Cyan/DeviceRGB<<>>]")!.Paint([1]).HasLightForStandIn);
    }

    [Fact]
    public void What_samples_mean_is_by_the_space()
    {
        Assert.Equal(((0.0, 100.0), (-100.0, 100.0)), (Read("[/Lab<<>>]")!.Range(0, 8), Read("[/Lab<<>>]")!.Range(1, 8)));
        Assert.Equal(((0.0, 1.0), (0.0, 15.0)), (Read("/DeviceRGB")!.Range(1, 8), Read("[/I/G 1<00FF>]")!.Range(0, 4)));
        Assert.Equal([0, 0, 0, 1], Read("/DeviceCMYK")!.Initial);
        Assert.Equal([1.0], Read("[/Separation/Red/DeviceRGB<<>>]")!.Initial);
    }
}
