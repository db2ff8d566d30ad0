using CsCheck;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Inking;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Tests.Pdf.Preflight.Inking;

/// <summary>A square is covered where its middle is within a shape and all that clips it, which is asked here of each by itself.</summary>
public sealed class CellsTests
{
    private static readonly PathExtent Area = new(10, 20, 130, 90);

    // On no grid: a side between places of one may pass just through a middle, which may then fall to either side.
    private static readonly Gen<Spot> Spots = Gen.Select(Gen.Double[-20, 160], Gen.Double[-10, 120]).Select((x, y) => new Spot(x, y));

    private static readonly Gen<Outline> Outlines = Gen.Select(Spots.Array[3, 7].Array[1, 3], Gen.Bool, Gen.Int[0, 3])
        .Select((polygons, isEvenOdd, kind) => kind == 0 ? Upright(polygons[0][0], polygons[0][1]) : new Outline(polygons, isEvenOdd, PathExtent.Of([.. polygons.SelectMany(polygon => polygon)])));

    [Fact]
    public void Squares_are_covered_where_their_middles_are() => Gen.Select(Outlines, Outlines.Array[0, 3]).Sample(
        (outline, clips) =>
        {
            var cells = new Cells(Area);
            var clip = clips.Aggregate(Clip.Everything, (outer, own) => outer.Within(own));
            for (var i = 0; i < 2; i++) // the second time its clip is known
                Assert.Equal(Enumerable.Range(0, cells.Columns * cells.Rows).Where(cell => IsWithin(cells.Middle(cell)) && clips.Append(outline).All(one => Holds(one, cells.Middle(cell)))), cells.Of(outline, clip).Order());
        },
        iter: 150);

    [Fact]
    public void Without_an_outline_all_that_the_clip_leaves_is_covered() => Outlines.Sample(
        own =>
        {
            var cells = new Cells(Area);
            Assert.Equal(Enumerable.Range(0, cells.Columns * cells.Rows).Where(cell => IsWithin(cells.Middle(cell)) && Holds(own, cells.Middle(cell))), cells.Of(null, Clip.Everything.Within(own)).Order());
            Assert.Equal(Enumerable.Range(0, cells.Columns * cells.Rows).Where(cell => IsWithin(cells.Middle(cell))), cells.Of(null, Clip.Everything).Order());
        },
        iter: 30);

    [Theory]
    [InlineData(120, 70, 1.417)]
    [InlineData(6000, 3000, 5.477)] // so large that there would be more than 600,000
    [InlineData(2_000_000, 1, 3.334)]
    public void Squares_are_half_a_millimetre_wide_or_as_small_as_their_number_allows(double width, double height, double side)
    {
        var cells = new Cells(new PathExtent(-5, 7, width - 5, height + 7));
        Assert.Equal(side, cells.Side, 0.001);
        Assert.Equal(((int)Math.Ceiling(width / cells.Side), (int)Math.Ceiling(height / cells.Side)), (cells.Columns, cells.Rows));
    }

    [Theory]
    [InlineData(10, 10, 4096, 0.156)]
    [InlineData(0.01, 0.01, 4096, 0.001)]
    [InlineData(5000, 1, 4096, 1.2207)]
    [InlineData(1, 5000, 4096, 1.2207)]
    public void Tiles_are_parted_as_finely_as_a_number_of_squares_allows(double width, double height, int most, double side) =>
        Assert.Equal(side, new Cells(new PathExtent(0, 0, width, height), most).Side, 0.001);

    [Fact]
    public void A_place_is_in_the_square_around_it()
    {
        var cells = new Cells(Area);
        for (var cell = 0; cell < cells.Columns * cells.Rows; cell++)
        {
            var (middle, around) = (cells.Middle(cell), cells.Around(cell, cell));
            Assert.Equal(cell, cells.At(middle));
            Assert.Equal((middle.X - (cells.Side / 2), middle.Y - (cells.Side / 2), middle.X + (cells.Side / 2), middle.Y + (cells.Side / 2)), (around.Left, around.Bottom, around.Right, around.Top), (a, b) =>
                Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) + Math.Abs(a.Item3 - b.Item3) + Math.Abs(a.Item4 - b.Item4) < 1e-6);
        }
        foreach (var beyond in (Spot[])[new(9.9, 50), new(50, 19.9), new(10 + (cells.Columns * cells.Side) + 0.1, 50), new(50, 20 + (cells.Rows * cells.Side) + 0.1)]) Assert.Null(cells.At(beyond));
        var last = (cells.Columns * cells.Rows) - 1;
        Assert.Equal((cells.Around(0, 0).Left, cells.Around(0, 0).Bottom, cells.Around(last, last).Right, cells.Around(last, last).Top), (cells.Around(0, last).Left, cells.Around(0, last).Bottom, cells.Around(0, last).Right, cells.Around(0, last).Top));
    }

    [Fact]
    public void What_takes_too_long_is_given_up_and_said()
    {
        var cells = new Cells(new PathExtent(0, 0, 1000, 1000));
        Assert.False(cells.IsSpent);
        var whole = Upright(new(0, 0), new(1000, 1000));
        for (var i = 0; i < 49; i++) Assert.NotEmpty(cells.Of(whole, Clip.Everything));
        Assert.False(cells.IsSpent);
        for (var i = 0; i < 3; i++) cells.Of(whole, Clip.Everything);
        Assert.True(cells.IsSpent);
        Assert.Empty(cells.Of(whole, Clip.Everything));
    }

    private static bool IsWithin(Spot at) => at.X > Area.Left && at.X < Area.Right && at.Y > Area.Bottom && at.Y < Area.Top;

    private static Outline Upright(Spot a, Spot b) => Outline.Of(new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y)), new(Math.Max(a.X, b.X), Math.Min(a.Y, b.Y)), new(Math.Max(a.X, b.X), Math.Max(a.Y, b.Y)), new(Math.Min(a.X, b.X), Math.Max(a.Y, b.Y)));

    /// <summary>How often the sides wind about it, and how often they lie to its right.</summary>
    private static bool Holds(Outline outline, Spot at)
    {
        var (winding, crossed) = (0, 0);
        foreach (var polygon in outline.Polygons)
            for (var i = 0; i < polygon.Length; i++)
            {
                var (a, b) = (polygon[i], polygon[(i + 1) % polygon.Length]);
                if ((a.Y <= at.Y) == (b.Y <= at.Y)) continue;
                if (a.X + ((at.Y - a.Y) * (b.X - a.X) / (b.Y - a.Y)) <= at.X) continue;
                winding += a.Y <= at.Y ? 1 : -1;
                crossed++;
            }
        return outline.IsEvenOdd ? crossed % 2 == 1 : winding != 0;
    }
}
