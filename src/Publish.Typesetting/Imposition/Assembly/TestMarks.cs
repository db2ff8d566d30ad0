using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>What is measured on the test sheet. Each has its left like its right, so that both sides of a sheet lie on each other.</summary>
internal static class TestMarks
{
    private static readonly Length Fine = Length.Pt(0.5m);

    /// <summary>Points up.</summary>
    /// <param name="fill">Null for an outline.</param>
    public static IEnumerable<PageItem> Arrow(Point middle, Ink? fill)
    {
        var (half, head, shaft, top, bottom) = (Length.Mm(12), Length.Mm(16), Length.Mm(5), middle.Y - Length.Mm(38), middle.Y + Length.Mm(38));
        Seq<PathStep> steps =
        [
            new(PathVerb.Move, new(middle.X, top), default, default),
            To(middle.X + half, top + head), To(middle.X + shaft, top + head), To(middle.X + shaft, bottom),
            To(middle.X - shaft, bottom), To(middle.X - shaft, top + head), To(middle.X - half, top + head),
            new(PathVerb.Close, default, default, default),
        ];
        yield return new PathItem(Artifact.Layout, steps, fill, Ink.Black, Length.Pt(1), []);
    }

    /// <summary>With a tick each millimetre.</summary>
    public static IEnumerable<PageItem> Cross(Point at)
    {
        var reach = Length.Mm(6);
        yield return Strokes.Line(new(at.X - reach, at.Y), new(at.X + reach, at.Y), Fine);
        yield return Strokes.Line(new(at.X, at.Y - reach), new(at.X, at.Y + reach), Fine);
        for (var step = -5; step <= 5; step++)
        {
            if (step == 0) continue;
            var (along, tick) = (Length.Mm(step), Length.Mm(0.8m));
            yield return Strokes.Line(new(at.X + along, at.Y - tick), new(at.X + along, at.Y + tick), Fine);
            yield return Strokes.Line(new(at.X - tick, at.Y + along), new(at.X + tick, at.Y + along), Fine);
        }
    }

    /// <summary>100 mm.</summary>
    /// <param name="middle">Of it.</param>
    public static IEnumerable<PageItem> Ruler(Point middle, AssemblySetter setter, AssemblyType type)
    {
        var left = middle.X - Length.Mm(50);
        yield return Strokes.Line(new(left, middle.Y), new(left + Length.Mm(100), middle.Y), Length.Pt(1));
        for (var step = 0; step <= 10; step++)
        {
            var tick = step % 5 == 0 ? Length.Mm(3) : Length.Mm(1.5m);
            yield return Strokes.Line(new(left + Length.Mm(step * 10), middle.Y - tick), new(left + Length.Mm(step * 10), middle.Y), Length.Pt(1));
        }

        var label = new List<PageItem>();
        setter.Write(label, "100\u00A0mm", type.Text, new(left + Length.Mm(103), middle.Y - Length.Mm(3)), Length.Mm(30), Length.Pt(14), Artifact.Layout);
        foreach (var item in label) yield return item;
    }

    private static PathStep To(Length x, Length y) => new(PathVerb.Line, new(x, y), default, default);
}
