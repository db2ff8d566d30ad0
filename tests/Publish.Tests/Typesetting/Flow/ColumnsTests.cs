using System.Text.RegularExpressions;
using CsCheck;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Text in columns: even at its end, on the grid, whole, in its order, its notes at the page's foot.</summary>
public class ColumnsTests
{
    private const string Sentence = "Fold the sheet along the dotted line and press it flat with your thumb before you go on. ";

    private static readonly Theme Style = Theme.Default;

    private static readonly Length Wide = (Style.Measure - Style.Columns.Gutter) / 2;

    private static Paragraph Numbered(int number, int sentences) => Zine.P($"N{number} " + string.Concat(Enumerable.Repeat(Sentence, sentences)).TrimEnd());

    private static Division Columns(int count, params Block[] blocks) => new(DivisionKind.Columns, Seq.Of(blocks)) { Columns = count };

    private static TypesettingResult Set(DiagnosticBag bag, params Block[] blocks) => Zine.Set(Zine.Of(blocks), Style, bag, Zine.Inputs(Zine.Picture("a.png", 900, 600)));

    private static List<TextItem> Texts(Page page) => [.. page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent)];

    /// <summary>Text pages: title and imprint come first.</summary>
    private static List<Page> Pages(TypesettingResult result) => [.. result.Paged.Pages.Skip(2).Where(page => Texts(page).Count > 0)];

    private static Length Left(TypesettingResult result, Page page) => result.Paged.Pages.ToList().IndexOf(page) % 2 == 0 ? Style.Page.Inner : Style.Page.Outer;

    private static int ColumnOf(TextItem text, Length left) => (text.Origin.X - left).Steps > (Wide + (Style.Columns.Gutter / 2)).Steps ? 1 : 0;

    [Fact]
    public void All_words_stand_in_their_order_in_lines_of_the_grid_that_keep_to_their_columns() =>
        Gen.Select(Gen.Int[0, 25], Gen.Int[1, 9].Array[1, 14], Gen.Bool).Sample((before, lengths, hasHeading) =>
        {
            var blocks = lengths.Select((sentences, i) => (Block)Numbered(i, sentences)).ToList();
            if (hasHeading) blocks.Insert(blocks.Count / 2, new Subheading(3, [new Text("Here")]));
            var result = Set(new(), Zine.P(string.Concat(Enumerable.Repeat(Sentence, before))), Columns(2, [.. blocks]), Zine.P("Behind."));
            var words = string.Join(' ', Pages(result).Select(Zine.Words)).Replace("\u00AD", "", StringComparison.Ordinal);
            var at = 0;
            for (var i = 0; i < lengths.Length; i++) Assert.True((at = words.IndexOf($"N{i} ", at, StringComparison.Ordinal)) >= 0);
            Assert.EndsWith("Behind.", words.TrimEnd(), StringComparison.Ordinal);
            foreach (var page in Pages(result))
            {
                var (left, first) = (Left(result, page), Style.Page.Head + Style.Drop);
                foreach (var text in Texts(page))
                {
                    Assert.Equal(0, (text.Origin.Y - first).Steps % Style.Text.Leading.Steps);
                    Assert.InRange(text.Origin.Y.Steps, 0, (page.Trim.Bottom - Style.Page.Foot).Steps);
                }

                // Nothing of the first column reaches into the second.
                foreach (var text in Texts(page).Where(text => text.Origin.X + text.Words[^1].X < left + Wide)) Assert.True(text.Origin.X >= left - Length.Pt(4));
            }
        }, iter: 40);

    [Fact]
    public void A_box_that_a_column_holds_stands_in_one_column() => Gen.Select(Gen.Int[0, 25], Gen.Int[1, 9], Gen.Int[1, 9]).Sample(StandsInOneColumn, iter: 60);

    /// <summary>Six lines are left at the page's foot.</summary>
    [Fact]
    public void A_box_that_columns_at_a_foot_are_too_short_for_begins_overleaf() => StandsInOneColumn(24, 1, 5);

    /// <summary>Columns of which one depth parts the box and another, deeper by more than four lines, does not.</summary>
    [Fact]
    public void A_box_stands_in_one_column_where_less_deep_ones_would_be_more_even() => StandsInOneColumn(18, 3, 2);

    private static void StandsInOneColumn(int before, int above, int below)
    {
        var box = new Division(DivisionKind.Sidebar, [Zine.P("Begins. " + Sentence), Zine.P(Sentence + "Ends.")]);
        var result = Set(new(), Zine.P(string.Concat(Enumerable.Repeat(Sentence, before))), Columns(2, Numbered(1, above), box, Numbered(2, below)), Zine.P("Behind."));
        var page = Assert.Single(Pages(result), page => Texts(page).Any(text => PageDump.Words(text).Contains("Begins.", StringComparison.Ordinal)));
        var left = Left(result, page);
        int In(string words) => Texts(page).Where(text => PageDump.Words(text).Contains(words, StringComparison.Ordinal)).Select(text => ColumnOf(text, left)).DefaultIfEmpty(-1).Single();
        Assert.Equal(In("Begins."), In("Ends."));
    }

    [Fact]
    public void Headings_in_columns_have_lines_of_about_one_length()
    {
        var page = Pages(Set(new(), Columns(2, new Subheading(3, [new Text("A heading of rather many words here")]), Numbered(1, 4))))[0];
        var lines = Texts(page).Where(text => text.Style.Face.PostScriptName.Contains("Bold", StringComparison.Ordinal)).GroupBy(text => text.Origin.Y).Select(line => line.Sum(text => PageDump.Words(text).Length)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.InRange(lines.Min() * 100 / lines.Max(), 60, 100);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(12)]
    public void At_their_end_columns_are_even(int paragraphs)
    {
        var result = Set(new(), Columns(2, [.. Enumerable.Range(0, paragraphs).Select(i => Numbered(i, 2))]), new SceneBreak(), Zine.P("Behind."));
        var page = Pages(result).Last(page => !Zine.Words(page).StartsWith("Behind", StringComparison.Ordinal));
        var left = Left(result, page);
        var feet = Texts(page).Where(text => !PageDump.Words(text).StartsWith("Behind", StringComparison.Ordinal)).GroupBy(text => ColumnOf(text, left)).Select(column => column.Max(text => text.Origin.Y)).ToList();
        Assert.Equal(2, feet.Count);
        Assert.InRange(Math.Abs((feet[0] - feet[1]).Points), 0, (Style.Text.Leading * 3).Points);
    }

    [Fact]
    public void A_full_page_of_columns_is_full_and_no_line_of_a_paragraph_stands_alone()
    {
        var result = Set(new(), Columns(2, [.. Enumerable.Range(0, 40).Select(i => Numbered(i, 3))]));
        var pages = Pages(result);
        Assert.True(pages.Count > 2);
        var foot = pages[0].Trim.Bottom - Style.Page.Foot;
        foreach (var page in pages.SkipLast(1))
        {
            var left = Left(result, page);
            foreach (var column in Texts(page).GroupBy(text => ColumnOf(text, left)))
            {
                Assert.True(column.Max(text => text.Origin.Y) > foot - (Style.Text.Leading * 3));
                var lines = column.OrderBy(text => text.Origin.Y).Select(PageDump.Words).ToList();
                Assert.DoesNotMatch("^N", lines[^1]);
            }
        }
    }

    [Fact]
    public void No_scrap_comes_over_from_the_page_before_and_no_column_is_empty_beside_another()
    {
        for (var before = 0; before < 34; before++)
        {
            var result = Set(new(), Zine.P(string.Concat(Enumerable.Repeat(Sentence, before))), Columns(2, [.. Enumerable.Range(0, 5).Select(i => Numbered(i, 2 + (i % 3)))]), Zine.P("Behind."));
            foreach (var page in Pages(result).Where(page => Texts(page).Exists(text => text.Origin.X > Left(result, page) + Wide)))
            {
                var left = Left(result, page);
                var right = Texts(page).Where(text => ColumnOf(text, left) == 1).Select(text => text.Origin.Y).ToHashSet();
                Assert.True(right.Count >= 2, $"{right.Count} lines in the right column after {before} sentences");
            }

            Assert.All(Pages(result), page => Assert.False(Zine.Words(page).StartsWith("N4", StringComparison.Ordinal) && !Texts(page).Exists(text => ColumnOf(text, Left(result, page)) == 1)));
        }
    }

    [Fact]
    public void A_list_in_columns_has_items_in_both_and_no_rule_stands_beside_nothing()
    {
        var list = new ListBlock(ListKind.Bullet, 1, true, [.. new[] { "one", "two", "three" }.Select(word => new ListItem([Zine.P(word)]))]);
        var page = Pages(Set(new(), Columns(2, list)))[0];
        var left = Style.Page.Inner;
        Assert.Contains(Texts(page), text => ColumnOf(text, left) == 1);
        var alone = Pages(Set(new(), Columns(2, Zine.P("Alone.")) with { Attributes = new("", [Division.RuledColumns], null, []) }))[0];
        Assert.Empty(alone.Items.OfType<RuleItem>());
    }

    [Fact]
    public void Notes_stand_at_the_foot_of_the_page_that_calls_them()
    {
        var blocks = Enumerable.Range(0, 24).Select(i => (Block)new Paragraph([new Text($"N{i} " + Sentence + Sentence), new Note(i + 1, [Zine.P($"Note{i}.")]), new Text(" " + Sentence)])).ToArray();
        var result = Set(new(), Columns(2, blocks));
        foreach (var page in Pages(result))
        {
            var words = Zine.Words(page);
            for (var i = 0; i < blocks.Length; i++)
                if (words.Contains($"Note{i}.", StringComparison.Ordinal)) Assert.Contains($"N{i} ", words + string.Concat(Pages(result).TakeWhile(other => other != page).Select(Zine.Words)), StringComparison.Ordinal);
        }

        Assert.All(Enumerable.Range(0, 24), i => Assert.Single(Pages(result), page => Zine.Words(page).Contains($"Note{i}.", StringComparison.Ordinal)));
    }

    /// <summary>A line that calls more notes than a page holds: they go on from page to page, and so does the text.</summary>
    [Theory]
    [InlineData(12)]
    [InlineData(30)]
    public void What_no_page_can_hold_in_columns_is_set_all_the_same(int notes)
    {
        var crowded = new Paragraph([new Text("N0 Calls"), .. Enumerable.Range(1, notes).Select(i => new Note(i, [Zine.P($"Note{i}. " + string.Concat(Enumerable.Repeat(Sentence, 9)))])), new Text(" and goes on. " + Sentence + Sentence)]);
        var result = Set(new(), Columns(2, crowded, Numbered(1, 3), Numbered(2, 3)), Zine.P("Behind."));
        var words = string.Join(' ', Pages(result).Select(Zine.Words));
        Assert.All(Enumerable.Range(1, notes), i => Assert.Single(Regex.Matches(words, $@"\bNote{i}\.")));
        Assert.All(Enumerable.Range(0, 3), i => Assert.Single(Regex.Matches(words, $@"\bN{i} ")));
        Assert.Single(Regex.Matches(words, "Behind\\."));
    }

    [Fact]
    public void A_heading_in_columns_has_its_text_below_it()
    {
        for (var before = 1; before < 16; before++)
        {
            var result = Set(new(), Columns(2, Numbered(0, before), new Subheading(3, [new Text("Heading")]), Numbered(1, 4)), Zine.P("Behind."));
            foreach (var page in Pages(result))
            {
                var left = Left(result, page);
                foreach (var column in Texts(page).GroupBy(text => ColumnOf(text, left)))
                    Assert.NotEqual("Heading", PageDump.Words(column.OrderBy(text => text.Origin.Y).Last()).Trim());
            }
        }
    }

    [Fact]
    public void What_goes_across_parts_the_columns()
    {
        var across = new Figure(Zine.Image("a.png"), [], FigurePlacement.Here) { Width = PictureExtent.Share(1000), Attributes = Attributes.None with { Classes = [Division.AcrossColumns] } };
        var result = Set(new(), Columns(2, Numbered(0, 4), across, Numbered(1, 4)));
        var page = Assert.Single(result.Paged.Pages, page => page.Items.OfType<PictureItem>().Any());
        var picture = page.Items.OfType<PictureItem>().Single();
        Assert.Equal(Style.Measure, picture.Area.Width);
        Assert.All(Texts(page), text => Assert.True(text.Origin.Y < picture.Area.Y || text.Origin.Y - (text.Style.Size / 2) > picture.Area.Bottom));
    }

    [Fact]
    public void A_picture_in_a_column_is_as_wide_as_that()
    {
        var result = Set(new(), Columns(2, Numbered(0, 4), new Figure(Zine.Image("a.png"), [], FigurePlacement.Here), Numbered(1, 4)));
        Assert.Equal(Wide, result.Paged.Pages.SelectMany(page => page.Items).OfType<PictureItem>().Single().Area.Width);
    }

    [Fact]
    public void Columns_that_nobody_could_read_are_fewer_and_that_is_said()
    {
        var bag = new DiagnosticBag();
        var result = Set(bag, Columns(4, Numbered(0, 9)));
        Assert.True(bag.Has("ZP349"));
        Assert.Equal(2, Texts(Pages(result)[0]).Select(text => ColumnOf(text, Left(result, Pages(result)[0]))).Distinct().Count());
    }

    [Fact]
    public void In_lists_tables_quotations_notes_and_columns_there_are_none_and_that_is_said()
    {
        foreach (var block in (Block[])
        [
            new ListBlock(ListKind.Bullet, 1, false, [new ListItem([Columns(2, Numbered(0, 2))])]),
            new Table([ColumnAlignment.Left], [], [new TableRow([new TableCell([Columns(2, Numbered(0, 2))])])], []),
            new Quotation([Columns(2, Numbered(0, 2))], []),
            new Paragraph([new Text("See"), new Note(1, [Columns(2, Numbered(0, 2))])]),
            Columns(2, Columns(2, Numbered(0, 2))),
            Columns(2, new Table([ColumnAlignment.Left], [], [new TableRow([new TableCell([Columns(2, Numbered(0, 2))])])], [])),
        ])
        {
            var bag = new DiagnosticBag();
            Assert.Contains("N0", string.Join(' ', Pages(Set(bag, block)).Select(Zine.Words)), StringComparison.Ordinal);
            Assert.True(bag.Has("ZP350"));
        }
    }

    [Fact]
    public void A_box_in_a_column_has_its_rules_there()
    {
        var result = Set(new(), Columns(2, Numbered(0, 6), new Division(DivisionKind.Sidebar, [Numbered(1, 3)])));
        var page = Pages(result)[^1];
        var rules = page.Items.OfType<RuleItem>().Where(rule => rule.Area.Width > Length.Pt(20)).ToList();
        Assert.All(rules, rule => Assert.True(rule.Area.Width <= Wide));
        Assert.True(rules.Count >= 2);
    }

    /// <summary>A list may be parted between two items, so that one column is not half as long as the other.</summary>
    [Fact]
    public void Columns_with_a_list_in_them_are_level()
    {
        for (var before = 1; before < 5; before++)
            for (var behind = 1; behind < 4; behind++)
            {
                var list = new ListBlock(ListKind.Decimal, 1, true, [new([Zine.P(Sentence)]), new([Zine.P(Sentence)]), new([Zine.P(Sentence)])]);
                var result = Set(new(), Columns(2, Numbered(0, before), Zine.P("We have bought it."), list, Numbered(1, behind)), Zine.P("Behind."));
                var page = Assert.Single(Pages(result));
                var left = Left(result, page);
                var lines = Texts(page).Where(text => !PageDump.Words(text).Contains("Behind", StringComparison.Ordinal)).GroupBy(text => ColumnOf(text, left)).Select(column => column.Max(text => text.Origin.Y)).ToList();
                Assert.InRange(Math.Abs((lines[0] - lines[1]).Points), 0m, Style.Text.Leading.Points * 2.1m);
            }
    }

    /// <summary>A few lines go to the next page with their heading rather than to leave two of them there.</summary>
    [Fact]
    public void Columns_of_a_few_lines_stand_on_one_page()
    {
        for (var before = 8; before < 30; before++)
        {
            var list = new ListBlock(ListKind.Bullet, 1, true, [.. Enumerable.Range(0, 12).Select(i => new ListItem([Zine.P($"N{i} thread.")]))]);
            var result = Set(new(), Zine.P(string.Concat(Enumerable.Repeat(Sentence, before * 2))), new Subheading(3, [new Text("What we buy")]), Columns(2, list));
            Assert.Single(Pages(result), page => Zine.Words(page).Contains("thread.", StringComparison.Ordinal));
        }
    }
}
