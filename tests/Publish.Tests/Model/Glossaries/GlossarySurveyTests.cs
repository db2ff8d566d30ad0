using Publish.Model;
using Publish.Model.Glossaries.Surveying;
using static Publish.Tests.Model.Glossaries.Manuscripts;

namespace Publish.Tests.Model.Glossaries;

public sealed class GlossarySurveyTests
{
    [Fact]
    public void Every_use_is_listed_with_its_reason_and_its_note()
    {
        var byHand = new TermUse("authority", [new Text("power")], TermCall.None, 0, true);
        var survey = GlossarySurvey.Of(Of(
            [Entry("Authority", "A.", "command") with { Abbreviation = "AU" }],
            Paragraph("The authority commands."), Paragraph("Authorities command by authority’s AU, many AUs."), new Paragraph([byHand])));
        Assert.Equal(
            ["authority Term 1", "commands Number 0", "Authorities Number 0", "command Alias 0", "authority’s Possessive 0", "AU Abbreviation 0", "AUs Number 0", "power ByHand 0"],
            survey.Entries[0].Uses.Select(use => $"{use.Words} {use.Reason} {use.Note}"));
    }

    [Theory]
    [InlineData("A counter-authority.", "counter-authority Compound 1")]
    [InlineData("An authoritarian, authoritarian state.", "authoritarian Derived 2")]
    [InlineData("Some *authority-free* zone.", "authority-free Compound 1")]
    [InlineData("The author.", "")]
    [InlineData("The authority.", "")]
    public void What_nearly_matched_is_listed_with_why_it_did_not(string text, string expected)
    {
        var survey = GlossarySurvey.Of(Of([Entry("Authority", "A.", "authorit")], text));
        Assert.Equal(expected, Nearly(survey));
    }

    [Fact]
    public void Words_without_a_term_s_accents_are_near() =>
        Assert.Equal([("ETAT", NearReason.Accents)], GlossarySurvey.Of(Of([Entry("État")], "Cet ETAT, un état.")).Entries[0].Nearly.Select(near => (near.Words, near.Reason)));

    [Theory]
    [InlineData("ru", "копирку Derived 1")]
    [InlineData("en", "")]
    public void Where_endings_are_not_known_a_word_with_another_one_is_near(string language, string expected)
    {
        var document = Of([Entry("Копирка")], "Кладут копирку.");
        Assert.Equal(expected, Nearly(GlossarySurvey.Of(document with { Metadata = document.Metadata with { Language = language } })));
    }

    [Fact]
    public void Words_in_another_case_are_near() =>
        Assert.Equal("state Case 2", Nearly(GlossarySurvey.Of(Of([Entry("The State", "The State is this.")], "The State, a state, a state."))));

    [Fact]
    public void What_is_not_searched_says_where_it_stands()
    {
        Seq<Inline> authority = [new Text("authority")];
        Block plain = new Paragraph(authority);
        var shielded = Paragraph("authority") with { Attributes = Attributes.None with { Classes = ["no-glossary"] } };
        var survey = GlossarySurvey.Of(Of(
            [Entry("Authority")], new Subheading(2, authority), new Quotation([plain], []), new Verse([new Stanza([new VerseLine(0, authority)])], []),
            new Figure(new Image("a.png", "a"), authority, FigurePlacement.Here), new Paragraph([new Link("https://example.org/", authority)]), shielded));
        Assert.Equal(
            [NearReason.Heading, NearReason.Quotation, NearReason.Verse, NearReason.Caption, NearReason.Link, NearReason.Shielded],
            survey.Entries[0].Nearly.Select(near => near.Reason));
        Assert.Empty(survey.Entries[0].Uses);
    }

    [Fact]
    public void Terms_that_recur_and_are_not_defined_are_suggested()
    {
        var survey = GlossarySurvey.Of(Of(
            [Entry("Zine")],
            "A zine by Emma Goldman, on *risograph* paper. We print with a risograph, and read Emma Goldman.",
            "The affinity group met. An affinity group is small, and every affinity group knows it, says the IWW, that is the IWW.",
            "We met on a Monday, and mondays are long. Really, really."));
        Assert.Equal(
            ["affinity group Phrase 3", "Emma Goldman Name 2", "IWW Abbreviation 2", "risograph Emphasised 2"],
            survey.Undefined.Select(term => $"{term.Words} {term.Kind} {term.Count}").Order(StringComparer.OrdinalIgnoreCase));
    }

    private static string Nearly(GlossarySurvey survey) =>
        string.Join(", ", survey.Entries[0].Nearly.Where(near => near.Reason is NearReason.Compound or NearReason.Derived or NearReason.Case).Select(near => $"{near.Words} {near.Reason} {near.Count}"));

    [Theory]
    [InlineData("co-op", "the coop and the Coop", "coop Joined 1 Coop Joined 1")]
    [InlineData("zinefest", "a zine fest, a zine-fest", "zine fest Joined 1 zine-fest Joined 1")]
    [InlineData("imposition", "an impositon", "impositon Spelling 1")]
    [InlineData("imposition", "an imposition, an impositon", "")]
    public void Variants_and_slips_of_a_term_are_near(string term, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', GlossarySurvey.Of(Of([Entry(term)], text)).Entries[0].Nearly.Select(near => $"{near.Words} {near.Reason} {near.Count}")));

    [Theory]
    [InlineData("Wobbly", "We met the Wobbly-led strike. Again the Wobbly-led one.")]
    [InlineData("Emma Goldman", "So said Goldman-like Emma Goldman’s Emma Goldmans to Emma-Goldman and Emma-Goldman.")]
    [InlineData("The IWW", "Then IWW-men and IWW-women of the iww.")]
    public void What_is_defined_is_not_suggested(string term, string text) =>
        Assert.DoesNotContain(GlossarySurvey.Of(Of([Entry(term)], text)).Undefined, undefined => undefined.Words.Contains("Wobbly", StringComparison.Ordinal) || undefined.Words is "Emma Goldman" or "IWW");
}
