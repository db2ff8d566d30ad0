using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;

namespace Publish.Tests.Cli.Imposing;

public sealed class SheetSizeTests
{
    [Fact]
    public void Names_are_found_in_any_case() => Assert.Equal(Paper.A4, SheetSize.Read("A4"));

    [Theory]
    [InlineData("320x450mm", "320", "450")]
    [InlineData("450 x 320 MM", "320", "450")]
    [InlineData("32×45cm", "320", "450")]
    [InlineData("10x12.5in", "254", "317.5")]
    [InlineData("10x12.5\"", "254", "317.5")]
    [InlineData("10\" x 12.5\"", "254", "317.5")]
    [InlineData("10″×12.5″", "254", "317.5")]
    [InlineData("10inx12.5 inches", "254", "317.5")]
    [InlineData("10inx45cm", "254", "450")]
    public void Sides_make_a_paper_that_stands_upright(string typed, string width, string height) => Assert.Equal(
        new Size(Length.Mm(Number(width)), Length.Mm(Number(height))), SheetSize.Read(typed)!.Size);

    [Theory]
    [InlineData("12x18\"", "12x18in", "12 × 18 in")]
    [InlineData("320x450 millimetres", "320x450mm", "320 × 450 mm")]
    [InlineData("10inx45cm", "25.4x45cm", "25.4 × 45 cm")]
    public void A_paper_is_named_by_its_sides_and_their_unit(string typed, string name, string title) => Assert.Equal((name, title), (SheetSize.Read(typed)!.Name, SheetSize.Read(typed)!.Title));

    [Theory]
    [InlineData("a44")]
    [InlineData("320x450")]
    [InlineData("0x450mm")]
    [InlineData("9x9mm")]
    [InlineData("12x\"")]
    [InlineData("12x18'")]
    [InlineData("99999x99999mm")]
    [InlineData("-5x10mm")]
    [InlineData("")]
    public void What_no_printer_takes_is_no_paper(string typed) => Assert.Null(SheetSize.Read(typed));

    private static decimal Number(string digits) => decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
