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

    /// <summary>Of the longer side: 340 dots an inch across the measure of a page of A5.</summary>
    private const int CloseEnough = Side * 7 / 8;

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
        var size = SizeOf(picture);
        return IsWorthwhile(picture) && size.Width >= width && size.Height >= height && 2L * Math.Max(size.Width, size.Height) <= 3L * Math.Max(width, height) ? Made(picture) : null;
    }

    /// <summary>One whose longer side is of so many pixels, or up to an eighth fewer; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged behind its header.</exception>
    public static Picture? Within(Picture picture, int longestSide)
    {
        var (width, height) = SizeOf(picture);
        var longest = Math.Max(width, height);
        return IsWorthwhile(picture) && longest <= longestSide && 8L * longest >= 7L * longestSide ? Made(picture) : null;
    }

    /// <summary>Whether a picture is so much larger that a copy saves work.</summary>
    private static bool IsWorthwhile(Picture picture) =>
        picture.Format != PictureFormat.Svg && 2 * Math.Max(picture.PixelWidth, picture.PixelHeight) > 3 * Side && !JpegKind.IsInPrintingInks(picture);

    private static Picture Made(Picture picture) => Copies.GetValue(picture, static picture => new(() => Small(picture))).Value;

    private static Picture Small(Picture picture)
    {
        var (width, height) = SizeOf(picture);
        return PictureDecoder.MadeSmaller(picture, width, height);
    }

    /// <summary>A photograph's at the eighths that come straight out of its transform (ITU-T T.81, A.3.3, with fewer of the 8 x 8 coefficients), where one comes close: then no pixel is weighed again.</summary>
    private static (int Width, int Height) SizeOf(Picture picture)
    {
        var longest = Math.Max(picture.PixelWidth, picture.PixelHeight);
        var eighths = Side * 8 / longest;
        return picture.Format == PictureFormat.Jpeg && PictureDecoder.Eighths(longest, eighths) >= CloseEnough
            ? (PictureDecoder.Eighths(picture.PixelWidth, eighths), PictureDecoder.Eighths(picture.PixelHeight, eighths))
            : Reduction.SizeToFit(picture.PixelWidth, picture.PixelHeight, Side);
    }
}
