using CsCheck;
using Publish.Model;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Pictures beside each other.</summary>
public class GridTests
{
    private static readonly Length Measure = Theme.Default.Measure;

    private static readonly Length Gutter = Length.Mm(3);

    private static Figure Figure(int number) => new(Zine.Image($"{number}.png"), [new Text($"Caption{number}")], FigurePlacement.Here);

    private static TypesettingResult Set(Division grid, params (int Width, int Height)[] shapes) => Zine.Set(
        Zine.Of(Zine.P("Before."), grid, Zine.P("After.")), inputs: Zine.Inputs([.. shapes.Select((shape, i) => Zine.Picture($"{i}.png", shape.Width, shape.Height))]));

    private static List<(int Page, PictureItem Picture)> Pictures(TypesettingResult result) =>
        [.. result.Paged.Pages.SelectMany((page, i) => page.Items.OfType<PictureItem>().Select(picture => (i, picture))).OrderBy(p => p.picture.Picture.Path, StringComparer.Ordinal)];

    private static Division Grid(int pictures, int columns, params int[] tiers) =>
        new(DivisionKind.Grid, Seq.Of(Enumerable.Range(0, pictures).Select(i => (Block)Figure(i)))) { Columns = columns, Tiers = Seq.Of(tiers) };

    [Fact]
    public void A_tier_fills_the_line_with_pictures_of_one_height_and_of_their_own_shapes() =>
        Gen.Select(Gen.Int[200, 2000], Gen.Int[200, 2000]).Array[1, 6].Sample(shapes =>
        {
            var pictures = Pictures(Set(Grid(shapes.Length, 0, shapes.Length), shapes));
            Assert.Equal(shapes.Length, pictures.Count);
            Assert.Single(pictures.Select(p => p.Page).Distinct());
            var areas = pictures.ConvertAll(p => p.Picture.Area);
            foreach (var area in areas) Assert.InRange(area.Height.Steps - areas[0].Height.Steps, -2, 2);
            for (var i = 0; i < areas.Count; i++)
            {
                Assert.InRange((areas[i].Width.Times(shapes[i].Item2, shapes[i].Item1) - areas[i].Height).Points, -0.01m, 0.01m);
                if (i > 0) Assert.Equal(Gutter, areas[i].X - areas[i - 1].Right);
            }
            var taken = areas[^1].Right - areas[0].X;
            Assert.True(taken <= Measure + Length.Pt(0.1m));
            // Less only where they would be taller than a page.
            if (areas[0].Height < Theme.Default.Text.Leading * (Theme.Default.LinesOnPage - 5)) Assert.InRange((Measure - taken).Points, -0.1m, 0.1m);
        }, iter: 200);

    [Theory]
    [InlineData(7, 3, 3)]
    [InlineData(4, 2, 2)]
    [InlineData(1, 3, 1)]
    public void Columns_are_of_one_width(int count, int columns, int rows)
    {
        var pictures = Pictures(Set(Grid(count, columns), [.. Enumerable.Range(0, count).Select(i => (600, 300 + (50 * i)))]));
        var width = (Measure - (Gutter * (columns - 1))) / columns;
        Assert.All(pictures, p => Assert.Equal(width, p.Picture.Area.Width));
        Assert.True(pictures.Select(p => p.Picture.Area.X).Distinct().Count() <= columns);
        Assert.Equal(Math.Min(count, columns), pictures.Select(p => p.Picture.Area.X).Distinct().Count());
        Assert.Equal(rows, pictures.Select(p => (p.Page, p.Picture.Area.Bottom)).Distinct().Count());
    }

    [Fact]
    public void Captions_over_their_pictures_leave_no_more_white_between_rows_and_their_strips_are_as_wide_as_their_words()
    {
        Division Rows(CaptionPlace place, Seq<Inline> caption) => new(DivisionKind.Grid, Seq.Of(Enumerable.Range(0, 4).Select(i => (Block)(Figure(i) with { CaptionPlace = place, Caption = caption })))) { Columns = 2 };
        var shapes = Enumerable.Repeat((900, 600), 4).ToArray();
        Length White(TypesettingResult result) => Pictures(result) is var all ? all[2].Picture.Area.Y - all[0].Picture.Area.Bottom : default;
        var over = Set(Rows(CaptionPlace.Over, [new Text("Down")]), shapes);
        Assert.Equal(White(Set(Rows(CaptionPlace.Below, []), shapes)), White(over));
        var strips = over.Paged.Pages[2].Items.OfType<RuleItem>().Where(rule => rule.Ink == Ink.Paper).ToList();
        Assert.Equal(4, strips.Count);
        Assert.All(strips, strip => Assert.InRange(strip.Area.Width.Points, 10, 50));
        var after = over.Paged.Pages[2].Items.OfType<TextItem>().Single(text => PageDump.Words(text) == "After.");
        Assert.True(after.Origin.Y - Pictures(over).Max(p => p.Picture.Area.Bottom) > Theme.Default.Text.Leading.Times(3, 2));
    }

    [Fact]
    public void A_caption_that_has_no_room_over_its_picture_stands_right_below_it_and_that_is_said()
    {
        var bag = new Publish.Model.Source.DiagnosticBag();
        Figure Over(int number, string caption) => new(Zine.Image($"{number}.png"), [new Text(caption)], FigurePlacement.Here) { CaptionPlace = CaptionPlace.Over };
        var grid = new Division(DivisionKind.Grid, [Over(0, "Flat"), Over(1, "Tall")]) { Columns = 2 };
        var page = Zine.Set(Zine.Of(grid), null, bag, Zine.Inputs(Zine.Picture("0.png", 1000, 90), Zine.Picture("1.png", 1000, 900))).Paged.Pages[2];
        TextItem Of(string words) => page.Items.OfType<TextItem>().Single(text => PageDump.Words(text) == words);
        var (foot, leading) = (page.Items.OfType<PictureItem>().Max(picture => picture.Area.Bottom), Theme.Default.Text.Leading.Points);
        Assert.InRange((Of("Flat").Origin.Y - foot).Points, leading / 2, leading * 1.9m);
        Assert.True(Of("Tall").Origin.Y < foot);
        Assert.Single(bag.Sorted(), problem => problem.Code == "ZP381");
    }

    [Fact]
    public void Tiers_are_rows_of_so_many_and_the_last_goes_on()
    {
        var pictures = Pictures(Set(Grid(6, 0, 2, 1), [.. Enumerable.Range(0, 6).Select(_ => (900, 300))]));
        var rows = pictures.GroupBy(p => (p.Page, p.Picture.Area.Y)).Select(row => row.Count());
        Assert.Equal([2, 1, 1, 1, 1], rows);
    }

    [Fact]
    public void A_caption_stands_below_its_own_picture_and_the_text_below_all()
    {
        var result = Set(Grid(3, 3), (600, 600), (600, 300), (600, 450));
        var page = result.Paged.Pages[Pictures(result)[0].Page];
        foreach (var (_, picture) in Pictures(result))
        {
            var caption = page.Items.OfType<TextItem>().Single(t => PageDump.Words(t) == "Caption" + picture.Picture.Path[0]);
            Assert.True(caption.Origin.Y > picture.Area.Bottom);
            Assert.InRange(caption.Origin.X.Steps, picture.Area.X.Steps, picture.Area.Right.Steps);
        }
        var after = page.Items.OfType<TextItem>().Single(t => PageDump.Words(t) == "After.");
        Assert.All(page.Items.OfType<TextItem>().Where(t => PageDump.Words(t).StartsWith("Caption", StringComparison.Ordinal)), caption => Assert.True(caption.Origin.Y < after.Origin.Y));
    }

    [Fact]
    public void Words_in_a_grid_stand_between_its_rows()
    {
        var grid = Grid(2, 2);
        var result = Set(grid with { Content = [grid.Content[0], Zine.P("Between."), grid.Content[1]] }, (900, 300), (900, 300));
        var page = result.Paged.Pages[Pictures(result)[0].Page];
        var words = page.Items.OfType<TextItem>().Single(t => PageDump.Words(t) == "Between.").Origin.Y;
        Assert.True(Pictures(result)[0].Picture.Area.Bottom < words && words < Pictures(result)[1].Picture.Area.Y);
    }
}
