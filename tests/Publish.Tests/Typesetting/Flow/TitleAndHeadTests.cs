using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

public class TitleAndHeadTests
{
    private static Document Titled(Metadata metadata) => Zine.Of(Zine.P("Words.")) with { Metadata = metadata };

    private static void AssertInside(Page page, Theme theme)
    {
        foreach (var item in page.Items.OfType<TextItem>())
        {
            Assert.InRange(item.Origin.Y.Points, 0m, (page.Trim.Height - theme.Page.Edge).Points);
            var last = item.Words[^1];
            Assert.True(item.Origin.X + last.X + item.Style.Size.OfUnits(last.Shaped.Advance, last.Shaped.Face.UnitsPerEm) < page.Trim.Width);
        }
    }

    [Fact]
    public void A_word_wider_than_the_title_is_hyphenated_by_its_language()
    {
        var page = Zine.Set(Titled(new() { Title = "Wohnungsbauförderungsgesetzgebung", Language = "de" })).Paged.Pages[0];
        var lines = page.Items.OfType<TextItem>().ToList();
        Assert.True(lines.Count > 1);
        Assert.Equal("\u00AD", lines[0].Words[^1].LastReadsAs);
        Assert.All(lines, line => Assert.Equal(Theme.Default.Title.Size, line.Style.Size));
    }

    [Fact]
    public void A_word_that_no_rule_divides_is_set_smaller()
    {
        var page = Zine.Set(Titled(new() { Title = "A_B_C_D_E_F_G_H_I_J_K_L_M_N_O_P_Q_R_S_T_U", Language = "en" })).Paged.Pages[0];
        var line = Assert.Single(page.Items.OfType<TextItem>());
        Assert.True(line.Style.Size < Theme.Default.Title.Size);
        AssertInside(page, Theme.Default);
    }

    [Fact]
    public void What_stands_below_a_long_title_stays_large_enough_to_be_read()
    {
        foreach (var words in (int[])[1, 12, 25, 40])
        {
            var page = Zine.Set(Titled(new() { Title = string.Concat(Enumerable.Repeat("Folding and stapling ", words)), Subtitle = "With drawings", Contributors = [new("Nobody", "aut")] })).Paged.Pages[0];
            foreach (var below in (string[])["With drawings", "Nobody"])
                Assert.True(page.Items.OfType<TextItem>().Single(text => PageDump.Words(text) == below).Style.Size >= Length.Pt(8), $"{words} {below}");
            AssertInside(page, Theme.Default);
        }
    }

    [Theory]
    [InlineData(105, 148)]
    [InlineData(74, 105)]
    [InlineData(148, 210)]
    public void The_field_of_a_folio_keeps_clear_of_a_full_pages_last_line(int width, int height)
    {
        var look = Theme.Default with { Page = Theme.Default.Page with { Foot = Length.Mm(18) }, RunningHeads = Theme.Default.RunningHeads with { FolioReversed = true, FolioSize = Length.Pt(14) } };
        var trim = new Size(Length.Mm(width), Length.Mm(height));
        var limits = new TypeLimits(Length.Pt(8), Length.Pt(7), 450);
        var theme = look.On(trim, look.SizeOn(trim, limits), limits);
        var page = Zine.Set(Zine.Of(Zine.P(string.Concat(Enumerable.Repeat("Words that fill a page and go on overleaf. ", 200)))), theme).Paged.Pages[2];
        var field = page.Items.OfType<RuleItem>().Single(rule => rule.Structure == Artifact.Pagination && rule.Area.Height > Length.Pt(5)).Area;
        var last = page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent).Max(text => text.Origin.Y);
        Assert.True(field.Y - last >= theme.Text.Size.Times(6, 10), $"{field.Y - last} at {theme.Text.Size}");
    }

    /// <summary>In a look of one size for everything, and for a title of one line and of many.</summary>
    [Theory]
    [InlineData("HHHH")]
    [InlineData("HHHH HHHH HHHH HHHH HHHH HHHH HHHH HHHH HHHH HHHH HHHH")]
    public void A_frame_has_as_much_white_over_its_words_as_below_them_and_at_their_sides(string title)
    {
        var theme = Theme.Default with { Title = Theme.Default.Title with { Display = Theme.Default.Title.Display with { Band = new() { Kind = BandKind.Frame, Line = Length.Pt(2) }, Capitals = true } } };
        var page = Zine.Set(Titled(new() { Title = title }), theme).Paged.Pages[0];
        var rules = page.Items.OfType<RuleItem>().Select(rule => rule.Area).ToList();
        var lines = page.Items.OfType<TextItem>().Where(text => text.Style.Size == theme.Title.Size).ToList();
        var capitals = lines[0].Style.Size.OfUnits(lines[0].Style.Face.CapHeight, lines[0].Style.Face.UnitsPerEm);
        var over = lines.Min(text => text.Origin.Y) - capitals - rules.Min(area => area.Bottom);
        var under = rules.Max(area => area.Y) - lines.Max(text => text.Origin.Y);
        Assert.InRange((over - under).Points, -1, 1);
        var side = lines.Min(text => text.Origin.X) - rules.Min(area => area.Right);
        Assert.True(side >= over - Length.Pt(2.5m), $"{side} {over}");
        Assert.True(over > theme.Title.Size / 3);
    }

    [Theory]
    [InlineData("Everything that anybody at that table ever said about folding paper, and more")]
    [InlineData("What became of the cat that had one of the long strips in it")]
    public void No_heading_ends_in_a_line_of_one_short_word(string words)
    {
        foreach (var size in (decimal[])[13, 16, 19, 22])
        {
            var theme = Theme.Default with { Headings = [.. Theme.Default.Headings.Select(heading => heading with { Size = Length.Pt(size) })] };
            var page = Zine.Set(Zine.Of() with { Body = [Zine.Section(1, words, Zine.P("Text."))] }, theme).Paged.Pages[2];
            var widths = page.Items.OfType<TextItem>().Where(text => text.Style.Size == Length.Pt(size)).GroupBy(text => text.Origin.Y).Select(line => line.Max(text => text.Origin.X + text.Words[^1].X) - line.Min(text => text.Origin.X)).ToList();
            if (widths.Count > 1) Assert.True(widths[^1].Points * 2 > widths[0].Points, $"{widths[0]} over {widths[^1]} at {size}");
        }
    }

    [Fact]
    public void A_heading_is_divided_with_a_hyphen_as_well()
    {
        var document = Zine.Of() with { Metadata = new() { Title = "T", Language = "de" }, Body = [Zine.Section(1, "Kriegsdienstverweigerungsberatungsstellenverzeichnisse", Zine.P("Text."))] };
        var lines = Zine.Set(document).Paged.Pages[2].Items.OfType<TextItem>().Where(t => t.Style.Size > Theme.Default.Text.Size).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Equal("\u00AD", lines[0].Words[^1].LastReadsAs);
    }

    [Fact]
    public void Many_names_and_long_lines_stay_inside_the_title_page()
    {
        var words = string.Join(' ', Enumerable.Repeat("neighbours", 60));
        var metadata = new Metadata
        {
            Title = words, Subtitle = words, Publisher = "The Kitchen Table", Source = string.Concat(Enumerable.Repeat(words + " ", 6)),
            Contributors = Seq.Of(Enumerable.Range(1, 24).Select(i => new Contributor($"Somebody With A Name {i}"))),
        };
        var result = Zine.Set(Titled(metadata));
        AssertInside(result.Paged.Pages[0], Theme.Default);
        AssertInside(result.Paged.Pages[1], Theme.Default);
        Assert.Contains("Kitchen", Zine.Words(result.Paged.Pages[0]));
    }

    private static string Head(Page page) => string.Join(' ', page.Items.OfType<TextItem>().Where(t => t.Structure == Artifact.Pagination).Select(PageDump.Words));

    private static Section Chapter(string title, string? given = null)
    {
        var text = Enumerable.Repeat(Zine.P(string.Concat(Enumerable.Repeat("Words to fill the page with, one after the other. ", 12))), 14);
        return Zine.Section(1, title, [.. text.Append<Block>(new PageBreak())]) with { Attributes = Attributes.None with { Others = given is null ? [] : [new("short", given)] } };
    }

    [Fact]
    public void A_page_that_opens_a_chapter_has_no_running_head_and_the_next_ones_have()
    {
        var pages = Zine.Set(Zine.Of() with { Body = [Chapter("One"), Chapter("Two"), Chapter("Three")] }).Paged.Pages;
        foreach (var title in (string[])["One", "Two", "Three"])
        {
            var at = Enumerable.Range(0, pages.Count).First(i => Zine.Words(pages[i]).StartsWith(title + " ", StringComparison.Ordinal));
            Assert.Equal(pages[at].Label, Head(pages[at]));
            Assert.NotEqual(pages[at + 1].Label, Head(pages[at + 1]));
        }
    }

    [Fact]
    public void A_folio_over_the_text_stands_at_the_outer_edge_and_the_head_at_the_spine()
    {
        var theme = Theme.Default with { RunningHeads = Theme.Default.RunningHeads with { Folio = FolioPlace.Head } };
        var pages = Zine.Set(Zine.Of() with { Body = [Chapter("One")] }, theme).Paged.Pages;
        foreach (var page in pages.Skip(3).Take(4))
        {
            var items = page.Items.OfType<TextItem>().Where(item => item.Structure == Artifact.Pagination).ToList();
            var folio = items.Single(item => PageDump.Words(item) == page.Label).Origin.X;
            var head = items.Where(item => PageDump.Words(item) != page.Label).Select(item => item.Origin.X).ToList();
            Assert.NotEmpty(head);
            var isRecto = int.Parse(page.Label, System.Globalization.CultureInfo.InvariantCulture) % 2 == 1;
            Assert.All(head, x => Assert.Equal(isRecto, folio > x));
        }
    }

    [Fact]
    public void A_long_heading_is_cut_in_the_head_and_said_unless_a_short_form_is_given()
    {
        var bag = new DiagnosticBag();
        var title = "What became of the laundry on the corner and of all those who had worked in it until the very last day";
        var heads = string.Join('|', Zine.Set(Zine.Of() with { Body = [Chapter(title), Chapter(title + " of all", "The laundry")] }, diagnostics: bag).Paged.Pages.Select(Head));
        Assert.Contains("…", heads);
        Assert.Contains("laundry", heads, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("ZP574", Assert.Single(bag.Sorted()).Code);
    }

    [Theory]
    [InlineData("a", 900)]
    [InlineData("word ", 2000)]
    public void However_long_a_heading_is_its_head_is_one_line_that_fits(string part, int times)
    {
        var bag = new DiagnosticBag();
        var title = string.Concat(Enumerable.Repeat(part, times)).Trim();
        var pages = Zine.Set(Zine.Of() with { Body = [Chapter(title), Chapter("Two")] }, diagnostics: bag).Paged.Pages;
        var cut = Assert.Single(bag.Sorted(), d => d.Code == "ZP574").Message;
        Assert.Contains(part + part, cut, StringComparison.Ordinal);
        Assert.InRange(cut.Length, 60, 200);
        Assert.Contains(pages, page => Head(page).Contains('…', StringComparison.Ordinal));
    }

    [Fact]
    public void Leaders_of_all_levels_stand_under_each_other()
    {
        var body = Enumerable.Range(1, 6).Select(i => Zine.Section(1, $"Chapter {i}") with { Subsections = [Zine.Section(2, $"Part {i}", Zine.P("Words."))] });
        var document = Zine.Of() with { Body = Seq.Of(body), Settings = new() { Contents = true } };
        var dots = Zine.Set(document).Paged.Pages[2].Items.OfType<TextItem>().Where(t => t.Words.Count > 4 && t.Words.All(w => w.Shaped.Text == ".")).ToList();
        Assert.Equal(12, dots.Count);
        var pitch = (dots[0].Words[1].X - dots[0].Words[0].X).Steps;
        Assert.Single(dots.SelectMany(d => d.Words.Select(w => (d.Origin.X + w.X).Steps % pitch)).Distinct());
    }
}
