using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>One picture on the free back of folded sheets.</summary>
public sealed class PosterTests
{
    private static Picture Picture(int width, int height) => new("p.png", PictureFormat.Png, width, height, 1, ReadOnlyMemory<byte>.Empty);

    private static ImposedDocument Impose(string scheme, int pages, bool reversed = false)
    {
        var page = new Size(Length.Mm(74.25m), Length.Mm(105));
        var area = new Rect(Length.Zero, Length.Zero, page.Width, page.Height);
        var reading = new PagedDocument(new(), [.. Enumerable.Range(1, pages).Select(_ => new Page(page, area, area, "", []))], null, [], ViewerPreferences.None);
        var found = SchemeCatalogue.Find(scheme)!;
        return Imposer.Impose(reading, new(found, found.SheetFor(Paper.A4.Size, page)) { Reversed = reversed }, new DiagnosticBag());
    }

    [Theory]
    [InlineData("minizine", true)]
    [InlineData("accordion", true)]
    [InlineData("french-fold", true)]
    [InlineData("pouch", false)]
    [InlineData("saddle", false)]
    [InlineData("quarter", false)]
    [InlineData("accordion-2", false)]
    [InlineData("repeat", false)]
    public void It_has_room_where_sheets_are_printed_on_one_side_and_can_be_unfolded(string scheme, bool hasRoom) =>
        Assert.Equal(hasRoom, Poster.HasRoomOn(SchemeCatalogue.Find(scheme)!));

    [Theory]
    [InlineData(2970, 2100, false)]
    [InlineData(2100, 2970, true)]
    public void A_picture_of_the_sheets_shape_covers_it_whichever_way_it_stands(int width, int height, bool turned)
    {
        var sheets = Impose("minizine", 8);
        var both = new Poster(Picture(width, height)).Both(sheets);
        Assert.Equal(2, both.Pages.Count);
        Assert.Equal(FlipEdge.Short, both.Preferences.Duplex);
        var item = Assert.IsType<PictureItem>(Assert.Single(both.Pages[1].Items));
        Assert.Equal(turned, item.Turned);
        Assert.True(item.Area.X <= Length.Zero && item.Area.Y <= Length.Zero && item.Area.Right >= sheets.Plan.Sheet.Width && item.Area.Bottom >= sheets.Plan.Sheet.Height);
    }

    [Fact]
    public void Of_another_shape_nothing_is_cut_off()
    {
        var sheets = Impose("minizine", 8);
        var item = (PictureItem)new Poster(Picture(1000, 1000)).Backs(sheets)[0].Items[0];
        Assert.Equal(sheets.Plan.Sheet.Height, item.Area.Height);
        Assert.Equal((item.Area.Width, false), (item.Area.Height, item.Turned));
        Assert.InRange((item.Area.X - (sheets.Plan.Sheet.Width - item.Area.Right)).Steps, -1, 1);
    }

    /// <summary>Two minizines are two posters; two sheets that are glued end to end have one between them, seen from behind.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Sheets_that_are_glued_share_it(bool reversed)
    {
        Assert.All(new Poster(Picture(2970, 2100)).Backs(Impose("minizine", 16)), page => Assert.True(((PictureItem)page.Items[0]).Area.X <= Length.Zero));
        var strip = Impose("accordion", 8, reversed);
        var backs = new Poster(Picture(5940, 2100)).Backs(strip).Select(page => ((PictureItem)page.Items[0]).Area).ToList();
        var (first, last) = reversed ? (backs[1], backs[0]) : (backs[0], backs[1]);
        Assert.Equal(strip.Plan.Sheet.Width, last.X - first.X);
        Assert.True(last.X <= Length.Zero && last.X > -Length.Mm(5));
    }

    /// <summary>The side says that no page is on it, so that sheets come apart again.</summary>
    [Fact]
    public void It_is_no_page_of_the_zine()
    {
        var back = new Poster(Picture(1, 1)).Both(Impose("minizine", 8)).Pages[1];
        Assert.Equal(("minizine", 8, true), (back.Record!.Scheme, back.Record.Pages, back.Record.Places.IsEmpty));
    }
}
