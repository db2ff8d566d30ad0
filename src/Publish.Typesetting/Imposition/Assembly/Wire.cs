using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>What holds the leaves of a finished zine.</summary>
internal enum BookBinding { None, FoldStaples, HeadStaples, SideStaples, CornerStaple, Glue }

/// <summary>Staples and glue on the front of a zine.</summary>
internal static class Wire
{
    private static readonly Length Gauge = Length.Pt(2.4m);
    private static readonly Length Crown = Length.Mm(4);

    /// <param name="atRight">The leaves are held at the right.</param>
    public static IEnumerable<PageItem> Of(BookBinding binding, Rect front, bool atRight)
    {
        var (spine, inwards) = atRight ? (front.Right, -1) : (front.X, 1);
        return binding switch
        {
            BookBinding.FoldStaples => Staples(front, spine),
            BookBinding.SideStaples => Staples(front, spine + (front.Width.Times(4, 100) * inwards)),
            BookBinding.HeadStaples => [.. AtQuarters(front.X, front.Width).Select(x => Strokes.Line(new(x - (Crown / 2), front.Y), new(x + (Crown / 2), front.Y), Gauge))],
            BookBinding.CornerStaple => [Strokes.Line(new(spine + (Length.Mm(1) * inwards), front.Y + Length.Mm(4)), new(spine + (Length.Mm(4) * inwards), front.Y + Length.Mm(1)), Gauge)],
            BookBinding.Glue => [Strokes.Line(new(spine - (Length.Mm(0.5m) * inwards), front.Y), new(spine - (Length.Mm(0.5m) * inwards), front.Bottom), Length.Mm(1))],
            _ => [],
        };
    }

    private static IEnumerable<PageItem> Staples(Rect front, Length x) =>
        AtQuarters(front.Y, front.Height).Select(y => Strokes.Line(new(x, y - (Crown / 2)), new(x, y + (Crown / 2)), Gauge));

    private static Length[] AtQuarters(Length from, Length length) => [from + (length / 4), from + (length * 3 / 4)];
}
