using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>A line round an area, inside of it.</summary>
internal static class Outline
{
    public static IEnumerable<PageItem> Of(Rect area, Length weight, Ink ink)
    {
        if (weight == Length.Zero) return [];
        Rect[] sides =
        [
            area with { Height = weight }, area with { Y = area.Bottom - weight, Height = weight },
            new(area.X, area.Y + weight, weight, area.Height - weight - weight), new(area.Right - weight, area.Y + weight, weight, area.Height - weight - weight),
        ];
        return sides.Select(side => new RuleItem(Artifact.Layout, side, ink));
    }
}
