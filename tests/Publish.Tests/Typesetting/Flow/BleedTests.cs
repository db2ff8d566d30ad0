using Publish.Model;
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
