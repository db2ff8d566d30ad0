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
    public void Sides_make_a_paper_that_stands_upright(string typed, string width, string height) => Assert.Equal(
        new Size(Length.Mm(Number(width)), Length.Mm(Number(height))), SheetSize.Read(typed)!.Size);

    [Theory]
    [InlineData("a44")]
    [InlineData("320x450")]
    [InlineData("0x450mm")]
    [InlineData("9x9mm")]
    [InlineData("99999x99999mm")]
    [InlineData("-5x10mm")]
    [InlineData("")]
    public void What_no_printer_takes_is_no_paper(string typed) => Assert.Null(SheetSize.Read(typed));

    private static decimal Number(string digits) => decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
