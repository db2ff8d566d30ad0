namespace Publish.Pdf.Resources.Screens;

/// <summary>Error diffusion (Floyd and Steinberg 1976), each row against the one before so that no worms run through even tones.</summary>
internal static class Grains
{
    public static void Apply(byte[] tones, int width, int height)
    {
        var (row, below) = (new int[width + 2], new int[width + 2]);
        for (var y = 0; y < height; y++)
        {
            var forth = (y & 1) == 0;
            for (var i = 0; i < width; i++)
                Settle(tones, y * width, forth ? i : width - 1 - i, forth ? 1 : -1, row, below);
            (row, below) = (below, row);
            Array.Clear(below);
        }
    }

    // Errors in sixteenths; places are shifted by one, so that both ends have a neighbour.
    private static void Settle(byte[] tones, int start, int x, int ahead, int[] row, int[] below)
    {
        var wanted = (tones[start + x] * 16) + row[x + 1];
        var made = wanted >= 128 * 16 ? 255 : 0;
        tones[start + x] = (byte)made;
        var error = (wanted - (made * 16)) / 16;
        var (next, behind) = (x + 1 + ahead, x + 1 - ahead);
        row[next] += error * 7;
        below[behind] += error * 3;
        below[x + 1] += error * 5;
        below[next] += error;
    }
}
