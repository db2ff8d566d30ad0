using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Marking;
using Publish.Typesetting.Imposition.Schemes;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

public sealed class CropMarksTests
{
    private static readonly Size A5 = new(Length.Mm(148), Length.Mm(210));
    private readonly DiagnosticBag bag = new();

    public static TheoryData<string, string, int> Ways => [.. SchemeCatalogue.Names.SelectMany(name => Paper.All.SelectMany(paper => (int[])[0, 1, 3, 5], (paper, bleed) => (name, paper.Name, bleed)))];

    /// <summary>Two corners of each page, two ticks each, 3.5 mm from the trim: beyond 3 mm of bleed.</summary>
    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(3, 3.5)]
    [InlineData(5, 5.5)]
    public void Ticks_stand_beyond_the_bleed(int bleed, double gap)
    {
        var side = Made(SaddleStitch.Scheme, "a3", A5, bleed, 8)[0];
        var trims = Trims(side);
        var ticks = Ticks(side);
        Assert.Equal(8, ticks.Count);
        foreach (var tick in ticks)
            Assert.Equal(gap, (double)trims.Min(trim => Apart(trim, tick)).Millimetres, 0.02);
        Assert.Empty(bag.Sorted());
    }

    /// <summary>In every scheme, on every paper, with bleed and without: no tick on a page or its bleed, and none that does not lie along an edge of a page.</summary>
    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Ways))]
    public void No_tick_stands_on_a_page_or_its_bleed(string name, string paper, int bleed)
    {
        foreach (var side in Made(SchemeCatalogue.Find(name)!, paper, new(Length.Mm(70), Length.Mm(95)), bleed, 48))
        {
            var shown = side.Items.OfType<PlacedPageItem>().Select(item => item.Placement.OnSheet(item.Clip)).ToList();
            var trims = Trims(side);
            foreach (var tick in Ticks(side))
            {
                Assert.DoesNotContain(shown, area => tick.X < area.Right && area.X < tick.Right && tick.Y < area.Bottom && area.Y < tick.Bottom);
                Assert.Contains(trims, trim => IsAlong(tick, trim));
            }
        }
    }

    /// <summary>Pages that were moved from the fold by creep, a gutter or because they lie in the middle are cut there as little as others.</summary>
    [Fact]
    public void Nothing_shows_a_cut_at_a_fold()
    {
        ImpositionPlan[] plans =
        [
            Plan(SaddleStitch.Scheme, "a3") with { Caliper = Length.Mm(0.5m) },
            Plan(SaddleStitch.Scheme, "a3") with { Gutter = Length.Mm(12) },
            Plan(SaddleStitch.Scheme, "a3") with { Placing = Placing.Centred },
        ];
        foreach (var plan in plans)
            foreach (var side in Imposer.Impose(Pages(A5, 0, 16), plan, bag).Paged.Pages)
            {
                var middle = plan.Sheet.Width / 2;
                Assert.All(Ticks(side), tick => Assert.True(Length.Max(middle - tick.Right, tick.X - middle) > Length.Mm(100)));
            }
    }

    /// <summary>Two rows as wide as the sheet: the four lines across have no room beyond the pages, and stand in what is cut off between the rows.</summary>
    [Fact]
    public void Cuts_in_the_middle_of_a_sheet_that_its_pages_span_are_shown_beside_the_pages()
    {
        var size = new Size(Length.Mm(105), Length.Mm(130));
        var side = Made(Quarter.Scheme, "a4", size, 0, 8)[0];
        var lines = Trims(side).SelectMany(trim => (Length[])[trim.Y, trim.Bottom]).Distinct().Order(Comparer<Length>.Create((a, b) => a.Steps.CompareTo(b.Steps))).ToList();
        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.Contains(Ticks(side), tick => Length.Max(tick.Y - line, line - tick.Y) < Length.Mm(0.5m)));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void Where_bleeds_meet_only_the_outer_edges_of_the_block_are_marked()
    {
        var size = new Size(Length.Mm(60), Length.Mm(100));
        var (sheet, across) = (new Size(Length.Mm(200), Length.Mm(140)), StepAndRepeat.Scheme.WithGrid(3, 1)!);
        var plan = new ImpositionPlan(across, sheet) { Marks = PrinterMarks.Crop };
        var side = Imposer.Impose(Pages(size, 3, 1), plan, bag).Paged.Pages[0];
        var block = Trims(side).Aggregate((a, b) => Around(a, b));
        Assert.All(Ticks(side), tick => Assert.False(tick.X > block.X && tick.Right < block.Right && tick.Y > block.Y && tick.Bottom < block.Bottom));
        foreach (var x in Trims(side).SelectMany(trim => (Length[])[trim.X, trim.Right]))
            Assert.Equal(2, Ticks(side).Count(tick => tick.X == x && tick.Width == Length.Zero));
    }

    [Fact]
    public void Marks_that_mean_nothing_there_are_said_where_they_were_named()
    {
        Imposer.Impose(Pages(A5, 0, 4), Plan(OneToOne.Scheme, "a3") with { Marks = PrinterMarks.Staples | PrinterMarks.Crop }, bag);
        Assert.Equal("ZP602", Assert.Single(bag.Sorted()).Code);
        var all = new DiagnosticBag();
        Imposer.Impose(Pages(A5, 0, 4), Plan(OneToOne.Scheme, "a3") with { Marks = PrinterMarks.All, Slug = new(ShippedFonts.Library) }, all);
        Assert.Empty(all.Sorted());
    }

    [Fact]
    public void Cuts_that_find_no_room_while_others_do_are_said()
    {
        Made(SaddleStitch.Scheme, "legal", A5, 3, 4);
        Assert.Equal("ZP624", Assert.Single(bag.Sorted()).Code);
    }

    /// <summary>A single page grows by what its marks take; its boxes stay about it.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    public void Single_pages_grow_for_their_marks(int bleed)
    {
        var marked = MarkedPages.Of(Pages(A5, bleed, 3), Length.Mm(bleed), PrinterMarks.All, new(ShippedFonts.Library), bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal(3, marked.Pages.Count);
        foreach (var page in marked.Pages)
        {
            Assert.Equal(A5, page.Trim.Size);
            Assert.Equal(page.Trim.Outset(Length.Mm(bleed)), page.Bleed);
            Assert.Equal(page.Media.Width - page.Trim.Right, page.Trim.X);
            Assert.Equal(8 + 12, page.Items.OfType<PathItem>().Count());
            Assert.NotEmpty(page.Items.OfType<TextItem>());
            Assert.All(page.Items.OfType<PathItem>().Select(BoxOf), box => Assert.False(
                box.X < page.Bleed.Right && page.Bleed.X < box.Right && box.Y < page.Bleed.Bottom && page.Bleed.Y < box.Bottom));
        }
    }

    [Fact]
    public void Single_pages_show_no_more_bleed_than_is_wanted() =>
        Assert.Equal(Length.Mm(1), MarkedPages.Of(Pages(A5, 3, 1), Length.Mm(1), PrinterMarks.Crop, null, bag).Pages[0] is { } page ? page.Trim.X - page.Bleed.X : default);

    [Fact]
    public void Without_marks_single_pages_are_what_they_were()
    {
        var pages = Pages(A5, 3, 2);
        Assert.Same(pages, MarkedPages.Of(pages, Length.Mm(3), PrinterMarks.None, null, bag));
    }

    private static ImpositionPlan Plan(Scheme scheme, string paper) => new(scheme, scheme.SheetFor(Paper.Find(paper)!.Size, A5)) { Marks = PrinterMarks.Crop };

    private Seq<Page> Made(Scheme scheme, string paper, Size size, int bleed, int pages) =>
        Imposer.Impose(Pages(size, bleed, pages), new(scheme, scheme.SheetFor(Paper.Find(paper)!.Size, size)) { Marks = PrinterMarks.Crop }, bag).Paged.Pages;

    private static PagedDocument Pages(Size size, int bleed, int count)
    {
        var trim = new Rect(Length.Mm(bleed), Length.Mm(bleed), size.Width, size.Height);
        var page = new Page(trim.Outset(Length.Mm(bleed)).Size, trim.Outset(Length.Mm(bleed)), trim, "", [new RuleItem(Artifact.Layout, trim.Outset(-Length.Mm(10)), Ink.Black)]);
        return new(new Metadata { Title = "Marks" }, Seq.Of(Enumerable.Repeat(page, count)), null, [], ViewerPreferences.None);
    }

    private static List<Rect> Trims(Page side) => [.. side.Items.OfType<PlacedPageItem>().Select(item => PlacedTrim.Of(item, isBlank: false).Trim)];

    private static List<Rect> Ticks(Page side) => [.. side.Items.OfType<PathItem>().Where(item => item.Steps.Count == 2).Select(BoxOf)];

    private static Rect BoxOf(PathItem item)
    {
        var points = item.Steps.Where(step => step.Verb != PathVerb.Close).Select(step => step.Verb == PathVerb.Curve ? step.C : step.A).ToList();
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return new(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }

    private static bool IsAlong(Rect tick, Rect trim)
    {
        var near = Length.Pt(1);
        return tick.Width == Length.Zero
            ? Length.Max(tick.X - trim.X, trim.X - tick.X) <= near || Length.Max(tick.X - trim.Right, trim.Right - tick.X) <= near
            : Length.Max(tick.Y - trim.Y, trim.Y - tick.Y) <= near || Length.Max(tick.Y - trim.Bottom, trim.Bottom - tick.Y) <= near;
    }

    /// <summary>The larger of how far a box is beside and above the other.</summary>
    private static Length Apart(Rect a, Rect b) => Length.Max(Length.Max(a.X - b.Right, b.X - a.Right), Length.Max(a.Y - b.Bottom, b.Y - a.Bottom));

    private static Rect Around(Rect a, Rect b)
    {
        var (x, y) = (Length.Min(a.X, b.X), Length.Min(a.Y, b.Y));
        return new(x, y, Length.Max(a.Right, b.Right) - x, Length.Max(a.Bottom, b.Bottom) - y);
    }
}
