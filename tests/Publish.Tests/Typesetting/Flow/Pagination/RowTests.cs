using Publish.Model;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>Rows of tables that a page is too short for.</summary>
public class RowTests
{
    private static readonly TableRow Head = Laid.Row(Zine.P("Name"), Zine.P("Speech"));

    private static Block[] Tall(int words = 700) => [Zine.P("Before."), Laid.Table(Head, Laid.Row(Zine.P("Speaker"), Zine.P(Laid.Counted("saying", words)))), Zine.P("After.")];

    [Fact]
    public void A_row_taller_than_a_page_goes_on_overleaf_and_every_word_of_it_stands_inside_of_the_page()
    {
        var paged = Zine.Set(Zine.Of(Tall())).Paged;
        var theme = Theme.Default.Page;
        foreach (var text in paged.Pages.SelectMany(page => page.Items).OfType<TextItem>())
            Assert.InRange(text.Origin.Y.Points, theme.Edge.Points, (theme.Trim.Height - theme.Edge).Points);
        var pages = Laid.Pages(Tall());
        Assert.True(pages.Count > 2);
        Assert.Contains(Laid.Counted("saying", 700), Laid.Words(pages), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_head_stands_again_over_the_rest_as_furniture()
    {
        var pages = Zine.Set(Zine.Of(Tall())).Paged.Pages.Skip(3).Where(page => Zine.Words(page).Contains("saying", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Contains(page.Items.OfType<TextItem>(), text => text.Structure == Artifact.Layout && PageDump.Words(text) == "Speech"));
    }

    [Fact]
    public void Two_lines_of_it_at_least_stand_on_each_page()
    {
        for (var before = 20; before < Laid.LinesOnPage; before++)
        {
            var pages = Laid.Pages([.. Laid.Lines(before), Laid.Table(null, Laid.Row(Zine.P("x"), Laid.List([.. Enumerable.Range(1, 14).Select(i => $"saying{i}")])))]);
            Assert.All(pages, page => Assert.NotEqual(1, page.Count(line => line.Contains("saying", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void A_row_and_its_long_note_are_both_begun_where_the_row_stands()
    {
        var row = Laid.Row(Laid.Noted("Speaker", 1, Laid.Counted("noted", 300)), Zine.P(Laid.Counted("saying", 400)));
        var pages = Laid.Pages(Zine.P("Before."), Laid.Table(Head, row));
        Assert.Contains("saying1", Laid.Words(pages[..1]), StringComparison.Ordinal);
        Assert.Contains("noted1 noted2", Laid.Words(pages[..1]), StringComparison.Ordinal);
        Assert.Contains("noted300", Laid.Words(pages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_calls_three_long_notes_begins_each_of_them_on_its_page()
    {
        var cells = Enumerable.Range(1, 3).Select(i => Laid.Noted("Cell", i, Laid.Counted($"note{i}w", 250))).ToArray();
        var first = Laid.Words(Laid.Pages(Zine.P("Before."), Laid.Table(null, Laid.Row([.. cells])))[..1]);
        Assert.All(Enumerable.Range(1, 3), i => Assert.Contains($"note{i}w1 note{i}w2", first, StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_in_a_cell_are_parted_with_it()
    {
        var list = Laid.List([.. Enumerable.Range(1, 90).Select(i => $"item{i}")]);
        var words = Laid.Words(Laid.Pages(Laid.Table(Head, Laid.Row(Zine.P("x"), list))));
        Assert.All(Enumerable.Range(1, 90), i => Assert.Contains($"item{i}", words, StringComparison.Ordinal));
        Assert.True(Laid.Pages(Laid.Table(Head, Laid.Row(Zine.P("x"), list))).Count > 2);
    }

    [Fact]
    public void A_row_deeper_than_the_page_is_wide_goes_on_on_the_next_page_on_its_side()
    {
        var wide = Enumerable.Repeat<Block>(Zine.P("Correspondence"), 5).ToArray();
        var table = Laid.Table(null, Laid.Row([.. wide, Zine.P("Correspondence")]), Laid.Row([.. wide, Zine.P(Laid.Counted("saying", 300))]));
        var pages = Zine.Set(Zine.Of(table)).Paged.Pages.Where(page => page.Items.OfType<TextItem>().Any(text => text.Turned)).ToList();
        Assert.True(pages.Count > 1);
        Assert.Contains(Laid.Counted("saying", 300), Laid.Words(pages.Select(Laid.Lines)).Replace("Correspondence ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tall_row_of_a_table_in_a_note_is_parted_as_the_note_is()
    {
        var table = Laid.Table(null, Laid.Row(Zine.P("x"), Zine.P(Laid.Counted("noted", 600))));
        var paged = Zine.Set(Zine.Of(new Paragraph([new Text("Called."), new Note(1, [Zine.P("See."), table])]))).Paged;
        Assert.Contains(Laid.Counted("noted", 600), Laid.Words(paged.Pages.Select(Laid.Lines)), StringComparison.Ordinal);
        Assert.All(paged.Pages.SelectMany(page => page.Items).OfType<TextItem>(), text => Assert.True(text.Origin.Y < Theme.Default.Page.Trim.Height));
    }
}
