using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;
using static Publish.Tests.Typesetting.Imposition.Unimposing.SeenSheets;

namespace Publish.Tests.Typesetting.Imposition.Unimposing;

/// <summary>Places on sheets: how large they are, what is in them, and where they come to lie when all is turned.</summary>
public sealed class PlaceTests
{
    private static readonly SheetPlace Place = new(3, new(Length.Mm(10), Length.Mm(20)), new(Length.Mm(100), Length.Mm(150)), 0, 1_000_000);

    private static readonly Size Sheet = new(Length.Mm(297), Length.Mm(210));

    [Fact]
    public void A_place_is_as_large_as_the_page_that_was_brought_there()
    {
        var piece = Piece(14, 26, 90, 140) with { Size = new(Length.Mm(180), Length.Mm(280)), ScaleMillionths = 500_000 };
        var fitted = Fitted(piece);
        Assert.Equal(new(3, new(Length.Mm(14), Length.Mm(26)), piece.Size, 0, 500_000), fitted);
    }

    [Theory]
    [InlineData(8, 18, 104, 154)] // its bleed
    [InlineData(10, 30, 100, 170)]
    public void What_of_a_page_lies_beyond_its_place_is_not_shown(int x, int y, int width, int height)
    {
        var shown = Fitted(Piece(x, y, width, height)).Shown!.Value;
        Assert.Equal(
            [10, Math.Max(20, y), 110, Math.Min(170, y + height)],
            new[] { shown.X, shown.Y, shown.Right, shown.Bottom }.Select(at => (double)at.Millimetres), (a, b) => Math.Abs(a - b) < 0.001);
    }

    // The place is 100 by 150 mm: a third of either is little.
    [Theory]
    [InlineData(34, 51, true)]
    [InlineData(33, 51, false)]
    [InlineData(34, 49, false)]
    public void A_small_thing_in_a_place_is_no_page(int width, int height, bool isPage)
    {
        var piece = Piece(60 - (width / 2), 95 - (height / 2), width, height);
        Assert.Equal(isPage, Fitted(piece) != Place);
    }

    [Fact]
    public void Where_it_is_not_plain_what_a_place_holds_all_stay_as_they_were()
    {
        var page = Piece(14, 26, 90, 140);
        Assert.Equal(Place, Fitted(page, Piece(20, 30, 80, 120)));
        Assert.Equal(Place, Fitted(page with { QuarterTurns = 1 }));
        Assert.NotEqual(Place, Fitted(page, Piece(150, 26, 90, 140)));
        Assert.Equal(Place, Fitted(Piece(120, 26, 90, 140)));
        var record = new SheetRecord("saddle", 4, [Place, Place with { Page = 4, Corner = new(Length.Mm(150), Length.Mm(20)) }]);
        SheetView View(Rect painted) => new(Sheet, [painted], [], IsRead: true) { Pieces = [page] };
        Assert.Same(record, Assert.Single(PieceFit.Of([record], [View(new(Length.Mm(170), Length.Mm(60), Length.Mm(9), Length.Mm(9)))])));
        Assert.Equal([page.Size, Place.Size], Assert.Single(PieceFit.Of([record], [View(new(Length.Mm(270), Length.Mm(60), Length.Mm(9), Length.Mm(9)))])).Places.Select(place => place.Size));
    }

    // A piece whose middle is on the place's edge is in none.
    [Theory]
    [InlineData(-40, 26)]
    [InlineData(60, 26)]
    [InlineData(10, -55)]
    [InlineData(10, 95)]
    public void A_piece_lies_where_its_middle_does(int x, int y) => Assert.Equal(Place, Fitted(Piece(x, y, 100, 150)));

    [Theory]
    [InlineData(40, 40, 10, 10, false)]
    [InlineData(0, 40, 12, 10, true)] // reaches in by 2 mm
    [InlineData(0, 40, 14, 10, false)]
    [InlineData(40, 0, 10, 22, true)]
    [InlineData(40, 0, 10, 24, false)]
    [InlineData(150, 40, 10, 10, true)]
    [InlineData(40, 60, 0, 10, true)]
    [InlineData(40, 60, 10, 0, true)]
    public void A_place_is_empty_but_for_what_reaches_in_a_little(int x, int y, int width, int height, bool isEmpty)
    {
        var view = new SheetView(Sheet, [new(Length.Mm(x), Length.Mm(y), Length.Mm(width), Length.Mm(height))], [], IsRead: true);
        Assert.Equal(isEmpty, view.IsEmpty(Place.Trim));
        Assert.False((view with { IsRead = false, Painted = [] }).IsEmpty(Place.Trim));
    }

    /// <summary>Turned by hand: what was at the top left of a sheet comes to lie at the top right.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void All_that_is_seen_turns_with_its_side(int turns)
    {
        var area = new Rect(Length.Mm(30), Length.Mm(40), Length.Mm(50), Length.Mm(8));
        var view = new SheetView(Sheet, [area], [new("word", area, 1)], IsRead: true) { Pieces = [new(area, area.Size, 2, 1_000_000)] };
        var (corners, size) = ((Point[])[new(area.X, area.Y), new(area.Right, area.Bottom)], Sheet);
        for (var i = 0; i < turns; i++) (corners, size) = ([.. corners.Select(corner => new Point(size.Height - corner.Y, corner.X))], size.Turned);
        var (left, top) = (Length.Min(corners[0].X, corners[1].X), Length.Min(corners[0].Y, corners[1].Y));
        var expected = new Rect(left, top, Length.Max(corners[0].X, corners[1].X) - left, Length.Max(corners[0].Y, corners[1].Y) - top);

        var turned = SideTurn.Of(view, turns);
        Assert.Equal(size, turned.Size);
        Assert.Equal([expected], turned.Painted);
        Assert.Equal([new SheetWord("word", expected, (1 + turns) & 3)], turned.Words);
        Assert.Equal([new SheetPiece(expected, area.Size, (2 + turns) & 3, 1_000_000)], turned.Pieces);
        var place = new SheetPlace(7, new(area.X, area.Y), area.Size, 0, 1_000_000) { Shown = area };
        var record = SideTurn.Of(new SheetRecord("saddle", 8, [place, place with { Shown = null }]), Sheet, turns);
        Assert.Equal([(expected, turns, expected), (expected, turns, null)], record.Places.Select(one => (one.Trim, one.QuarterTurns, one.Shown)));
        Assert.Equal(view, SideTurn.Of(turned, 4 - turns));
    }

    [Theory]
    [InlineData("saddle", 0, 148.5, 210)]
    [InlineData("quarter", 0, 105, 148.5)]
    [InlineData("minizine", 0, 74.25, 105)]
    [InlineData("saddle", 6, 142.5, 210)]
    [InlineData("2x4x1", 0, 105, 148.5)]
    public void A_place_is_a_cell_without_its_gutter_as_its_page_sees_it(string name, int gutter, double width, double height)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        var size = SheetPlan.SizeOfPlace(new(scheme, scheme.SheetFor(Paper.A4.Size, A5)) { Gutter = Length.Mm(gutter) });
        Assert.Equal((width, height), ((double)size.Width.Millimetres, (double)size.Height.Millimetres), (a, b) => Math.Abs(a.Item1 - b.Item1) < 0.01 && Math.Abs(a.Item2 - b.Item2) < 0.01);
    }

    [Fact]
    public void Pages_are_as_large_as_their_places_or_as_somebody_says()
    {
        var plan = new ImpositionPlan(SchemeCatalogue.Usual, Paper.A4.Size.Turned);
        IReadOnlyList<SheetPlace> Places(ImpositionPlan of, Size? page) => [.. SheetPlan.Of(of, 4, page, new DiagnosticBag())!.SelectMany(side => side.Places)];
        Assert.All(Places(plan, null), place => Assert.Equal((new Size(plan.Sheet.Width / 2, plan.Sheet.Height), 1_000_000), (place.Size, place.ScaleMillionths)));
        Assert.All(Places(plan with { Scale = PageScale.Of(50) }, null), place => Assert.Equal((new Size(plan.Sheet.Width, plan.Sheet.Height * 2), 500_000), (place.Size, place.ScaleMillionths)));
        // Larger than their places, they were fitted; smaller ones were left as they were.
        Assert.All(Places(plan, Paper.A4.Size), place => Assert.InRange(place.ScaleMillionths, 700_000, 720_000));
        Assert.All(Places(plan, new(Length.Mm(120), Length.Mm(300))), place => Assert.InRange(place.ScaleMillionths, 699_990, 700_000));
        Assert.All(Places(plan, new(Length.Mm(297), Length.Mm(200))), place => Assert.InRange(place.ScaleMillionths, 499_990, 500_000));
        foreach (var (points, isFitted) in new[] { (0.45m, false), (0.55m, true) })
            foreach (var larger in (Size[])[new((plan.Sheet.Width / 2) + Length.Pt(points), Length.Mm(150)), new(Length.Mm(100), plan.Sheet.Height + Length.Pt(points))])
                Assert.All(Places(plan, larger), place => Assert.Equal(isFitted, place.ScaleMillionths < 1_000_000));
        Assert.All(Places(plan, new(Length.Mm(100), Length.Mm(150))), place => Assert.Equal(1_000_000, place.ScaleMillionths));
        Assert.Equal(Enumerable.Range(1, 8), Places(plan, null).Select(place => place.Page).Order());
        Assert.Null(SheetPlan.Of(plan, 5, null, new DiagnosticBag()));
    }

    [Fact]
    public void What_cannot_be_is_told_and_what_may_not_be_meant_is_not()
    {
        var bag = new DiagnosticBag();
        SheetPlan.Of(new(SchemeCatalogue.Usual, Paper.A4.Size.Turned) { Scale = PageScale.Of(100) }, 4, Paper.A4.Size, bag);
        Assert.NotEmpty(bag.Sorted());
        Assert.All(bag.Sorted(), problem => Assert.Equal(Severity.Error, problem.Severity));
    }

    private static SheetPiece Piece(int x, int y, int width, int height) =>
        new(new(Length.Mm(x), Length.Mm(y), Length.Mm(width), Length.Mm(height)), new(Length.Mm(width), Length.Mm(height)), 0, 1_000_000);

    private static SheetPlace Fitted(params SheetPiece[] pieces) => Assert.Single(Assert.Single(PieceFit.Of(
        [new("saddle", 4, [Place])], [new SheetView(Sheet, [.. pieces.Select(piece => piece.Area)], [], IsRead: true) { Pieces = Seq.Of(pieces) }])).Places);
}
