using Publish.Model.Pictures;
using Publish.Raster.Screens;

namespace Publish.Raster.Developing;

/// <summary>A picture as its writer wants its tones: black and white alone, in the pixels that it has.</summary>
public static class TreatedPicture
{
    private const byte Middle = 127;

    /// <summary>The picture itself where its tones stay, and where it is a drawing or damaged.</summary>
    public static Picture Of(Picture picture, PictureTreatment treatment)
    {
        if (treatment == PictureTreatment.None || picture.Format == PictureFormat.Svg && treatment != PictureTreatment.Halftone) return picture;
        if (treatment == PictureTreatment.Halftone) return picture with { Treatment = treatment };
        try
        {
            var pixels = new PictureDecoder().Decode(picture, grey: false);
            var made = treatment == PictureTreatment.Threshold ? LineArt.Of(pixels) : InTheMiddle(pixels);
            return new(picture.Path, PictureFormat.Png, made.Width, made.Height, 1, PictureEncoder.Encode(made, PictureFormat.Png)) { Treatment = treatment };
        }
        catch (InvalidDataException)
        {
            return picture;
        }
    }

    private static PixelPicture InTheMiddle(PixelPicture pixels)
    {
        var grey = GreyPixels.Of(pixels);
        for (var i = 0; i < grey.Length; i++) grey[i] = grey[i] > Middle ? byte.MaxValue : (byte)0;
        return new(pixels.Width, pixels.Height, 1, grey, []);
    }
}
