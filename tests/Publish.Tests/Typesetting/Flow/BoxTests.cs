using Publish.Model;
using Publish.Model.Walking;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Pull quotes, sidebars, recipe cards.</summary>
public class BoxTests
{
    private const string Sentence = "The lamp went out, and we read on by the light of the street. ";

    private static Division Box(DivisionKind kind, params Block[] blocks) => new(kind, Seq.Of(blocks));

    private static Page PageOf(TypesettingResult result, string words) => Assert.Single(result.Paged.Pages, page => page.Items.OfType<TextItem>().Any(text => PageDump.Words(text).Contains(words, StringComparison.Ordinal)));

    [Theory]
    [InlineData("we read on by the light of the street", true)]
    [InlineData("“We read on, by the light of the street!”", true)]
    [InlineData("We slept by the light of the street", false)]
    public void A_pull_quote_is_set_large_and_words_that_the_text_has_are_said_once(string words, bool repeats)
    {
        var document = Zine.Of(Zine.P(Sentence), Box(DivisionKind.PullQuote, Zine.P(words)), Zine.P("Behind."));
        Assert.Equal(repeats, PullQuotes.Repeats(document, (Division)document.Body[0].Blocks[1]));
        var page = Zine.Set(document).Paged.Pages[2];
        var large = page.Items.OfType<TextItem>().Where(text => text.Style.Size == Theme.Default.PullQuotes.Size).ToList();
        Assert.NotEmpty(large);
        Assert.All(large, text => Assert.Equal(repeats, !text.Structure.IsContent));
        Assert.Equal(2, page.Items.OfType<RuleItem>().Count(rule => rule.Area.Width > Length.Mm(50)));
    }

    [Fact]
    public void A_pull_quote_with_a_note_or_a_link_stands_for_itself()
    {
        var quote = Box(DivisionKind.PullQuote, new Paragraph([new Text("The lamp went out"), new Note(1, [Zine.P("It did.")])]));
        Assert.False(PullQuotes.Repeats(Zine.Of(Zine.P(Sentence), quote), quote));
        Assert.False(PullQuotes.Repeats(Zine.Of(quote), Box(DivisionKind.PullQuote)));
    }

    [Theory]
    [InlineData(DivisionKind.Sidebar)]
    [InlineData(DivisionKind.Recipe)]
    public void A_box_has_rules_all_round_on_each_page_that_it_is_on_and_holds_all_its_words(DivisionKind kind)
    {
        foreach (var sentences in (int[])[2, 40, 160])
        {
            var result = Zine.Set(Zine.Of(Zine.P(Sentence), Box(kind, new Subheading(3, [new Text("Soup")]), Zine.P(string.Concat(Enumerable.Repeat(Sentence, sentences))), Zine.P("Last."))));
            foreach (var page in result.Paged.Pages.Skip(2).Where(page => page.Items.OfType<RuleItem>().Any()))
            {
                var rules = page.Items.OfType<RuleItem>().Select(rule => rule.Area).ToList();
                Assert.Equal(4, rules.Count);
                var (left, right, top, bottom) = (rules.Min(r => r.X), rules.Max(r => r.Right), rules.Min(r => r.Y), rules.Max(r => r.Bottom));
                foreach (var text in page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent && text.Style.Size < Theme.Default.Text.Size))
                    Assert.True(text.Origin.X > left && text.Origin.X + text.Words[^1].X < right && text.Origin.Y > top && text.Origin.Y < bottom);
            }

            PageOf(result, "Last.");
            PageOf(result, "Soup");
        }
    }

    [Fact]
    public void A_title_never_stands_alone_at_a_pages_foot()
    {
        for (var before = 10; before < 34; before++)
        {
            var result = Zine.Set(Zine.Of(Zine.P(string.Concat(Enumerable.Repeat(Sentence, before * 2))), Box(DivisionKind.Sidebar, new Subheading(3, [new Text("Soup")]), Zine.P("Cut them. " + Sentence))));
            Assert.Contains("Cut them.", Zine.Words(PageOf(result, "Soup")), StringComparison.Ordinal);
        }
    }
}
