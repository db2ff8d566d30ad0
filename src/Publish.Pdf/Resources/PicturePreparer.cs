using Publish.Compression;
using Publish.Model;
using Publish.Pdf.Resources.Jpeg;

namespace Publish.Pdf.Resources;

/// <summary>Chooses how a picture goes into a PDF: as its own bytes wherever PDF can read them, else as pixels.</summary>
internal static class PicturePreparer
{
    public static PreparedPicture Prepare(Picture picture, PictureNeeds needs, IPictureDecoder decoder) =>
        AsItIs(picture, needs) ?? FromPixels(decoder.Decode(picture, needs.IsGrey), needs);

    private static PreparedPicture? AsItIs(Picture picture, PictureNeeds needs) => picture.Format switch
    {
        PictureFormat.Jpeg when JpegHeader.Read(picture.Bytes.Span) is { } jpeg => AsItIs(picture, jpeg, needs),
        PictureFormat.Png when PngFile.Read(picture.Bytes.Span) is { } png && needs.Take(png.IsColour ? 3 : 1) =>
            new(png.Width, png.Height, png.Components, png.BitDepth, PicturePacking.FilteredRows, png.Rows)
            {
                Palette = png.Palette,
                Orientation = picture.Orientation,
            },
        _ => null,
    };

    private static PreparedPicture? AsItIs(Picture picture, JpegHeader jpeg, PictureNeeds needs)
    {
        var whole = needs.Take(jpeg.Components);
        var data = whole ? picture.Bytes.ToArray() : JpegLightness.Keep(picture.Bytes.Span);
        return data is null ? null : new(jpeg.Width, jpeg.Height, whole ? jpeg.Components : 1, 8, PicturePacking.Jpeg, data)
        {
            IsInverted = jpeg.IsAdobe && jpeg.Components == 4,
            Orientation = picture.Orientation,
        };
    }

    private static PreparedPicture FromPixels(PixelPicture pixels, PictureNeeds needs)
    {
        var samples = needs.IsOpaque && pixels.Alpha.Length > 0 ? Pixels.OnPaper(pixels) : pixels.Samples;
        var components = pixels.Components;
        if (components == 3 && Pixels.IsGrey(samples))
            (samples, components) = (Pixels.FirstOfThree(samples), 1);
        var made = Pack(samples, pixels.Width, pixels.Height, components);
        return needs.IsOpaque || pixels.Alpha.Length == 0
            ? made
            : made with { Mask = Pack(pixels.Alpha, pixels.Width, pixels.Height, 1) };
    }

    private static PreparedPicture Pack(byte[] samples, int width, int height, int components)
    {
        var isLineArt = components == 1 && !samples.AsSpan().ContainsAnyExcept((byte)0, (byte)255);
        var (rows, stride) = isLineArt ? (Pixels.Bits(samples, width, height), (width + 7) / 8) : (samples, width * components);
        return new PreparedPicture(
            width, height, components, isLineArt ? 1 : 8, PicturePacking.FilteredRows,
            Deflate.Zlib(RowFilter.Apply(rows, stride, isLineArt ? 1 : components)));
    }
}

/// <summary>What the file that shows a picture asks of it.</summary>
/// <param name="IsGrey">Only grey may be painted.</param>
/// <param name="IsOpaque">Transparency is laid on white paper.</param>
internal readonly record struct PictureNeeds(bool IsGrey, bool IsOpaque)
{
    /// <summary>Whether a picture of so many components may go in as it is.</summary>
    public bool Take(int components) => !IsGrey || components == 1;
}
