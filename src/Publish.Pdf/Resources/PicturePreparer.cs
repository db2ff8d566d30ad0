using Publish.Compression;
using Publish.Model.Pictures;
using Publish.Model.Pictures.Bare;
using Publish.Pdf.Resources.Jpeg;
using Publish.Pdf.Resources.Screens;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Resources;

/// <summary>Chooses how a picture goes into a PDF: as its own bytes wherever PDF can read them, else as pixels.</summary>
internal static class PicturePreparer
{
    /// <param name="size">The largest that it is shown at.</param>
    public static PreparedPicture Prepare(Picture picture, Size size, PictureNeeds needs, IPictureDecoder decoder)
    {
        if (picture.Treatment is PictureTreatment.Threshold or PictureTreatment.LineArt)
            return Tinted(FromPixels(decoder.Decode(picture, grey: true), needs), needs);
        if (needs.ScreenOf(picture) is { } screen)
            return Tinted(Screened(Toned(decoder.Decode(picture, grey: true), needs), size, screen), needs);
        if (needs.Tones is not null)
            return Tinted(FromPixels(Toned(decoder.Decode(picture, needs.IsGrey), needs), needs), needs);
        return needs.IsTinted
            ? Tinted(FromPixels(decoder.Decode(picture, grey: true), needs), needs)
            : AsItIs(picture, needs) ?? FromPixels(decoder.Decode(picture, needs.IsGrey), needs);
    }

    private static PixelPicture Toned(PixelPicture pixels, PictureNeeds needs) => needs.Tones is { } tones ? pixels with { Samples = tones.Of(pixels.Samples) } : pixels;

    // What is black and white already stays as sharp as it is.
    private static PreparedPicture Screened(PixelPicture pixels, Size size, Screen screen)
    {
        var grey = pixels.Alpha.Length > 0 ? Pixels.OnPaper(pixels) : pixels.Samples;
        if (!grey.AsSpan().ContainsAnyExcept((byte)0, (byte)255))
            return Pack(grey, pixels.Width, pixels.Height, 1);
        var made = Halftone.Make(pixels with { Samples = grey, Alpha = [] }, size, screen);
        return Pack(made.Samples, made.Width, made.Height, 1);
    }

    // Grey as steps from the ink to paper.
    private static PreparedPicture Tinted(PreparedPicture picture, PictureNeeds needs)
    {
        if (!needs.IsTinted)
            return picture;
        var steps = 1 << picture.BitDepth;
        var palette = new byte[3 * steps];
        for (var step = 0; step < steps; step++)
        {
            palette[3 * step] = Step(needs.Tint.A, step, steps - 1);
            palette[(3 * step) + 1] = Step(needs.Tint.B, step, steps - 1);
            palette[(3 * step) + 2] = Step(needs.Tint.C, step, steps - 1);
        }

        return picture with { Palette = palette };
    }

    private static byte Step(int solid, int step, int last) => (byte)((255 * ((solid * (last - step)) + (1000 * step))) / (1000 * last));

    private static PreparedPicture? AsItIs(Picture picture, PictureNeeds needs) => picture.Format switch
    {
        PictureFormat.Jpeg when JpegHeader.Read(picture.Bytes.Span) is { } jpeg => AsItIs(picture, jpeg, needs),
        PictureFormat.Png when PngFile.Read(picture.Bytes.Span) is { } png && needs.Takes(png.IsColour ? 3 : 1) =>
            new(png.Width, png.Height, png.Components, png.BitDepth, PicturePacking.FilteredRows, png.Rows)
            {
                Palette = png.Palette,
                Orientation = picture.Orientation,
            },
        _ => null,
    };

    private static PreparedPicture? AsItIs(Picture picture, JpegHeader jpeg, PictureNeeds needs)
    {
        var whole = needs.Takes(jpeg.Components);
        var data = whole ? BarePicture.Of(picture.Bytes).ToArray() : needs.IsGrey ? JpegLightness.Keep(picture.Bytes.Span) : null;
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
        if (components == 3 && needs.Press is { } press)
            (samples, components) = (press.Convert(samples), 4);
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
