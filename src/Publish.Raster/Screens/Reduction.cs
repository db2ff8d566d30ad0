using Publish.Model.Pictures;

namespace Publish.Raster.Screens;

/// <summary>Makes a picture smaller: each new pixel is the mean of the area that it covers, in whole numbers, so that it is the same on every machine.</summary>
internal static class Reduction
{
    /// <param name="longestSide">At least 1, and less than the picture's.</param>
    public static PixelPicture ToFit(PixelPicture picture, int longestSide)
    {
        var (width, height) = SizeToFit(picture.Width, picture.Height, longestSide);
        return To(picture, width, height);
    }

    /// <param name="width">At least 1, and no more than the picture's.</param>
    /// <param name="height">At least 1, and no more than the picture's.</param>
    public static PixelPicture To(PixelPicture picture, int width, int height)
    {
        var columns = Area.Along(picture.Width, width);
        var rows = Area.Along(picture.Height, height);
        var (samples, alpha) = (new byte[width * height * picture.Components], picture.Alpha.Length == 0 ? [] : new byte[width * height]);
        Parallel.For(0, height, y =>
        {
            for (var x = 0; x < width; x++) Mean(picture, columns[x], rows[y], (y * width) + x, samples, alpha);
        });
        return new(width, height, picture.Components, samples, alpha);
    }

    /// <summary>The size in the same proportions.</summary>
    public static (int Width, int Height) SizeToFit(int width, int height, int longestSide)
    {
        var longest = Math.Max(width, height);
        return (Side(width, longestSide, longest), Side(height, longestSide, longest));
    }

    private static int Side(int side, int wanted, int longest) => Math.Max(1, (int)(((long)side * wanted + (longest / 2)) / longest));

    // What is transparent lends no colour.
    private static void Mean(PixelPicture picture, Area column, Area row, int target, byte[] samples, byte[] alpha)
    {
        Span<long> sums = stackalloc long[4];
        long opaque = 0, all = 0;
        for (var y = row.First; y <= row.Last; y++)
        {
            for (var x = column.First; x <= column.Last; x++)
            {
                var share = column.ShareOf(x) * row.ShareOf(y);
                var pixel = (y * picture.Width) + x;
                var weight = picture.Alpha.Length == 0 ? share * 255 : share * picture.Alpha[pixel];
                for (var c = 0; c < picture.Components; c++) sums[c] += weight * picture.Samples[(pixel * picture.Components) + c];
                opaque += weight;
                all += share;
            }
        }

        for (var c = 0; c < picture.Components; c++)
            samples[(target * picture.Components) + c] = opaque == 0 ? (byte)255 : (byte)((sums[c] + (opaque / 2)) / opaque);
        if (alpha.Length > 0) alpha[target] = (byte)((opaque + (all / 2)) / all);
    }
}

/// <summary>From one place to another along a side, in 256ths of a pixel.</summary>
internal readonly record struct Area(long From, long To)
{
    // Shares of a pixel at an area's edge.
    public const int Whole = 256;

    public int First => (int)(From / Whole);

    public int Last => (int)((To - 1) / Whole);

    public long Length => To - From;

    /// <summary>What each of fewer pixels covers.</summary>
    public static Area[] Along(int from, int to)
    {
        var areas = new Area[to];
        for (var i = 0; i < to; i++) areas[i] = new((long)i * from * Whole / to, (long)(i + 1) * from * Whole / to);
        return areas;
    }

    public long ShareOf(int pixel) => Math.Min(To, (pixel + 1L) * Whole) - Math.Max(From, (long)pixel * Whole);
}
