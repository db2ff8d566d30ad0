using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

public sealed class BleedTests
{
    private static readonly Length Bleed = Length.Mm(3);

    private readonly Document zine = Document();

    [Fact]
    public void A_bleed_moves_nothing_on_the_page()
    {
        var (without, with) = (Set(Length.Zero), Set(Bleed));
        Assert.Equal(without.Pages.Count, with.Pages.Count);
        for (var page = 0; page < without.Pages.Count; page++)
            Assert.Equal(
                without.Pages[page].Items.OfType<TextItem>().Select(text => text.Origin + new Point(Bleed, Bleed)),
                with.Pages[page].Items.OfType<TextItem>().Select(text => text.Origin));
    }

    [Fact]
    public void Covers_and_full_pages_reach_the_end_of_the_bleed()
    {
        var pages = Set(Bleed).Pages;
        var pictures = pages.Select(page => (page, picture: page.Items.OfType<PictureItem>().FirstOrDefault())).Where(shown => shown.picture is not null).ToArray();
        Assert.Equal(2, pictures.Length);
        foreach (var (page, picture) in pictures)
        {
            Assert.Equal(page.Trim.Outset(Bleed), page.Bleed);
            Assert.True(picture!.Area.X <= page.Bleed.X && picture.Area.Y <= page.Bleed.Y && picture.Area.Right >= page.Bleed.Right && picture.Area.Bottom >= page.Bleed.Bottom);
            Assert.Equal(page.Bleed, picture.Clip);
        }
    }

    /// <summary>Of a picture three times as wide as it is tall, on a page of 148 by 210 mm, 148/210 · 1/3 of the width are left: 76 or 77 % go.</summary>
    [Fact]
    public void A_picture_that_is_to_bleed_does_so_whatever_its_shape_and_its_loss_is_said()
    {
        foreach (var caption in (Seq<Inline>[])[[], [new Text("Below it.")]])
        {
            var document = Zine.Of(Zine.P("Words."), new Figure(Zine.Image("wide.png"), caption, FigurePlacement.Bleed));
            var bag = new DiagnosticBag();
            var result = Zine.Set(document, WithBleed(Bleed), bag, inputs: Zine.Inputs(Zine.Picture("wide.png", 3000, 1000)));
            var (page, picture) = result.Paged.Pages.Select(page => (page, picture: page.Items.OfType<PictureItem>().FirstOrDefault())).Single(shown => shown.picture is not null);
            var (area, clip) = (picture!.Area, picture.Clip!.Value);
            Assert.True(area.X <= page.Bleed.X && area.Y <= page.Bleed.Y && area.Right >= page.Bleed.Right);
            Assert.True(area.Bottom >= clip.Bottom && clip.X == page.Bleed.X && clip.Y == page.Bleed.Y && clip.Right == page.Bleed.Right);
            Assert.Equal(caption.IsEmpty, clip.Bottom == page.Bleed.Bottom);
            Assert.All(page.Items.OfType<TextItem>(), text => Assert.True(text.Origin.Y - text.Style.Size >= clip.Bottom));
            var said = Assert.Single(bag.Sorted(), problem => problem.Code == "ZP626");
            Assert.Contains(caption.IsEmpty ? "77 % of its width" : "some of its width", said.Message, StringComparison.Ordinal);
        }
    }

    private static Theme WithBleed(Length bleed) => Theme.Default with { Page = Theme.Default.Page with { Bleed = bleed } };

    private PagedDocument Set(Length bleed)
    {
        var theme = Theme.Default with { Page = Theme.Default.Page with { Bleed = bleed } };
        return Zine.Set(zine, theme, inputs: Zine.Inputs(Zine.Picture("cover.png", 1540, 2160), Zine.Picture("full.png", 1540, 2160))).Paged;
    }

    private static Document Document()
    {
        Block[] blocks =
        [
            .. Enumerable.Range(0, 12).Select(i => Zine.P($"Paragraph {i} " + string.Join(' ', Enumerable.Repeat("of many words that fill a line", 12)))),
            new Figure(Zine.Image("full.png"), [], FigurePlacement.FullPage),
        ];
        var document = Zine.Of(blocks);
        return document with { Metadata = document.Metadata with { Cover = "cover.png" } };
    }
}
