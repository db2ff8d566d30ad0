namespace Publish.Tests.Manuscript;

public sealed class BareUrlTests
{
    [Theory]
    [InlineData("See https://a.b/c_d_e (or http://f.g/h_(i)).", "See <link https://a.b/c_d_e https://a.b/c_d_e> (or <link http://f.g/h_(i) http://f.g/h_(i)>).")]
    [InlineData("*https://a.b*, “www.c.d”", "<Emphasis <link https://a.b https://a.b>>, “<link https://www.c.d www.c.d>”")]
    [InlineData("xhttps://a.b a.www.b whatever http:// www.", "xhttps://a.b a.www.b whatever http:// www.")]
    [InlineData("[https://a.b](https://c.d)", "<link https://c.d https://a.b>")]
    [InlineData("`https://a.b`", "`https://a.b`")]
    public void Addresses_in_the_text_are_links(string markdown, string expected) => Assert.Equal(expected, Reading.Line(markdown));
}
