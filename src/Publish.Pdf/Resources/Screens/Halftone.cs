using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Printing;

namespace Publish.Pdf.Resources.Screens;

/// <summary>A grey picture as black and white at a printer's own resolution, so that nothing between here and the paper screens it once more.</summary>
internal static class Halftone
{
    // The largest bitmap: A3 at 600 dots an inch has seventy million dots.
    private const long MostDots = 100_000_000;

    /// <summary>Samples of 0 and 255 alone.</summary>
    public static PixelPicture Make(PixelPicture grey, Size size, Screen screen)
    {
        var resolution = screen.Kind == PictureScreen.Grains ? Math.Min(Screen.Resolution, 4 * screen.Frequency) : Screen.Resolution;
        var (width, height) = (Dots(size.Width, resolution), Dots(size.Height, resolution));
        while ((long)width * height > MostDots) (width, height) = (width / 2, height / 2);
        var tones = Resampling.To(grey, width, height);
        if (screen.Kind == PictureScreen.Grains) Grains.Apply(tones, width, height);
        else SpotScreen.Apply(tones, width, height, screen);
        return new PixelPicture(width, height, 1, tones, []);
    }

    public static int Dots(Length side, int resolution) => Math.Max(1, (int)Math.Round(side.Points * resolution / 72));
}

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
