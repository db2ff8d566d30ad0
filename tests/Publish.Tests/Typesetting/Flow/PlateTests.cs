using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Pictures on two pages that face each other, and zines of nothing but pictures.</summary>
public sealed class PlateTests
{
    private static readonly Theme Bleeding = Theme.Default with { Page = Theme.Default.Page with { Bleed = Length.Mm(3) } };

    private static Figure Plate(string path, FigurePlacement placement = FigurePlacement.FullPage, string? side = null) =>
        new(Zine.Image(path), [], placement) { Attributes = side is null ? Attributes.None : Attributes.None with { Classes = [side] } };

    private static (TypesettingResult Result, Seq<Diagnostic> Said) Set(int multiple, string cover, string back, params Figure[] plates)
    {
        var document = Zine.Of([.. plates]);
        document = document with { Metadata = document.Metadata with { Contributors = [], Cover = cover, BackCover = back } };
        var pictures = plates.Select(plate => Zine.Picture(plate.Picture.Path, plate.Placement == FigurePlacement.Spread ? 2960 : 1480, 2100)).Concat([Zine.Picture("cover.png", 1480, 2100), Zine.Picture("back.png", 1480, 2100)]);
        var bag = new DiagnosticBag();
        return (Zine.Set(document, Bleeding, bag, Zine.Inputs([.. pictures]) with { PageMultiple = multiple }), bag.Sorted());
    }

    /// <summary>What stands on each page: a picture's name, "-" for nothing, "w" for words.</summary>
    private static string Order(TypesettingResult result) => string.Join(' ', result.Paged.Pages.Select(page =>
        page.Items.OfType<PictureItem>().FirstOrDefault() is { } picture ? picture.Picture.Path.Replace(".png", "", StringComparison.Ordinal) : page.Items.IsEmpty ? "-" : "w"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_spread_lies_on_two_pages_that_face_each_other(int before)
    {
        var plates = Enumerable.Range(1, before).Select(i => Plate($"p{i}.png")).Append(Plate("s.png", FigurePlacement.Spread)).Append(Plate("z.png")).ToArray();
        var (result, said) = Set(1, "cover.png", "", plates);
        var pages = result.Paged.Pages;
        var halves = Enumerable.Range(0, pages.Count).Where(i => pages[i].Items.OfType<PictureItem>().Any(item => item.Picture.Path == "s.png")).ToArray();
        // Pages are counted from 0 here: a left-hand page is odd.
        Assert.Equal(2, halves.Length);
        Assert.Equal((1, halves[0] + 1), (halves[0] % 2, halves[1]));
        var (left, right) = (pages[halves[0]].Items.OfType<PictureItem>().Single(), pages[halves[1]].Items.OfType<PictureItem>().Single());
        // The picture goes on over the fold as if there were none.
        Assert.Equal(left.Area.X - pages[halves[0]].Trim.Width, right.Area.X);
        Assert.Equal((left.Area.Y, left.Area.Width, left.Area.Height), (right.Area.Y, right.Area.Width, right.Area.Height));
        Assert.Equal((pages[halves[0]].Bleed, pages[halves[1]].Bleed), (left.Clip, right.Clip));
        Assert.True(left.Area.X <= pages[halves[0]].Bleed.X && right.Area.Right >= pages[halves[1]].Bleed.Right);
        Assert.Equal(before % 2 == 1, said.Any(problem => problem.Code == "ZP719" && problem.Message.StartsWith($"page {halves[0]} stays blank", StringComparison.Ordinal)));
        Assert.Equal(before % 2 == 1, pages[halves[0] - 1].Items.IsEmpty);
    }

    [Fact]
    public void A_left_hand_picture_faces_the_next() =>
        Assert.Equal("cover a - b c", Order(Set(1, "cover.png", "", Plate("a.png"), Plate("b.png", side: Figure.Verso), Plate("c.png")).Result));

    /// <summary>Words before it are on their page, and nothing of them is lost.</summary>
    [Fact]
    public void A_spread_follows_words()
    {
        var document = Zine.Of(Zine.P("Words."), Plate("s.png", FigurePlacement.Spread), Zine.P("More."));
        var pages = Zine.Set(document, null, null, Zine.Inputs(Zine.Picture("s.png", 2960, 2100))).Paged.Pages;
        Assert.Equal(["Words.", "More."], pages.Skip(2).Select(Zine.Words).Where(words => words.Length > 0));
        var first = Enumerable.Range(0, pages.Count).First(i => pages[i].Items.Any(item => item is PictureItem));
        Assert.Equal(1, first % 2);
    }

    /// <summary>Whether it would else fill both pages or keeps clear of their edges.</summary>
    [Theory]
    [InlineData(2960)]
    [InlineData(3000)]
    [InlineData(1200)]
    [InlineData(8000)]
    public void The_caption_of_a_spread_stands_below_its_left_half(int width)
    {
        var bag = new DiagnosticBag();
        var plate = new Figure(Zine.Image("s.png"), [new Text("A caption.")], FigurePlacement.Spread);
        var pages = Zine.Set(Zine.Of(Zine.P("Words."), plate, Zine.P("More.")), Bleeding, bag, Zine.Inputs(Zine.Picture("s.png", width, 2100))).Paged.Pages;
        var halves = pages.Where(page => page.Items.Any(item => item is PictureItem)).ToList();
        Assert.Equal(["A caption.", ""], halves.Select(Zine.Words));
        var (left, right) = (halves[0].Items.OfType<PictureItem>().Single(), halves[1].Items.OfType<PictureItem>().Single());
        Assert.Equal((left.Area.X - halves[0].Trim.Width, left.Area.Y, left.Area.Bottom), (right.Area.X, right.Area.Y, right.Area.Bottom));
        var caption = halves[0].Items.OfType<TextItem>().Single();
        Assert.InRange((caption.Origin.Y - (caption.Style.Size / 2) - left.Area.Bottom).Points, 0.1m, Theme.Default.Text.Leading.Points * 2);
        Assert.Equal(width == 2960 || width == 3000, bag.Has("ZP570"));
    }

    [Theory]
    [InlineData(2000, 700)]
    [InlineData(1000, 1000)]
    [InlineData(700, 2000)]
    public void The_caption_of_a_picture_with_a_page_of_its_own_stands_right_below_it(int width, int height)
    {
        var plate = new Figure(Zine.Image("s.png"), [new Text("A caption.")], FigurePlacement.FullPage);
        var page = Zine.Set(Zine.Of(plate), Bleeding, null, Zine.Inputs(Zine.Picture("s.png", width, height))).Paged.Pages.Single(page => page.Items.Any(item => item is PictureItem));
        var caption = page.Items.OfType<TextItem>().Single();
        Assert.InRange((caption.Origin.Y - (caption.Style.Size / 2) - page.Items.OfType<PictureItem>().Single().Area.Bottom).Points, 0.1m, Theme.Default.Text.Leading.Points * 2);
    }

    /// <summary>A cover, six pictures and a back are eight pages: no imprint makes them nine, and sixteen.</summary>
    [Fact]
    public void Eight_pictures_are_eight_pages()
    {
        var (result, said) = Set(8, "cover.png", "back.png", [.. Enumerable.Range(1, 6).Select(i => Plate($"p{i}.png"))]);
        Assert.Equal("cover p1 p2 p3 p4 p5 p6 back", Order(result));
        Assert.Equal(0, result.Blanks);
        Assert.DoesNotContain(said, problem => problem.Code == "ZP719");
    }

    [Fact]
    public void The_imprint_takes_a_page_that_is_blank_otherwise()
    {
        var (result, _) = Set(4, "cover.png", "back.png", [.. Enumerable.Range(1, 4).Select(i => Plate($"p{i}.png"))]);
        Assert.Equal("cover p1 p2 p3 p4 - w back", Order(result));
        Assert.Equal(1, result.Blanks);
    }

    [Fact]
    public void An_imprint_that_has_no_page_is_said_where_it_says_something()
    {
        var document = Zine.Of([.. Enumerable.Range(1, 3).Select(i => Plate($"p{i}.png"))]);
        document = document with { Metadata = document.Metadata with { Cover = "cover.png" } };
        var bag = new DiagnosticBag();
        var pictures = Enumerable.Range(1, 3).Select(i => Zine.Picture($"p{i}.png", 1480, 2100)).Append(Zine.Picture("cover.png", 1480, 2100));
        Zine.Set(document, null, bag, Zine.Inputs([.. pictures]) with { PageMultiple = 4 });
        Assert.Contains(bag.Sorted(), problem => problem.Code == "ZP719");
    }

    [Theory]
    [InlineData("a6", 105, 148)]
    [InlineData("120mm x 90mm", 120, 90)]
    public void A_page_of_another_size_keeps_its_margins_share(string words, int width, int height)
    {
        var theme = Theme.Default.On(TrimSizes.Read(words)!.Value);
        Assert.Equal((Length.Mm(width), Length.Mm(height)), (theme.Page.Trim.Width, theme.Page.Trim.Height));
        Assert.Equal(Theme.Default.Page.Inner.Points / 148, theme.Page.Inner.Points / width, 2);
        Assert.True(theme.Measure > Length.Zero);
        Assert.Null(TrimSizes.Read("small"));
        Assert.Null(TrimSizes.Read("2mm x 3mm"));
    }
}
