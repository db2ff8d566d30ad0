using CsCheck;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Pictures of a size that was asked for, and text that runs round them.</summary>
public class RunaroundTests
{
    private const string Sentence = "Fold the sheet along the dotted line and press it flat with your thumb before you go on. ";

    private static readonly Length Measure = Theme.Default.Measure;

    private static readonly Length Leading = Theme.Default.Text.Leading;

    private static Paragraph Filler(int sentences) => Zine.P(string.Concat(Enumerable.Repeat(Sentence, sentences)));

    private static Figure Figure(FigureSide side, PictureExtent? width = null, PictureExtent? height = null, FigurePlacement placement = FigurePlacement.Here, params Inline[] caption) =>
        new(Zine.Image("a.png"), Seq.Of(caption), placement) { Side = side, Width = width, Height = height };

    private static TypesettingResult Set(DiagnosticBag bag, int width, int height, params Block[] blocks) =>
        Zine.Set(Zine.Of(blocks), diagnostics: bag, inputs: Zine.Inputs(Zine.Picture("a.png", width, height)));

    private static (Page Page, PictureItem Picture) Of(TypesettingResult result)
    {
        var page = Assert.Single(result.Paged.Pages, p => p.Items.OfType<PictureItem>().Any());
        return (page, Assert.Single(page.Items.OfType<PictureItem>()));
    }

    private static Rect Column(TypesettingResult result, Page page)
    {
        var index = result.Paged.Pages.ToList().IndexOf(page);
        var theme = Theme.Default.Page;
        return new(theme.Bleed + (index % 2 == 0 ? theme.Inner : theme.Outer), default, Measure, page.Trim.Height);
    }

    [Theory]
    [InlineData(500, 0)]
    [InlineData(333, 0)]
    [InlineData(0, 40_000)]
    [InlineData(0, 12_345)]
    public void A_picture_is_as_wide_as_was_asked_and_keeps_its_shape(int permille, int micrometres)
    {
        foreach (var side in Enum.GetValues<FigureSide>())
        {
            var result = Set(new(), 900, 600, Filler(3), Figure(side, new PictureExtent(permille, micrometres)), Filler(12));
            var (page, picture) = Of(result);
            var wanted = permille > 0 ? Measure.Times(permille, 1000) : Length.Mm(micrometres / 1000m);
            Assert.Equal(wanted, picture.Area.Width);
            Assert.Equal(wanted.Times(600, 900), picture.Area.Height);
            var column = Column(result, page);
            var expected = side switch
            {
                FigureSide.Start or FigureSide.StartRunaround => column.X,
                FigureSide.End or FigureSide.EndRunaround => column.Right - wanted,
                _ => column.X + ((Measure - wanted) / 2),
            };
            Assert.Equal(expected, picture.Area.X);
        }
    }

    [Fact]
    public void A_height_alone_is_kept_and_of_both_the_smaller_counts()
    {
        Assert.Equal(Length.Mm(30), Of(Set(new(), 900, 600, Figure(FigureSide.Middle, null, PictureExtent.OnPaper(30_000)))).Picture.Area.Height);
        var area = Of(Set(new(), 900, 600, Figure(FigureSide.Middle, PictureExtent.OnPaper(60_000), PictureExtent.OnPaper(30_000)))).Picture.Area;
        Assert.Equal((Length.Mm(45), Length.Mm(30)), (area.Width, area.Height));
        area = Of(Set(new(), 900, 600, Figure(FigureSide.Middle, PictureExtent.OnPaper(30_000), PictureExtent.OnPaper(60_000)))).Picture.Area;
        Assert.Equal((Length.Mm(30), Length.Mm(20)), (area.Width, area.Height));
    }

    [Fact]
    public void What_is_larger_than_the_text_is_taken_down_to_it_and_said()
    {
        var bag = new DiagnosticBag();
        Assert.Equal(Measure, Of(Set(bag, 900, 300, Figure(FigureSide.Middle, PictureExtent.OnPaper(300_000)))).Picture.Area.Width);
        Assert.True(bag.Has("ZP628"));
        bag = new();
        Set(bag, 900, 300, Figure(FigureSide.Middle, PictureExtent.Share(1000)));
        Assert.False(bag.Has("ZP628"));
    }

    /// <summary>Whatever stands before it, no line touches the picture, those beside it keep clear of it, and it stands on the page of the words that follow it.</summary>
    [Fact]
    public void Text_runs_round_a_picture_and_never_over_it() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 12], Gen.Int[150, 550], Gen.Int[300, 1800], Gen.Bool, Gen.Bool).Sample(
            (before, after, share, height, atStart, hasCaption) =>
            {
                var side = atStart ? FigureSide.StartRunaround : FigureSide.EndRunaround;
                Inline[] caption = hasCaption ? [new Text("Of the fold.")] : [];
                var result = Set(new(), 900, height, Filler(before), Figure(side, PictureExtent.Share(share), caption: caption), Filler(after), Zine.P("Short."), Filler(9));
                var (page, picture) = Of(result);
                var (area, clear) = (picture.Area, Length.Pt(5));
                Assert.InRange(area.Bottom.Steps, 0, (page.Trim.Bottom - Length.Mm(10)).Steps);
                var beside = 0;
                foreach (var text in page.Items.OfType<TextItem>().Where(t => t.Structure.IsContent))
                {
                    // From the height of small letters down to the line.
                    if (text.Origin.Y <= area.Y || text.Origin.Y - text.Style.Size.Times(2, 5) >= area.Bottom) continue;
                    beside++;
                    if (atStart) Assert.True(text.Origin.X >= area.Right + clear);
                    else Assert.True(text.Origin.X < area.X - clear);
                }
                Assert.True(beside >= 2 || height * share < 90_000);
            }, iter: 120);

    [Fact]
    public void Where_a_page_has_no_room_for_it_text_comes_first_and_fills_the_page()
    {
        for (var before = 18; before < 34; before++)
        {
            var result = Set(new(), 900, 1200, Filler(before), Figure(FigureSide.StartRunaround, PictureExtent.Share(400)), Filler(30), Filler(30));
            var (page, _) = Of(result);
            var index = result.Paged.Pages.ToList().IndexOf(page);
            foreach (var full in result.Paged.Pages.Skip(2).Take(index - 2))
            {
                var last = full.Items.OfType<TextItem>().Where(t => t.Structure.IsContent).Max(t => t.Origin.Y);
                Assert.True(last > full.Trim.Bottom - Theme.Default.Page.Foot - (Leading * 3), $"A page before the picture ends early where {before} sentences come first");
            }
        }
    }

    [Fact]
    public void A_heading_stands_below_the_picture_and_not_beside_it()
    {
        var body = Zine.Of() with { Body = [Zine.Section(1, "Soup", Figure(FigureSide.StartRunaround, PictureExtent.Share(400)), Zine.P("Short.")), Zine.Section(2, "Tea", Filler(3))] };
        var (page, picture) = Of(Zine.Set(body, inputs: Zine.Inputs(Zine.Picture("a.png", 600, 900))));
        var tea = page.Items.OfType<TextItem>().First(t => PageDump.Words(t).StartsWith("Tea", StringComparison.Ordinal));
        Assert.True(tea.Origin.Y - tea.Style.Size > picture.Area.Bottom);
    }

    [Fact]
    public void Where_no_readable_line_is_left_the_picture_stands_alone_and_that_is_said()
    {
        foreach (var (share, behind, said) in ((int, Block, bool)[])[(850, Filler(4), true), (300, new SceneBreak(), true), (300, Filler(4), false)])
        {
            var bag = new DiagnosticBag();
            var (page, picture) = Of(Set(bag, 900, 300, Filler(1), Figure(FigureSide.StartRunaround, PictureExtent.Share(share)), behind));
            Assert.Equal(said, bag.Has("ZP627"));
            var beside = page.Items.OfType<TextItem>().Any(t => t.Structure.IsContent && t.Origin.Y > picture.Area.Y && t.Origin.Y < picture.Area.Bottom);
            Assert.Equal(!said, beside);
        }
    }

    [Fact]
    public void In_a_list_no_text_runs_round_a_picture_and_that_is_said()
    {
        var bag = new DiagnosticBag();
        Set(bag, 600, 600, new ListBlock(ListKind.Bullet, 1, false, [new ListItem([Zine.P("One."), Figure(FigureSide.StartRunaround), Filler(3)])]));
        Assert.True(bag.Has("ZP627"));
    }

    [Fact]
    public void In_a_list_no_picture_goes_to_a_pages_head_and_that_is_said()
    {
        var bag = new DiagnosticBag();
        Set(bag, 600, 600, new ListBlock(ListKind.Bullet, 1, false, [new ListItem([Zine.P("One."), Figure(FigureSide.Middle, placement: FigurePlacement.Top)])]));
        Assert.True(bag.Has("ZP629"));
    }

    [Fact]
    public void Notes_of_the_lines_beside_it_and_of_its_caption_stand_on_its_page()
    {
        for (var before = 20; before < 32; before++)
        {
            var figure = Figure(FigureSide.EndRunaround, PictureExtent.Share(400), caption: [new Text("A mast."), new Note(1, [Zine.P("Drawn in a morning.")])]);
            var text = new Paragraph([new Text(Sentence), new Note(2, [Zine.P("Pressed at noon.")]), new Text(" " + string.Concat(Enumerable.Repeat(Sentence, 12)))]);
            var (page, _) = Of(Set(new(), 600, 700, Filler(before), figure, text));
            Assert.Contains("Drawn in a morning.", Zine.Words(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void At_the_head_of_a_page_is_at_the_head_of_a_page()
    {
        for (var before = 0; before < 30; before += 3)
        {
            var (page, picture) = Of(Set(new(), 900, 500, Filler(before), Figure(FigureSide.Middle, PictureExtent.Share(600), placement: FigurePlacement.Top), Filler(40)));
            Assert.All(page.Items.OfType<TextItem>().Where(t => t.Structure.IsContent), text => Assert.True(text.Origin.Y > picture.Area.Bottom));
        }
    }

    /// <summary>A short paragraph cannot fill the page before its picture: a picture that is a little too tall for the page gives way, and no half page stays white.</summary>
    [Fact]
    public void A_picture_with_little_text_beside_it_is_a_little_smaller_where_the_page_has_room_for_that()
    {
        var (smaller, whole) = (0, Measure.Times(400, 1000).Times(4, 3));
        for (var before = 14; before < 34; before++)
        {
            var result = Set(new(), 600, 800, Filler(before), Figure(FigureSide.StartRunaround, new PictureExtent(400, 0)), Zine.P("Beside. " + Sentence + Sentence + Sentence), new Subheading(2, [new Text("Next")]), Filler(9));
            var (page, picture) = Of(result);
            Assert.InRange(picture.Area.Height.Points, whole.Points * 0.7m - 1, whole.Points + 0.1m);
            var beside = page.Items.OfType<TextItem>().First(text => PageDump.Words(text).StartsWith("Beside.", StringComparison.Ordinal));
            Assert.InRange((beside.Origin.Y - picture.Area.Y).Points, 0m, Leading.Points);
            if (picture.Area.Height < whole - Length.Pt(1)) smaller++;
        }
        Assert.InRange(smaller, 2, 10);
    }
}
