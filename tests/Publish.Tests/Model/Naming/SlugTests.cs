using CsCheck;
using Publish.Model.Naming;

namespace Publish.Tests.Model.Naming;

public sealed class SlugTests
{
    [Theory]
    [InlineData("en", "Smashing the Orderly Party", "smashing-the-orderly-party")]
    [InlineData("en", "An Anarchists’ Critique of Leninism", "an-anarchists-critique-of-leninism")]
    [InlineData("ru", "Государство и революция", "gosudarstvo-i-revoliutsiia")]
    [InlineData("uk", "Київ і щастя", "kyiv-i-shchastia")]
    [InlineData("el", "Ελευθερία ή θάνατος", "eleytheria-i-thanatos")]
    [InlineData("de", "Über Größe & Mühe", "ueber-groesse-und-muehe")]
    [InlineData("en", "Über", "uber")]
    [InlineData("fr", "L’État, c’est nous !", "letat-cest-nous")]
    [InlineData("pl", "Żółć łódź", "zolc-lodz")]
    [InlineData("vi", "Điều ấy", "dieu-ay")]
    [InlineData("ja", "自由の本 第二版", "自由の本-第二版")]
    [InlineData("hi", "घोषणापत्र", "घोषणापत्र")]
    [InlineData("ar", "بيان", "بيان")]
    [InlineData("en", "", "zine")]
    [InlineData("en", "...", "zine")]
    [InlineData("en", "CON", "con-zine")]
    [InlineData("en", "../../etc/passwd", "etc-passwd")]
    [InlineData("en", "a\u0000b\\c:d*e", "a-b-c-d-e")]
    [InlineData("en", "Q & A @ home", "q-and-a-at-home")]
    public void A_title_becomes_a_legible_name(string language, string title, string slug) => Assert.Equal(slug, Slug.From(title, language));

    [Fact]
    public void A_long_title_is_cut_between_words()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("liberty", 20)));
        Assert.InRange(slug.Length, 40, 60);
        Assert.EndsWith("-liberty", slug, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_title_gives_a_safe_name() =>
        Gen.String.Sample(title =>
        {
            var slug = Slug.From(title);
            return slug.Length is > 0 and <= 65 && slug.IndexOfAny([.. Path.GetInvalidFileNameChars(), .. ". :\"<>|*?\\"]) < 0
                && !slug.Any(char.IsAsciiLetterUpper) && System.Text.Encoding.UTF8.GetByteCount(slug) <= 200 && slug[0] != '-' && slug[^1] != '-' && !slug.Contains("--", StringComparison.Ordinal);
        });
}
