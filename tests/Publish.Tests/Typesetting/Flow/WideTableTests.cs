using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

public class WideTableTests
{
    private static TableRow Row(int columns, string word) => new([.. Enumerable.Range(0, columns).Select(_ => new TableCell([Zine.P(word)]))]);

    private static Table Wide(int columns, int rows, string word = "Distribution") =>
        new([.. Enumerable.Repeat(ColumnAlignment.Left, columns)], [Row(columns, "Correspondence")], [.. Enumerable.Repeat(Row(columns, word), rows)], []);

    private static (TypesettingResult Result, string Codes) Set(params Block[] blocks)
    {
        var bag = new DiagnosticBag();
        return (Zine.Set(Zine.Of(blocks), diagnostics: bag), string.Join(' ', bag.Sorted().Select(d => d.Code)));
    }

    private static List<TextItem> Turned(Page page) => [.. page.Items.OfType<TextItem>().Where(t => t.Turned)];

    [Fact]
    public void A_table_that_fits_stands_upright()
    {
        var (result, codes) = Set(Wide(3, 2));
        Assert.Equal("", codes);
        Assert.All(result.Paged.Pages, page => Assert.Empty(Turned(page)));
    }

    [Fact]
    public void A_table_wider_than_the_text_lies_on_its_side_on_a_page_of_its_own_and_it_is_said()
    {
        var (result, codes) = Set(Zine.P("Before."), Wide(6, 4), Zine.P("After."));
        Assert.Equal("ZP528", codes);
        Assert.Contains("Before. After.", Zine.Words(result.Paged.Pages[2]));
        Assert.Equal(6 * 5, Turned(result.Paged.Pages[3]).Count);
        Assert.Equal(0, result.Paged.Pages[3].Items.OfType<TextItem>().Count(t => !t.Turned && t.Structure.IsContent));
    }

    [Fact]
    public void Its_head_stands_again_on_each_of_its_pages_as_an_artifact()
    {
        var (result, _) = Set(Wide(6, 50));
        var pages = result.Paged.Pages.Where(page => Turned(page).Count > 0).ToList();
        Assert.True(pages.Count > 2);
        Assert.All(pages, page => Assert.Equal(6, Turned(page).Count(t => PageDump.Words(t) == "Correspondence")));
        Assert.All(pages.Skip(1), page => Assert.All(Turned(page).Where(t => PageDump.Words(t) == "Correspondence"), t => Assert.False(t.Structure.IsContent)));
    }

    [Fact]
    public void All_of_it_stays_inside_the_text_area()
    {
        var (result, _) = Set(Wide(6, 50));
        var page = Theme.Default.Page;
        foreach (var sheet in result.Paged.Pages)
            foreach (var text in Turned(sheet))
            {
                Assert.InRange(text.Origin.Y.Points, page.Head.Points, (page.Trim.Height - page.Foot).Points);
                Assert.InRange(text.Origin.X.Points, page.Inner.Points, (page.Trim.Width - page.Inner).Points);
            }
    }

    [Fact]
    public void A_note_called_in_it_stands_at_the_foot_of_its_own_page()
    {
        var table = Wide(6, 3) with { Caption = [new Text("A caption"), new Note(1, [Zine.P("Noted in the caption.")])] };
        var (result, _) = Set(Zine.P("Before."), table, Zine.P("After."));
        var page = result.Paged.Pages.Single(p => Turned(p).Count > 0);
        Assert.Contains("Noted in the caption.", string.Join(' ', page.Items.OfType<TextItem>().Where(t => !t.Turned).Select(PageDump.Words)));
    }

    [Fact]
    public void Words_are_broken_only_where_lying_on_its_side_does_not_help_either()
    {
        Assert.Equal("ZP524 ZP528", Set(Wide(14, 2)).Codes);
        var inList = new ListBlock(ListKind.Bullet, 1, true, [new ListItem([Wide(6, 2)])]);
        Assert.Contains("ZP528", Set(inList).Codes);
        Assert.Equal("ZP524", Set(new Paragraph([new Text("Called."), new Note(1, [Wide(8, 2)])])).Codes);
    }
}
