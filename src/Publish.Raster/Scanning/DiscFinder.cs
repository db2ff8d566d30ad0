using Publish.Model.Pictures;

namespace Publish.Raster.Scanning;

/// <summary>A full disc in a scan.</summary>
/// <param name="Darkness">Against the paper about it.</param>
internal readonly record struct Disc(Spot Middle, double Radius, double Darkness);

/// <summary>Finds full discs of any darkness: dark places that are as wide as high and fill a circle. Their middles are weighed, which is good to a tenth of a pixel.</summary>
internal static class DiscFinder
{
    private const int LongSide = 2200;
    private const int Smallest = 9;
    private const int Largest = 140;

    // Parts of the darkest ink. The marks of the other side, seen through the paper, are faint.
    private static readonly double[] Thresholds = [0.5, 0.3, 0.18, 0.1, 0.06];

    public static List<Disc> Find(PixelPicture grey)
    {
        var by = Math.Max(1, (Math.Max(grey.Width, grey.Height) + LongSide - 1) / LongSide);
        var (small, full) = (new ScanGround(ScanGround.Reduced(grey, by)), new ScanGround(grey));
        var (darkness, most) = Smoothed(small);
        var found = new List<Disc>();
        foreach (var part in Thresholds)
            foreach (var disc in Rounds(darkness, small.Width, small.Height, Math.Max(8, (int)(most * part))))
            {
                var whole = Weighed(full, new(disc.Middle * by, disc.Radius * by, 0));
                if (!found.Exists(other => (other.Middle - whole.Middle).Size < other.Radius)) found.Add(whole);
            }

        return found;
    }

    /// <summary>The mean of nine, and the darkness that all but a hundredth of what is dark stays below.</summary>
    private static (byte[] Darkness, int Most) Smoothed(ScanGround scan)
    {
        var made = new byte[scan.Width * scan.Height];
        Parallel.For(1, scan.Height - 1, y =>
        {
            for (var x = 1; x < scan.Width - 1; x++)
            {
                var sum = 0;
                for (var dy = -1; dy <= 1; dy++)
                    for (var dx = -1; dx <= 1; dx++) sum += scan.DarknessAt(x + dx, y + dy);
                made[(y * scan.Width) + x] = (byte)(sum / 9);
            }
        });
        var counts = new int[256];
        foreach (var dark in made) counts[dark]++;
        var (left, most) = (made.Length / 1000, 255);
        while (most > 1 && (left -= counts[most]) > 0) most--;
        return (made, most);
    }

    private static IEnumerable<Disc> Rounds(byte[] darkness, int width, int height, int threshold)
    {
        var seen = new bool[darkness.Length];
        var open = new Stack<int>();
        for (var start = 0; start < darkness.Length; start++)
        {
            if (seen[start] || darkness[start] < threshold) continue;
            if (Round(darkness, width, height, threshold, start, seen, open) is { } disc) yield return disc;
        }
    }

    private static Disc? Round(byte[] darkness, int width, int height, int threshold, int start, bool[] seen, Stack<int> open)
    {
        var (left, right, top, bottom, count) = (int.MaxValue, 0, int.MaxValue, 0, 0);
        seen[start] = true;
        open.Push(start);
        while (open.TryPop(out var at))
        {
            var (x, y) = (at % width, at / width);
            (left, right, top, bottom, count) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y), count + 1);
            if (x > 0) Try(at - 1);
            if (x + 1 < width) Try(at + 1);
            if (y > 0) Try(at - width);
            if (y + 1 < height) Try(at + width);
        }

        var (wide, high) = (right - left + 1, bottom - top + 1);
        if (wide is < Smallest or > Largest || high is < Smallest or > Largest || Math.Abs(wide - high) > Math.Max(2, 0.16 * wide)) return null;
        var fill = count / (Math.PI / 4 * wide * high);
        return fill is < 0.86 or > 1.16 ? null : new Disc(new((left + right + 1) / 2.0, (top + bottom + 1) / 2.0), (wide + high) / 4.0, 0);

        void Try(int at)
        {
            if (seen[at] || darkness[at] < threshold) return;
            seen[at] = true;
            open.Push(at);
        }
    }

    private static Disc Weighed(ScanGround scan, Disc rough)
    {
        var disc = rough;
        for (var round = 0; round < 3; round++)
        {
            var (paper, ink) = (RingAt(scan, disc, 1.3, 1.6), RingAt(scan, disc, 0, 0.6));
            var reach = disc.Radius * 1.3;
            var (x, y, sum) = (0.0, 0.0, 0.0);
            for (var py = Math.Max(0, (int)(disc.Middle.Y - reach)); py <= Math.Min(scan.Height - 1, (int)(disc.Middle.Y + reach)); py++)
                for (var px = Math.Max(0, (int)(disc.Middle.X - reach)); px <= Math.Min(scan.Width - 1, (int)(disc.Middle.X + reach)); px++)
                {
                    if ((new Spot(px + 0.5, py + 0.5) - disc.Middle).Size > reach) continue;
                    var weight = Math.Clamp((paper - scan[px, py]) / Math.Max(1, paper - ink), 0, 1);
                    if (weight < 0.15) continue;
                    (x, y, sum) = (x + ((px + 0.5) * weight), y + ((py + 0.5) * weight), sum + weight);
                }

            if (sum <= 0) return rough;
            disc = new(new(x / sum, y / sum), Math.Sqrt(sum / Math.PI), paper - ink);
        }

        return disc;
    }

    private static double RingAt(ScanGround scan, Disc disc, double from, double to)
    {
        var reach = disc.Radius * to;
        var (sum, count) = (0.0, 0);
        for (var y = Math.Max(0, (int)(disc.Middle.Y - reach)); y <= Math.Min(scan.Height - 1, (int)(disc.Middle.Y + reach)); y++)
            for (var x = Math.Max(0, (int)(disc.Middle.X - reach)); x <= Math.Min(scan.Width - 1, (int)(disc.Middle.X + reach)); x++)
            {
                var away = (new Spot(x + 0.5, y + 0.5) - disc.Middle).Size;
                if (away < disc.Radius * from || away > reach) continue;
                (sum, count) = (sum + scan[x, y], count + 1);
            }

        return count == 0 ? 255 : sum / count;
    }
}
