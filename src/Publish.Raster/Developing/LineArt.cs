using Publish.Model.Pictures;

namespace Publish.Raster.Developing;

/// <summary>Ink drawings in black and white alone: greys of the paper and of shadows become white, greys of the ink black.</summary>
/// <remarks>Where paper lies unevenly lit, each place is held against the paper about it; the level between ink and paper is Otsu's (A Threshold Selection Method from Gray-Level Histograms, 1979), of the whole page.</remarks>
internal static class LineArt
{
    /// <summary>Places across in which the paper's lightness is looked for.</summary>
    private const int Places = 32;

    /// <summary>Where paper seems darker than this share of the lightest, in percent, it is ink over all the place.</summary>
    private const int DarkestPaper = 62;

    public static PixelPicture Of(PixelPicture picture)
    {
        var grey = Levelled(GreyPixels.Of(picture), picture.Width, picture.Height);
        var level = Otsu(grey);
        for (var i = 0; i < grey.Length; i++) grey[i] = grey[i] > level ? byte.MaxValue : (byte)0;
        return new(picture.Width, picture.Height, 1, grey, []);
    }

    /// <summary>The level that parts light from dark: what is above it is light.</summary>
    public static byte Otsu(ReadOnlySpan<byte> grey)
    {
        var counts = new long[256];
        foreach (var value in grey) counts[value]++;
        long sum = 0, dark = 0, darkSum = 0;
        for (var i = 0; i < 256; i++) sum += i * counts[i];
        var (best, first, last) = (-1.0, 127, 127);
        for (var i = 0; i < 256; i++)
        {
            dark += counts[i];
            darkSum += i * counts[i];
            var light = grey.Length - dark;
            if (dark == 0 || light == 0) continue;
            var apart = ((double)darkSum / dark) - ((double)(sum - darkSum) / light);
            var between = dark * (double)light * apart * apart;
            if (between > best) (best, first, last) = (between, i, i);
            else if (between == best) last = i;
        }
        // Between ink and paper there is often nothing: the middle of that is as far from both as can be.
        return (byte)((first + last) / 2);
    }

    private static byte[] Levelled(byte[] grey, int width, int height)
    {
        var (across, down) = (Math.Clamp(width / 16, 1, Places), Math.Clamp(height / 16, 1, Places));
        var paper = Paper(grey, width, height, across, down);
        var levelled = new byte[grey.Length];
        for (var y = 0; y < height; y++)
        {
            var (row, down1) = At(y, height, down);
            for (var x = 0; x < width; x++)
            {
                var (column, right1) = At(x, width, across);
                var (next, below) = (Math.Min(column + 1, across - 1), Math.Min(row + 1, down - 1));
                var top = (paper[(row * across) + column] * (256 - right1)) + (paper[(row * across) + next] * right1);
                var foot = (paper[(below * across) + column] * (256 - right1)) + (paper[(below * across) + next] * right1);
                var white = Math.Max(1, ((top * (256 - down1)) + (foot * down1)) >> 16);
                levelled[(y * width) + x] = (byte)Math.Min(255, grey[(y * width) + x] * 255 / white);
            }
        }
        return levelled;
    }

    /// <summary>The place before a pixel, and how far it is to the next, in 256ths.</summary>
    private static (int Place, int Further) At(int pixel, int side, int places)
    {
        var at = ((((2L * pixel) + 1) * places * 128) / side) - 128;
        return at < 0 ? (0, 0) : ((int)(at >> 8), (int)(at & 255));
    }

    /// <summary>Of each place what nine tenths of it are darker than: paper, where any is to be seen.</summary>
    private static int[] Paper(byte[] grey, int width, int height, int across, int down)
    {
        var paper = new int[across * down];
        var counts = new int[256];
        for (var place = 0; place < paper.Length; place++)
        {
            Array.Clear(counts);
            var (left, right) = (place % across * width / across, ((place % across) + 1) * width / across);
            var (top, foot) = (place / across * height / down, ((place / across) + 1) * height / down);
            for (var y = top; y < foot; y++)
                foreach (var value in grey.AsSpan((y * width) + left, right - left)) counts[value]++;
            var (rest, light) = ((right - left) * (foot - top) / 10, 255);
            while (light > 1 && rest >= counts[light]) rest -= counts[light--];
            paper[place] = light;
        }
        var least = paper.Max() * DarkestPaper / 100;
        for (var place = 0; place < paper.Length; place++)
            if (paper[place] < least) paper[place] = paper.Max();
        return paper;
    }
}

/// <summary>A picture's lightness, on white where it is nothing at all.</summary>
internal static class GreyPixels
{
    public static byte[] Of(PixelPicture picture)
    {
        var (samples, count) = (picture.Samples, picture.Width * picture.Height);
        var grey = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var light = picture.Components == 1 ? samples[i] : ((samples[3 * i] * 54) + (samples[(3 * i) + 1] * 183) + (samples[(3 * i) + 2] * 19)) >> 8;
            var alpha = picture.Alpha.Length == 0 ? 255 : picture.Alpha[i];
            grey[i] = (byte)(((light * alpha) + (255 * (255 - alpha)) + 127) / 255);
        }
        return grey;
    }
}
