using Publish.Model;
using Publish.Tests.Typesetting.Flow.Pagination;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Widths of columns, and the air about rows.</summary>
public class TableLookTests
{
    private static readonly TableRow Head = Laid.Row(Zine.P("Tool"), Zine.P("Use"), Zine.P("Shop"));

    private static List<TextItem> Set(params Block[] blocks) => [.. Zine.Set(Zine.Of(blocks)).Paged.Pages[2].Items.OfType<TextItem>().Where(text => text.Structure.IsContent)];

    private static TextItem Of(List<TextItem> texts, string words) => texts.First(text => PageDump.Words(text).Contains(words, StringComparison.Ordinal));

    private static decimal Between(List<TextItem> texts, string from, string to) => (Of(texts, to).Origin.Y - Of(texts, from).Origin.Y).Points / Theme.Default.Text.Leading.Points;

    [Fact]
    public void Short_columns_keep_their_words_in_one_line_beside_a_wide_one()
    {
        var texts = Set(Laid.Table(Head, Laid.Row(Zine.P("Bone folder"), Zine.P(Laid.Counted("reason", 40)), Zine.P("Any stationery shop"))));
        Assert.Contains(texts, text => PageDump.Words(text) == "Bone folder");
        Assert.Contains(texts, text => PageDump.Words(text) == "Any stationery shop");
    }

    [Fact]
    public void No_word_of_a_narrow_column_is_divided_where_it_has_room()
    {
        const string words = "understanding international correspondence notwithstanding everything";
        var texts = Set(Laid.Table(null, Laid.Row(Zine.P(words), Zine.P(words), Zine.P(words))));
        Assert.DoesNotContain(texts, text => PageDump.Words(text).Contains('\u00AD', StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_is_wider_than_the_table_leaves_its_neighbours_whole()
    {
        var texts = Set(Laid.Table(null, Laid.Row(Zine.P("folding"), Zine.P(string.Concat(Enumerable.Repeat("abcdefghij", 40))))));
        Assert.Contains(texts, text => PageDump.Words(text) == "folding");
    }

    [Fact]
    public void An_empty_line_stands_under_the_head_and_half_a_one_between_rows_where_one_has_several_lines()
    {
        var several = Set(Laid.Table(Head, Laid.Row(Zine.P("knife"), Zine.P(Laid.Counted("reason", 10)), Zine.P("x")), Laid.Row(Zine.P("ruler"), Zine.P("y"), Zine.P("z")), Laid.Row(Zine.P("stapler"), Zine.P("y"), Zine.P("z"))));
        Assert.Equal((2m, 1.5m), (Between(several, "Tool", "knife"), decimal.Round(Between(several, "ruler", "stapler"), 3)));
        var single = Set(Laid.Table(Head, Laid.Row(Zine.P("knife"), Zine.P("x"), Zine.P("x")), Laid.Row(Zine.P("ruler"), Zine.P("y"), Zine.P("z"))));
        Assert.Equal((2m, 1m), (Between(single, "Tool", "knife"), Between(single, "knife", "ruler")));
    }

    [Fact]
    public void A_caption_stands_apart_from_the_rule_under_it()
    {
        var table = Laid.Table(Head, Laid.Row(Zine.P("knife"), Zine.P("x"), Zine.P("x"))) with { Caption = [new Text("A caption")] };
        Assert.Equal(2m, Between(Set(table), "caption", "Tool"));
    }

    [Fact]
    public void A_head_without_a_word_is_none()
    {
        var blank = new TableRow([new TableCell([]), new TableCell([])]);
        var paged = Zine.Set(Zine.Of(Laid.Table(blank, Laid.Row(Zine.P("knife"), Zine.P("x"))))).Paged;
        Assert.Equal(2, paged.Pages[2].Items.OfType<RuleItem>().Count());
    }

    [Fact]
    public void The_rule_under_a_head_has_as_much_white_below_it_as_over_it()
    {
        var page = Zine.Set(Zine.Of(Laid.Table(Head, Laid.Row(Zine.P("knife"), Zine.P("x"), Zine.P("x")), Laid.Row(Zine.P("ruler"), Zine.P("y"), Zine.P("z"))))).Paged.Pages[2];
        var texts = page.Items.OfType<TextItem>().ToList();
        var rule = page.Items.OfType<RuleItem>().Select(item => item.Area).OrderBy(area => area.Y).ElementAt(1);
        var size = Theme.Default.Tables.Size;
        var over = rule.Y - Of(texts, "Tool").Origin.Y;
        var under = Of(texts, "knife").Origin.Y - size.Times(65, 100) - rule.Bottom;
        Assert.InRange(under.Points / over.Points, 0.75m, 1.1m);
    }

    [Fact]
    public void A_caption_begins_at_the_edge_of_its_table()
    {
        var theme = Theme.Default with { Figures = Theme.Default.Figures with { CentredCaption = false } };
        var row = Laid.Row(Zine.P("Bone folder"), Zine.P("folding"), Zine.P("Any stationery shop"));
        var page = Zine.Set(Zine.Of(Laid.Table(Head, row) with { Caption = [new Text("A caption")] }), theme).Paged.Pages[2];
        var rules = page.Items.OfType<RuleItem>().First().Area;
        Assert.True(rules.Width < theme.Measure);
        Assert.InRange((Of([.. page.Items.OfType<TextItem>()], "A caption").Origin.X - rules.X).Points, -1m, 1m);
    }
}
