using CsCheck;
using Publish.Model.Naming;

namespace Publish.Tests.Model.Naming;

public sealed class CollationTests
{
    [Theory]
    [InlineData("en", "saddle, saddle stitch, saddles, Sample, sample-page")]
    [InlineData("de", "Ähre, Ahle, Ahnung, Apfel, Arm, arm, Ärmel", "Ahle, Ahnung, Ähre, Apfel, arm, Arm, Ärmel")]
    [InlineData("de", "Maß, Masse, Mast", "Maß, Masse, Mast")]
    [InlineData("sv", "zon, ås, ära, öl, apa", "apa, zon, ås, ära, öl")]
    [InlineData("da", "ål, æble, øl, zone", "zone, æble, øl, ål")]
    [InlineData("es", "ñu, nube, ocho, nz", "nube, nz, ñu, ocho")]
    [InlineData("cs", "chata, cesta, hora, čas, ihned", "cesta, čas, hora, chata, ihned")]
    [InlineData("pl", "łódź, lato, mak, ćma, cel", "cel, ćma, lato, łódź, mak")]
    [InlineData("fr", "côté, cote, côte, coté", "cote, coté, côte, côté")]
    [InlineData("ru", "ёлка, еда, ель, жук, яма, Азия", "Азия, еда, ёлка, ель, жук, яма")]
    [InlineData("tr", "İşçi, Grev, Işık, İstanbul, Isı", "Grev, Isı, Işık, İstanbul, İşçi")]
    [InlineData("uk", "ірис, йод, излом, ґанок, гора, єва, ель", "гора, ґанок, ель, єва, излом, ірис, йод")]
    [InlineData("el", "ωμέγα, άλφα, βήτα, αλφάβητο", "άλφα, αλφάβητο, βήτα, ωμέγα")]
    [InlineData("en", "“quoted”, plain, 1984, реч, λόγος", "1984, plain, “quoted”, λόγος, реч")]
    public void Words_stand_by_the_languages_alphabet(string language, string words, string? expected = null)
    {
        var sorted = words.Split(", ").Order(Collation.Of(language));
        Assert.Equal(expected ?? words, string.Join(", ", sorted));
    }

    [Theory]
    [InlineData("fr", "État", "E")]
    [InlineData("sv", "Ångest", "Å")]
    [InlineData("cs", "chata", "CH")]
    [InlineData("en", "“quoted”", "Q")]
    [InlineData("en", "—", "")]
    public void A_word_stands_under_its_letter(string language, string word, string letter) => Assert.Equal(letter, Collation.Of(language).Initial(word));

    [Fact]
    public void Order_is_total() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample((a, b, c) =>
        {
            var order = Collation.Of("cs");
            var consistent = Math.Sign(order.Compare(a, b)) == -Math.Sign(order.Compare(b, a)) && order.Compare(a, a) == 0;
            return consistent && (order.Compare(a, b) > 0 || order.Compare(b, c) > 0 || order.Compare(a, c) <= 0);
        });
}
