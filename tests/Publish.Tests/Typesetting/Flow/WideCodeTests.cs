using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

public class WideCodeTests
{
    private static (TypesettingResult Result, string Codes) Set(params Block[] blocks)
    {
        var bag = new DiagnosticBag();
        return (Zine.Set(Zine.Of(blocks), diagnostics: bag), string.Join(' ', bag.Sorted().Select(d => d.Code)));
    }

    private static Preformatted Listing(int columns, int lines) =>
        new(string.Join('\n', Enumerable.Range(10, lines).Select(i => $"L{i}" + new string('x', columns - 3))), "");

    private static List<TextItem> Lines(Page page) =>
        [.. page.Items.OfType<TextItem>().Where(t => t.Structure.IsContent && PageDump.Words(t) is ['L', ..] or ['x', ..])];

    private static List<Page> Pages(TypesettingResult result) => [.. result.Paged.Pages.Where(p => Lines(p).Count > 0)];

    [Fact]
    public void Lines_that_fit_are_set_as_the_style_has_it()
    {
        var (result, codes) = Set(Listing(40, 5));
        Assert.Equal("", codes);
        Assert.All(Lines(Pages(result).Single()), line => Assert.Equal(Theme.Default.Code.Size, line.Style.Size));
    }

    [Fact]
    public void Wide_lines_make_all_of_it_smaller_and_it_stays_whole()
    {
        for (var before = 0; before < 30; before += 7)
        {
            var (result, _) = Set([.. Enumerable.Repeat(Zine.P("A line."), before), Listing(80, 18), Zine.P("After.")]);
            var lines = Lines(Pages(result).Single());
            Assert.Equal(18, lines.Count);
            Assert.All(lines, line => Assert.InRange(line.Style.Size.Points, 5.5m, Theme.Default.Code.Size.Points - 0.1m));
            var gaps = lines.Zip(lines.Skip(1), (a, b) => b.Origin.Y - a.Origin.Y).Distinct().ToList();
            Assert.True(gaps.Max() - gaps.Min() < Length.Pt(0.1m));
        }
    }

    [Fact]
    public void A_small_listing_longer_than_a_page_goes_on_evenly()
    {
        var (result, _) = Set(Listing(80, 89));
        var pages = Pages(result);
        Assert.True(pages.Count > 1);
        Assert.Equal(89, pages.Sum(page => Lines(page).Count));
        foreach (var page in pages)
        {
            var lines = Lines(page);
            var gaps = lines.Zip(lines.Skip(1), (a, b) => b.Origin.Y - a.Origin.Y).ToList();
            Assert.True(gaps.Max() - gaps.Min() < Length.Pt(0.5m));
        }
    }

    [Fact]
    public void Wider_ones_lie_on_their_side_and_it_is_said()
    {
        var (result, codes) = Set(Zine.P("Before."), Listing(120, 12), Zine.P("After."));
        Assert.Contains("ZP572", codes);
        var page = Pages(result).Single();
        Assert.All(Lines(page), line => Assert.True(line.Turned));
        Assert.All(Lines(page), line => Assert.InRange(line.Origin.Y.Points, Theme.Default.Page.Head.Points, Theme.Default.Page.Trim.Height.Points));
    }

    [Fact]
    public void The_widest_are_wrapped_at_a_space_that_is_near_and_their_line_is_named()
    {
        var bag = new DiagnosticBag();
        var words = string.Join(' ', Enumerable.Range(100, 60).Select(i => $"word{i}"));
        var result = Zine.Set(Zine.Of(new Preformatted("short\n" + words, "")), diagnostics: bag);
        Assert.Contains("line 2 ", bag.Sorted().Single(d => d.Code == "ZP571").Message);
        var set = string.Join(' ', result.Paged.Pages.Select(Zine.Words));
        for (var i = 100; i < 160; i++) Assert.Contains($"word{i}", set);
    }

    [Fact]
    public void An_address_is_wrapped_behind_a_sign()
    {
        var address = "https://example.org/" + string.Concat(Enumerable.Repeat("folder-of-things/", 20));
        var (result, _) = Set(new Preformatted(address, ""));
        var lines = result.Paged.Pages.SelectMany(p => p.Items.OfType<TextItem>()).Where(t => PageDump.Words(t).Contains("folder", StringComparison.Ordinal)).Select(PageDump.Words).ToList();
        Assert.True(lines.Count > 1);
        Assert.All(lines.SkipLast(1), line => Assert.Contains(line[^1], "/-"));
        Assert.Equal(address, string.Concat(lines));
    }

    [Fact]
    public void Tabs_set_columns_under_each_other()
    {
        var (result, _) = Set(new Preformatted("10:01\tok\n9:59\tlate\nall:\n\tcc main.c", ""));
        var items = result.Paged.Pages.SelectMany(p => p.Items.OfType<TextItem>()).Where(t => t.Structure.IsContent).ToList();
        Length At(string word) => items.SelectMany(t => t.Words.Where(w => w.Shaped.Text == word).Select(w => t.Origin.X + w.X)).Single();
        Assert.InRange((At("ok") - At("late")).Steps, -2, 2);
        Assert.True(At("cc") > At("all:"));
    }

    [Fact]
    public void An_item_or_a_note_that_begins_with_it_keeps_its_mark()
    {
        var list = new ListBlock(ListKind.Decimal, 7, true, [new ListItem([Listing(20, 2)])]);
        var noted = new Paragraph([new Text("Called."), new Note(1, [Listing(20, 1)])]);
        var (result, _) = Set(list, noted);
        var items = result.Paged.Pages.SelectMany(p => p.Items.OfType<TextItem>()).ToList();
        var mark = items.Single(t => PageDump.Words(t) == "7.");
        Assert.Contains(items, t => PageDump.Words(t).StartsWith("L10", StringComparison.Ordinal) && t.Origin.Y == mark.Origin.Y);
        Assert.Equal(2, items.Count(t => PageDump.Words(t) == "1"));
    }
}
