using CsCheck;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Tests.Pdf.Preflight.Contents;

/// <summary>Paths as they are drawn, and what they come to on the page (ISO 32000-1, 8.3.4 and 8.5).</summary>
public sealed class PathBuilderTests
{
    private const double Close = 1e-9;

    private static readonly Gen<double> Coordinate = Gen.Double[-100, 100];

    private static readonly Gen<Affine> Matrix = Gen.Select(Gen.Double[-3, 3].Array[4], Coordinate, Coordinate).Select((factors, e, f) => new Affine(factors[0], factors[1], factors[2], factors[3], e, f));

    private static PathBuilder Built(Action<PathBuilder> draw)
    {
        var path = new PathBuilder(new WorkBudget());
        draw(path);
        return path;
    }

    private static void Near(Spot expected, Spot found)
    {
        Assert.Equal(expected.X, found.X, 1e-6);
        Assert.Equal(expected.Y, found.Y, 1e-6);
    }

    /// <summary>After de Casteljau: the middle of the middles of the middles, and so at any part.</summary>
    private static Spot On(Spot[] points, double part)
    {
        while (points.Length > 1) points = [.. points.Zip(points.Skip(1), (a, b) => new Spot(a.X + (part * (b.X - a.X)), a.Y + (part * (b.Y - a.Y))))];
        return points[0];
    }

    [Fact]
    public void A_curve_goes_where_its_points_pull_it() => Gen.Select(Coordinate.Array[8], Matrix).Sample((at, matrix) =>
    {
        var path = Built(path =>
        {
            path.Move(at[0], at[1], matrix);
            path.Curve(at[2], at[3], at[4], at[5], at[6], at[7], matrix);
        });
        var points = Enumerable.Range(0, 4).Select(i => matrix.Map(at[2 * i], at[(2 * i) + 1])).ToArray();
        var line = Assert.Single(path.Filled(false).Polygons);
        Assert.Equal(9, line.Length);
        for (var step = 0; step <= 8; step++) Near(On(points, step / 8.0), line[step]);
        Assert.Equal(PathExtent.Of(points), path.Extent);
        Assert.Equal((at[6] - at[0], at[7] - at[1]), Assert.Single(path.Directions));
    });

    [Fact]
    public void Without_a_beginning_a_line_or_curve_begins_where_it_leads()
    {
        var line = Assert.Single(Built(path => { path.Line(3, 4, Affine.Identity); path.Line(5, 4, Affine.Identity); }).Filled(false).Polygons);
        Assert.Equal([new Spot(3, 4), new Spot(3, 4), new Spot(5, 4)], line);
        Assert.Equal(new Spot(1, 2), Built(path => path.Curve(1, 2, 3, 4, 5, 6, Affine.Identity)).Filled(false).Polygons[0][0]);
        Assert.True(Built(_ => { }).IsEmpty);
        Assert.Empty(Built(path => path.Close(Affine.Identity)).Filled(false).Polygons);
        Assert.Empty(Built(path => path.Move(1, 2, Affine.Identity)).Filled(true).Polygons);
    }

    [Fact]
    public void Closing_leads_back_to_the_beginning_once()
    {
        var path = Built(path =>
        {
            path.Move(0, 0, Affine.Identity);
            path.Line(10, 0, Affine.Identity);
            path.Line(10, 10, Affine.Identity);
            path.Close(Affine.Identity);
            path.Close(Affine.Identity);
        });
        Assert.Equal([new Spot(0, 0), new Spot(10, 0), new Spot(10, 10), new Spot(0, 0)], Assert.Single(path.Filled(false).Polygons));
        path.Clear();
        Assert.True(path.IsEmpty && path.Extent.IsEmpty && path.Directions.Count == 0);
    }

    [Fact]
    public void A_curve_from_here_is_pulled_by_where_it_stands()
    {
        var matrix = new Affine(2, 0, 0, 2, 1, 1);
        var (brief, whole) = (Built(path => { path.Move(1, 2, matrix); path.CurveFromHere(5, 6, 7, 9, matrix); }), Built(path => { path.Move(1, 2, matrix); path.Curve(1, 2, 5, 6, 7, 9, matrix); }));
        Assert.Equal(whole.Filled(false).Polygons[0], brief.Filled(false).Polygons[0]);
    }

    [Fact]
    public void A_stroke_covers_half_its_width_to_either_side() => Gen.Select(Coordinate.Array[4], Gen.Double[0.1, 9]).Sample((at, width) =>
    {
        var length = Math.Sqrt(((at[2] - at[0]) * (at[2] - at[0])) + ((at[3] - at[1]) * (at[3] - at[1])));
        if (length < 0.01) return;
        var stroke = Built(path => { path.Move(at[0], at[1], Affine.Identity); path.Line(at[2], at[3], Affine.Identity); path.Line(at[2], at[3], Affine.Identity); }).Stroked(width);
        var box = Assert.Single(stroke.Polygons);
        var twice = 0.0;
        for (var i = 0; i < 4; i++) twice += (box[i].X * box[(i + 1) % 4].Y) - (box[(i + 1) % 4].X * box[i].Y);
        Assert.Equal(length * width, Math.Abs(twice) / 2, 1e-6);
        Near(new((at[0] + at[2]) / 2, (at[1] + at[3]) / 2), new(box.Average(spot => spot.X), box.Average(spot => spot.Y)));
        Assert.Equal(Math.Min(at[0], at[2]) - (width / 2), stroke.Extent.Left, 1e-6);
        Assert.Equal(Math.Max(at[1], at[3]) + (width / 2), stroke.Extent.Top, 1e-6);
        if (!stroke.IsUpright) Assert.Equal(Math.Min(length, width), stroke.Thinness!.Value, 1e-6);
    });

    [Theory]
    [InlineData("0 0 10 0 10 5 0 5", true)]
    [InlineData("0 0 0 5 10 5 10 0", true)]
    [InlineData("0 0 10 0 10 5 0 5 0 0", true)]
    [InlineData("0 0 10 0 10 5 0 5 1 0", false)]
    [InlineData("0 0 10 1 10 5 0 5", false)]
    [InlineData("0 0 10 0 11 5 0 5", false)]
    [InlineData("0 0 10 0 10 5 0 6", false)]
    [InlineData("0 0 10 0 10 5 1 5", false)]
    [InlineData("1 0 0 5 10 5 10 0", false)]
    [InlineData("0 0 0 5 10 6 10 0", false)]
    [InlineData("0 0 0 5 10 5 11 0", false)]
    [InlineData("0 0 0 5 10 5 10 1", false)]
    [InlineData("0 0 10 0 10 5", false)]
    public void A_box_is_upright_where_each_side_is(string corners, bool expected)
    {
        var numbers = corners.Split(' ').Select(int.Parse).ToArray();
        var outline = Outline.Of([.. numbers.Chunk(2).Select(pair => new Spot(pair[0], pair[1]))]);
        Assert.Equal(expected, outline.IsUpright);
        if (expected) Assert.Null(outline.Thinness);
    }

    [Fact]
    public void A_rectangle_is_upright_and_a_turned_one_is_not()
    {
        Assert.True(Built(path => path.Rectangle(1, 2, 30, 40, Affine.Identity)).Filled(false).IsUpright);
        Assert.True(Built(path => path.Rectangle(1, 2, -30, 40, new(0, 2, 3, 0, 5, 5))).Filled(false).IsUpright);
        var turned = Built(path => path.Rectangle(0, 0, 30, 4, new(0.6, 0.8, -0.8, 0.6, 0, 0))).Filled(false);
        Assert.False(turned.IsUpright);
        Assert.Equal(4, turned.Thinness!.Value, Close);
        Assert.Equal(new PathExtent(1, 2, 31, 42), Built(path => path.Rectangle(1, 2, 30, 40, Affine.Identity)).Extent);
    }

    [Fact]
    public void A_matrix_and_its_inverse_leave_things_as_they_are() => Gen.Select(Matrix, Matrix, Coordinate, Coordinate).Sample((first, then, x, y) =>
    {
        if (Math.Abs(first.Determinant) < 0.01) return;
        var there = first.Map(x, y);
        Near(new(x, y), first.Inverse().Map(there.X, there.Y));
        Near(then.Map(there.X, there.Y), first.Then(then).Map(x, y));
        Near(first.Map(x + 3, y - 7), first.Shifted(3, -7).Map(x, y));
        var (from, to) = (first.Map(0, 0), first.Map(x, y));
        Assert.Equal(Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y))), first.Reach(x, y), 1e-6);
        Assert.Equal(first.Scale * first.Scale, Math.Abs((first.A * first.D) - (first.B * first.C)), 1e-9);
        Assert.False(first.IsFlat);
    });

    [Fact]
    public void A_flat_matrix_has_no_way_back()
    {
        Assert.Equal(Affine.Identity, new Affine(1, 2, 2, 4, 5, 5).Inverse());
        Assert.True(new Affine(1, 2, 2, 4, 5, 5).IsFlat && !Affine.Identity.IsFlat);
        Assert.Null(Affine.Of([1, 0, 0, 1, 0]));
        Assert.Equal(new Affine(1, 2, 3, 4, 5, 6), Affine.Of([1, 2, 3, 4, 5, 6]));
    }

    [Fact]
    public void Upright_boxes_clip_by_their_extent_alone_and_others_one_after_the_other()
    {
        var (box, askew) = (Outline.Of(new(0, 0), new(10, 0), new(10, 10), new(0, 10)), Outline.Of(new(0, 5), new(5, 0), new(9, 5), new(5, 20)));
        var clip = Clip.Everything.Within(box);
        Assert.Equal(((Outline?)null, new PathExtent(0, 0, 10, 10)), (clip.Own, clip.Extent));
        var both = clip.Within(askew);
        Assert.Equal((askew, new PathExtent(0, 0, 9, 10)), (both.Own, both.Extent));
        var further = both.Within(Outline.Of(new(2, 2), new(4, 2), new(4, 4), new(2, 4)));
        Assert.Equal(((Outline?)null, new PathExtent(2, 2, 4, 4)), (further.Own, further.Extent));
        Assert.Same(both, further.Outer);
    }

    /// <summary>Pages begin anew, and the file's own sum goes on.</summary>
    [Fact]
    public void So_much_is_looked_at_on_a_page_and_in_a_file_and_no_more()
    {
        var budget = new WorkBudget();
        for (var page = 0; page < 8; page++)
        {
            budget.BeginPage();
            budget.Operators(3_000_000);
            if (page == 0) Assert.Throws<TooMuchException>(budget.Operator);
        }
        Assert.False(budget.IsSpent);
        budget.BeginPage();
        budget.Operators(999_999);
        Assert.Throws<TooMuchException>(() => budget.Operators(1));
        Assert.True(budget.IsSpent);

        budget = new();
        Assert.Throws<TooMuchException>(() => budget.Operators(3_000_001));
        Assert.Throws<TooMuchException>(() => budget.Bytes((160L << 20) + 1));
        budget = new();
        for (var page = 0; page < 6; page++)
        {
            budget.BeginPage();
            budget.Bytes(160L << 20);
        }
        budget.BeginPage();
        budget.Bytes(64L << 20);
        Assert.False(budget.IsSpent);
        Assert.Throws<TooMuchException>(() => budget.Bytes(1));
        Assert.True(budget.IsSpent);

        for (var stream = 0; stream < 20_000; stream++) budget.Stream();
        Assert.Throws<TooMuchException>(budget.Stream);
        budget.BeginPage();
        budget.Stream();
        Assert.True(budget.TakesSamples(2L << 30));
        Assert.False(budget.TakesSamples(1));
    }
}
