using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Contents;

/// <summary>An area on the page, as polygons.</summary>
/// <param name="IsEvenOdd">What lies within an even number of polygons is outside; else what they turn round.</param>
/// <param name="Extent">May be a little more than the area, round curves.</param>
internal sealed record Outline(IReadOnlyList<Spot[]> Polygons, bool IsEvenOdd, PathExtent Extent)
{
    /// <summary>One upright rectangle, whose extent says all.</summary>
    public bool IsUpright => Polygons is [{ Length: 4 or 5 } corners] && (corners.Length == 4 || corners[0] == corners[4])
        && ((corners[0].X == corners[1].X && corners[1].Y == corners[2].Y && corners[2].X == corners[3].X && corners[3].Y == corners[0].Y)
            || (corners[0].Y == corners[1].Y && corners[1].X == corners[2].X && corners[2].Y == corners[3].Y && corners[3].X == corners[0].X));

    /// <summary>How thin a box that stands askew is; null for other shapes.</summary>
    public double? Thinness => IsUpright || Polygons is not [{ Length: 4 or 5 } box] || (box.Length == 5 && box[0] != box[4])
        ? null
        : Math.Min(Distance(box[0], box[1]), Distance(box[1], box[2]));

    private static double Distance(Spot a, Spot b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    public static Outline Of(params Spot[] corners) => new([corners], false, PathExtent.Of(corners));
}

/// <summary>What may be painted on: the outlines that were set one after the other, all at once.</summary>
/// <param name="Extent">Round what all of them leave.</param>
internal sealed record Clip(Clip? Outer, Outline? Own, PathExtent Extent)
{
    public static Clip Everything { get; } = new(null, null, PathExtent.Everything);

    public Clip Within(Outline outline) => new(outline.IsUpright && Own is null ? Outer : this, outline.IsUpright ? null : outline, Extent.Within(outline.Extent));
}
