using Publish.Model;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Flow;

public class DecorationTests
{
    [Theory]
    [InlineData(SpanKind.Underline, 0, 3)]
    [InlineData(SpanKind.Strikethrough, -5, -1)]
    public void A_rule_runs_along_the_words_and_no_further(SpanKind kind, int highest, int lowest)
    {
        var (rules, words) = Set(kind, "struck out");
        var rule = Assert.Single(rules);
        Assert.InRange(rule.Area.Y.Points - words.Origin.Y.Points, highest, lowest);
        Assert.Equal(words.Origin.X, rule.Area.X);
        Assert.InRange(rule.Area.Width.Points, 40, 60);
        Assert.False(rule.Structure.IsContent);
    }

    [Fact]
    public void A_tint_lies_under_the_words_that_it_highlights_on_each_of_their_lines()
    {
        var (rules, _) = Set(SpanKind.Highlight, string.Join(' ', Enumerable.Repeat("highlighted", 8)));
        Assert.Equal(2, rules.Count);
        Assert.All(rules, rule => Assert.InRange(rule.Ink.Percent, 10, 20));
    }

    [Fact]
    public void What_is_plain_has_no_rules() => Assert.Empty(Set(SpanKind.Emphasis, "only leaning").Rules);

    private static (List<RuleItem> Rules, TextItem Words) Set(SpanKind kind, string words)
    {
        var page = Zine.Set(Zine.Of(new Paragraph([new Text("Before it "), new Styled(kind, [new Text(words)]), new Text(" and after.")]))).Paged.Pages[2];
        var styled = page.Items.OfType<TextItem>().First(t => PageDump.Words(t).StartsWith(words[..8], StringComparison.Ordinal));
        return ([.. page.Items.OfType<RuleItem>()], styled);
    }
}
