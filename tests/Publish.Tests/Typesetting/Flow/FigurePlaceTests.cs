using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

public class FigurePlaceTests
{
    private const string Sentence = "Fold the sheet along the dotted line and press it flat with your thumb before you go on. ";

    private static Paragraph Filler(int sentences) => Zine.P(string.Concat(Enumerable.Repeat(Sentence, sentences)));

    private static Figure Figure(string path, FigurePlacement placement = FigurePlacement.Here, params Inline[] caption) =>
        new(Zine.Image(path), Seq.Of(caption), placement);

    private static TypesettingResult Set(Document document, params Picture[] pictures) => Zine.Set(document, inputs: Zine.Inputs(pictures));

    private static int PageOf(TypesettingResult result, string words)
    {
        for (var i = 0; i < result.Paged.Pages.Count; i++)
            if (Zine.Words(result.Paged.Pages[i]).Contains(words, StringComparison.Ordinal)) return i;
        return -1;
    }

    private static List<int> PagesOfPicture(TypesettingResult result, string path) =>
        [.. Enumerable.Range(0, result.Paged.Pages.Count).Where(i => result.Paged.Pages[i].Items.OfType<PictureItem>().Any(p => p.Picture.Path == path))];

    private static TextItem Item(Page page, string words) =>
        page.Items.OfType<TextItem>().First(t => PageDump.Words(t).StartsWith(words, StringComparison.Ordinal));

    [Fact]
    public void At_the_foot_of_a_page_is_at_the_foot_of_a_page_over_its_notes()
    {
        var theme = Theme.Default;
        for (var before = 1; before < 40; before += 4)
        {
            var noted = new Paragraph([new Text("Call"), new Note(1, [Zine.P("Noted.")]), new Text(" " + Sentence)]);
            var result = Set(Zine.Of(Filler(before), noted, Figure("a.png", FigurePlacement.Bottom, new Text("Caption.")), Filler(30), Zine.P("Last.")), Zine.Picture("a.png", 900, 450));
            var at = Assert.Single(PagesOfPicture(result, "a.png"));
            var page = result.Paged.Pages[at];
            var picture = page.Items.OfType<PictureItem>().First().Area;
            var foot = page.Trim.Bottom - theme.Page.Foot;
            var below = page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent && text.Origin.Y > picture.Bottom).Select(PageDump.Words).ToList();
            Assert.Equal("Caption.", below[0]);
            if (PageOf(result, "Noted.") == at) Assert.Contains(below, words => words.Contains("Noted.", StringComparison.Ordinal));
            else Assert.InRange((foot - Item(page, "Caption.").Origin.Y).Points, 0m, theme.Text.Leading.Points * 1.5m);
            Assert.DoesNotContain(page.Items.OfType<TextItem>(), text => text.Structure.IsContent && text.Origin.Y > picture.Y && text.Origin.Y < picture.Bottom);
            Assert.True(PageOf(result, "Last.") >= at);
        }
    }

    [Fact]
    public void In_a_list_no_picture_goes_to_a_pages_foot_and_that_is_said()
    {
        var bag = new Publish.Model.Source.DiagnosticBag();
        Zine.Set(Zine.Of(new ListBlock(ListKind.Bullet, 1, true, [new ListItem([Zine.P("Item."), Figure("a.png", FigurePlacement.Bottom)])])), diagnostics: bag, inputs: Zine.Inputs(Zine.Picture("a.png", 90, 90)));
        Assert.Contains(bag.Sorted(), problem => problem.Code == "ZP380");
    }

    [Theory]
    [InlineData(CaptionPlace.Beside, 900, "")]
    [InlineData(CaptionPlace.Over, 900, "")]
    [InlineData(CaptionPlace.Over, 30, "ZP381")]
    public void A_caption_stands_beside_its_picture_or_over_it_or_that_is_said(CaptionPlace place, int size, string said)
    {
        var bag = new Publish.Model.Source.DiagnosticBag();
        var figure = Figure("a.png", FigurePlacement.Here, new Text("What it shows.")) with { CaptionPlace = place };
        var page = Zine.Set(Zine.Of(Zine.P("Text."), figure), diagnostics: bag, inputs: Zine.Inputs(Zine.Picture("a.png", size, size))).Paged.Pages[2];
        var (picture, caption) = (page.Items.OfType<PictureItem>().First().Area, Item(page, "What it").Origin);
        Assert.Equal(said, string.Concat(bag.Sorted().Select(problem => problem.Code).Where(code => code == "ZP381")));
        if (said.Length > 0)
        {
            Assert.True(caption.Y > picture.Bottom);
            return;
        }
        Assert.InRange(caption.Y.Points, picture.Y.Points, picture.Bottom.Points + 0.1m);
        Assert.Equal(place == CaptionPlace.Beside, caption.X > picture.Right);
        var strip = page.Items.OfType<RuleItem>().FirstOrDefault(rule => rule.Ink == Ink.Paper);
        Assert.Equal(place == CaptionPlace.Over, strip is not null && strip.Area.Y < caption.Y && strip.Area.Bottom > caption.Y && strip.Area.Bottom < picture.Bottom);
    }

    [Fact]
    public void A_picture_stays_with_the_words_of_its_item()
    {
        var pictures = Enumerable.Range(0, 6).Select(i => Zine.Picture($"{i}.png", 1200, 600)).ToArray();
        var items = pictures.Select((p, i) => new ListItem([Zine.P($"Step{i} of six."), Figure(p.Path)]));
        var result = Set(Zine.Of(new ListBlock(ListKind.Decimal, 1, false, Seq.Of(items))), pictures);
        for (var i = 0; i < pictures.Length; i++) Assert.Equal([PageOf(result, $"Step{i}")], PagesOfPicture(result, $"{i}.png"));
    }

    [Theory]
    [InlineData("quotation")]
    [InlineData("aside")]
    [InlineData("callout")]
    [InlineData("definition")]
    public void A_picture_stays_in_its_container_and_nothing_of_the_text_passes_it(string kind)
    {
        Seq<Block> inner = [Zine.P("Inside before."), Figure("a.png"), Zine.P("Inside after.")];
        Block container = kind switch
        {
            "quotation" => new Quotation(inner, []),
            "aside" => new Division(DivisionKind.Aside, inner),
            "callout" => new Division(DivisionKind.Callout, inner),
            _ => new DefinitionList([new Definition([[new Text("Term")]], [inner])]),
        };
        for (var sentences = 14; sentences < 30; sentences += 5)
        {
            var result = Set(Zine.Of(Filler(sentences), container, Zine.P("Outside.")), Zine.Picture("a.png", 1500, 1500));
            var page = Assert.Single(PagesOfPicture(result, "a.png"));
            Assert.Equal(page, PageOf(result, "Inside before."));
            Assert.True(PageOf(result, "Inside after.") >= page && PageOf(result, "Outside.") >= page);
        }
    }

    [Fact]
    public void A_heading_waits_for_the_pictures_before_it()
    {
        for (var sentences = 10; sentences < 34; sentences += 3)
        {
            var body = Zine.Of() with { Body = [Zine.Section(1, "Soup", Filler(sentences)), Zine.Section(1, "Tea", Figure("a.png"), Zine.P("Boil water.")), Zine.Section(1, "Cake", Filler(20))] };
            var result = Set(body, Zine.Picture("a.png", 1500, 1100));
            var (picture, cake) = (PagesOfPicture(result, "a.png").Single(), PageOf(result, "Cake"));
            Assert.True(picture <= cake);
            if (picture == cake) Assert.True(result.Paged.Pages[cake].Items.OfType<PictureItem>().Single().Area.Bottom < Item(result.Paged.Pages[cake], "Cake").Origin.Y);
        }
    }

    [Fact]
    public void No_page_is_broken_early_for_the_white_before_a_heading()
    {
        var body = Zine.Of() with { Body = [Zine.Section(1, "One", Filler(8)), Zine.Section(1, "Two", Figure("a.png", FigurePlacement.FullPage)), Zine.Section(1, "Three", Filler(4))] };
        var result = Set(body, Zine.Picture("a.png", 900, 600));
        Assert.Equal((2, 2, 4), (PageOf(result, "One"), PageOf(result, "Two"), PageOf(result, "Three")));
        Assert.Equal([3], PagesOfPicture(result, "a.png"));
    }

    [Fact]
    public void A_moved_picture_never_parts_a_list()
    {
        for (var sentences = 20; sentences < 34; sentences++)
        {
            var items = Enumerable.Range(0, 12).Select(i => new ListItem([Zine.P($"Item{i} " + Sentence)]));
            var list = new ListBlock(ListKind.Bullet, 1, true, Seq.Of(items));
            var result = Set(Zine.Of(Filler(sentences), Figure("a.png"), list, Filler(30)), Zine.Picture("a.png", 1500, 900));
            var picture = PagesOfPicture(result, "a.png").Single();
            var page = result.Paged.Pages[picture];
            var area = page.Items.OfType<PictureItem>().Single().Area;
            var over = page.Items.OfType<TextItem>().Any(t => t.Origin.Y < area.Y && PageDump.Words(t).StartsWith("Item", StringComparison.Ordinal)) || PageOf(result, "Item0") < picture;
            var under = page.Items.OfType<TextItem>().Any(t => t.Origin.Y > area.Bottom && PageDump.Words(t).StartsWith("Item", StringComparison.Ordinal)) || PageOf(result, "Item11") > picture;
            Assert.False(over && under);
        }
    }

    [Fact]
    public void A_pinned_picture_stands_just_where_it_was_typed()
    {
        for (var sentences = 14; sentences < 30; sentences += 4)
        {
            var result = Set(Zine.Of(Filler(sentences), Figure("a.png", FigurePlacement.Pinned), Zine.P("Behind it.")), Zine.Picture("a.png", 1500, 1500));
            Assert.True(PageOf(result, "Behind it.") >= PagesOfPicture(result, "a.png").Single());
        }
    }

    [Fact]
    public void The_note_of_a_caption_takes_its_height_from_the_picture()
    {
        var caption = new Inline[] { new Text("A tower."), new Note(1, [Zine.P("Drawn from memory.")]), new Text(" And a mast."), new Note(2, [Zine.P("Drawn by daylight.")]) };
        var result = Set(Zine.Of(Zine.P("Before."), Figure("a.png", FigurePlacement.Here, caption)), Zine.Picture("a.png", 600, 3000));
        var page = PagesOfPicture(result, "a.png").Single();
        Assert.Equal(page, PageOf(result, "Drawn from memory."));
        Assert.Equal(page, PageOf(result, "Drawn by daylight."));
    }

    [Theory]
    [InlineData(1480, 2100)]
    [InlineData(600, 600)]
    [InlineData(300, 3000)]
    public void A_full_page_pictures_caption_and_its_note_stand_below_it_on_its_page(int width, int height)
    {
        var plate = Figure("a.png", FigurePlacement.FullPage, new Text("The caption."), new Note(1, [Zine.P("Noted here.")]));
        var result = Set(Zine.Of(Filler(20), plate, Filler(20)), Zine.Picture("a.png", width, height));
        var page = PagesOfPicture(result, "a.png").Single();
        Assert.Equal(page, PageOf(result, "The caption."));
        Assert.Equal(page, PageOf(result, "Noted here."));
        var items = result.Paged.Pages[page].Items;
        var area = items.OfType<PictureItem>().Single().Area;
        Assert.All(items.OfType<TextItem>(), t => Assert.True(t.Origin.Y - t.Style.Size > area.Bottom));
    }

    [Fact]
    public void A_caption_as_long_as_a_page_is_not_lost_over_its_edge()
    {
        var result = Set(Zine.Of(Figure("a.png", FigurePlacement.Here, new Text(string.Concat(Enumerable.Repeat(Sentence, 60)) + "The end."))), Zine.Picture("a.png", 900, 900));
        Assert.True(PageOf(result, "The end.") > 0);
        Assert.All(result.Paged.Pages, page => Assert.All(page.Items.OfType<TextItem>(), t => Assert.True(t.Origin.Y < page.Trim.Bottom)));
    }

    [Fact]
    public void A_paragraph_whose_picture_was_moved_away_is_indented_as_any_other()
    {
        var result = Set(Zine.Of(Filler(28), Figure("a.png"), Zine.P("Behind " + Sentence), Filler(20)), Zine.Picture("a.png", 1500, 1100));
        var page = PageOf(result, "Behind");
        Assert.NotEqual(page, PagesOfPicture(result, "a.png").Single());
        var left = result.Paged.Pages[page].Items.OfType<TextItem>().Where(t => t.Structure.IsContent).Min(t => t.Origin.X);
        // But for the optical margin.
        Assert.InRange((Item(result.Paged.Pages[page], "Behind").Origin.X - left).Points, Theme.Default.Text.Indent.Points - 1, Theme.Default.Text.Indent.Points + 1);
    }

    [Fact]
    public void A_paragraph_below_its_picture_is_not_indented()
    {
        var result = Set(Zine.Of(Filler(3), Figure("a.png"), Zine.P("Behind " + Sentence)), Zine.Picture("a.png", 900, 400));
        var page = result.Paged.Pages[PageOf(result, "Behind")];
        var left = page.Items.OfType<TextItem>().Where(t => t.Structure.IsContent).Min(t => t.Origin.X);
        Assert.True(Item(page, "Behind").Origin.X - left < Length.Pt(2));
    }

    [Fact]
    public void A_picture_gives_way_before_a_page_is_left_nearly_white()
    {
        var caption = new Inline[] { new Text("A tower."), new Note(1, [Zine.P("Drawn from memory.")]) };
        foreach (var behind in (Seq<Section>[])[[], [Zine.Section(1, "Next", Filler(20))]])
        {
            var result = Set(Zine.Of() with { Body = [Zine.Section(1, "Tower", Filler(1), Figure("a.png", FigurePlacement.Here, caption)), .. behind] }, Zine.Picture("a.png", 600, 3000));
            var page = PagesOfPicture(result, "a.png").Single();
            Assert.Equal(page, PageOf(result, "Tower"));
            Assert.Equal(page, PageOf(result, "Drawn from memory."));
            Assert.Equal(page, PageOf(result, "A tower."));
        }
    }

    [Fact]
    public void A_picture_of_an_item_gives_way_as_well_and_two_of_one_item_may_be_parted()
    {
        for (var sentences = 2; sentences < 16; sentences += 2)
        {
            var item = new ListItem([Zine.P("Item."), Figure("a.png"), Figure("b.png"), Zine.P("Behind.")]);
            var result = Set(Zine.Of(Filler(sentences), new ListBlock(ListKind.Decimal, 1, false, [item])), Zine.Picture("a.png", 1200, 1100), Zine.Picture("b.png", 1200, 1100));
            Assert.Equal(PageOf(result, "Item."), PagesOfPicture(result, "a.png").Single());
            Assert.Equal(PageOf(result, "Fold the sheet"), PageOf(result, "Item."));
            Assert.True(PagesOfPicture(result, "b.png").Single() <= PageOf(result, "Behind."));
        }
    }

    [Fact]
    public void A_heading_that_has_no_room_below_a_moved_picture_goes_overleaf_and_not_before_it()
    {
        for (var height = 2000; height < 4200; height += 100)
        {
            var caption = new Inline[] { new Text("A mast."), new Note(1, [Zine.P("Drawn in a morning.")]) };
            var body = Zine.Of() with { Body = [Zine.Section(1, "Soup", Filler(22), Figure("a.png", FigurePlacement.Here, caption)), Zine.Section(1, "Cake", Filler(4))] };
            var result = Set(body, Zine.Picture("a.png", 1300, height));
            var (picture, cake) = (PagesOfPicture(result, "a.png").Single(), PageOf(result, "Cake"));
            Assert.True(picture <= cake);
            Assert.Contains("Fold the sheet", Zine.Words(result.Paged.Pages[cake]), StringComparison.Ordinal);
        }
    }

    /// <summary>In a style whose captions begin at their left, and in one that lays them to the middle.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_caption_keeps_to_its_picture_wherever_that_stands(bool isCentred)
    {
        var theme = Theme.Default with { Figures = Theme.Default.Figures with { CentredCaption = isCentred } };
        foreach (var side in (ReadOnlySpan<FigureSide>)[FigureSide.Start, FigureSide.Middle, FigureSide.End])
            foreach (var wide in (ReadOnlySpan<bool>)[true, false])
            {
                var caption = new Text(wide ? Sentence + Sentence : "The long caption.");
                var figure = Figure("a.png", FigurePlacement.Here, caption) with { Side = side, Width = PictureExtent.OnPaper(wide ? 60_000 : 12_000) };
                var page = Zine.Set(Zine.Of(Filler(2), figure, Filler(2)), theme, inputs: Zine.Inputs(Zine.Picture("a.png", 900, 600))).Paged.Pages[2];
                var area = page.Items.OfType<PictureItem>().Single().Area;
                var lines = page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent && text.Style.Size == theme.Figures.CaptionSize).ToList();
                Assert.NotEmpty(lines);
                foreach (var line in lines)
                {
                    var (left, right) = (line.Origin.X, line.Origin.X + WidthOf(line));
                    if (wide) Assert.True(left > area.X - Length.Pt(2) && right < area.Right + Length.Pt(2));
                    if (side == FigureSide.Start && (!isCentred || !wide)) Assert.InRange((left - area.X).Points, -1m, 1m);
                    else if (side == FigureSide.End && !wide) Assert.InRange((right - area.Right).Points, -2m, 2m);
                    else if (isCentred || !wide) Assert.InRange((left + right - area.X - area.Right).Points, -4m, 4m);
                    else Assert.InRange((left - area.X).Points, -1m, 1m);
                }
            }
    }

    private static Length WidthOf(TextItem text)
    {
        var last = text.Words[^1];
        return last.X + last.Shaped.Advances.Skip(last.First).Take(last.Count).Aggregate(Length.Zero, (sum, advance) => sum + text.Style.Size.OfUnits(advance, text.Style.Face.UnitsPerEm));
    }
}
