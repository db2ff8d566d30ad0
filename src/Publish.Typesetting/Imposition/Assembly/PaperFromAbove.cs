using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>Drawings of paper from above or from its end.</summary>
internal static class PaperFromAbove
{
    /// <summary>The folded strip of a minizine, whose slit opens as both ends are pushed together; and the cross that it becomes.</summary>
    public static IEnumerable<PageItem> Pushed(Rect area)
    {
        var middle = area.Y + (area.Height / 2);
        var centre = area.X + (area.Width * 3 / 10);
        var (reach, wide, high) = (area.Width / 5, area.Width / 11, area.Height / 6);
        yield return Thick(new(centre - reach, middle), new(centre - wide, middle));
        yield return Thick(new(centre - wide, middle), new(centre, middle - high));
        yield return Thick(new(centre, middle - high), new(centre + wide, middle));
        yield return Thick(new(centre - wide, middle), new(centre, middle + high));
        yield return Thick(new(centre, middle + high), new(centre + wide, middle));
        yield return Thick(new(centre + wide, middle), new(centre + reach, middle));
        foreach (var item in Arrows.Right(centre - reach - Length.Mm(6), middle, Length.Mm(5))) yield return item;
        foreach (var item in Arrows.Left(centre + reach + Length.Mm(6), middle, Length.Mm(5))) yield return item;
        foreach (var item in Cross(new(area.X + (area.Width * 17 / 20), middle), area.Width / 9)) yield return item;
    }

    /// <summary>A strip that is folded to and fro.</summary>
    /// <param name="panels">Of the strip.</param>
    public static IEnumerable<PageItem> Zigzag(Rect area, int panels)
    {
        var count = Math.Min(panels, 10);
        var (step, high) = (area.Width / count, area.Height / 3);
        for (var i = 0; i < count; i++)
        {
            var (upper, lower) = (area.Y + high, area.Y + (high * 2));
            yield return Thick(new(area.X + (step * i), i % 2 == 0 ? lower : upper), new(area.X + (step * (i + 1)), i % 2 == 0 ? upper : lower));
        }
    }

    /// <summary>Folded sheets that lie in each other, from the end.</summary>
    public static IEnumerable<PageItem> Nested(Rect area, int sheets)
    {
        var (gap, middle) = (Length.Mm(2.5m), area.Y + (area.Height / 2));
        for (var i = 0; i < Math.Min(sheets, 4); i++)
        {
            var x = area.X + (area.Width / 5) + (gap * i);
            var reach = area.Height * 2 / 5;
            yield return Thick(new(x, middle), new(x + (area.Width / 2), middle - reach + gap + (gap * i / 2)));
            yield return Thick(new(x, middle), new(x + (area.Width / 2), middle + reach - gap - (gap * i / 2)));
        }
    }

    private static IEnumerable<PageItem> Cross(Point at, Length arm) =>
    [
        Thick(new(at.X - arm, at.Y), new(at.X + arm, at.Y)),
        Thick(new(at.X, at.Y - arm), new(at.X, at.Y + arm)),
    ];

    private static PathItem Thick(Point from, Point to) => Strokes.Line(from, to, Length.Pt(1.8m));
}
