using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>Draws marks: thin black lines that belong to no page's text.</summary>
internal static class MarkPen
{
    public static readonly Length Hairline = Length.Pt(0.25m);

    public static PathItem Line(Point from, Point to) => Path([Move(from), To(to)], []);

    public static PathItem Bold(Point from, Point to) => Path([Move(from), To(to)], []) with { StrokeWidth = Length.Pt(1) };

    public static PathItem Dashed(Point from, Point to) => Path([Move(from), To(to)], [Length.Pt(3), Length.Pt(2)]);

    public static PathItem Block(Rect area) => new(
        Artifact.Mark,
        [Move(new(area.X, area.Y)), To(new(area.Right, area.Y)), To(new(area.Right, area.Bottom)), To(new(area.X, area.Bottom)), Close],
        Ink.Black, null, Length.Zero, []);

    /// <summary>Of four curves (a circle to within a thousandth of its radius).</summary>
    public static PathItem Circle(Point centre, Length radius)
    {
        var pull = radius.Times(5523, 10_000);
        Point At(Length dx, Length dy) => new(centre.X + dx, centre.Y + dy);
        PathStep Curve(Point a, Point b, Point c) => new(PathVerb.Curve, a, b, c);
        return Path(
            [
                Move(At(radius, default)),
                Curve(At(radius, pull), At(pull, radius), At(default, radius)),
                Curve(At(-pull, radius), At(-radius, pull), At(-radius, default)),
                Curve(At(-radius, -pull), At(-pull, -radius), At(default, -radius)),
                Curve(At(pull, -radius), At(radius, -pull), At(radius, default)),
                Close,
            ],
            []);
    }

    private static PathStep Close => new(PathVerb.Close, default, default, default);

    private static PathItem Path(Seq<PathStep> steps, Seq<Length> dash) => new(Artifact.Mark, steps, null, Ink.Black, Hairline, dash);

    private static PathStep Move(Point at) => new(PathVerb.Move, at, default, default);

    private static PathStep To(Point at) => new(PathVerb.Line, at, default, default);
}
