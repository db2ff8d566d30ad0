using Publish.Model.Pictures;

namespace Publish.Raster.Developing;

/// <summary>Takes specks away: dots of dust and of the scanner's noise, dark on the paper or light in the ink, of so few pixels that no pen makes such.</summary>
internal static class Specks
{
    /// <summary>The longer side over this is a speck's side: at 300 dots to the inch of A4 a fifth of a millimetre.</summary>
    private const int OfTheSide = 1500;

    public static (PixelPicture Picture, int Removed) Remove(PixelPicture picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        var side = Math.Max(1.5, Math.Max(width, height) / (double)OfTheSide);
        var most = Math.Max(2, (int)(side * side * 1.2));
        var grey = GreyPixels.Of(picture);
        var level = LineArt.Otsu(grey);
        var isDark = new bool[grey.Length];
        for (var i = 0; i < grey.Length; i++) isDark[i] = grey[i] <= level;
        var samples = (byte[])picture.Samples.Clone();
        var mended = picture with { Samples = samples };
        var removed = 0;
        var seen = new bool[grey.Length];
        var (group, rim) = (new List<int>(most + 1), new List<int>());
        for (var start = 0; start < grey.Length; start++)
        {
            if (seen[start]) continue;
            Gather(start, isDark, seen, width, height, most, group, rim);
            if (group.Count > most || rim.Count == 0) continue;
            Fill(samples, picture.Components, group, rim);
            removed++;
        }
        return removed == 0 ? (picture, 0) : (mended, removed);
    }

    /// <summary>The pixels of one lightness about one, corners counted, and those around them. Large groups are walked to their end once, and only their first pixels kept.</summary>
    private static void Gather(int start, bool[] isDark, bool[] seen, int width, int height, int most, List<int> group, List<int> rim)
    {
        group.Clear();
        rim.Clear();
        var dark = isDark[start];
        var open = new Stack<int>();
        open.Push(start);
        seen[start] = true;
        while (open.TryPop(out var at))
        {
            if (group.Count <= most) group.Add(at);
            var (x, y) = (at % width, at / width);
            for (var down = -1; down <= 1; down++)
            {
                for (var across = -1; across <= 1; across++)
                {
                    var (right, below) = (x + across, y + down);
                    if (right < 0 || below < 0 || right >= width || below >= height) continue;
                    var next = (below * width) + right;
                    if (isDark[next] != dark)
                    {
                        if (group.Count <= most) rim.Add(next);
                    }
                    else if (!seen[next])
                    {
                        seen[next] = true;
                        open.Push(next);
                    }
                }
            }
        }
    }

    /// <summary>With the mean of what lies around.</summary>
    private static void Fill(byte[] samples, int components, List<int> group, List<int> rim)
    {
        for (var c = 0; c < components; c++)
        {
            long sum = 0;
            foreach (var at in rim) sum += samples[(at * components) + c];
            var mean = (byte)((sum + (rim.Count / 2)) / rim.Count);
            foreach (var at in group) samples[(at * components) + c] = mean;
        }
    }
}
