using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Proofing;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>What lies behind the words of whole pages.</summary>
public class BackdropTests
{
    private const string Path = "paper.png";

    private static Figure Behind(string name) => new(new(Path, ""), [], FigurePlacement.Here) { Attributes = Attributes.None with { Classes = [name] } };

    private static Section Chapter(string title, params Block[] before)
    {
        var text = Enumerable.Repeat<Block>(Zine.P(string.Concat(Enumerable.Repeat("Words to fill the page with, one after the other. ", 12))), 8);
        return Zine.Section(1, title, [.. before, .. text, new PageBreak()]);
    }

    private static PagedDocument Set(Theme theme, DiagnosticBag bag, (int Width, int Height) shape, params Section[] body) =>
        Zine.Set(Zine.Of() with { Body = Seq.Of(body) }, theme, bag, Zine.Inputs(Zine.Picture(Path, shape.Width, shape.Height))).Paged;

    private static bool IsBehind(PageItem item) => item is PictureItem or RuleItem && item.Structure == Artifact.Layout;

    private static string Pages(PagedDocument paged) => string.Concat(paged.Pages.Select(page => page.Items.Any(item => item is PictureItem) ? 'x' : '-'));

    [Fact]
    public void A_picture_lies_behind_the_pages_of_its_section_and_moves_nothing()
    {
        foreach (var name in (string[])[Figure.PageBackground, Figure.PageBorder])
        {
            var bag = new DiagnosticBag();
            var paged = Set(Theme.Default, bag, (1360, 1980), Chapter("One"), Chapter("Two", Behind(name)), Chapter("Three"));
            var plain = Set(Theme.Default, bag, (1, 1), Chapter("One"), Chapter("Two"), Chapter("Three"));
            Assert.Matches("^--(-+)(x{2,})(-+)$", Pages(paged));
            Assert.Contains("Two", Zine.Words(paged.Pages[Pages(paged).IndexOf('x', StringComparison.Ordinal)]), StringComparison.Ordinal);
            for (var i = 0; i < plain.Pages.Count; i++)
            {
                Assert.Equal(plain.Pages[i].Items.OfType<TextItem>().Select(text => text.Origin), paged.Pages[i].Items.OfType<TextItem>().Select(text => text.Origin));
                if (paged.Pages[i].Items.OfType<PictureItem>().SingleOrDefault() is not { } picture) continue;
                Assert.Same(picture, paged.Pages[i].Items[0]);
                Assert.True(IsBehind(picture));
                var shown = picture.Clip ?? picture.Area;
                Assert.Equal(paged.Pages[i].Trim.Outset(-Theme.Default.Page.Edge), shown);
                Assert.Equal(shown, shown.Within(picture.Area));
                Assert.Null(PageLook.At(paged.Pages[i]).Over);
            }
            Assert.Empty(bag.Sorted());
        }
    }

    [Fact]
    public void Before_the_first_heading_it_is_for_all_of_the_text_and_a_section_has_its_own()
    {
        var all = new Section(1, null, [Behind(Figure.PageBackground), Zine.P("First words."), new PageBreak()], []);
        Assert.Matches("^--x+$", Pages(Set(Theme.Default, new(), (1360, 1980), all, Chapter("One"), Chapter("Two"))));
    }

    /// <summary>Pages before the text move nothing: the contents lie on what is for all, and not on what is a section's.</summary>
    [Fact]
    public void Contents_have_what_is_for_the_whole_zine()
    {
        string Shown(params Section[] body) => Pages(Zine.Set(Zine.Of() with { Settings = new() { Contents = true }, Body = Seq.Of(body) }, null, null, Zine.Inputs(Zine.Picture(Path, 1360, 1980))).Paged);
        Assert.Matches("^--x+$", Shown(new Section(1, null, [Behind(Figure.PageBorder)], []), Chapter("One")));
        Assert.Matches("^--(-+)(x{2,})$", Shown(Chapter("One"), Chapter("Two", Behind(Figure.PageBorder))));
    }

    [Fact]
    public void A_tint_lies_behind_the_text_and_bleeds_where_the_page_does()
    {
        foreach (var bleed in (int[])[0, 3])
        {
            var theme = Theme.Default with { Page = Theme.Default.Page with { Background = 12, Bleed = Length.Mm(bleed) } };
            var paged = Set(theme, new(), (1, 1), Chapter("One"));
            foreach (var page in paged.Pages.Skip(2))
            {
                var tint = Assert.IsType<RuleItem>(page.Items[0]);
                Assert.Equal(Ink.Black with { Percent = 12 }, tint.Ink);
                Assert.Equal(bleed > 0 ? page.Bleed : page.Trim.Outset(-theme.Page.Edge), tint.Area);
            }
            Assert.DoesNotContain(paged.Pages[0].Items.OfType<RuleItem>(), rule => rule.Ink.Percent == 12);
        }
    }

    [Fact]
    public void What_cannot_be_is_said()
    {
        string Codes(Theme theme, (int, int) shape, params Block[] blocks)
        {
            var bag = new DiagnosticBag();
            Set(theme, bag, shape, Zine.Section(1, "One", [.. blocks, Zine.P("Words.")]));
            return string.Join(' ', bag.Sorted().Select(one => one.Code));
        }

        var border = Behind(Figure.PageBorder);
        Assert.Equal("", Codes(Theme.Default, (1360, 1980), border));
        Assert.Equal("ZP580", Codes(Theme.Default, (1000, 1000), border));
        Assert.Equal("", Codes(Theme.Default, (1000, 1000), Behind(Figure.PageBackground)));
        Assert.Equal("ZP578", Codes(Theme.Default, (1360, 1980), new Quotation([border], [])));
        Assert.Equal("ZP579", Codes(Theme.Default with { Page = Theme.Default.Page with { Background = 70 } }, (1, 1)));
        Assert.Equal("", Codes(Theme.Default with { Page = Theme.Default.Page with { Background = 20 } }, (1, 1)));
    }

    [Fact]
    public void A_figure_in_the_text_is_found_though_the_same_picture_lies_behind_it()
    {
        var bag = new DiagnosticBag();
        var document = Zine.Of() with { Body = [Chapter("One", Behind(Figure.PageBackground)), Chapter("Two", new Figure(new(Path, "A"), [], FigurePlacement.Here))] };
        var inputs = Zine.Inputs(Zine.Picture(Path, 600, 400));
        var result = Zine.Set(document, null, bag, inputs);
        PageProof.Check(result, Theme.Default, inputs, bag);
        Assert.Empty(bag.Sorted());
    }
}
