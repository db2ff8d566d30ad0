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

    private static int Dots(Length side, int resolution) => Math.Max(1, (int)Math.Round(side.Points * resolution / 72));
}
