using Publish.Model;
using Publish.Model.Glossaries.Matching;
using Publish.Model.Source;
using Publish.Model.Walking;
using static Publish.Tests.Model.Glossaries.Manuscripts;

namespace Publish.Tests.Model.Glossaries;

/// <summary>What is one word, before any term is looked for.</summary>
public sealed class WordSplitterTests
{
    /// <summary>Scripts that put no space between words: Thai and Lao, Burmese, Khmer, kana, Han and its compatibility forms.</summary>
    private static readonly (char First, char Last)[] Unspaced = [('\u0E00', '\u0EFF'), ('\u1000', '\u109F'), ('\u1780', '\u17FF'), ('\u3040', '\u30FF'), ('\u3400', '\u9FFF'), ('\uF900', '\uFAFF')];

    [Fact]
    public void Each_character_is_a_word_where_none_parts_words_with_spaces()
    {
        foreach (var (first, last) in Unspaced)
        {
            Assert.Equal(["0-1", "1-2"], Words("en", $"{first}{first}"));
            Assert.Equal(["0-1", "1-2"], Words("en", $"{last}{last}"));
            Assert.Equal(["0-1", "1-2", "2-3"], Words("en", $"a{first}b"));
            var (before, after) = ((char)(first - 1), (char)(last + 1));
            Assert.NotEqual(["0-1", "1-2"], Words("en", $"{before}{before}"));
            Assert.NotEqual(["0-1", "1-2"], Words("en", $"{after}{after}"));
        }
    }

    [Theory]
    [InlineData("en", "two words", "0-3 4-9")]
    [InlineData("en", "well-made", "0-4 5-9")]
    [InlineData("en", "well- made", "0-4 m4 6-10")]
    [InlineData("en", "well -made", "0-4 m5 6-10")]
    [InlineData("en", "well--made", "0-4 m4 m5 6-10")]
    [InlineData("en", "-made", "m0 1-5")]
    [InlineData("en", "don't", "0-5")]
    [InlineData("en", "dogs' tails", "0-4 m4 6-11")]
    [InlineData("en", "'tis", "m0 1-4")]
    [InlineData("en", "x'9", "0-1 m1 2-3")]
    [InlineData("en", "l'autre", "0-7")]
    [InlineData("fr", "l'autre", "0-2 2-7")]
    [InlineData("fr", "aujourd'hui", "0-11")]
    [InlineData("en", "a\u00ADb e\u0301 \U0001D400", "0-3 4-6 7-9")]
    [InlineData("en", "", "")]
    [InlineData("en", " ", "")]
    public void A_word_ends_where_its_language_ends_it(string language, string text, string words) => Assert.Equal(words, string.Join(' ', Words(language, text)));

    [Fact]
    public void A_word_without_end_before_an_apostrophe_is_no_article()
    {
        var words = Words("fr", new string('l', 200) + "'autre");
        Assert.Equal(["0-206"], words);
    }

    [Fact]
    public void Spans_are_one_text_however_long_they_are()
    {
        Inline[] run = [new Text(new string('a', 900)), new Styled(SpanKind.Emphasis, [new Text(new string('b', 900))]), new Code("c"), new Text(new string('d', 3_000))];
        var words = new InlineWords();
        Assert.Equal(new string('a', 900) + new string('b', 900) + "\uFFFC" + new string('d', 3_000), words.Fill(Seq.Of(run)).ToString());
        Assert.Equal("x", words.Fill([new Text("x")]).ToString());
        Assert.Equal(4_801, run.Sum(InlineWords.Length));
    }

    [Theory]
    [InlineData("CASH;BANK;RENT", "cash", 1)]
    [InlineData("Cash;Bank;NATO", "nato", 0)]
    [InlineData("Cash;Bank;NATO", "NATO", 1)]
    [InlineData("AUTHORITY;STATE", "authority", 1)]
    [InlineData("PDF;Zine;Imposition", "pdf", 0)]
    public void A_glossary_in_capitals_says_nothing_of_case_and_one_abbreviation_does(string terms, string text, int uses) =>
        Assert.Equal(uses, TermMatcher.For(new([.. terms.Split(';').Select(term => Entry(term))], [], []), "en").Explain(text).Count);

    [Theory]
    [InlineData("STATE", "The State rules.", "state", 0)]
    [InlineData("STATE", "The State rules.", "the State", 1)]
    [InlineData("STATE", "The state rules, but not every State and state.", "state", 1)]
    [InlineData("STATE POWER", "What the State power is.", "state power", 0)]
    [InlineData("STATE POWER", "What the State power is.", "State power", 1)]
    public void A_definition_tells_what_capitals_have_lost(string term, string definition, string text, int uses) =>
        Assert.Equal(uses, TermMatcher.For(new([Entry(term, definition), Entry("AUTHORITY"), Entry("ANARCHY")], [], []), "en").Explain($"x {text} x").Count);

    [Theory]
    [InlineData("de", "Wort", "WortIx, WortIn, WorTIn", "WortIn")]
    [InlineData("de", "Kolleg", "Kolleg(abcdefghijklmnop)qr", "Kolleg")]
    [InlineData("de", "Kolleg", "Kolleg(inn", "Kolleg")]
    [InlineData("de", "Haus", "Haus/, Haus/-", "Haus|Haus")]
    public void Letters_behind_a_mark_are_an_ending_or_nothing(string language, string term, string text, string expected) =>
        Assert.Equal(expected, string.Join("|", TermMatcher.For(new([Entry(term)], [], []), language).Explain(text).Select(match => text.Substring(match.Start, match.Length))));

    [Fact]
    public void A_use_stands_where_its_words_stand()
    {
        var text = new Text("An affinity ") { Span = new(1, 10, 12) };
        var emphasis = new Styled(SpanKind.Emphasis, [new Text("group meeting") { Span = new(1, 23, 13) }]) { Span = new(1, 22, 15), Attributes = new("here", [], null, []) };
        var document = Of([Entry("affinity group")], new Paragraph([text, emphasis, new Text(" and so on") { Span = new(1, 37, 10) }])).Footnoted();
        var use = Assert.Single(Query.All<TermUse>(document));
        Assert.Equal((1, 13), (use.Span.File, use.Span.Start));
        var content = Query.All<Paragraph>(document)[0].Content;
        Assert.Equal("An ", ((Text)content[0]).Value);
        Assert.Equal(new SourceSpan(1, 10, 3), content[0].Span);
        Assert.Equal(new SourceSpan(1, 13, 9), use.Content[0].Span);
        // The name belongs to the span's first half alone: two of one name would be none.
        Assert.Equal("here", ((Styled)use.Content[1]).Attributes.Id);
        Assert.Equal("", ((Styled)content[2]).Attributes.Id);
        Assert.Equal(" meeting", ((Text)((Styled)content[2]).Content[0]).Value);
    }

    private static string[] Words(string language, string text)
    {
        var words = new Growing<MatchedWord>();
        new WordSplitter(language).Split(text, words);
        return [.. words.Span.ToArray().Select(word => word.IsMark ? $"m{word.Start}" : $"{word.Start}-{word.End}")];
    }
}
