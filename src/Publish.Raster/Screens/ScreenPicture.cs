using Publish.Model.Pictures;
using Publish.Model.Pictures.Bare;
using Publish.Model.Source;

namespace Publish.Raster.Screens;

/// <summary>Makes a picture fit for e-books and web pages: upright, in colours that every reader knows, without what its maker's camera knew of the place.</summary>
public static class ScreenPicture
{
    /// <summary>The very picture where nothing has to change; pixels are set anew only where it is turned, in printing inks, or too large.</summary>
    /// <param name="longestSide">Larger pictures are made smaller, in pixels; null to leave them.</param>
    /// <param name="diagnostics">Gets a file that is damaged behind its header; it is left as it is then.</param>
    public static Picture Of(Picture picture, int? longestSide, DiagnosticBag diagnostics)
    {
        try
        {
            return Prepared(picture, longestSide);
        }
        catch (InvalidDataException)
        {
            diagnostics.DamagedPicture(picture.Path);
            return picture with { Bytes = BarePicture.Of(picture.Bytes) };
        }
    }

    private static Picture Prepared(Picture picture, int? longestSide)
    {
        if (picture.Format == PictureFormat.Svg) return picture;
        var isLarge = longestSide < Math.Max(picture.PixelWidth, picture.PixelHeight);
        var needsPixels = isLarge || picture.Orientation != 1 || JpegKind.IsInPrintingInks(picture);
        if (!needsPixels) return picture with { Bytes = BarePicture.Of(picture.Bytes) };
        if (isLarge && WorkingCopy.Within(picture, longestSide!.Value) is { } copy) return copy;
        if (isLarge && !JpegKind.IsInPrintingInks(picture))
        {
            var (width, height) = Reduction.SizeToFit(picture.PixelWidth, picture.PixelHeight, longestSide!.Value);
            return PictureDecoder.MadeSmaller(picture, width, height);
        }

        var pixels = new PictureDecoder().Decode(picture, grey: false);
        if (isLarge) pixels = Reduction.ToFit(pixels, longestSide!.Value);
        return new(picture.Path, picture.Format, pixels.Width, pixels.Height, 1, PictureEncoder.Encode(pixels, picture.Format));
    }

    /// <summary>The cover as shops want it: a JPEG in RGB or grey, white where it is transparent.</summary>
    /// <param name="diagnostics">As before.</param>
    public static Picture ForShops(Picture cover, DiagnosticBag diagnostics)
    {
        var upright = Of(cover, null, diagnostics);
        if (upright.Format == PictureFormat.Jpeg) return upright;
        var pixels = new PictureDecoder().Decode(upright, grey: false);
        return upright with { Format = PictureFormat.Jpeg, Bytes = PictureEncoder.Encode(pixels, PictureFormat.Jpeg) };
    }
}
