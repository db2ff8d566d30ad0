using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>Lines for drawings.</summary>
internal static class Strokes
{
    private static readonly Length Thin = Length.Pt(0.75m);

    public static PathItem Box(Rect area) => Path(
        [Move(area.X, area.Y), To(area.Right, area.Y), To(area.Right, area.Bottom), To(area.X, area.Bottom), new(PathVerb.Close, default, default, default)],
        Thin, []);

    /// <summary>White paper that hides what lies under it.</summary>
    public static RuleItem Filled(Rect area) => new(Artifact.Layout, area, Ink.Paper);

    public static PathItem Line(Point from, Point to, Length width) => Path([Move(from.X, from.Y), To(to.X, to.Y)], width, []);

    public static PathItem Dashed(Point from, Point to) => Path([Move(from.X, from.Y), To(to.X, to.Y)], Thin, [Length.Pt(3), Length.Pt(2.5m)]);

    public static PathItem Curve(Point from, Point control1, Point control2, Point to) => Path(
        [Move(from.X, from.Y), new(PathVerb.Curve, control1, control2, to)], Length.Pt(1.25m), []);

    /// <param name="dx">The way it points: -1, 0 or 1.</param>
    /// <param name="dy">The way it points, down: -1, 0 or 1.</param>
    public static IEnumerable<PageItem> ArrowHead(Point tip, int dx, int dy)
    {
        var (along, across) = (Length.Mm(2.6m), Length.Mm(1.4m));
        var back = new Point(tip.X - (along * dx), tip.Y - (along * dy));
        var a = new Point(back.X + (across * dy), back.Y + (across * dx));
        var b = new Point(back.X - (across * dy), back.Y - (across * dx));
        yield return new PathItem(
            Artifact.Layout, [Move(tip.X, tip.Y), To(a.X, a.Y), To(b.X, b.Y), new(PathVerb.Close, default, default, default)], Ink.Black, null, Length.Zero, []);
    }

    private static PathItem Path(Seq<PathStep> steps, Length width, Seq<Length> dash) =>
        new(Artifact.Layout, steps, null, Ink.Black, width, dash);

    private static PathStep Move(Length x, Length y) => new(PathVerb.Move, new(x, y), default, default);

    private static PathStep To(Length x, Length y) => new(PathVerb.Line, new(x, y), default, default);
}
