using System.Runtime.CompilerServices;
using Publish.Model.Pictures;
using Publish.Raster.Screens;

namespace Publish.Raster;

/// <summary>
/// Large pictures are kept in as many pixels as a screen shows across: that is what e-books get, and print too where it is fine enough for its place. A photograph's copy is made when
/// it is read, of the pixels that prove it whole; that of a PNG, which takes far longer to write than to decode, when it is first asked for. Copies are kept as long as their pictures.
/// </summary>
internal static class WorkingCopy
{
    /// <summary>Of the longer side: what e-readers of seven and eight inches show across theirs.</summary>
    public const int Side = 1600;

    private static readonly ConditionalWeakTable<Picture, Lazy<Picture>> Copies = [];

    /// <summary>The picture that one was made of when it was read, with what was seen of its edges; null where none is made.</summary>
    /// <exception cref="InvalidDataException">The file is damaged behind its header.</exception>
    public static Picture? MadeOf(Picture picture)
    {
        if (picture.Format != PictureFormat.Jpeg || !IsWorthwhile(picture)) return null;
        var copy = Small(picture);
        var seen = picture with { WhiteEdges = copy.WhiteEdges };
        Copies.Add(seen, new(copy));
        return seen;
    }

    /// <summary>One that has the wanted pixels, or up to a half more; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged behind its header.</exception>
    public static Picture? Of(Picture picture, int width, int height)
    {
        var size = Reduction.SizeToFit(picture.PixelWidth, picture.PixelHeight, Side);
        return IsWorthwhile(picture) && size.Width >= width && size.Height >= height && 2L * Math.Max(size.Width, size.Height) <= 3L * Math.Max(width, height) ? Made(picture) : null;
    }

    /// <summary>Whether a picture is so much larger that a copy saves work.</summary>
    private static bool IsWorthwhile(Picture picture) =>
        picture.Format != PictureFormat.Svg && 2 * Math.Max(picture.PixelWidth, picture.PixelHeight) > 3 * Side && !JpegKind.IsInPrintingInks(picture);

    private static Picture Made(Picture picture) => Copies.GetValue(picture, static picture => new(() => Small(picture))).Value;

    private static Picture Small(Picture picture)
    {
        var (width, height) = Reduction.SizeToFit(picture.PixelWidth, picture.PixelHeight, Side);
        return PictureDecoder.MadeSmaller(picture, width, height);
    }
}
