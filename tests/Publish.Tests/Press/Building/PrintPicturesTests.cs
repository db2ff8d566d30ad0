using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Press.Building;

namespace Publish.Tests.Press.Building;

public sealed class PrintPicturesTests
{
    private readonly DiagnosticBag bag = new();

    private PictureFineness? Read(string? value) =>
        PrintPictures.Of(new Settings { Others = value is null ? [] : [new("pictures", SourceSpan.None, new SettingScalar(value, false, SourceSpan.None))] }, bag);

    [Fact]
    public void Pictures_keep_as_many_dots_as_print_shops_ask_for() => Assert.Equal(PictureFineness.Usual, Read(null));

    [Theory]
    [InlineData("600", 600)]
    [InlineData("600 dpi", 600)]
    [InlineData("Original", null)]
    public void The_zine_says_how_many_it_wants(string value, int? dots)
    {
        Assert.Equal(dots, Read(value)?.Dots);
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("fine")]
    [InlineData("5")]
    [InlineData("99999")]
    public void What_is_no_such_number_is_said_and_the_usual_stands(string value)
    {
        Assert.Equal(PictureFineness.Usual, Read(value));
        Assert.Equal("ZP424", Assert.Single(bag.Sorted()).Code);
    }
}
