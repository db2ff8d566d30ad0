using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>A line round an area, inside of it.</summary>
internal static class Outline
{
    /// <param name="hasHead">False where what it stands round comes over from another page.</param>
    /// <param name="hasFoot">False where that goes on overleaf.</param>
    public static IEnumerable<PageItem> Of(Rect area, Length weight, Ink ink, bool hasHead = true, bool hasFoot = true)
    {
        if (weight == Length.Zero) return [];
        var (top, bottom) = (hasHead ? area.Y + weight : area.Y, hasFoot ? area.Bottom - weight : area.Bottom);
        var sides = new List<Rect>();
        if (hasHead) sides.Add(area with { Height = weight });
        if (hasFoot) sides.Add(area with { Y = bottom, Height = weight });
        sides.Add(new(area.X, top, weight, bottom - top));
        sides.Add(new(area.Right - weight, top, weight, bottom - top));
        return sides.Select(side => new RuleItem(Artifact.Layout, side, ink));
    }
}
