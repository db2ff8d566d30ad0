using Publish.Typesetting.Paragraphs.Opportunities;

namespace Publish.Tests.Typesetting.Paragraphs;

public sealed class LineBreakOpportunityTests
{
    [Theory]
    [InlineData("two words", "two |words")]
    [InlineData("well-known fact", "well-|known |fact")]
    [InlineData("a word — another", "a |word |— |another")]
    [InlineData("word—word", "word—|word")]
    [InlineData("he said (softly) “no”", "he |said |(softly) |“no”")]
    [InlineData("10 % of 3.5", "10 |% |of |3.5")]
    [InlineData("$5, −3 and 1/2", "$5, |−3 |and |1/2")]
    [InlineData("no\u00A0break", "no\u00A0break")]
    [InlineData("and/or", "and/|or")]
    [InlineData("«\u202Foui\u202F» non", "«\u202Foui\u202F» |non")]
    [InlineData("zero\u200Bwidth", "zero\u200B|width")]
    [InlineData("漢字かな", "漢|字|か|な")]
    [InlineData("e\u0301te\u0301 suit", "e\u0301te\u0301 |suit")]
    [InlineData("…and so on", "…and |so |on")]
    [InlineData("( \u00A0a) b", "( \u00A0a) |b")]
    [InlineData("a \u00A0b-\u00A0c", "a |\u00A0b-|\u00A0c")]
    [InlineData("א-\u00A0ב", "א-\u00A0ב")]
    public void Lines_may_end_where_readers_expect(string text, string expected)
    {
        var allowed = new bool[text.Length];
        LineBreakOpportunities.Find(text, allowed);
        var marked = string.Concat(text.Select((c, i) => allowed[i] ? "|" + c : c.ToString()));
        Assert.Equal(expected, marked);
    }

    [Fact]
    public void A_line_never_ends_before_it_began() => Assert.All(["a", " a", "-", "\u0301"], text =>
    {
        var allowed = new bool[text.Length];
        LineBreakOpportunities.Find(text, allowed);
        Assert.False(allowed[0]);
    });
}
