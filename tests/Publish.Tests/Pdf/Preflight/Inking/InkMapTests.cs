using CsCheck;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Inking;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;

namespace Publish.Tests.Pdf.Preflight.Inking;

/// <summary>Pages are laid once more at each place by itself, after the formulas of ISO 32000-1 (11.3.6 for what lies on what, 11.4.6 for groups, 11.5 for masks, 11.7.4 for overprinting).</summary>
public sealed class InkMapTests
{
    private const int Plates = 6;
    private static readonly PathExtent Area = new(0, 0, 17, 11.4);

    private static readonly Gen<double> Part = One(0.0, 0.0, 0.25, 0.6, 1.0);

    private static readonly Gen<Paint> Paints = Gen.OneOf(
        Gen.Select(Part, Part, Part, Part, Gen.Bool).Select((c, m, y, k, isDevice) => Paint.Cmyk(c, m, y, k, isDevice)),
        Part.Select(Paint.Grey),
        Gen.Select(Part, Part, Part).Select((r, g, b) => Paint.Rgb(r, g, b)),
        Part.Select(tint => new Paint(PaintKind.Spot, []) { Amounts = [0, 0, 0, 0, tint], Speaks = 1 << 4 }),
        Gen.Select(Part, Part).Select((first, second) => new Paint(PaintKind.Spot, []) { Amounts = [first, 0, 0, 0, 0, second], Speaks = (1 << 5) | 1 }),
        Part.Select(tint => new Paint(PaintKind.Spot, []) { Amounts = [tint], Speaks = ulong.MaxValue, IsRegistration = true }));

    private static readonly Gen<Clip> Clips = Gen.Frequency((3, Gen.Const(Clip.Everything)), (1, Gen.Int[0, 9].Select(left => Clip.Everything.Within(Box(left, 1, left + 8, 9)))));

    private static readonly Gen<SoftMask?> Masks = Gen.Frequency<SoftMask?>(
        (4, Gen.Const((SoftMask?)null)),
        (1, Gen.Select(Part, Part, Gen.Bool, Part, Gen.Int[0, 8]).Select((light, alpha, isOfLight, backdrop, left) =>
        {
            var scene = new Scene(Area) { IsPrinted = false };
            scene.Add(Filled(Box(left, 0, left + 9, 8), Clip.Everything, Paint.Grey(light), Laying.Plain));
            scene.Add(Filled(Box(0, 5, 9, 9), Clip.Everything, Paint.Rgb(light, 1 - light, alpha), Laying.Plain with { Alpha = 0.5 + (alpha / 2) }));
            return (SoftMask?)new SoftMask(scene, isOfLight, backdrop, null);
        })));

    private static readonly Gen<Laying> Layings = Gen.Select(One(1.0, 1.0, 0.5, 0.2), Gen.Frequency((3, Gen.Const(Blend.Normal)), (2, One(Blend.Multiply, Blend.Screen, Blend.Darken, Blend.Difference, Blend.Other))), Gen.Bool, Gen.Bool, Masks)
        .Select((alpha, blend, overprints, leavesZero, mask) => new Laying(alpha, blend, overprints, leavesZero, mask));

    private static readonly Gen<Mark> Marks = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 8], Gen.Int[2, 16], Clips, Paints, Layings)
        .Select((left, bottom, size, clip, paint, laying) => Filled(Box(left, bottom, left + size, bottom + (size * 0.6)), clip, paint, laying));

    private static readonly Gen<Scene> Scenes = Gen.Select(Marks.Array[1, 7], Gen.Select(Gen.Int[0, 6], Gen.Int[1, 4], Layings, Clips).Array[0, 3]).Select((marks, groups) =>
    {
        var scene = new Scene(Area);
        foreach (var mark in marks) scene.Add(mark);
        // Groups lie in each other or beside each other; the inner ones come first.
        foreach (var (first, length, laying, clip) in groups.OrderBy(group => group.Item2))
        {
            var (from, end) = (Math.Min(first, marks.Length - 1), Math.Min(first + length, marks.Length));
            if (from < end && scene.Groups.TrueForAll(other => (other.First >= from && other.End <= end) || other.End <= from || other.First >= end)) scene.Groups.Add(new(from, end, laying, clip));
        }
        return scene;
    });

    [Fact]
    public void At_each_place_lies_what_comes_of_all_that_is_laid_there() => Scenes.Sample(
        scene =>
        {
            var cells = new Cells(Area);
            var sheet = new InkMap(cells, Plates, null!).Paint(scene);
            Assert.Equal(cells.Columns * cells.Rows, sheet.Cells);
            for (var cell = 0; cell < sheet.Cells; cell++)
            {
                if (cells.Middle(cell) is var at && (at.X > Area.Right || at.Y > Area.Top)) continue;
                var expected = Laid(scene, at, isPaper: true);
                for (var plate = 0; plate < Plates; plate++) Assert.Equal(expected.Ink[plate], sheet.Ink(cell, plate), 0.001);
                Assert.Equal(expected.Ink.Sum(), sheet.Total(cell), 0.005);
                Assert.Equal(1, sheet.Alpha(cell));
                if (!expected.IsNearTrace) Assert.Equal(expected.Heap, sheet.Heap(cell));
            }
        },
        iter: 400,
        print: scene => string.Join('\n', scene.Marks.Select(mark => $"{mark.Shape!.Outline!.Extent} {string.Join(' ', mark.Shape.Paint.Amounts)} {mark.Laying} {mark.Shape.Clip.Extent}")) + "\n" + string.Join('\n', scene.Groups));

    /// <summary>Tiles that are larger than squares show as they are: what is asked at a place on the page lies in the first tile.</summary>
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1.5, 0)]
    [InlineData(0.8, 0.5)]
    [InlineData(1, 2.2)]
    public void A_place_in_a_pattern_shows_what_its_tile_has_there(double scale, double turn)
    {
        var matrix = new Affine(scale * Math.Cos(turn), scale * Math.Sin(turn), -scale * Math.Sin(turn), scale * Math.Cos(turn), 40, 30);
        var (corner, stepX, stepY) = (new Spot(5, -3), 30.0, 24.0);
        // In the tile's own space: a box of 25 by 20 of which a corner is painted.
        Outline Own(double left, double bottom, double right, double top) => Outline.Of(matrix.Map(left, bottom), matrix.Map(right, bottom), matrix.Map(right, top), matrix.Map(left, top));
        var whole = Own(corner.X, corner.Y, corner.X + 25, corner.Y + 20);
        var scene = new Scene(whole.Extent);
        scene.Add(Filled(Own(corner.X, corner.Y, corner.X + 12, corner.Y + 10), Clip.Everything.Within(whole), Paint.Cmyk(0, 1, 0, 0, true), Laying.Plain));
        var tile = new Tile(scene, matrix, whole.Extent, corner, stepX, stepY);
        var page = new Scene(new PathExtent(0, 0, 120, 90));
        page.Add(Filled(Box(0, 0, 120, 90), Clip.Everything, Paint.Unknown, Laying.Plain) is var fill ? fill with { Shape = fill.Shape! with { Tile = tile } } : fill);
        var cells = new Cells(page.Shown);
        var sheet = new InkMap(cells, Plates, null!).Paint(page);
        var inverse = matrix.Inverse();
        var (inked, bare) = (0, 0);
        for (var cell = 0; cell < sheet.Cells; cell++)
        {
            if (cells.Middle(cell) is var at && (at.X > 120 || at.Y > 90)) continue;
            var own = inverse.Map(at.X, at.Y);
            double x = Modulo(own.X - corner.X, stepX), y = Modulo(own.Y - corner.Y, stepY);
            // Not where a tile's own squares may decide otherwise.
            if (Math.Abs(x - 12) < 1 || Math.Abs(y - 10) < 1 || x < 1 || y < 1 || stepX - x < 1 || stepY - y < 1) continue;
            var isInked = x < 12 && y < 10;
            Assert.Equal(isInked ? 1 : 0, sheet.Total(cell), 0.001);
            Assert.Equal(isInked ? 1 : 0, sheet.Ink(cell, 1), 0.001);
            _ = isInked ? inked++ : bare++;
        }
        Assert.True(inked > 100 && bare > 300, $"{inked} and {bare}");
    }

    /// <summary>Of tiles smaller than that their mean is seen, with what they leave bare.</summary>
    [Fact]
    public void A_fine_pattern_counts_by_its_mean()
    {
        var scene = new Scene(new PathExtent(0, 0, 1, 1));
        scene.Add(Filled(Box(0, 0, 0.5, 1), Clip.Everything, Paint.Cmyk(0, 1, 0, 0, true), Laying.Plain));
        scene.Add(Filled(Box(0.5, 0, 1, 0.5), Clip.Everything, Paint.Cmyk(0.4, 0, 0, 0, true), Laying.Plain));
        foreach (var step in (double[])[1, 1.25, 2])
        {
            var tile = new Tile(scene, Affine.Identity, new PathExtent(0, 0, 1, 1), new(0, 0), step, step);
            var page = new Scene(Area);
            page.Add(Filled(Box(0, 0, 10, 10), Clip.Everything, Paint.Unknown, Laying.Plain) is var fill ? fill with { Shape = fill.Shape! with { Tile = tile } } : fill);
            var sheet = new InkMap(new Cells(Area), Plates, null!).Paint(page);
            Assert.Equal(0.5 / (step * step), sheet.Ink(0, 1), 0.02);
            Assert.Equal(0.1 / (step * step), sheet.Ink(0, 0), 0.01);
            Assert.Equal(Heap.Alone, sheet.Heap(0));
        }
        scene.Add(Filled(Box(0, 0, 0.5, 1), Clip.Everything, Paint.Cmyk(1, 0, 0, 0, true), Laying.Plain with { Blend = Blend.Multiply }));
        var both = new Scene(Area);
        both.Add(Filled(Box(0, 0, 10, 10), Clip.Everything, Paint.Unknown, Laying.Plain) is var last ? last with { Shape = last.Shape! with { Tile = new Tile(scene, Affine.Identity, new PathExtent(0, 0, 1, 1), new(0, 0), 1, 1) } } : last);
        Assert.Equal(Heap.Stacked, new InkMap(new Cells(Area), Plates, null!).Paint(both).Heap(0));
    }

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static double Modulo(double value, double step) => value - (Math.Floor(value / step) * step);

    private static Mark Filled(Outline outline, Clip clip, Paint paint, Laying laying) =>
        new(MarkKind.Fill, default(Rect), paint) { Laying = laying, Shape = new(outline, clip, paint) };

    // Between the middles of squares, so that none lies on an edge.
    private static Outline Box(double left, double bottom, double right, double top) => Outline.Of(new(left + 0.01, bottom + 0.01), new(right + 0.01, bottom + 0.01), new(right + 0.01, top + 0.01), new(left + 0.01, top + 0.01));

    private static bool Holds(PathExtent extent, Spot at) => at.X > extent.Left && at.X < extent.Right && at.Y > extent.Bottom && at.Y < extent.Top;

    private sealed record Place(double[] Ink, double Alpha, Heap Heap)
    {
        public bool IsNearTrace { get; init; }
    }

    private static Place Laid(Scene scene, Spot at, bool isPaper) => Laid(scene, 0, scene.Marks.Count, scene.Groups.Count, at, isPaper);

    /// <param name="groups">How many of them may lie within: the inner ones come first.</param>
    private static Place Laid(Scene scene, int from, int end, int groups, Spot at, bool isPaper)
    {
        var here = new Place(new double[Plates], isPaper ? 1 : 0, Heap.None);
        for (var i = from; i < end; i++)
        {
            if (Enumerable.Range(0, groups).LastOrDefault(number => scene.Groups[number].First == i && scene.Groups[number].End <= end, -1) is >= 0 and var inner)
            {
                var group = scene.Groups[inner];
                var whole = Laid(scene, group.First, group.End, inner, at, isPaper: false);
                // Whether a group holds a hundred-millionth of an ink or none is a matter of rounding.
                here = here with { IsNearTrace = here.IsNearTrace || whole.IsNearTrace || whole.Ink.All(amount => amount < 1e-5) };
                if (Holds(group.Clip.Extent, at)) here = Over(here, whole.Ink, ulong.MaxValue, whole.Alpha * group.Laying.Alpha * Seen(group.Laying.Mask, at), group.Laying, whole.Heap);
                i = group.End - 1;
                continue;
            }
            var mark = scene.Marks[i];
            if (!Holds(mark.Shape!.Outline!.Extent, at) || !Holds(mark.Shape.Clip.Extent, at)) continue;
            var paint = mark.Shape.Paint;
            var ink = Enumerable.Range(0, Plates).Select(plate => paint.IsRegistration ? paint.Amounts[0] : plate < paint.Amounts.Length ? paint.Amounts[plate] : 0).ToArray();
            var speaks = paint.Speaks;
            // An ink of nothing is no word on it where the mode says so, and the colour is plain CMYK.
            if (mark.Laying.LeavesZero && paint.IsDeviceCmyk)
                for (var plate = 0; plate < 4; plate++)
                    if (ink[plate] <= 0) speaks &= ~(1UL << plate);
            here = Over(here, ink, mark.Laying.Overprints ? speaks : ulong.MaxValue, mark.Laying.Alpha * Seen(mark.Laying.Mask, at), mark.Laying, Heap.Alone);
        }
        return here;
    }

    private static Place Over(Place below, double[] above, ulong speaks, double alpha, Laying laying, Heap alone)
    {
        if (alpha <= 0) return below;
        var union = below.Alpha + alpha - (below.Alpha * alpha);
        var total = below.Ink.Sum();
        var ink = below.Ink.Select((here, plate) =>
        {
            if ((speaks >> plate & 1) == 0) return here;
            var mixed = laying.Blend == Blend.Other ? above[plate] : Blending.Of(laying.Blend, (float)here, (float)above[plate]);
            return ((1 - (alpha / union)) * here) + (alpha / union * (((1 - below.Alpha) * above[plate]) + (below.Alpha * mixed)));
        }).ToArray();
        var adds = total > 0.02 && (alpha < 0.999 || laying.Blend != Blend.Normal || laying.Overprints);
        return new(ink, union, !adds ? alone : above.All(amount => amount <= 0) ? below.Heap : Heap.Stacked) { IsNearTrace = below.IsNearTrace || Math.Abs(total - 0.02) < 0.002 || Math.Abs(alpha - 0.999) < 0.0005 };
    }

    private static double Seen(SoftMask? mask, Spot at)
    {
        if (mask is null) return 1;
        var (dark, alpha) = (0.0, 0.0);
        foreach (var mark in mask.Scene.Marks)
        {
            if (!Holds(mark.Shape!.Outline!.Extent, at)) continue;
            var union = alpha + mark.Laying.Alpha - (alpha * mark.Laying.Alpha);
            dark = ((1 - (mark.Laying.Alpha / union)) * dark) + (mark.Laying.Alpha / union * (1 - mark.Shape.Paint.Light));
            alpha = union;
        }
        return mask.IsOfLight ? (alpha * (1 - dark)) + ((1 - alpha) * mask.Backdrop) : alpha;
    }
}
