using Publish.Model;
using Publish.Model.Language;

namespace Publish.Tests.Model;

public sealed class CreditsTests
{
    private static readonly Seq<Contributor> People = [new("Ann"), new("Ben", "ill"), new("Cat", "trl"), new("Dan", "ill"), new("Eve"), new("Fay", "ctb")];

    [Theory]
    [InlineData("en", "Ann, Eve", "Illustrations: Ben, Dan", "Translation: Cat", "Fay")]
    [InlineData("fr-CH", "Ann, Eve", "Illustrations\u202F: Ben, Dan", "Traduction\u202F: Cat", "Fay")]
    [InlineData("ru", "Ann, Eve", "Иллюстрации: Ben, Dan", "Перевод: Cat", "Fay")]
    public void What_people_did_is_said_in_the_zine_s_language(string language, params string[] credits) =>
        Assert.Equal(credits, Credits.Of(new Metadata { Language = language, Contributors = People }));

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("pt")]
    [InlineData("nl")]
    [InlineData("pl")]
    [InlineData("ru")]
    [InlineData("uk")]
    [InlineData("cs")]
    [InlineData("sk")]
    [InlineData("sv")]
    [InlineData("da")]
    [InlineData("nb")]
    [InlineData("fi")]
    [InlineData("el")]
    [InlineData("tr")]
    [InlineData("ca")]
    [InlineData("eo")]
    [InlineData("en")]
    public void Every_language_has_a_word_for_every_kind_of_work(string language)
    {
        foreach (var role in (string[])["edt", "trl", "ill", "art", "pht", "bkd", "cov", "com", "ivr", "ive", "pfr", "pbl", "prt", "trc", "aui", "aft", "cmt"])
            Assert.NotEmpty(LanguageTerms.Of(language).WorkOf(role));
    }
}
