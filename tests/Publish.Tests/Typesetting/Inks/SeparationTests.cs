using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Inks;

public sealed class SeparationTests
{
    private static readonly PressInk Black = new("black", 0, 45);
    private static readonly PressInk Pink = new("fluorescent-pink", 0xFF48B0, 75);
    private static readonly InkSet Both = new([Black, Pink]);

    private static Rect Area(int at) => new(Length.Mm(at), Length.Mm(at), Length.Mm(5), Length.Mm(5));

    private static RuleItem Rule(int at, string ink) => new(Artifact.Layout, Area(at), new Ink(ink));

    private static PagedDocument Document(params PageItem[] items)
    {
        var size = new Size(Length.Mm(100), Length.Mm(100));
        var whole = new Rect(default, default, size.Width, size.Height);
        return new(new Metadata(), [new Page(size, whole, whole, "1", Seq.Of(items))], null, [], ViewerPreferences.None);
    }

    private static IEnumerable<Length> Places(PagedDocument plate) => plate.Pages[0].Items.OfType<RuleItem>().Select(rule => rule.Area.X);

    [Fact]
    public void Every_item_is_on_one_plate_and_paper_on_all()
    {
        var document = Document(Rule(1, "black"), Rule(2, "fluorescent-pink"), Rule(3, "paper"), Rule(4, "an ink that is not there"));

        Assert.Equal([Length.Mm(1), Length.Mm(3), Length.Mm(4)], Places(Separation.Of(document, Black, Both)));
        Assert.Equal([Length.Mm(2), Length.Mm(3)], Places(Separation.Of(document, Pink, Both)));
    }

    [Fact]
    public void Pages_on_sheets_are_taken_apart_and_marked_alike_on_every_plate()
    {
        var page = Document(Rule(1, "black"), Rule(2, "fluorescent-pink")).Pages[0];
        var sheet = Document(new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(Placement.ActualSize, 0, default), page.Trim));
        PagedDocument[] plates = [.. Both.Inks.Select(ink => PlateRegistration.On(Separation.Of(sheet, ink, Both)))];

        foreach (var (plate, place) in plates.Zip([1, 2]))
        {
            var placed = Assert.IsType<LaidOutPage>(plate.Pages[0].Items.OfType<PlacedPageItem>().Single().Source);
            Assert.Equal(Length.Mm(place), Assert.IsType<RuleItem>(Assert.Single(placed.Page.Items)).Area.X);
        }

        Assert.Equal(plates[0].Pages[0].Items.OfType<PathItem>(), plates[1].Pages[0].Items.OfType<PathItem>());
        Assert.Equal(2, plates[0].Pages[0].Items.OfType<PathItem>().Count());
    }

    [Fact]
    public void A_page_on_which_an_ink_prints_nothing_stays_white()
    {
        var (printed, white) = (Document(Rule(1, "black"), Rule(3, "paper")).Pages[0], Document(Rule(3, "paper"), Rule(1, "black") with { Structure = Artifact.Mark }).Pages[0]);
        foreach (var (page, prints) in ((Page, bool)[])[(printed, true), (white, false)])
        {
            var sheet = Document(new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(Placement.ActualSize, 0, default), page.Trim));
            foreach (var document in (PagedDocument[])[sheet, new(new Metadata(), [page], null, [], ViewerPreferences.None)])
            {
                var plate = Separation.Of(document, Black, Both);
                Assert.Equal(prints, Separation.Prints(plate.Pages[0]));
                Assert.Equal(prints, PlateRegistration.On(plate).Pages[0].Items.Any(item => item is PathItem));
                Assert.False(Separation.Prints(Separation.Of(document, Pink, Both).Pages[0]));
            }
        }
    }

    [Fact]
    public void A_single_page_gets_a_border_for_its_marks()
    {
        var plate = PlateRegistration.On(Document(Rule(1, "black"))).Pages[0];

        Assert.Equal(new Size(Length.Mm(124), Length.Mm(124)), plate.Media);
        Assert.Equal(new Rect(Length.Mm(12), Length.Mm(12), Length.Mm(100), Length.Mm(100)), plate.Trim);
        Assert.Equal(4, plate.Items.OfType<PathItem>().Count());
    }
}
