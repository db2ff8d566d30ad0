using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Imposition.Marking;
using Publish.Typesetting.Imposition.Schemes;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

public sealed class MarksTests
{
    private static readonly Size A6 = new(Length.Mm(105), Length.Mm(148));

    public static TheoryData<string> Schemes => [.. SchemeCatalogue.Names];

    /// <summary>On sheets with much room, with little and with none; pages with margins, without, and with a picture to the edge.</summary>
    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Schemes))]
    public void No_mark_stands_on_anything_that_is_printed(string name)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        foreach (var paper in Paper.All)
            foreach (var margin in (int[])[0, 2, 12])
            {
                var sheets = Made(scheme, paper, Reading(margin, 21), PrinterMarks.All, new DiagnosticBag());
                foreach (var side in sheets.Paged.Pages)
                    Assert.Empty(Collisions(side));
            }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Marks_that_belong_beside_the_pages_stand_beside_every_page(string name)
    {
        var sheets = Made(SchemeCatalogue.Find(name)!, Paper.Find("a3")!, Reading(6, 21), PrinterMarks.Crop | PrinterMarks.Registration | PrinterMarks.Slug, new DiagnosticBag());
        foreach (var side in sheets.Paged.Pages)
        {
            var trims = side.Items.OfType<PlacedPageItem>().Select(item => PlacedTrim.Of(item, isBlank: false).Trim).ToList();
            foreach (var mark in side.Items.Where(item => item.Structure == Artifact.Mark))
                Assert.All(trims, trim => Assert.False(Overlap(BoxOf(mark), trim), $"{mark} in {trim}"));
        }
    }

    [Fact]
    public void What_finds_no_room_is_said()
    {
        var bag = new DiagnosticBag();
        Made(SaddleStitch.Scheme, Paper.A4, new PagedDocument(new Metadata(), [Page(new(Length.Mm(148.5m), Length.Mm(210)), 5)], null, [], ViewerPreferences.None), PrinterMarks.Crop | PrinterMarks.Fold, bag);
        var said = Assert.Single(bag.Sorted());
        Assert.Equal("ZP620", said.Code);
        Assert.Contains("crop marks", said.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("fold marks", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_signature_has_its_step_lower_than_the_last()
    {
        var sheets = Made(Signatures.Scheme.WithSignatures(Gathering.Signatures(1))!, Paper.A4, Reading(12, 16), PrinterMarks.Collation, new DiagnosticBag());
        var steps = sheets.Paged.Pages.Select(side => side.Items.OfType<PathItem>().Select(BoxOf).ToList()).ToList();
        Assert.Equal([1, 0, 1, 0, 1, 0, 1, 0], steps.Select(side => side.Count));
        var blocks = steps.SelectMany(side => side).ToList();
        for (var i = 1; i < blocks.Count; i++) Assert.Equal(blocks[i - 1].Bottom, blocks[i].Y);
    }

    [Fact]
    public void Staples_are_shown_outside_of_the_outermost_sheet_and_needle_holes_inside_of_the_innermost()
    {
        var staples = Made(SaddleStitch.Scheme, Paper.A4, Reading(12, 12), PrinterMarks.Staples, new DiagnosticBag()).Paged.Pages;
        Assert.Equal([2, 0, 0, 0, 0, 0], staples.Select(side => side.Items.OfType<PathItem>().Count()));
        var holes = Made(SaddleStitch.Scheme, Paper.A4, Reading(12, 12), PrinterMarks.Sewing, new DiagnosticBag()).Paged.Pages;
        Assert.Equal([false, false, false, false, false, true], holes.Select(side => side.Items.OfType<PathItem>().Any()));
    }

    [Fact]
    public void A_minizine_shows_its_slit_between_the_two_middle_columns_and_nowhere_else()
    {
        var side = Made(Minizine.Scheme, Paper.A4, Reading(6, 8), PrinterMarks.Slit, new DiagnosticBag()).Paged.Pages[0];
        var slit = BoxOf(Assert.Single(side.Items.OfType<PathItem>()));
        Assert.Equal(new Rect(Length.Mm(297) / 4, Length.Mm(105), Length.Mm(297) * 3 / 4 - (Length.Mm(297) / 4), Length.Zero), slit);
    }

    private static ImposedDocument Made(Scheme scheme, Paper paper, PagedDocument reading, PrinterMarks marks, DiagnosticBag bag) =>
        Imposer.Impose(reading, new(scheme, scheme.SheetFor(paper.Size, reading.Pages[0].Trim.Size)) { Marks = marks, Slug = new(ShippedFonts.Library) }, bag);

    private static PagedDocument Reading(int margin, int pages) => new(
        new Metadata { Title = "Marks" }, Seq.Of(Enumerable.Range(0, pages).Select(_ => Page(A6, margin))), null, [], ViewerPreferences.None);

    private static Page Page(Size size, int margin)
    {
        var area = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        return new(size, area, area, "", [new RuleItem(Artifact.Layout, area.Outset(-Length.Mm(margin)), Ink.Black)]);
    }

    /// <summary>But for those that show where what runs off is trimmed: they are on a white ground of their own, in what is cut off.</summary>
    private static IEnumerable<string> Collisions(Page side)
    {
        var grounds = side.Items.OfType<RuleItem>().Where(item => item.Ink == Ink.Paper).Select(item => item.Area).ToList();
        var painted = side.Items.OfType<PlacedPageItem>().Select(item => PlacedTrim.Of(item, isBlank: false).Painted!.Value).ToList();
        return side.Items.Where(item => item is not RuleItem && item.Structure == Artifact.Mark && !grounds.Exists(ground => Overlap(BoxOf(item).Outset(Length.Pt(0.1m)), ground)) && painted.Exists(area => Overlap(BoxOf(item), area))).Select(item => $"{item}");
    }

    private static Rect BoxOf(PageItem mark)
    {
        if (mark is TextItem text) return new(text.Origin.X, text.Origin.Y - (text.Style.Size * 3 / 4), text.Words[^1].X, text.Style.Size);
        var points = ((PathItem)mark).Steps.Where(step => step.Verb != PathVerb.Close).Select(step => step.Verb == PathVerb.Curve ? step.C : step.A).ToList();
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return new(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }

    private static bool Overlap(Rect a, Rect b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
