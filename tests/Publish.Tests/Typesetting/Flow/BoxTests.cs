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

    /// <summary>Of sentences before a box of some twenty lines, where it is parted, with the lines that the page before it would have been short of.</summary>
    private static List<int> Parted(Theme theme, DivisionKind kind)
    {
        var parted = new List<int>();
        for (var before = 1; before < 44; before += 2)
        {
            var opening = Zine.P(string.Concat(Enumerable.Repeat(Sentence, before)) + "Hereitis.");
            var result = Zine.Set(Zine.Of(opening, Box(kind, Zine.P("Cut them. " + string.Concat(Enumerable.Repeat(Sentence, 12))), Zine.P(string.Concat(Enumerable.Repeat(Sentence, 12))), Zine.P("Serve them."))), theme);
            if (PageOf(result, "Cut them.") == PageOf(result, "Serve them.")) continue;
            var last = PageOf(result, "Hereitis.");
            Assert.Equal(last, PageOf(result, "Cut them."));
            parted.Add((int)((last.Trim.Bottom - theme.Page.Foot - last.Items.OfType<TextItem>().First(text => PageDump.Words(text).Contains("Hereitis.", StringComparison.Ordinal)).Origin.Y).Steps / theme.Text.Leading.Steps));
        }
        return parted;
    }

    [Theory]
    [InlineData(DivisionKind.Recipe)]
    [InlineData(DivisionKind.Sidebar)]
    public void A_box_that_a_page_holds_is_parted_only_where_a_third_of_a_page_would_stay_white(DivisionKind kind)
    {
        var parted = Parted(Theme.Default, kind);
        Assert.NotEmpty(parted);
        Assert.All(parted, white => Assert.InRange(white, (Theme.Default.LinesOnPage / 3) - 1, Theme.Default.LinesOnPage));
    }

    [Fact]
    public void Where_a_style_wants_recipes_whole_they_are_whatever_stays_white()
    {
        var theme = Theme.Default with { Asides = Theme.Default.Asides with { WholeRecipes = true } };
        Assert.Empty(Parted(theme, DivisionKind.Recipe));
        Assert.NotEmpty(Parted(theme, DivisionKind.Sidebar));
    }

    [Fact]
    public void What_names_a_box_does_not_have_the_next_paragraph_indented()
    {
        var page = Zine.Set(Zine.Of(Box(DivisionKind.Sidebar, new Paragraph([new Styled(SpanKind.Strong, [new Text("Soup")])]), Zine.P("Cut them. " + Sentence), Zine.P("Serve them. " + Sentence)))).Paged.Pages[2];
        decimal Left(string words) => page.Items.OfType<TextItem>().First(text => PageDump.Words(text).StartsWith(words, StringComparison.Ordinal)).Origin.X.Points;
        Assert.InRange(Left("Cut") - Left("Soup"), -1, 1);
        Assert.True(Left("Serve") - Left("Cut") > 5);
    }

    [Fact]
    public void Whose_words_a_pull_quote_gives_stands_in_lines_of_about_one_length()
    {
        var page = Zine.Set(Zine.Of(Box(DivisionKind.PullQuote, Zine.P("We slept by the light of the street"), Zine.P("— Ada, who was the first of us to see it and who never spoke of it again, in a letter")))).Paged.Pages[2];
        var lines = page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent && text.Style.Size == Theme.Default.Text.Size).GroupBy(text => text.Origin.Y).Select(line => line.Sum(text => PageDump.Words(text).Length)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.InRange(lines.Min() * 100 / lines.Max(), 70, 100);
    }

    [Fact]
    public void Between_two_boxes_there_is_a_line_of_white()
    {
        var table = new Table([ColumnAlignment.Default], [new([new([Zine.P("Head")])])], [new([new([Zine.P("One")])]), new([new([Zine.P("Two")])])], []);
        Block[] boxes = [Box(DivisionKind.Aside, Zine.P("Zeroth.")), Box(DivisionKind.Sidebar, Zine.P("First.")), Box(DivisionKind.Callout, Zine.P("Second.")), table, Box(DivisionKind.Sidebar, Zine.P("Third."))];
        var page = Zine.Set(Zine.Of(boxes)).Paged.Pages[2];
        var (edges, leading) = (page.Items.OfType<RuleItem>().Select(rule => rule.Area).ToList(), Theme.Default.Text.Leading);
        foreach (var name in (string[])["Zeroth.", "First.", "Second.", "Two"])
        {
            var baseline = page.Items.OfType<TextItem>().First(text => PageDump.Words(text) == name).Origin.Y;
            var foot = edges.Where(area => area.Y <= baseline + leading.Times(8, 10) && area.Bottom > baseline).Max(area => area.Bottom);
            Assert.InRange((edges.Where(area => area.Y > foot).Min(area => area.Y) - foot).Points, leading.Points, leading.Points * 1.7m);
        }
    }

    [Fact]
    public void A_box_stands_as_far_from_its_heading_as_text_does()
    {
        var page = Zine.Set(Zine.Of() with { Body = [Zine.Section(1, "Soup", Box(DivisionKind.Recipe, Zine.P("Cut them.")))] }).Paged.Pages[2];
        var heading = page.Items.OfType<TextItem>().First(text => PageDump.Words(text) == "Soup");
        Assert.True(page.Items.OfType<RuleItem>().Min(rule => rule.Area.Y) - heading.Origin.Y > Theme.Default.Text.Leading);
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

    /// <summary>What is drawn about a box takes a part of the white: with a line of it a heading would hang on the box's foot.</summary>
    [Fact]
    public void A_heading_stands_two_lines_below_a_box_where_it_has_one_of_its_own()
    {
        foreach (var kind in (ReadOnlySpan<DivisionKind>)[DivisionKind.Sidebar, DivisionKind.Recipe])
        {
            var page = Zine.Set(Zine.Of(Box(kind, Zine.P("Cut them.")), new Subheading(3, [new Text("Soup")]), Zine.P("Behind."))).Paged.Pages[2];
            decimal Of(string words) => page.Items.OfType<TextItem>().First(text => PageDump.Words(text).Trim().StartsWith(words, StringComparison.OrdinalIgnoreCase)).Origin.Y.Points;
            Assert.Equal(Theme.Default.Text.Leading.Points * 3, Of("Soup") - Of("Cut"));
            Assert.Equal(1, Theme.Default.Heading(3).LinesBefore);
        }
    }
}
