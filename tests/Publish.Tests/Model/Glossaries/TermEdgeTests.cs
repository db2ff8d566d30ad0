using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Glossaries.Matching;
using Publish.Model.Walking;

namespace Publish.Tests.Model.Glossaries;

/// <summary>Where a term just is one, and just is none.</summary>
public sealed class TermEdgeTests
{
    private static GlossaryEntry Entry(string term, string definition = "") => new(term, [new Text(term)], [], [], definition.Length == 0 ? [] : [new Paragraph([new Text(definition)])]);

    private static TermMatcher Matcher(string language, params GlossaryEntry[] entries) => TermMatcher.For(new(Seq.Of(entries), [], []), language);

    private static string Found(string language, string term, string text) =>
        string.Join('|', Matcher(language, Entry(term)).Explain(text).Select(match => text.Substring(match.Start, match.Length)));

    [Theory]
    // An ending for all genders needs a word before it.
    [InlineData("de", "Abt", "AbtInnen und Abt", "AbtInnen|Abt")]
    [InlineData("de", "Ab", "AbInnen", "")]
    // What goes on behind an ending is no ending.
    [InlineData("de", "Arbeiter", "Arbeiter/in wie Arbeiter/innen", "Arbeiter/in|Arbeiter/innen")]
    [InlineData("de", "Arbeiter", "Arbeiter/in2", "Arbeiter")]
    [InlineData("fr", "habitant", "habitant(e)s, habitant(e)2", "habitant(e)s|habitant")]
    // Phrases of six words have a plural, and longer ones none.
    [InlineData("es", "punto de vista de la clase", "los puntos de vista de la clase", "puntos de vista de la clase")]
    [InlineData("es", "punto de vista de la clase obrera", "los puntos de vista de la clase obrera", "")]
    [InlineData("es", "punto de vista de la clase obrera", "el punto de vista de la clase obrera", "punto de vista de la clase obrera")]
    public void A_form_reaches_as_far_as_its_word(string language, string term, string text, string expected) => Assert.Equal(expected, Found(language, term, text));

    /// <summary>The first word of a sentence has a capital in any case.</summary>
    [Theory]
    [InlineData("Power over others. Authority rules.", 2)]
    [InlineData("What they call Authority, and the Authority that is called so.", 1)]
    [InlineData("“Authority” is a word. Authority, too.", 2)]
    public void A_capital_is_a_choice_only_in_the_midst_of_a_sentence(string definition, int expected) =>
        Assert.Equal(expected, Matcher("en", Entry("AUTHORITY", definition)).Explain("an authority, and Authority").Count);

    /// <summary>Of two entries with one form the one that says more of its case has it, whichever stands first.</summary>
    [Theory]
    [InlineData("The State", "state", "0 1")]
    [InlineData("state", "The State", "1 0")]
    public void The_stricter_entry_has_the_words_that_keep_its_case(string first, string second, string expected) =>
        Assert.Equal(expected, string.Join(' ', Matcher("en", Entry(first), Entry(second)).Explain("the State and a state").Select(match => match.Entry)));

    private static List<TermUse> Uses(string term, params Block[] blocks)
    {
        var glossary = new Glossary([Entry(term)], [], []);
        var document = new Document(new() { Title = "T", Language = "en" }, new(), [new Section(1, null, Seq.Of(blocks), [])], glossary);
        return [.. Query.All<TermUse>(new TermSearch(glossary, TermMatcher.For(glossary, "en")).Rewrite(document))];
    }

    /// <summary>Words set large among the text were read there already.</summary>
    [Fact]
    public void A_term_is_not_looked_for_where_the_text_is_quoted_large()
    {
        Assert.Single(Uses("zine", new Division(DivisionKind.Aside, [new Paragraph([new Text("A zine.")])])));
        Assert.Empty(Uses("zine", new Division(DivisionKind.PullQuote, [new Paragraph([new Text("A zine.")])])));
    }

    [Fact]
    public void A_term_goes_on_over_the_end_of_a_line() => Assert.Single(Uses("state power", new Paragraph([new Text("of state"), new LineBreak(), new Text("power")])));

    /// <summary>What is struck out, raised or lowered parts the words around it.</summary>
    [Theory]
    [InlineData(SpanKind.Emphasis, 1)]
    [InlineData(SpanKind.Strikethrough, 0)]
    [InlineData(SpanKind.Superscript, 0)]
    [InlineData(SpanKind.Subscript, 0)]
    public void A_term_goes_on_in_words_that_are_only_stressed(SpanKind kind, int expected) =>
        Assert.Equal(expected, Uses("state power", new Paragraph([new Text("of state "), new Styled(kind, [new Text("power")])])).Count);

    /// <summary>From its first letter to its last, emphasis and all.</summary>
    [Fact]
    public void A_use_reaches_over_all_of_its_words()
    {
        var use = Assert.Single(Uses("state power", new Paragraph([new Text("state ") { Span = new(1, 10, 6) }, new Styled(SpanKind.Emphasis, [new Text("power") { Span = new(1, 17, 5) }]) { Span = new(1, 16, 7) }])));
        Assert.Equal((1, 10), (use.Span.File, use.Span.Start));
        Assert.InRange(use.Span.End, 22, 23);
    }
}
