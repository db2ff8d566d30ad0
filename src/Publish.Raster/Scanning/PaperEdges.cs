namespace Publish.Raster.Scanning;

/// <summary>The paper's own edges about a side that was found: where it becomes the scanner's lid, or where a scan of nothing but the paper ends.</summary>
/// <param name="Middle">Of the paper, in the side's millimetres.</param>
/// <param name="Turn">The paper's own turn against the side's print, clockwise: its tangent.</param>
/// <param name="Scale">Millimetres of the print in a millimetre of the paper: below 1 where it was printed smaller.</param>
/// <param name="Margin">How near to the edges the bars at their middles are printed, in millimetres; the largest of the four.</param>
internal sealed record PaperEdges(Spot Middle, double Turn, double Scale, double Margin)
{
    private const double Sent = 0.4;

    /// <returns>Null where they cannot be seen.</returns>
    public static PaperEdges? Find(ScanGround scan, FoundSide side)
    {
        var (width, height) = (SideFinder.Millimetres(side.Sheet.Width), SideFinder.Millimetres(side.Sheet.Height));
        EdgeLine?[] lines =
        [
            EdgeLine.Find(scan, side, new(0, 0), new(0, height), new(-1, 0)), EdgeLine.Find(scan, side, new(width, 0), new(width, height), new(1, 0)),
            EdgeLine.Find(scan, side, new(0, 0), new(width, 0), new(0, -1)), EdgeLine.Find(scan, side, new(0, height), new(width, height), new(0, 1)),
        ];
        var scale = ScaleOf(lines, width, height);
        if (scale is null || Along(lines[0], lines[1], width, scale.Value) is not { } x || Along(lines[2], lines[3], height, scale.Value) is not { } y) return null;
        // Of the upper and lower edge the slope is the turn; of the left and right one, which run down, it is so the other way round.
        double[] turns = [.. lines.Select((line, i) => line is null ? (double?)null : i < 2 ? -line.Slope : line.Slope).OfType<double>()];
        return turns.Max() - turns.Min() > 0.006 ? null : new(new(x, y), turns.Average(), 1 / scale.Value, MarginOf(scan, side, lines, scale.Value));
    }

    /// <summary>Millimetres of the paper in one of the print, where the sheet's shape is right. A scan that shows more than the paper has another shape.</summary>
    private static double? ScaleOf(EdgeLine?[] lines, double width, double height)
    {
        double? across = lines[0] is { } left && lines[1] is { } right ? (right.At - left.At) / width : null;
        double? down = lines[2] is { } top && lines[3] is { } bottom ? (bottom.At - top.At) / height : null;
        if (across is { } a && down is { } d)
        {
            if (Math.Abs(a - d) > 0.005) return null;
            var mean = (a + d) / 2;
            return mean is > 0.9 and < 1.15 && (lines.All(line => line!.IsSeen) || Math.Abs(mean - 1) < 0.006) ? mean : null;
        }

        return lines.Any(line => line is { IsSeen: true }) ? across ?? down ?? 1 : null;
    }

    /// <summary>The middle between two edges; from one alone, as far as the paper is wide.</summary>
    private static double? Along(EdgeLine? low, EdgeLine? high, double length, double scale) =>
        low is not null && high is not null ? (low.At + high.At) / 2
        : low is { IsSeen: true } ? low.At + (length * scale / 2)
        : high is { IsSeen: true } ? high.At - (length * scale / 2)
        : null;

    private static double MarginOf(ScanGround scan, FoundSide side, EdgeLine?[] lines, double scale)
    {
        var (width, height) = (SideFinder.Millimetres(side.Sheet.Width), SideFinder.Millimetres(side.Sheet.Height));
        var most = 0.0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is not { } line) continue;
            var upright = i < 2;
            var (inward, edge) = (i % 2 == 0 ? 1 : -1, line.At);
            Spot Place(double depth) => upright ? new(edge + (inward * depth), height / 2) : new(width / 2, edge + (inward * depth));
            double Light(double depth) => scan.At(side.Lie.InScan(Mirrored(side, width, Place(depth)))) ?? -1;
            var (ink, paper) = (Light(10), Light(18));
            var depth = 10.0;
            while (depth > 0 && Light(depth) is var light && light >= 0 && light < (ink + paper) / 2) depth -= 0.05;
            // Where the bar ends with the page that was sent, nothing shows that the printer would not have gone on.
            var sent = edge + (inward * depth) - (i % 2 == 0 ? 0 : upright ? width : height);
            if (inward * sent > Sent) most = Math.Max(most, depth / scale);
        }

        return most;
    }

    private static Spot Mirrored(FoundSide side, double width, Spot at) => side.InMirror ? at.InMirror(width) : at;
}

/// <summary>One edge of the paper, as a line in the side's millimetres.</summary>
/// <param name="At">Where it crosses the sheet's middle line, from the side's left or upper edge.</param>
/// <param name="Slope">How far it goes on across for each millimetre along.</param>
/// <param name="IsSeen">The paper ends there; else the scan does.</param>
internal sealed record EdgeLine(double At, double Slope, bool IsSeen)
{
    private const double Inside = 12;
    private const double Outside = 22;
    private const int Contrast = 12;
    private const int Profiles = 48;

    /// <param name="from">A corner of the sheet.</param>
    /// <param name="to">The next one.</param>
    /// <param name="outward">Away from the sheet.</param>
    public static EdgeLine? Find(ScanGround scan, FoundSide side, Spot from, Spot to, Spot outward)
    {
        var length = (to - from).Size;
        var along = (to - from) * (1 / length);
        var seen = new List<(double Along, double Out)>();
        var ends = new List<(double Along, double Out)>();
        for (var i = 0; i < Profiles; i++)
        {
            // The bar and the stairs at the middle are left out.
            var part = i < Profiles / 2 ? 0.08 + (0.28 * i / (Profiles / 2)) : 0.68 + (0.24 * (i - (Profiles / 2)) / (Profiles / 2));
            var (at, isSeen) = Crossing(scan, side, from + (along * (part * length)), along, outward);
            if (at is { } away) (isSeen ? seen : ends).Add(((part - 0.5) * length, away));
        }

        var isPaper = seen.Count >= Profiles / 2;
        if (!isPaper && ends.Count < Profiles / 2) return null;
        if (Fitted(isPaper ? seen : ends) is not { } line) return null;
        var sign = outward.X + outward.Y;
        return new((outward.X != 0 ? from.X : from.Y) + (sign * line.Out), sign * line.Slope, isPaper);
    }

    /// <summary>How far outward of where it should be the paper ends.</summary>
    private static (double? Out, bool IsSeen) Crossing(ScanGround scan, FoundSide side, Spot at, Spot along, Spot outward)
    {
        var step = 0.5 / side.Lie.PixelsOfMillimetre;
        var values = new List<double>();
        for (var away = -Inside; away <= Outside; away += step)
        {
            if (Light(scan, side, at + (outward * away), along) is not { } light) break;
            values.Add(light);
        }

        var few = (int)(4 / step);
        if (values.Count < few) return (null, false);
        var paper = values.Take(few).Order().ElementAt(few / 2);
        var hold = Math.Max(2, (int)(0.35 / step));
        for (var i = few; i + hold < values.Count; i++)
        {
            if (!Enumerable.Range(i, hold).All(n => Math.Abs(values[n] - paper) > Contrast)) continue;
            var beyond = Enumerable.Range(i, hold).Select(n => values[n]).OrderBy(value => -Math.Abs(value - paper)).First();
            var half = (paper + beyond) / 2;
            var k = i;
            while (k + 1 < values.Count && Math.Abs(values[k] - paper) < Math.Abs(half - paper)) k++;
            while (k > 1 && Math.Abs(values[k - 1] - paper) >= Math.Abs(half - paper)) k--;
            var (before, after) = (values[k - 1], values[k]);
            var part = Math.Abs(after - before) < 0.01 ? 0.5 : Math.Clamp((half - before) / (after - before), 0, 1);
            return (-Inside + ((k - 1 + part) * step), true);
        }

        // The scan ends half a pixel beyond the last place that can be asked for.
        return values.Count * step < Inside + Outside - step ? (-Inside + ((values.Count - 1) * step) + (0.5 / side.Lie.PixelsOfMillimetre), false) : (null, false);
    }

    /// <summary>The mean of a millimetre and a half along the edge, which takes the grain out.</summary>
    private static double? Light(ScanGround scan, FoundSide side, Spot at, Spot along)
    {
        var sum = 0.0;
        for (var i = -3; i <= 3; i++)
        {
            if (scan.At(side.Lie.InScan(at + (along * (i * 0.25)))) is not { } light) return null;
            sum += light;
        }

        return sum / 7;
    }

    /// <summary>The line that most of them are on: the median of the slopes between far pairs, then the mean of what is near it.</summary>
    private static (double Out, double Slope)? Fitted(List<(double Along, double Out)> spots)
    {
        var slopes = new List<double>();
        for (var i = 0; i < spots.Count; i++)
            for (var k = i + 1; k < spots.Count; k++)
                if (spots[k].Along - spots[i].Along > 20) slopes.Add((spots[k].Out - spots[i].Out) / (spots[k].Along - spots[i].Along));
        if (slopes.Count == 0) return null;
        var slope = Median(slopes);
        var level = Median([.. spots.Select(spot => spot.Out - (slope * spot.Along))]);
        var near = spots.FindAll(spot => Math.Abs(spot.Out - level - (slope * spot.Along)) < 0.3);
        if (near.Count < spots.Count * 6 / 10) return null;
        var (x, y) = (near.Average(spot => spot.Along), near.Average(spot => spot.Out));
        var across = near.Sum(spot => (spot.Along - x) * (spot.Along - x));
        slope = across > 0 ? near.Sum(spot => (spot.Along - x) * (spot.Out - y)) / across : slope;
        return (y - (slope * x), slope);
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
