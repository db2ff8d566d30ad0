using Publish.Pdf.Preflight.Contents;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>The upright rectangle round points, in points from the bottom left corner of the page as it is shown.</summary>
internal readonly record struct PathExtent(double Left, double Bottom, double Right, double Top)
{
    public static PathExtent Nothing { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public static PathExtent Everything { get; } = new(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity);

    public bool IsEmpty => !(Right >= Left && Top >= Bottom);

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public static PathExtent Of(ReadOnlySpan<Spot> spots)
    {
        var extent = Nothing;
        foreach (var spot in spots) extent = extent.With(spot);
        return extent;
    }

    public PathExtent With(Spot spot) => new(Math.Min(Left, spot.X), Math.Min(Bottom, spot.Y), Math.Max(Right, spot.X), Math.Max(Top, spot.Y));

    public PathExtent Within(PathExtent other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    public PathExtent Outset(double by) => new(Left - by, Bottom - by, Right + by, Top + by);
}
