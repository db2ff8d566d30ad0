using Publish.Model.Language;

namespace Publish.Tests.Model;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2026-03-09", "en-GB", "9 March 2026")]
    [InlineData("2026-03-09", "en-US", "March 9, 2026")]
    [InlineData("2026-11", "en-GB", "November 2026")]
    [InlineData("2026-01-01", "de-AT", "1. Jänner 2026")]
    [InlineData("2026-05-01", "fr", "1er mai 2026")]
    [InlineData("2026-05", "es", "mayo de 2026")]
    [InlineData("2026-04-23", "ca", "23 d’abril de 2026")]
    [InlineData("2026-04", "ca", "abril de 2026")]
    [InlineData("2026-10-01", "ru", "1 октября 2026")]
    [InlineData("2026-10", "ru", "октябрь 2026")]
    [InlineData("2026-05", "el", "Μάιος 2026")]
    [InlineData("2026-03-09", "he", "2026-03-09")]
    [InlineData("2026", "en", "2026")]
    [InlineData("2026-13", "en", "2026-13")]
    [InlineData("2026-02-30", "en", "2026-02-30")]
    [InlineData("spring 2026", "en", "spring 2026")]
    [InlineData("0000-01-01", "en", "1 January 0000")]
    [InlineData("", "en", "")]
    public void A_sortable_date_is_printed_in_words(string date, string language, string words) =>
        Assert.Equal(words, DateWords.Of(date, language).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("de fr es ca it pt nl pl ru uk cs sk sv da nb fi el tr eo en")]
    public void Every_month_has_its_word(string languages)
    {
        foreach (var language in languages.Split(' '))
            Assert.Equal(24, Enumerable.Range(1, 12).SelectMany(m => new[] { DateWords.Of($"2026-{m:00}", language), DateWords.Of($"2026-{m:00}-11", language) }).Where(d => !d.Contains('{') && !d.Contains("2026-")).Distinct().Count());
    }
}
