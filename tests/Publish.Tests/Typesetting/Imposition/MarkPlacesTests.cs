using System.Globalization;
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

/// <summary>Where each mark stands, in millimetres, as it is reckoned by hand.</summary>
public sealed class MarkPlacesTests
{
    private const double Near = 0.001;

    private readonly DiagnosticBag bag = new();

    [Theory]
    [InlineData(148, 12)]
    [InlineData(60, 10)]
    public void Staples_are_about_the_quarters_of_the_spine(int height, double length)
    {
        var side = Sides(SaddleStitch.Scheme, Reading(100, height, 12), PrinterMarks.Staples)[0];
        var top = Trims(side)[0].Top;
        Assert.Equal(
            new[] { 1, 3 }.Select(quarter => new Box(148.5, top + (height * quarter / 4.0) - (length / 2), 148.5, top + (height * quarter / 4.0) + (length / 2))),
            Paths(side).Select(Box.Of), Box.AreNear);
        Assert.All(Paths(side), staple => Assert.Equal(Length.Pt(1), staple.StrokeWidth));
    }

    /// <summary>A kettle stitch 12 mm from head and foot, or an eighth of a low book, and stations about 40 mm apart between them.</summary>
    [Theory]
    [InlineData(190, 12, 4)]
    [InlineData(148, 12, 3)]
    [InlineData(120, 12, 2)]
    [InlineData(60, 7.5, 2)]
    public void Stations_stand_evenly_between_the_kettle_stitches(int height, double kettle, int gaps)
    {
        var side = Sides(SaddleStitch.Scheme, Reading(100, height, 8), PrinterMarks.Sewing)[^1];
        var top = Trims(side)[0].Top;
        var places = Enumerable.Range(0, gaps + 1).Select(i => top + kettle + ((height - (2 * kettle)) * i / gaps)).ToList();
        Assert.Equal(places.SelectMany(y => (Box[])[new(147, y, 150, y), new(148.5, y - 0.75, 148.5, y + 0.75)]), Paths(side).Select(Box.Of), Box.AreNear);
    }

    /// <summary>Blocks of 2 by 5 mm, an eighth of the spine away from head and foot; after the lowest comes the highest again.</summary>
    [Theory]
    [InlineData(148, 18.5, 22)]
    [InlineData(62, 7.75, 9)]
    public void The_stair_of_signatures_begins_anew_at_the_foot(int height, double margin, int steps)
    {
        var sides = Sides(Signatures.Scheme.WithSignatures(Gathering.Signatures(1))!, Reading(100, height, 100), PrinterMarks.Collation).Where(side => Paths(side).Count > 0).ToList();
        Assert.Equal(25, sides.Count);
        for (var quire = 0; quire < sides.Count; quire++)
        {
            var y = Trims(sides[quire])[0].Top + margin + (5 * (quire % steps));
            var block = Assert.Single(Paths(sides[quire]));
            Assert.True(Box.AreNear(new(147.5, y, 149.5, y + 5), Box.Of(block)), $"{quire}: {Box.Of(block)}");
            Assert.Equal((Ink.Black, null), (block.Fill, block.Stroke));
        }
    }

    [Fact]
    public void A_single_quire_needs_no_stair() =>
        Assert.All(Sides(SaddleStitch.Scheme, Reading(100, 148, 16), PrinterMarks.Collation | PrinterMarks.Staples), side => Assert.DoesNotContain(Paths(side), path => path.Fill is not null));

    // The upper half of each page is black up to its edges, so that what would be hidden there is left out.
    [Theory]
    [InlineData(PrinterMarks.Staples, 1)]
    [InlineData(PrinterMarks.Sewing, 2 * 2)]
    public void Nothing_is_marked_on_what_is_printed(PrinterMarks marks, int left)
    {
        var reading = Reading(100, 148, 4, new Rect(Length.Zero, Length.Zero, Length.Mm(100), Length.Mm(70)));
        var side = Sides(SaddleStitch.Scheme, reading, marks)[marks == PrinterMarks.Staples ? 0 : 1];
        var onSpine = Paths(side).Select(Box.Of).Where(box => box is { Left: < 148.6, Right: > 148.4 }).ToList();
        Assert.Equal(left, onSpine.Count);
        Assert.All(onSpine, box => Assert.True(box.Top > Trims(side)[0].Top + 70));
    }

    /// <summary>Crossed circles on the first of some eighths of each edge where no page is.</summary>
    [Fact]
    public void Registration_marks_stand_at_the_first_free_eighth_of_each_edge()
    {
        var (width, height) = (280.0, 200.0);
        for (var wide = 40; wide <= 280; wide += 12)
            for (var high = 20; high <= 200; high += 18)
            {
                var side = One(wide, high, width, height, PrinterMarks.Registration);
                var page = Trims(side)[0];
                (double X, double Y)[] Eighths(Func<double, (double, double)> place) => [.. new[] { 5, 3, 7, 1, 4, 6, 2 }.Select(eighth => place(eighth / 8.0)).Where(centre => !page.Reaches(centre, 2.75)).Take(1)];
                var expected = Eighths(part => (width * part, 4.25)).Concat(Eighths(part => (width * part, height - 4.25))).Concat(Eighths(part => (4.25, height * part))).Concat(Eighths(part => (width - 4.25, height * part))).ToList();
                Assert.All(Paths(side).Where(path => path.Steps.Count == 6), IsRound);
                var circles = Paths(side).Where(path => path.Steps.Count == 6).Select(Box.Of).ToList();
                Assert.Equal(expected.Select(centre => new Box(centre.X - 1.75, centre.Y - 1.75, centre.X + 1.75, centre.Y + 1.75)), circles, Box.AreNear);
                Assert.Equal(
                    expected.SelectMany(centre => (Box[])[new(centre.X - 2.75, centre.Y, centre.X + 2.75, centre.Y), new(centre.X, centre.Y - 2.75, centre.X, centre.Y + 2.75)]),
                    Paths(side).Where(path => path.Steps.Count == 2).Select(Box.Of), Box.AreNear);
            }
    }

    /// <summary>No curve of it is further from its middle at one place than at another, by a thousandth of it.</summary>
    private static void IsRound(PathItem circle)
    {
        var box = Box.Of(circle);
        var (x, y, radius, at) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2, (box.Right - box.Left) / 2, circle.Steps[0].A);
        foreach (var curve in circle.Steps.Where(step => step.Verb == PathVerb.Curve))
        {
            for (var t = 0.0; t <= 1; t += 0.25)
            {
                double On(Func<Point, Length> of) => (Math.Pow(1 - t, 3) * Mm(of(at))) + (3 * t * (1 - t) * (1 - t) * Mm(of(curve.A))) + (3 * t * t * (1 - t) * Mm(of(curve.B))) + (t * t * t * Mm(of(curve.C)));
                Assert.Equal(radius, Math.Sqrt(Math.Pow(On(point => point.X) - x, 2) + Math.Pow(On(point => point.Y) - y, 2)), radius / 1000);
            }

            at = curve.C;
        }

        Assert.Equal(circle.Steps[0].A, at);
    }

    /// <summary>Crop marks are drawn before: crossed circles keep a millimetre from each.</summary>
    [Fact]
    public void Registration_marks_keep_away_from_crop_marks()
    {
        var (width, height) = (280.0, 200.0);
        for (var wide = 40; wide <= 250; wide += 7)
            for (var high = 20; high <= 180; high += 9)
            {
                var ticks = Paths(One(wide, high, width, height, PrinterMarks.Crop)).ConvertAll(Box.Of);
                var side = One(wide, high, width, height, PrinterMarks.Crop | PrinterMarks.Registration);
                var page = Trims(side)[0];
                bool IsFree((double X, double Y) centre) => !page.Reaches(centre, 2.75) && !ticks.Exists(tick => new Box(tick.Left - 1, tick.Top - 1, tick.Right + 1, tick.Bottom + 1).Reaches(centre, 2.75));
                IEnumerable<(double X, double Y)> Eighths(Func<double, (double, double)> place) => new[] { 5, 3, 7, 1, 4, 6, 2 }.Select(eighth => place(eighth / 8.0)).Where(IsFree).Take(1);
                var expected = Eighths(part => (width * part, 4.25)).Concat(Eighths(part => (width * part, height - 4.25))).Concat(Eighths(part => (4.25, height * part))).Concat(Eighths(part => (width - 4.25, height * part)));
                Assert.Equal(expected.Select(centre => new Box(centre.X - 1.75, centre.Y - 1.75, centre.X + 1.75, centre.Y + 1.75)), Paths(side).Where(path => path.Steps.Count == 6).Select(Box.Of), Box.AreNear);
            }
    }

    /// <summary>As far from the sheet's edge as printers need, or nearer where there is less room: a line takes 8 points.</summary>
    [Theory]
    [InlineData(9, 6.0)]
    [InlineData(8, 4.0)]
    [InlineData(6, 2.0)]
    [InlineData(4, 0.5)]
    [InlineData(3, null)]
    public void The_slug_line_stands_at_the_foot_where_there_is_room(int margin, double? inset)
    {
        var side = One(240, 200 - (2 * margin), 280, 200, PrinterMarks.Slug);
        var texts = side.Items.OfType<TextItem>().ToList();
        Assert.Equal(inset is null ? ["ZP620"] : [], bag.Sorted().Select(problem => problem.Code));
        if (inset is not { } given)
        {
            Assert.Empty(texts);
            return;
        }
        Assert.Equal((8.0, 200 - given - (2 * 25.4 / 72)), (Mm(texts[0].Origin.X), Mm(texts[0].Origin.Y)), IsNear);
        Assert.Equal("Marks · Sheet 1 front · pages, 2 sheets", Words(texts));
    }

    [Theory]
    [InlineData(1, "pages, 1 sheet")]
    [InlineData(3, "pages, 3 sheets")]
    public void Sheets_are_counted(int pages, string counted) =>
        Assert.EndsWith(counted, Words(Imposer.Impose(Reading(100, 100, pages), new(OneToOne.Scheme.OnOneSide()!, Size(280, 200)) { Marks = PrinterMarks.Slug, Slug = new(ShippedFonts.Library) }, bag).Paged.Pages[0].Items.OfType<TextItem>()), StringComparison.Ordinal);

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void A_long_title_is_cut(int length, bool isCut)
    {
        var title = string.Concat(Enumerable.Repeat("abcdefgh ", 9))[..length];
        var reading = Reading(100, 100, 1) with { Metadata = new() { Title = title } };
        var side = Imposer.Impose(reading, new(OneToOne.Scheme, Size(280, 200)) { Marks = PrinterMarks.Slug, Slug = new(ShippedFonts.Library) }, bag).Paged.Pages[0];
        Assert.StartsWith((isCut ? title[..40].TrimEnd() + "…" : title) + " ·", Words(side.Items.OfType<TextItem>()), StringComparison.Ordinal);
    }

    /// <summary>Registration marks are drawn before; the line moves to the right, 4 mm at a time, until none is in its way.</summary>
    [Fact]
    public void The_slug_line_keeps_a_millimetre_from_other_marks()
    {
        // So low that the circles stand where the line would begin.
        var side = One(60, 40, 100, 64, PrinterMarks.Slug | PrinterMarks.Registration);
        var texts = side.Items.OfType<TextItem>().ToList();
        var width = Mm(texts[^1].Origin.X + texts[^1].Words[^1].X - texts[0].Origin.X);
        Assert.All(Paths(side).Select(Box.Of), mark => Assert.False(
            mark.Left - 1 < Mm(texts[0].Origin.X) + width && mark.Right + 1 > Mm(texts[0].Origin.X) && mark.Top - 1 < Mm(texts[0].Origin.Y) && mark.Bottom + 1 > Mm(texts[0].Origin.Y) - 2));
    }

    /// <summary>Between 1.5 and 5 mm long, 2 mm away from the page, or half a millimetre where there is no more room; where there is none at all beside it, in what is cut off.</summary>
    [Fact]
    public void Ticks_are_as_long_as_the_sheet_has_room()
    {
        const double half = 0.25 * 25.4 / 72;
        for (var margin = 0.1; margin < 10; margin += 0.1)
        {
            var side = One(200, 200 - (2 * margin), 280, 200, PrinterMarks.Crop);
            var page = Trims(side)[0];
            var lengths = Enumerable.Range(3, 8).Select(i => i / 2.0).Reverse().ToList();
            var expected = new List<Box>();
            foreach (var x in (double[])[page.Left, page.Right])
                foreach (var isTop in (bool[])[true, false])
                {
                    var found = new[] { 2, 0.5 }.SelectMany(gap => lengths.Where(length => gap + length + half <= margin + Near).Take(1).Select(length => (From: gap, To: gap + length))).Take(1).ToList();
                    var (from, to, at) = found.Count > 0 ? (found[0].From, found[0].To, x) : (-half, -5, x + (x == page.Left ? -2 * half : 2 * half));
                    var (a, b) = isTop ? (page.Top - from, page.Top - to) : (page.Bottom + from, page.Bottom + to);
                    expected.Add(new(at, Math.Min(a, b), at, Math.Max(a, b)));
                }
            var upright = Paths(side).Select(Box.Of).Where(box => box.Left == box.Right).ToList();
            Assert.Equal(expected.OrderBy(box => box.Left).ThenBy(box => box.Top), upright.OrderBy(box => box.Left).ThenBy(box => box.Top), Box.AreNear);
            Assert.Equal(4, Paths(side).Count - upright.Count);
            Assert.Empty(bag.Sorted());
        }
    }

    /// <summary>A fold is shown by dashes at the sheet's edges, 10 mm long or as long as there is room beside the pages; where there is none, in their margins.</summary>
    [Theory]
    [InlineData(12, 20, 10)]
    [InlineData(9, 20, 8)]
    [InlineData(7, 20, 6)]
    [InlineData(5, 20, 4)]
    [InlineData(3.5, 20, 3)]
    [InlineData(2, 20, 10)] // in the margins of its pages
    [InlineData(0, 7, 6)]
    [InlineData(0, 3.2, 3)]
    [InlineData(0, 2, 0)]
    public void Folds_are_shown_at_the_edges_as_far_as_there_is_room(double beside, double margin, double length)
    {
        var height = 210 - (2 * beside);
        var area = new Rect(Length.Zero, Length.Zero, Length.Mm(148.5m), Length.Mm((decimal)height));
        var page = new Page(area.Size, area, area, "", [new RuleItem(Artifact.Layout, new(Length.Zero, Length.Mm((decimal)margin), area.Width, area.Height - (Length.Mm((decimal)margin) * 2)), Ink.Black)]);
        var reading = new PagedDocument(new Metadata { Title = "Marks" }, [page, page, page, page], null, [], ViewerPreferences.None);
        var lines = Paths(Sides(SaddleStitch.Scheme, reading, PrinterMarks.Fold)[0]).Where(path => !path.Dash.IsEmpty).ToList();
        Assert.Equal(length == 0 ? [] : [new Box(148.5, 0, 148.5, length), new Box(148.5, 210 - length, 148.5, 210)], lines.Select(Box.Of), Box.AreNear);
        Assert.All(lines, line => Assert.Equal([Length.Pt(3), Length.Pt(2)], line.Dash));
        Assert.Equal(length == 0 ? ["ZP620"] : [], bag.Sorted().Where(problem => problem.Code == "ZP620").Select(problem => problem.Code));
    }

    /// <summary>Cuts are lines, on both ways, from the sheet's four edges.</summary>
    [Fact]
    public void Cuts_are_shown_at_both_ends_of_their_lines()
    {
        var scheme = CutStack.Scheme;
        var side = Imposer.Impose(Reading(130, 90, 8), new(scheme, Size(297, 210)) { Marks = PrinterMarks.Slit }, bag).Paged.Pages[0];
        Assert.Equal((2, 2), (scheme.Columns, scheme.Rows));
        Assert.Equal(
            [new Box(0, 105, 10, 105), new Box(148.5, 0, 148.5, 10), new Box(148.5, 200, 148.5, 210), new Box(287, 105, 297, 105)],
            Paths(side).Select(Box.Of).OrderBy(box => box.Left).ThenBy(box => box.Top), Box.AreNear);
        Assert.All(Paths(side), line => Assert.Empty(line.Dash));
    }

    /// <summary>10 mm on each side, or 8 beyond the bleed, whichever is more.</summary>
    [Theory]
    [InlineData(0, 0, 10, 0)]
    [InlineData(2, 2, 10, 2)]
    [InlineData(3, 3, 11, 3)]
    [InlineData(8, 8, 16, 8)]
    [InlineData(3, 5, 11, 3)]
    [InlineData(5, 3, 11, 3)]
    public void Single_pages_grow_by_what_their_marks_take(int across, int down, int margin, int shown)
    {
        var trim = new Rect(Length.Mm(across), Length.Mm(down), Length.Mm(100), Length.Mm(150));
        var bleed = new Rect(Length.Zero, Length.Zero, Length.Mm(100 + (2 * across)), Length.Mm(150 + (2 * down)));
        var page = new Page(bleed.Size, bleed, trim, "", [new RuleItem(Artifact.Layout, trim.Outset(-Length.Mm(10)), Ink.Black)]);
        var marked = MarkedPages.Of(new(new Metadata { Title = "Marks" }, [page, page], null, [], ViewerPreferences.None), Length.Mm(8), PrinterMarks.All, new(ShippedFonts.Library), bag);
        Assert.Equal(["page 1 · 2 pages", "page 2 · 2 pages"], marked.Pages.Select(one => Words(one.Items.OfType<TextItem>())["Marks · ".Length..]));
        foreach (var one in marked.Pages)
        {
            Assert.Equal((100.0 + (2 * margin), 150.0 + (2 * margin)), (Mm(one.Media.Width), Mm(one.Media.Height)), IsNear);
            Assert.Equal((margin, (double)margin), (Mm(one.Trim.X), Mm(one.Trim.Y)), IsNear);
            Assert.True(Box.AreNear(new(margin - shown, margin - shown, margin + 100 + shown, margin + 150 + shown), Box.Of(one.Bleed)), $"{one.Bleed}");
            Assert.True(Box.AreNear(Box.Of(one.Trim), Trims(one)[0]));
        }
        var alone = MarkedPages.Of(new(new Metadata { Title = "Marks" }, [page], null, [], ViewerPreferences.None), Length.Zero, PrinterMarks.Slug, new(ShippedFonts.Library), bag);
        Assert.EndsWith(" · 1 page", Words(Assert.Single(alone.Pages).Items.OfType<TextItem>()), StringComparison.Ordinal);
        Assert.Empty(bag.Sorted());
    }

    private Page One(double wide, double high, double width, double height, PrinterMarks marks) => Imposer.Impose(
        Reading(wide, high, 3), new(OneToOne.Scheme, Size(width, height)) { Marks = marks, Slug = new(ShippedFonts.Library), Scale = PageScale.ActualSize }, bag).Paged.Pages[0];

    private List<Page> Sides(Scheme scheme, PagedDocument reading, PrinterMarks marks) =>
        [.. Imposer.Impose(reading, new(scheme, Size(297, 210)) { Marks = marks }, bag).Paged.Pages];

    private static Size Size(double width, double height) => new(Length.Mm((decimal)width), Length.Mm((decimal)height));

    /// <param name="printed">Null for all but 20 mm at the edges.</param>
    private static PagedDocument Reading(double width, double height, int pages, Rect? printed = null)
    {
        var area = new Rect(Length.Zero, Length.Zero, Length.Mm((decimal)width), Length.Mm((decimal)height));
        var page = new Page(area.Size, area, area, "", [new RuleItem(Artifact.Layout, printed ?? area.Outset(-Length.Mm((decimal)Math.Min(20, Math.Min(width, height) / 4))), Ink.Black)]);
        return new(new Metadata { Title = "Marks" }, Seq.Of(Enumerable.Repeat(page, pages)), null, [], ViewerPreferences.None);
    }

    private static List<PathItem> Paths(Page side) => [.. side.Items.OfType<PathItem>()];

    private static List<Box> Trims(Page side) => [.. side.Items.OfType<PlacedPageItem>().Select(item => Box.Of(PlacedTrim.Of(item, isBlank: false).Trim))];

    private static string Words(IEnumerable<TextItem> texts) => string.Join(' ', texts.SelectMany(text => text.Words).Select(word => word.Shaped.Text.Trim()));

    private static double Mm(Length length) => (double)length.Millimetres;

    private static bool IsNear((double, double) a, (double, double) b) => Math.Abs(a.Item1 - b.Item1) < Near && Math.Abs(a.Item2 - b.Item2) < Near;

    /// <summary>In millimetres from the sheet's top left corner.</summary>
    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Of(Rect area) => new(Mm(area.X), Mm(area.Y), Mm(area.Right), Mm(area.Bottom));

        public static Box Of(PathItem path)
        {
            var points = path.Steps.Where(step => step.Verb != PathVerb.Close).Select(step => step.Verb == PathVerb.Curve ? step.C : step.A).ToList();
            return new(points.Min(point => Mm(point.X)), points.Min(point => Mm(point.Y)), points.Max(point => Mm(point.X)), points.Max(point => Mm(point.Y)));
        }

        public static bool AreNear(Box a, Box b) => IsNear((a.Left, a.Top), (b.Left, b.Top)) && IsNear((a.Right, a.Bottom), (b.Right, b.Bottom));

        public bool Reaches((double X, double Y) centre, double reach) => centre.X - reach < Right - Near && centre.X + reach > Left + Near && centre.Y - reach < Bottom - Near && centre.Y + reach > Top + Near;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Left:0.###} {Top:0.###} {Right:0.###} {Bottom:0.###}");
    }
}
