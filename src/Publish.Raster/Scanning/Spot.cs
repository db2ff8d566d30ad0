namespace Publish.Raster.Scanning;

/// <summary>A place in a scan, in pixels or in millimetres: x to the right, y down.</summary>
internal readonly record struct Spot(double X, double Y)
{
    public double Size => Math.Sqrt((X * X) + (Y * Y));

    public static Spot operator +(Spot a, Spot b) => new(a.X + b.X, a.Y + b.Y);

    public static Spot operator -(Spot a, Spot b) => new(a.X - b.X, a.Y - b.Y);

    public static Spot operator *(Spot a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>Turned clockwise and stretched as another place lies from the origin.</summary>
    public Spot Turned(Spot by) => new((X * by.X) - (Y * by.Y), (X * by.Y) + (Y * by.X));

    /// <summary>The other way.</summary>
    public Spot TurnedBack(Spot by) => new Spot((X * by.X) + (Y * by.Y), (Y * by.X) - (X * by.Y)) * (1 / ((by.X * by.X) + (by.Y * by.Y)));

    public Spot InMirror(double width) => this with { X = width - X };
}

/// <summary>How millimetres of a sheet lie in a scan: turned, stretched and moved, all places alike.</summary>
/// <param name="Turn">Where one millimetre to the right leads: its size is the pixels of a millimetre.</param>
/// <param name="Middle">Where <paramref name="Pivot"/> lies.</param>
internal sealed record Similarity(Spot Turn, Spot Middle, Spot Pivot)
{
    public double PixelsOfMillimetre => Turn.Size;

    /// <summary>As near as may be to all of them (least squares).</summary>
    public static Similarity Of(IReadOnlyList<Spot> sheet, IReadOnlyList<Spot> scan, Spot pivot)
    {
        var (from, to) = (Mean(sheet), Mean(scan));
        var (along, across, all) = (0.0, 0.0, 0.0);
        for (var i = 0; i < sheet.Count; i++)
        {
            var (a, b) = (sheet[i] - from, scan[i] - to);
            along += (a.X * b.X) + (a.Y * b.Y);
            across += (a.X * b.Y) - (a.Y * b.X);
            all += (a.X * a.X) + (a.Y * a.Y);
        }

        var turn = new Spot(along / all, across / all);
        return new(turn, to + (pivot - from).Turned(turn), pivot);
    }

    public Spot InScan(Spot onSheet) => Middle + (onSheet - Pivot).Turned(Turn);

    public Spot OnSheet(Spot inScan) => Pivot + (inScan - Middle).TurnedBack(Turn);

    private static Spot Mean(IReadOnlyList<Spot> spots) => spots.Aggregate(new Spot(0, 0), (sum, spot) => sum + spot) * (1.0 / spots.Count);
}
