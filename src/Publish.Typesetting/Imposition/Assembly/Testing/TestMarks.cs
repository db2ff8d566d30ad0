using System.Globalization;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Imposition.Assembly.Testing;

/// <summary>What is measured on the test sheet by eye. Each has its left like its right, so that both sides of a sheet lie on each other.</summary>
internal static class TestMarks
{
    private static readonly Length Fine = Length.Pt(0.4m);

    /// <summary>Points up.</summary>
    /// <param name="fill">Null for an outline.</param>
    public static IEnumerable<PageItem> Arrow(Point middle, Ink? fill)
    {
        var (half, head, shaft, top, bottom) = (Length.Mm(9), Length.Mm(11), Length.Mm(4), middle.Y - Length.Mm(20), middle.Y + Length.Mm(20));
        Seq<PathStep> steps =
        [
            new(PathVerb.Move, new(middle.X, top), default, default),
            To(middle.X + half, top + head), To(middle.X + shaft, top + head), To(middle.X + shaft, bottom),
            To(middle.X - shaft, bottom), To(middle.X - shaft, top + head), To(middle.X - half, top + head),
            new(PathVerb.Close, default, default, default),
        ];
        yield return new PathItem(Artifact.Layout, steps, fill, Ink.Black, Length.Pt(1), []);
    }

    /// <summary>A full disc, by which a scan is measured.</summary>
    public static PageItem Disc(Point at)
    {
        // The distance of control points that makes a quarter of a circle out of a curve.
        var (radius, bend) = (TestGeometry.Radius, TestGeometry.Radius.Times(5523, 10_000));
        PathStep Quarter(int x, int y, int nextX, int nextY)
        {
            var (from, to) = (new Point(at.X + (radius * x), at.Y + (radius * y)), new Point(at.X + (radius * nextX), at.Y + (radius * nextY)));
            return new(PathVerb.Curve, new(from.X + (bend * nextX), from.Y + (bend * nextY)), new(to.X + (bend * x), to.Y + (bend * y)), to);
        }

        Seq<PathStep> steps =
        [
            new(PathVerb.Move, new(at.X + radius, at.Y), default, default), Quarter(1, 0, 0, 1), Quarter(0, 1, -1, 0), Quarter(-1, 0, 0, -1), Quarter(0, -1, 1, 0),
            new(PathVerb.Close, default, default, default),
        ];
        return new PathItem(Artifact.Mark, steps, Ink.Black, null, Length.Zero, []);
    }

    /// <summary>
    /// A cross with two scales of a vernier: the front's steps are 1 mm, the back's nine tenths of it, and against the light they stand on the two sides of one
    /// line. Where two steps meet, ten times as many tenths of a millimetre are read as steps were counted.
    /// </summary>
    /// <param name="name">Only on the back, which is looked at.</param>
    public static IEnumerable<PageItem> Cross(Point at, string? name, AssemblySetter setter, AssemblyType type)
    {
        var (isBack, reach) = (name is not null, Length.Mm(11));
        var step = Length.Mm(isBack ? 0.9m : 1);
        yield return Strokes.Line(new(at.X - reach, at.Y), new(at.X + reach, at.Y), Fine);
        yield return Strokes.Line(new(at.X, at.Y - reach), new(at.X, at.Y + reach), Fine);
        for (var i = -10; i <= 10; i++)
        {
            if (i == 0) continue;
            var (along, tick) = (step * i, Length.Mm(i % 5 == 0 ? 2.6m : 1.7m));
            yield return Strokes.Line(new(at.X + along, at.Y), new(at.X + along, isBack ? at.Y - tick : at.Y + tick), Fine);
            yield return Strokes.Line(new(at.X, at.Y + along), new(at.X + tick, at.Y + along), Fine);
        }

        if (!isBack) yield break;
        var labels = new List<PageItem>();
        setter.Write(labels, name!, type.Number, new(at.X - Length.Mm(9), at.Y + Length.Mm(3)), Length.Mm(12), Length.Pt(20), Artifact.Layout);
        foreach (var i in (int[])[-10, 10])
        {
            var words = (i / 10m).ToString("+0.0;−0.0", CultureInfo.InvariantCulture);
            setter.Write(labels, words, type.Small, new(at.X + (step * i) - Length.Mm(4), at.Y - Length.Mm(5.4m)), Length.Mm(8), Length.Pt(6), Artifact.Layout, LineAlignment.Centred);
            setter.Write(labels, words, type.Small, new(at.X + Length.Mm(3.2m), at.Y + (step * i) - Length.Pt(3.4m)), Length.Mm(8), Length.Pt(6), Artifact.Layout);
        }

        foreach (var label in labels) yield return label;
    }

    /// <summary>100 mm.</summary>
    /// <param name="middle">Of it.</param>
    public static IEnumerable<PageItem> Ruler(Point middle, AssemblySetter setter, AssemblyType type)
    {
        var left = middle.X - Length.Mm(50);
        yield return Strokes.Line(new(left, middle.Y), new(left + Length.Mm(100), middle.Y), Length.Pt(0.75m));
        for (var step = 0; step <= 10; step++)
        {
            var tick = step % 5 == 0 ? Length.Mm(2.5m) : Length.Mm(1.5m);
            yield return Strokes.Line(new(left + Length.Mm(step * 10), middle.Y - tick), new(left + Length.Mm(step * 10), middle.Y), Length.Pt(0.75m));
        }

        var label = new List<PageItem>();
        setter.Write(label, "100\u00A0mm", type.Small, new(left, middle.Y + Length.Mm(0.4m)), Length.Mm(20), Length.Pt(7), Artifact.Layout);
        foreach (var item in label) yield return item;
    }

    private static PathStep To(Length x, Length y) => new(PathVerb.Line, new(x, y), default, default);
}
