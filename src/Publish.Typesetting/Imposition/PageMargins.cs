using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>How far what is printed on a page keeps from each edge of its trim. What reaches an edge is meant to run off there, and does not count for it;
/// null where nothing else is printed.</summary>
public readonly record struct PageMargins(Length? Top, Length? Right, Length? Bottom, Length? Left)
{
    /// <summary>Nearer to an edge than this, artwork reaches it: programs round.</summary>
    private static readonly Length Reach = Length.Pt(0.5m);

    public static PageMargins Of(Rect trim, IEnumerable<Rect> areas)
    {
        var margins = new PageMargins();
        foreach (var area in areas)
            margins = new(
                Nearer(margins.Top, area.Y - trim.Y), Nearer(margins.Right, trim.Right - area.Right),
                Nearer(margins.Bottom, trim.Bottom - area.Bottom), Nearer(margins.Left, area.X - trim.X));
        return margins;
    }

    public Length? At(PageEdge edge) => edge switch
    {
        PageEdge.Top => Top,
        PageEdge.Right => Right,
        PageEdge.Bottom => Bottom,
        PageEdge.Left => Left,
        _ => null,
    };

    private static Length? Nearer(Length? margin, Length distance) =>
        distance <= Reach ? margin : margin is { } known ? Length.Min(known, distance) : distance;
}
