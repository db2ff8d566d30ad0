using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Inks;

/// <summary>
/// The same crosses on every plate, to lay one ink over the other by:
/// <code>
///   a sheet that is folded        a single page gets a border for them
///   +-------(+)-------+                    (+)
///   |        :        |                +---------+
///   |   2    :   1    |            (+) |    1    | (+)
///   |        :        |                +---------+
///   +-------(+)-------+                    (+)
/// </code>
/// A page on which nothing is printed stays white. On a sheet they stand on the line in the middle, where it is folded or cut, as far from its edge as a risograph needs (5 mm at its leading edge).
/// </summary>
public static class PlateRegistration
{
    private static readonly Length Radius = Length.Mm(2);
    private static readonly Length Arm = Length.Mm(3);
    private static readonly Length FromEdge = Length.Mm(9);
    private static readonly Length Border = Length.Mm(12);
    private static readonly Length Hair = Length.Pt(0.25m);

    // The distance of control points that makes a quarter of a circle out of a curve.
    private const int ControlPermille = 552;

    public static PagedDocument On(PagedDocument plates) => plates with { Pages = plates.Pages.Select(page => HasSheet(page) ? OnSheet(page) : Beside(page)) };

    private static bool HasSheet(Page page) => page.Items.Any(item => item is PlacedPageItem);

    private static Page OnSheet(Page page)
    {
        if (!Separation.Prints(page)) return page;
        var middle = page.Media.Width / 2;
        return page with { Items = page.Items.Add(Mark(new(middle, FromEdge))).Add(Mark(new(middle, page.Media.Height - FromEdge))) };
    }

    private static Page Beside(Page page)
    {
        var trim = page.Trim.Shifted(Border - page.Trim.X, Border - page.Trim.Y);
        var media = new Size(trim.Width + Border + Border, trim.Height + Border + Border);
        var shown = new Rect(Length.Zero, Length.Zero, page.Media.Width, page.Media.Height);
        var placed = new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(Placement.ActualSize, 0, new(Border - page.Trim.X, Border - page.Trim.Y)), shown);
        var (middle, centre, near) = (media.Width / 2, media.Height / 2, Border / 2);
        PageItem[] marks = Separation.Prints(page) ? [Mark(new(middle, near)), Mark(new(middle, media.Height - near)), Mark(new(near, centre)), Mark(new(media.Width - near, centre))] : [];
        return new(media, page.Bleed.Shifted(Border - page.Trim.X, Border - page.Trim.Y), trim, page.Label, [placed, .. marks]);
    }

    private static PathItem Mark(Point at) => new(Artifact.Mark, Seq.Of(Cross(at).Concat(Circle(at))), null, Ink.Black, Hair, []);

    private static IEnumerable<PathStep> Cross(Point at) =>
    [
        Step(PathVerb.Move, at + new Point(-Arm, Length.Zero)), Step(PathVerb.Line, at + new Point(Arm, Length.Zero)),
        Step(PathVerb.Move, at + new Point(Length.Zero, -Arm)), Step(PathVerb.Line, at + new Point(Length.Zero, Arm)),
    ];

    private static IEnumerable<PathStep> Circle(Point at)
    {
        var bend = Radius.Times(ControlPermille, 1000);
        yield return Step(PathVerb.Move, at + new Point(Radius, Length.Zero));
        var (x, y) = (1, 0);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            var (nextX, nextY) = (-y, x);
            var from = at + new Point(Radius * x, Radius * y);
            var to = at + new Point(Radius * nextX, Radius * nextY);
            yield return new(PathVerb.Curve, from + new Point(bend * nextX, bend * nextY), to + new Point(bend * x, bend * y), to);
            (x, y) = (nextX, nextY);
        }
        yield return Step(PathVerb.Close, default);
    }

    private static PathStep Step(PathVerb verb, Point at) => new(verb, at, default, default);
}
