using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Tests.Typesetting.Paragraphs;

public sealed class HyphenationTests
{
    private static readonly Hyphenator Hyphenator = new(Path.Combine(Sample.Styles, "hyphenation"));

    [Theory]
    [InlineData("en", "hyphenation", "hy-phen-ation")]
    [InlineData("en-US", "algorithm", "al-go-rithm")]
    [InlineData("en-GB", "photocopier", "pho-to-copier")]
    [InlineData("de", "Silbentrennung", "Sil-ben-tren-nung")]
    [InlineData("de-AT", "Druckmaschine", "Druck-ma-schi-ne")]
    [InlineData("fr", "typographie", "ty-po-gra-phie")]
    [InlineData("es", "imprenta", "im-pren-ta")]
    [InlineData("xx", "hyphenation", "hyphenation")]
    [InlineData("en", "word", "word")]
    public void Words_are_divided_by_their_language(string language, string word, string expected)
    {
        var allowed = new bool[word.Length];
        Hyphenator.Find(word, language, 2, 2, allowed);
        Assert.Equal(expected, string.Concat(word.Select((c, i) => allowed[i] ? "-" + c : c.ToString())));
    }

    [Fact]
    public void A_style_may_ask_for_more_letters_before_and_after_the_hyphen()
    {
        var allowed = new bool["hyphenation".Length];
        Hyphenator.Find("hyphenation", "en", 4, 4, allowed);
        Assert.Equal([6], allowed.Index().Where(x => x.Item).Select(x => x.Index));
    }
}
