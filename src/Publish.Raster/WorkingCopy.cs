using System.Runtime.CompilerServices;
using Publish.Model.Pictures;
using Publish.Raster.Screens;

namespace Publish.Raster;

/// <summary>
/// Large pictures are decoded once, when they are read, and kept in as many pixels as a screen shows across: that is what e-books get, and print too where it is fine enough for its
/// place. Only what is printed larger goes back to the file. Copies are kept as long as their pictures.
/// </summary>
internal static class WorkingCopy
{
    /// <summary>Of the longer side: what e-readers of seven and eight inches show across theirs.</summary>
    public const int Side = 1600;

    private static readonly ConditionalWeakTable<Picture, Picture> Copies = [];

    /// <summary>Whether a picture is so much larger that a copy saves work.</summary>
    public static bool IsWorthwhile(Picture picture) =>
        picture.Format != PictureFormat.Svg && 2 * Math.Max(picture.PixelWidth, picture.PixelHeight) > 3 * Side && !JpegSegments.IsInPrintingInks(picture);

    /// <exception cref="InvalidDataException">The file is damaged behind its header.</exception>
    public static void Make(Picture picture)
    {
        var (width, height) = Reduction.SizeToFit(picture.PixelWidth, picture.PixelHeight, Side);
        Copies.Add(picture, PictureDecoder.MadeSmaller(picture, width, height));
    }

    /// <summary>One that has the wanted pixels, or up to a half more; null where there is none.</summary>
    public static Picture? Of(Picture picture, int width, int height) =>
        Copies.TryGetValue(picture, out var copy) && copy.PixelWidth >= width && copy.PixelHeight >= height && 2L * copy.PixelWidth <= 3L * width ? copy : null;
}
