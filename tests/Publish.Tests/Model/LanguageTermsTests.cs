using Publish.Model.Language;

namespace Publish.Tests.Model;

public sealed class LanguageTermsTests
{
    [Theory]
    [InlineData("de-AT", "Glossar")]
    [InlineData("pt-BR", "Glossário")]
    [InlineData("no", "Ordliste")]
    [InlineData("xx", "Glossary")]
    [InlineData("", "Glossary")]
    public void A_tag_finds_its_words(string language, string glossary) => Assert.Equal(glossary, LanguageTerms.Of(language).Glossary);

    [Theory]
    [InlineData("ar-EG", true)]
    [InlineData("he", true)]
    [InlineData("uz-Arab", true)]
    [InlineData("he-Latn", false)]
    [InlineData("en-GB", false)]
    public void A_tag_says_from_which_side_its_language_is_written(string tag, bool fromTheRight) => Assert.Equal(fromTheRight, LanguageTag.IsRightToLeft(tag));

    [Fact]
    public void A_reference_to_a_page_does_not_break() => Assert.Equal("siehe\u00A0S.\u00A0", LanguageTerms.Of("de").SeePage);
}
