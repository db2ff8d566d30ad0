using CsCheck;
using Publish.Cli.Output;

namespace Publish.Tests.Cli.Output;

public sealed class SlugTests
{
    [Theory]
    [InlineData("The Orderly Party", "the-orderly-party")]
    [InlineData("Don’t panic: a “guide”", "dont-panic-a-guide")]
    [InlineData("Élan vital, Straße, Øre, İzmir", "elan-vital-strasse-ore-izmir")]
    [InlineData("Манифест й ё", "манифест-й-ё")]
    [InlineData("Προκήρυξη", "προκήρυξη")]
    [InlineData("宣言 第二版", "宣言-第二版")]
    [InlineData("घोषणापत्र", "घोषणापत्र")]
    [InlineData("بيان", "بيان")]
    [InlineData("1984 / 2", "1984-2")]
    public void A_title_stays_legible_in_its_own_script(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Theory]
    [InlineData("")]
    [InlineData("!!! — ???")]
    [InlineData("★")]
    public void A_title_without_letters_still_gets_a_name(string title) => Assert.Equal("zine", Slug.From(title));

    [Theory]
    [InlineData("Con", "con-zine")]
    [InlineData("COM1", "com1-zine")]
    [InlineData("Contra", "contra")]
    public void No_name_is_one_that_Windows_keeps_for_itself(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void A_long_title_is_cut_between_words() =>
        Assert.Equal(string.Join('-', Enumerable.Repeat("word", 24)), Slug.From(string.Join(' ', Enumerable.Repeat("Word", 40))));

    [Fact]
    public void A_title_reads_the_same_composed_and_decomposed() => Assert.Equal(Slug.From("\u0439o\u00E9"), Slug.From("\u0438\u0306oe\u0301"));

    [Fact]
    public void Whatever_the_title_the_name_is_safe_in_a_path_and_stable() => Gen.String.Sample(title =>
    {
        var slug = Slug.From(Sound(title));
        return slug.Length > 0
            && slug.IndexOfAny(Path.GetInvalidFileNameChars()) < 0
            && slug.IndexOfAny(['.', ' ', ':', '"', '<', '>', '|', '*', '?', '\\']) < 0
            && System.Text.Encoding.UTF8.GetByteCount(slug) <= 130
            && Slug.From(slug) == slug;
    });

    /// <summary>Half of a surrogate pair is no text, and no title that was read from a file has one.</summary>
    private static string Sound(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
