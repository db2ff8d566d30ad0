using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>A zine's first page with a picture on it, and without.</summary>
public class CoverTests
{
    private const string Title = "Lights On";

    private static readonly (int Width, int Height)[] Shapes = [(1200, 1200), (900, 1150), (1600, 900), (40, 40), (3000, 200), (200, 3000)];

    public static TheoryData<CoverLayout> Layouts => [CoverLayout.UnderTitle, CoverLayout.OverTitle, CoverLayout.BehindTitle];

    private static Theme Look(CoverLayout cover) => Theme.Default with { Title = Theme.Default.Title with { Cover = cover } };

    private static Page First(Theme theme, (int Width, int Height)? shape, DiagnosticBag? bag = null, string alternative = "", InkSet? inks = null)
    {
        var document = Zine.Of(Zine.P("Words."));
        document = document with { Metadata = document.Metadata with { Title = Title, Subtitle = "A street", Date = "2026", Cover = shape is null ? "" : "cover.png", CoverAlternative = alternative } };
        var inputs = shape is { } size ? Zine.Inputs(Zine.Picture("cover.png", size.Width, size.Height)) : Zine.Inputs();
        return Zine.Set(document, theme, bag, inputs with { Inks = inks ?? InkSet.BlackOnly }).Paged.Pages[0];
    }

    private static PictureItem Picture(Page page) => Assert.Single(page.Items.OfType<PictureItem>());

    private static Rect Shown(PictureItem picture) => picture.Clip is { } clip ? picture.Area.Within(clip) : picture.Area;

    /// <summary>Of capitals, where words stand.</summary>
    private static (Length Top, Length Bottom) Words(Page page) =>
        (page.Items.OfType<TextItem>().Min(text => text.Origin.Y - text.Style.Size.Times(60, 100)), page.Items.OfType<TextItem>().Max(text => text.Origin.Y));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_picture_of_any_shape_but_the_pages_has_the_title_with_it(CoverLayout layout)
    {
        foreach (var shape in Shapes)
        {
            var bag = new DiagnosticBag();
            var page = First(Look(layout), shape, bag);
            Assert.Contains(Title, Zine.Words(page), StringComparison.Ordinal);
            Assert.DoesNotContain(bag.Sorted(), one => one.Code is "ZP372" or "ZP383");
            var area = Shown(Picture(page));
            var rim = page.Trim.Outset(-Theme.Default.Page.Edge);
            Assert.Equal(area, area.Within(rim));
            if (layout != CoverLayout.BehindTitle) Assert.DoesNotContain(page.Items.OfType<TextItem>(), text => text.Origin.Y > area.Y && text.Origin.Y - text.Style.Size.Times(60, 100) < area.Bottom);
        }
    }

    [Fact]
    public void The_standard_look_shows_the_title_with_a_square_picture() => Assert.Contains(Title, Zine.Words(First(Theme.Default, (500, 500))), StringComparison.Ordinal);

    [Fact]
    public void A_title_at_the_foot_stands_there_with_and_without_a_picture()
    {
        var look = Look(CoverLayout.OverTitle);
        var (bare, pictured) = (First(look, null), First(look, (800, 600)));
        Assert.True(Words(bare).Top > bare.Trim.Height / 2);
        Assert.Equal(Words(bare), Words(pictured));
        Assert.True(Shown(Picture(pictured)).Bottom < Words(pictured).Top);
    }

    [Fact]
    public void Words_that_are_pasted_on_a_picture_stand_on_paper()
    {
        var page = First(Look(CoverLayout.BehindTitle), (800, 600));
        var strips = page.Items.OfType<RuleItem>().Where(rule => rule.Ink == Ink.Paper).ToList();
        foreach (var text in page.Items.OfType<TextItem>())
            Assert.Contains(strips, strip => strip.Area.X < text.Origin.X && strip.Area.Y < text.Origin.Y && strip.Area.Bottom > text.Origin.Y);
        var at = page.Items.ToList();
        Assert.True(at.IndexOf(Picture(page)) < at.IndexOf(strips[0]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    public void Words_over_a_picture_stand_on_strips_which_is_no_fault(int slant)
    {
        var theme = Look(CoverLayout.BehindTitle);
        var strips = theme with { Title = theme.Title with { Display = theme.Title.Display with { Band = new() { Kind = BandKind.Strip, Slant = slant } } } };
        foreach (var look in (ReadOnlySpan<Theme>)[strips, theme])
        {
            var page = First(look, (800, 600));
            Assert.Null(Publish.Typesetting.Proofing.PageLook.At(page).Over);
            Assert.NotNull(Publish.Typesetting.Proofing.PageLook.At(page with { Items = Seq.Of(page.Items.Where(item => item is not (RuleItem or PathItem))) }).Over);
        }
    }

    [Fact]
    public void A_picture_in_the_pages_shape_is_a_cover_by_itself_which_is_said_unless_its_words_have_the_title()
    {
        foreach (var (alternative, said) in (ReadOnlySpan<(string, int)>)[("A lamp", 1), ("The words “LIGHTS ON” over a lamp", 0), ("Lights one", 1)])
        {
            var bag = new DiagnosticBag();
            var page = First(Theme.Default, (1480, 2100), bag, alternative);
            Assert.Empty(page.Items.OfType<TextItem>());
            Assert.Equal(said, bag.Sorted().Count(one => one.Code == "ZP372"));
        }
    }

    [Fact]
    public void A_disc_keeps_clear_of_the_edge_and_words_are_read_over_it()
    {
        foreach (var percent in (int[])[30, 84, 100])
        {
            var theme = Theme.Default with { Title = Theme.Default.Title with { Disc = percent, DiscInk = "second" } };
            var page = First(theme, null);
            var disc = Assert.Single(page.Items.OfType<PathItem>());
            Assert.InRange(disc.Fill!.Percent, 1, 40);
            Assert.Same(disc, page.Items[0]);
            var rim = page.Trim.Outset(-theme.Page.Edge);
            Assert.All(disc.Steps.Where(step => step.Verb == PathVerb.Curve), step => Assert.True(step.C.X >= rim.X && step.C.X <= rim.Right && step.C.Y >= rim.Y && step.C.Y <= rim.Bottom));
        }
    }

    [Fact]
    public void A_disc_of_a_light_ink_is_as_much_of_it_as_a_risograph_holds()
    {
        var theme = Theme.Default with { Title = Theme.Default.Title with { Disc = 60, DiscInk = "second" } };
        var disc = Assert.Single(First(theme, null, inks: new([new PressInk("black", 0, 45), new PressInk("fluorescent-pink", 0xFF48B0, 75)])).Items.OfType<PathItem>());
        Assert.Equal(new Ink("fluorescent-pink", 85), disc.Fill);
    }

    [Fact]
    public void White_over_a_title_is_as_much_as_the_look_says()
    {
        Length Top(int percent) => First(Theme.Default with { Title = Theme.Default.Title with { Top = percent } }, null).Items.OfType<TextItem>().Min(text => text.Origin.Y);
        Assert.True(Top(50) - Top(25) > TrimSizes.A5.Height / 6);
    }
}
