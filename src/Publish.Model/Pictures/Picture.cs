using Publish.Model.Pictures.Drawings;

namespace Publish.Model.Pictures;

public enum PictureFormat
{
    Png,
    Jpeg,

    /// <summary>A drawing: paper shows what was traced of it, screens the drawing itself.</summary>
    Svg,
}

/// <summary>A picture of the manuscript: read, checked, and not yet decoded.</summary>
/// <param name="Path">As <see cref="Image.Path"/> names it.</param>
/// <param name="PixelWidth">Of a drawing: in CSS pixels. As shown, after turning by <paramref name="Orientation"/>.</param>
/// <param name="PixelHeight">As shown, after turning.</param>
/// <param name="Orientation">EXIF: 1 (upright) to 8.</param>
/// <param name="Bytes">The file itself.</param>
public sealed record Picture(
    string Path, PictureFormat Format, int PixelWidth, int PixelHeight, int Orientation, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>As shown: the edges along which a thirty-sixth of it is white or nothing at all. None of a drawing, which is not looked at.</summary>
    public PictureEdges WhiteEdges { get; init; }

    /// <summary>What was or is to be made of its tones.</summary>
    public PictureTreatment Treatment { get; init; }

    /// <summary>What paper shows of a drawing, and what it is decoded from, at any size; null of a picture of pixels, and of a drawing that was not traced.</summary>
    public Drawing? Drawing { get; init; }
}

/// <summary>What a writer wants made of a picture's tones.</summary>
public enum PictureTreatment
{
    /// <summary>What the printing makes of all pictures.</summary>
    None,

    /// <summary>Dots, lines or grains in print, as the printer's settings have them, in other files the tones themselves: <c>{.halftone}</c>.</summary>
    Halftone,

    /// <summary>Ink and paper alone, parted where they part, however dark the paper is, everywhere: <c>{.threshold}</c>.</summary>
    Threshold,

    /// <summary>Black and white alone, parted in the middle, pixel by pixel, everywhere: <c>{.lineart}</c>.</summary>
    LineArt,
}

[Flags]
public enum PictureEdges
{
    None = 0,
    Top = 1,
    Right = 2,
    Bottom = 4,
    Left = 8,
    All = Top | Right | Bottom | Left,
}

/// <summary>Decoded pixels, rows from the top, no padding, 8 bits a sample.</summary>
/// <param name="Components">1 for grey, 3 for RGB, 4 for CMYK (0 is no ink).</param>
/// <param name="Samples">Width × height × components bytes.</param>
/// <param name="Alpha">Width × height bytes, 255 opaque; empty where all is opaque. Samples are not premultiplied.</param>
public sealed record PixelPicture(int Width, int Height, int Components, byte[] Samples, byte[] Alpha);

/// <summary>Decodes pictures, turned upright. The raster room implements it; exporters are handed it.</summary>
public interface IPictureDecoder
{
    /// <param name="grey">Gives one component, by luminance.</param>
    PixelPicture Decode(Picture picture, bool grey);

    /// <summary>The picture in fewer pixels, upright, as a file of the same format; the very picture where that cannot be done.</summary>
    /// <param name="width">As shown, at least 1.</param>
    /// <param name="height">As shown, at least 1.</param>
    Picture Smaller(Picture picture, int width, int height) => picture;
}
