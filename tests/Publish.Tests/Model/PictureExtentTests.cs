using CsCheck;
using Publish.Model;
using Publish.Tests.Generators;

namespace Publish.Tests.Model;

public class PictureExtentTests
{
    [Fact]
    public void What_is_written_is_read_again() =>
        Blocks.Extent.Sample(extent => extent is null || PictureExtent.Parse(extent.Value.ToString()) == extent);

    [Theory]
    [InlineData("50%", 500, 0)]
    [InlineData(" 12,5 % ", 125, 0)]
    [InlineData("40MM", 0, 40_000)]
    [InlineData("1in", 0, 25_400)]
    [InlineData("6pc", 0, 25_400)]
    [InlineData("300", 0, 79_375)]
    [InlineData("10m", 0, 0)]
    [InlineData("", 0, 0)]
    [InlineData("%", 0, 0)]
    [InlineData("-1mm", 0, 0)]
    [InlineData("0.00001mm", 0, 0)]
    [InlineData("0.04%", 0, 0)]
    [InlineData("0.05%", 1, 0)]
    [InlineData("10000mm", 0, 10_000_000)]
    [InlineData("10001mm", 0, 0)]
    [InlineData("99999999999999999999999999mm", 0, 0)]
    [InlineData("1e3mm", 0, 0)]
    public void A_length_or_a_share_is_read(string text, int permille, int micrometres)
    {
        var read = PictureExtent.Parse(text);
        Assert.Equal((permille, micrometres), read is { } extent ? (extent.Permille, extent.Micrometres) : (0, 0));
    }
}
