using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>A disc on a cover, ranged right, its middle a little over that of the page.</summary>
internal static class Disc
{
    // Of the radius: where the control points of a quarter of a circle lie (4/3 of the square root of 2, less 1).
    private const int Bend = 552285, Whole = 1_000_000;

    public static PathItem Of(PageGeometry page, int percent, Ink ink)
    {
        var room = page.Trim.Outset(-page.Theme.Page.Edge);
        var radius = Length.Min(page.Trim.Width.Times(percent, 200), Length.Min(room.Width, room.Height) / 2);
        var middle = new Point(room.Right - radius, Length.Max(room.Y + radius, page.Trim.Y + page.Trim.Height.Times(44, 100)));
        var bend = radius.Times(Bend, Whole);
        Point At(Length x, Length y) => new(middle.X + x, middle.Y + y);
        return new(Artifact.Layout,
        [
            new(PathVerb.Move, At(radius, Length.Zero), default, default),
            new(PathVerb.Curve, At(radius, bend), At(bend, radius), At(Length.Zero, radius)),
            new(PathVerb.Curve, At(-bend, radius), At(-radius, bend), At(-radius, Length.Zero)),
            new(PathVerb.Curve, At(-radius, -bend), At(-bend, -radius), At(Length.Zero, -radius)),
            new(PathVerb.Curve, At(bend, -radius), At(radius, -bend), At(radius, Length.Zero)),
            new(PathVerb.Close, default, default, default),
        ], ink, null, default, []);
    }
}
