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
    public void A_box_is_open_where_it_goes_on_and_holds_all_its_words(DivisionKind kind)
    {
        foreach (var sentences in (int[])[2, 40, 160])
        {
            var result = Zine.Set(Zine.Of(Zine.P(Sentence), Box(kind, new Subheading(3, [new Text("Soup")]), Zine.P(string.Concat(Enumerable.Repeat(Sentence, sentences))), Zine.P("Last."))));
            var pages = result.Paged.Pages.Skip(2).Where(page => page.Items.OfType<RuleItem>().Any()).ToList();
            foreach (var page in pages)
            {
                var rules = page.Items.OfType<RuleItem>().Select(rule => rule.Area).ToList();
                // Two sides, a head where it begins, a foot where it ends.
                Assert.Equal(2 + (page == pages[0] ? 1 : 0) + (page == pages[^1] ? 1 : 0), rules.Count);
                Assert.Equal(2, rules.Count(rule => rule.Height > rule.Width));
                var (left, right, top, bottom) = (rules.Min(r => r.X), rules.Max(r => r.Right), rules.Min(r => r.Y), rules.Max(r => r.Bottom));
                foreach (var text in page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent && text.Style.Size < Theme.Default.Text.Size))
                    Assert.True(text.Origin.X > left && text.Origin.X + text.Words[^1].X < right && text.Origin.Y > top && text.Origin.Y < bottom);
            }

            PageOf(result, "Last.");
            PageOf(result, "Soup");
        }
    }

    [Theory]
    [InlineData("We slept by the light of the street", null)]
    [InlineData("We slept by the light of the street, and so did everybody else who had come that night to hear the others read from what they had cut", null)]
    [InlineData("We slept by the light of the street", "— Ada")]
    public void A_pull_quote_stands_in_the_middle_of_its_rules(string words, string? by)
    {
        foreach (var size in (decimal[])[11, 13, 15, 24])
        {
            var theme = Theme.Default with { PullQuotes = Theme.Default.PullQuotes with { Size = Length.Pt(size) } };
            Block[] content = by is null ? [Zine.P(words)] : [Zine.P(words), Zine.P(by)];
            var page = Zine.Set(Zine.Of(Zine.P(Sentence), Box(DivisionKind.PullQuote, content), Zine.P("Behind.")), theme).Paged.Pages[2];
            var rules = page.Items.OfType<RuleItem>().Select(rule => rule.Area).OrderBy(area => area.Y).ToList();
            var between = page.Items.OfType<TextItem>().Where(text => text.Origin.Y > rules[0].Y && text.Origin.Y < rules[1].Y).ToList();
            var over = between.Min(text => text.Origin.Y - text.Style.Size.OfUnits(text.Style.Face.CapHeight, text.Style.Face.UnitsPerEm)) - rules[0].Bottom;
            var under = rules[1].Y - between.Max(text => text.Origin.Y);
            Assert.InRange((under - over).Points, 0m, size / 4);
            if (by is not null) Assert.InRange(between.Max(text => text.Origin.Y).Points - between.Where(text => text.Style.Size == Length.Pt(size)).Max(text => text.Origin.Y).Points, size == 11 ? 0 : 8, 20);
        }
    }

    [Fact]
    public void A_box_that_a_page_holds_is_on_one_page()
    {
        for (var before = 1; before < 40; before += 3)
        {
            var result = Zine.Set(Zine.Of(Zine.P(string.Concat(Enumerable.Repeat(Sentence, before))), Box(DivisionKind.Recipe, Zine.P("Cut them. " + string.Concat(Enumerable.Repeat(Sentence, 12))), Zine.P(string.Concat(Enumerable.Repeat(Sentence, 12))), Zine.P("Serve them."))));
            Assert.Equal(PageOf(result, "Cut them."), PageOf(result, "Serve them."));
        }
    }

    [Fact]
    public void Between_two_boxes_there_is_a_line_of_white()
    {
        var table = new Table([ColumnAlignment.Default], [new([new([Zine.P("Head")])])], [new([new([Zine.P("One")])]), new([new([Zine.P("Two")])])], []);
        Block[] boxes = [Box(DivisionKind.Sidebar, Zine.P("First.")), Box(DivisionKind.Callout, Zine.P("Second.")), table, Box(DivisionKind.Sidebar, Zine.P("Third."))];
        var page = Zine.Set(Zine.Of(boxes)).Paged.Pages[2];
        var (edges, leading) = (page.Items.OfType<RuleItem>().Select(rule => rule.Area).ToList(), Theme.Default.Text.Leading);
        foreach (var name in (string[])["First.", "Second.", "Two"])
        {
            var baseline = page.Items.OfType<TextItem>().First(text => PageDump.Words(text) == name).Origin.Y;
            var foot = edges.Where(area => area.Y <= baseline + leading && area.Bottom > baseline).Max(area => area.Bottom);
            Assert.InRange((edges.Where(area => area.Y > foot).Min(area => area.Y) - foot).Points, leading.Points, leading.Points * 1.6m);
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
