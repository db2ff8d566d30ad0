using Publish.Model;
using Publish.Model.Glossaries.Inflection;
using Publish.Model.Glossaries.Matching;

namespace Publish.Tests.Model.Glossaries;

public sealed class TermMatcherTests
{
    [Theory]
    // Whole words.
    [InlineData("en", "AUTHORITY", "authoritarian Authority authority's authorities", "Authority|authority's|authorities")]
    [InlineData("en", "AUTONOMY", "autonomous autonomy", "autonomy")]
    [InlineData("en", "AUTHORITY", "authority-as-domination, anti-authority, authority", "authority")]
    // Longest first; a space and a hyphen are the same inside of a term.
    [InlineData("en", "state;state power", "state power and the state", "state power|state")]
    [InlineData("en", "saddle stitch", "a saddle-stitch booklet, saddle\u00A0stitch, saddle, stitch", "saddle-stitch|saddle\u00A0stitch")]
    // Plurals and possessives.
    [InlineData("en", "Affinity Groups", "an affinity group, affinity groups, the affinity groups’ way", "affinity group|affinity groups|affinity groups")]
    [InlineData("en", "mode of production", "modes of production", "modes of production")]
    [InlineData("en", "box;story;leaf;thesis", "boxes stories leaves theses", "boxes|stories|leaves|theses")]
    [InlineData("en", "News", "new news", "news")]
    [InlineData("de", "Macht", "Er macht Mächte, der Macht", "Mächte|Macht")]
    [InlineData("de", "Staat;Zeitung", "des Staates, Staaten, staatlich, Zeitungen", "Staates|Staaten|Zeitungen")]
    [InlineData("de", "Freie Assoziation", "in freier Assoziation, freien Assoziationen", "freier Assoziation|freien Assoziationen")]
    [InlineData("fr", "autorité;journal", "l’autorité, d'autorités, les journaux", "autorité|autorités|journaux")]
    [InlineData("fr", "L’État;classe ouvrière", "contre l’État et les classes ouvrières, en mauvais état", "État|classes ouvrières")]
    [InlineData("es", "revolución;luz", "revoluciones, luces, revolucionario", "revoluciones|luces")]
    [InlineData("it", "l’autorità;fuoco", "all’autorità i fuochi", "autorità|fuochi")]
    [InlineData("nl", "brief;boom", "brieven en bomen", "brieven|bomen")]
    // The article and the case.
    [InlineData("en", "The State", "the State, state, States, THE STATE", "State|States|STATE")]
    [InlineData("en", "Imposition;PDF;US", "imposition of pdf on us, a PDF’s PDFs, the US", "imposition|PDF’s|PDFs|US")]
    // One text, many ways to write it.
    [InlineData("en", "café", "cafe\u0301s", "cafe\u0301s")]
    [InlineData("en", "C++;.NET", "C is not C++ nor .NET net", "C++|.NET")]
    [InlineData("en", "Portable Document Format (PDF)", "a portable document format, PDF", "portable document format|PDF")]
    [InlineData("en", "co\u00ADoperate", "cooperate co\u00ADoperate", "cooperate|co\u00ADoperate")]
    [InlineData("de", "Straßenbahn;Maß", "STRASSENBAHN, STRASSENBAHNEN, Strassen, MASS, Massen", "STRASSENBAHN|STRASSENBAHNEN|MASS")]
    [InlineData("el", "Λόγος;Ελευθερία", "ΛΟΓΟΣ και ΕΛΕΥΘΕΡΊΑ, ΕΛΕΥΘΕΡΙΑ", "ΛΟΓΟΣ|ΕΛΕΥΘΕΡΊΑ|ΕΛΕΥΘΕΡΙΑ")]
    [InlineData("es", "año", "el ano", "")]
    [InlineData("ja", "自由", "人間の自由とは", "自由")]
    [InlineData("ru", "Государство", "государство и революция", "государство")]
    public void Words_of_a_text_use_a_term(string language, string terms, string text, string expected)
    {
        var matcher = Matcher(language, [.. terms.Split(';').Select(t => Manuscripts.Entry(t))]);
        Assert.Equal(expected, string.Join("|", matcher.Explain(text).Select(m => text.Substring(m.Start, m.Length))));
    }

    [Fact]
    public void A_term_in_capitals_takes_its_case_from_its_definition()
    {
        var matcher = Matcher("en",
            Manuscripts.Entry("THE STATE", "For Marxists, the State is a tool. A definition of the State is either. How states have worked."),
            Manuscripts.Entry("AUTHORITY", "The first kind of authority undermines its own existence."));
        Assert.Equal(2, matcher.Explain("the State, a state of exception, STATE").Count);
        Assert.Equal(3, matcher.Explain("Authority, authority, AUTHORITY").Count);
    }

    [Fact]
    public void Exact_case_keeps_two_terms_apart()
    {
        var small = Manuscripts.Entry("state") with { Id = "condition", CaseExact = true };
        var matcher = Matcher("en", small, Manuscripts.Entry("State") with { CaseExact = true });
        Assert.Equal([1, 0, 1, 0], matcher.Explain("State state States states STATE").Select(m => m.Entry));
    }

    [Fact]
    public void It_says_why_words_matched()
    {
        var matcher = Matcher("en", Manuscripts.Entry("imposition", "A thing.", "impose"));
        Assert.Equal(
            [MatchReason.Term, MatchReason.Number, MatchReason.Possessive, MatchReason.Alias],
            matcher.Explain("imposition impositions imposition’s impose").Select(m => m.Reason));
        Assert.Equal(MatchReason.ByHand, matcher.Explain(new TermUse("imposition", [new Text("laid out")], TermCall.None, 0, true)));
    }

    [Fact]
    public void No_form_hides_another_entrys_term()
    {
        var matcher = Matcher("en", Manuscripts.Entry("new"), Manuscripts.Entry("News"));
        Assert.Equal([1], matcher.Explain("news").Select(m => m.Entry));
    }

    private static TermMatcher Matcher(string language, params GlossaryEntry[] entries) =>
        TermMatcher.For(new Publish.Model.Glossary(Seq.Of(entries), [], []), language);

    [Fact]
    public void An_alias_in_another_case_than_its_exact_term_is_found()
    {
        var entry = new GlossaryEntry("the-state", [new Text("THE STATE")], ["State"], [], []) { CaseExact = true };
        var matcher = TermMatcher.For(new([entry], [], []), "en");
        const string Words = "the State, a state, THE STATE";
        Assert.Equal(["State", "STATE"], matcher.Explain(Words).Select(match => Words[match.Start..match.End]));
    }
}
