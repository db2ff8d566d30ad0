using Publish.Model.Pictures;

namespace Publish.Raster.Developing;

/// <summary>Turns a crooked scan upright by what its edges say: frames, lines of letters, the paper's rim. By no more than five degrees, and not at all where they say nothing.</summary>
/// <remarks>Of each angle the edge pixels are counted along lines of that slope, down and across: where it is the drawing's own, they fall on few lines. The measure is the sum of squares (Postl's projection
/// profile, US patent 4,723,297 of 1988, long expired).</remarks>
internal static class Skew
{
    public const double Most = 5;

    /// <summary>Of the small copy that is measured.</summary>
    private const int Side = 1000;

    /// <summary>By so much the best angle's measure must exceed the mean of all: a heap of curves has no angle.</summary>
    private const double Clear = 1.12;

    /// <summary>What nobody sees is left alone, and every pixel with it.</summary>
    private const double Least = 0.05;

    /// <returns>With the degrees by which it was turned, clockwise; the very picture and 0 where it stands upright, or nothing says how it should.</returns>
    public static (PixelPicture Picture, double Turned) Mend(PixelPicture picture)
    {
        var degrees = Of(picture);
        return Math.Abs(degrees) < Least ? (picture, 0) : (Rotated(picture, degrees), degrees);
    }

    /// <summary>Degrees, clockwise, that turn it upright.</summary>
    public static double Of(PixelPicture picture)
    {
        var points = EdgePoints(picture);
        if (points.Count < 50) return 0;
        var coarse = Enumerable.Range(0, 41).Select(i => -Most + (i * 0.25)).Select(angle => (Angle: angle, Score: Score(points, angle))).ToArray();
        var best = coarse.MaxBy(one => one.Score);
        if (best.Score < coarse.Average(one => one.Score) * Clear || Math.Abs(best.Angle) >= Most) return 0;
        for (var step = 0.05; step >= 0.01; step /= 5)
        {
            var middle = best.Angle;
            for (var i = -6; i <= 6; i++)
                if (middle + (i * step) is var angle && Score(points, angle) is var score && score > best.Score) best = (angle, score);
        }
        return Math.Round(best.Angle, 2);
    }

    /// <summary>Pixels where dark begins below light, or to the right of it.</summary>
    private static List<(int X, int Y, bool IsAcross)> EdgePoints(PixelPicture picture)
    {
        var step = Math.Max(1, Math.Max(picture.Width, picture.Height) / Side);
        var (width, height) = (picture.Width / step, picture.Height / step);
        var grey = GreyPixels.Of(picture);
        var small = new byte[width * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                small[(y * width) + x] = Mean(grey, picture.Width, x * step, y * step, step);
        var level = LineArt.Otsu(small);
        var points = new List<(int X, int Y, bool IsAcross)>();
        for (var y = 1; y < height; y++)
        {
            for (var x = 1; x < width; x++)
            {
                if (small[(y * width) + x] > level) continue;
                if (small[((y - 1) * width) + x] > level) points.Add((x, y, true));
                if (small[(y * width) + x - 1] > level) points.Add((x, y, false));
            }
        }
        return points;
    }

    private static byte Mean(byte[] grey, int across, int left, int top, int step)
    {
        var sum = 0;
        for (var y = top; y < top + step; y++)
            for (var x = left; x < left + step; x++) sum += grey[(y * across) + x];
        return (byte)(sum / (step * step));
    }

    private static double Score(List<(int X, int Y, bool IsAcross)> points, double degrees)
    {
        var slope = Math.Tan(degrees * Math.PI / 180);
        var (rows, columns) = (new double[4 * Side], new double[4 * Side]);
        foreach (var (x, y, isAcross) in points)
        {
            // Turned clockwise by the angle, a line that rises to the right comes to lie level.
            var at = isAcross ? y + (x * slope) : x - (y * slope);
            var line = (int)Math.Floor(at) + Side;
            if (line < 0 || line + 1 >= rows.Length) continue;
            // Parted between two lines, so that small angles count as well.
            var share = at - Math.Floor(at);
            (isAcross ? rows : columns)[line] += 1 - share;
            (isAcross ? rows : columns)[line + 1] += share;
        }
        return rows.Sum(count => count * count) + columns.Sum(count => count * count);
    }

    /// <summary>About its middle, between the four nearest pixels, on the paper's own colour.</summary>
    private static PixelPicture Rotated(PixelPicture picture, double degrees)
    {
        var (width, height, parts) = (picture.Width, picture.Height, picture.Components);
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var (middleX, middleY) = ((width - 1) / 2.0, (height - 1) / 2.0);
        var turned = new byte[picture.Samples.Length];
        var alpha = picture.Alpha.Length == 0 ? [] : new byte[picture.Alpha.Length];
        var paper = Paper(picture);
        Parallel.For(0, height, y =>
        {
            for (var x = 0; x < width; x++)
            {
                var (right, down) = (x - middleX, y - middleY);
                var (fromX, fromY) = ((right * cosine) + (down * sine) + middleX, (down * cosine) - (right * sine) + middleY);
                for (var c = 0; c < parts; c++) turned[(((y * width) + x) * parts) + c] = Between(picture.Samples, width, height, parts, c, fromX, fromY, paper[c]);
                if (alpha.Length > 0) alpha[(y * width) + x] = Between(picture.Alpha, width, height, 1, 0, fromX, fromY, 0);
            }
        });
        return new(width, height, parts, turned, alpha);
    }

    private static byte Between(byte[] samples, int width, int height, int parts, int part, double x, double y, byte outside)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        var (right, down) = (x - left, y - top);
        double At(int column, int row) => column < 0 || row < 0 || column >= width || row >= height ? outside : samples[(((row * width) + column) * parts) + part];
        var upper = (At(left, top) * (1 - right)) + (At(left + 1, top) * right);
        var lower = (At(left, top + 1) * (1 - right)) + (At(left + 1, top + 1) * right);
        return (byte)Math.Round((upper * (1 - down)) + (lower * down));
    }

    /// <summary>The middle value of its rim, each part by itself: what turns into the corners.</summary>
    private static byte[] Paper(PixelPicture picture)
    {
        var (width, height, parts) = (picture.Width, picture.Height, picture.Components);
        var paper = new byte[parts];
        for (var c = 0; c < parts; c++)
        {
            var rim = new List<byte>();
            for (var x = 0; x < width; x++) rim.AddRange([picture.Samples[(x * parts) + c], picture.Samples[((((height - 1) * width) + x) * parts) + c]]);
            for (var y = 0; y < height; y++) rim.AddRange([picture.Samples[(y * width * parts) + c], picture.Samples[((((y + 1) * width) - 1) * parts) + c]]);
            rim.Sort();
            paper[c] = rim[rim.Count / 2];
        }
        return paper;
    }
}
