using CsCheck;
using Publish.Pdf.Preflight.Inking;

namespace Publish.Tests.Pdf.Preflight.Inking;

/// <summary>The formulas of ISO 32000-1, 11.3.5, which are for light; ink is what light lacks.</summary>
public sealed class BlendTests
{
    private static double HardLight(double b, double s) => s <= 0.5 ? b * 2 * s : b + ((2 * s) - 1) - (b * ((2 * s) - 1));

    private static readonly Dictionary<string, Func<double, double, double>> Formulas = new()
    {
        ["Normal"] = (_, s) => s,
        ["Multiply"] = (b, s) => b * s,
        ["Screen"] = (b, s) => b + s - (b * s),
        ["Overlay"] = (b, s) => HardLight(s, b),
        ["Darken"] = Math.Min,
        ["Lighten"] = Math.Max,
        ["ColorDodge"] = (b, s) => s < 1 ? Math.Min(1, b / (1 - s)) : b > 0 ? 1 : 0,
        ["ColorBurn"] = (b, s) => s > 0 ? 1 - Math.Min(1, (1 - b) / s) : b < 1 ? 0 : 1,
        ["HardLight"] = HardLight,
        ["SoftLight"] = (b, s) => s <= 0.5 ? b - ((1 - (2 * s)) * b * (1 - b)) : b + (((2 * s) - 1) * (Math.Sqrt(b) - b)),
        ["Difference"] = (b, s) => Math.Abs(b - s),
        ["Exclusion"] = (b, s) => b + s - (2 * b * s),
        ["Hue"] = (_, s) => s,
    };

    // In thousandths: less than single numbers can tell from nothing or all would fall on the other side of a step.
    private static readonly Gen<double> Part = Gen.OneOf(Gen.Int[0, 1000].Select(part => part / 1000.0), Gen.Const(0.0), Gen.Const(0.5), Gen.Const(1.0));

    [Theory]
    [InlineData("Normal")]
    [InlineData("Multiply")]
    [InlineData("Screen")]
    [InlineData("Overlay")]
    [InlineData("Darken")]
    [InlineData("Lighten")]
    [InlineData("ColorDodge")]
    [InlineData("ColorBurn")]
    [InlineData("HardLight")]
    [InlineData("SoftLight")]
    [InlineData("Difference")]
    [InlineData("Exclusion")]
    [InlineData("Hue")]
    public void Inks_come_to_what_their_light_comes_to(string name) => Gen.Select(Part, Part).Sample((below, above) =>
        Assert.Equal(1 - Formulas[name](1 - below, 1 - above), Blending.Of(Blending.Named(name), (float)below, (float)above), 0.0005), iter: 300);

    [Theory]
    [InlineData(null, "Normal")]
    [InlineData("Compatible", "Normal")]
    [InlineData("Multiply", "Multiply")]
    [InlineData("Luminosity", "Other")]
    public void What_is_not_known_is_something_else(string? name, string blend) => Assert.Equal(blend, Blending.Named(name).ToString());
}
