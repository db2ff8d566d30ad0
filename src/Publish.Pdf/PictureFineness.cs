using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf;

/// <summary>How fine pictures are in print: what is much finer is taken down, since no press shows it and each copy carries it.</summary>
/// <param name="Dots">To the inch, of the finest that shows: 300 for tones (ISO 12647 presses at 150 lines; office printers and risographs show less).</param>
/// <param name="Drawn">The same for what was saved without loss, which is drawings and scans of them: their lines show at more, 600 (what shops ask of line and tone together).</param>
public sealed record PictureFineness(int Dots, int Drawn)
{
    /// <summary>What print shops ask for.</summary>
    public static PictureFineness Usual { get; } = new(300, 600);

    /// <summary>A picture up to a half finer is left as it is: to set its dots anew would cost more than it saves.</summary>
    public bool IsExceededBy(Picture picture, decimal dots) => !IsLineArt(picture) && picture.Treatment is PictureTreatment.None or PictureTreatment.Halftone && 2 * dots > 3L * DotsFor(picture);

    /// <summary>The most that a picture keeps.</summary>
    public int DotsFor(Picture picture) => picture.Format == PictureFormat.Jpeg ? Dots : Drawn;

    /// <summary>Dots to the inch of a picture where it is shown; 0 where it takes no room.</summary>
    public static decimal DotsOf(Picture picture, Length width, Length height) =>
        width <= Length.Zero || height <= Length.Zero ? 0 : Math.Min(picture.PixelWidth * 72 / width.Points, picture.PixelHeight * 72 / height.Points);

    /// <summary>A PNG of sixteen greys or colours at most: its edges show at many more dots, and it is small.</summary>
    public static bool IsLineArt(Picture picture) => picture.Format == PictureFormat.Png && picture.Bytes.Span is [_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, <= 4, ..];

    /// <summary>The pixels that it is to have, in its own proportions; null where it stays as it is.</summary>
    public (int Width, int Height)? SizeOf(Picture picture, Length width, Length height)
    {
        var dots = picture.Format == PictureFormat.Svg ? 0 : DotsOf(picture, width, height);
        if (!IsExceededBy(picture, dots)) return null;
        var kept = DotsFor(picture);
        return (Math.Max(1, (int)decimal.Ceiling(picture.PixelWidth * kept / dots)), Math.Max(1, (int)decimal.Ceiling(picture.PixelHeight * kept / dots)));
    }
}
