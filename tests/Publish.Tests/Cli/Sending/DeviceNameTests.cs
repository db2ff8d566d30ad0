using System.Text;
using CsCheck;
using Publish.Cli.Sending.Loading;

namespace Publish.Tests.Cli.Sending;

public sealed class DeviceNameTests
{
    [Theory]
    [InlineData("Paste: \"Fold\" <&> Staple?", "Paste Fold & Staple")]
    [InlineData(" ...and so on... ", "and so on")]
    [InlineData("AC/DC\\1|2*3", "AC DC 1 2 3")]
    [InlineData("Zürich, 雑誌", "Zürich, 雑誌")]
    [InlineData("?!", "!")]
    [InlineData("???", "")]
    public void What_a_device_does_not_take_is_left_out(string title, string name) => Assert.Equal(name, DeviceName.Of(title));

    [Theory]
    [InlineData("Con", "Zine Con")]
    [InlineData("NUL", "Zine NUL")]
    [InlineData("aux. A love story", "Zine aux. A love story")]
    [InlineData("Com1", "Zine Com1")]
    [InlineData("lpt³", "Zine lpt³")]
    [InlineData("Contact", "Contact")]
    [InlineData("Com", "Com")]
    public void No_zine_has_the_name_of_a_port(string title, string name) => Assert.Equal(name, DeviceName.Of(title));

    [Fact]
    public void A_long_title_ends_after_a_word()
    {
        var name = DeviceName.Of(string.Join(' ', Enumerable.Repeat("word", 60)));
        Assert.InRange(name.Length, 90, 100);
        Assert.EndsWith(" word", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("あ", 73)]
    [InlineData("e\u0301", 50)]
    [InlineData("👩", 50)]
    public void A_long_title_without_words_ends_after_a_letter(string letter, int count) => Assert.Equal(string.Concat(Enumerable.Repeat(letter, count)), DeviceName.Of(string.Concat(Enumerable.Repeat(letter, 300))));

    [Fact]
    public void A_long_title_in_any_script_fits_where_bytes_are_counted() => Gen.OneOf("あ", "é", "👩‍👩‍👧", "e\u0301", "a", " ", ".").List[0, 300].Sample(parts =>
    {
        var name = DeviceName.Of(string.Concat(parts));
        Assert.InRange(Encoding.UTF8.GetByteCount(name + ".kepub.epub.publish-part"), 0, 255);
        Assert.Equal(name, name.Trim('.', ' '));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
    });
}
