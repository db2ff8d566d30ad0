using Publish.Model.Pictures;

namespace Publish.Raster;

/// <summary>Turns a picture upright by its EXIF orientation.</summary>
internal static class PictureTurning
{
    public static PixelPicture Upright(PixelPicture picture, int orientation)
    {
        if (orientation is < 2 or > 8) return picture;
        byte[] Turned(byte[] samples, int components) => PictureOrientation.Upright(samples, picture.Width, picture.Height, components, orientation);
        var (width, height) = orientation < 5 ? (picture.Width, picture.Height) : (picture.Height, picture.Width);
        return new(width, height, picture.Components, Turned(picture.Samples, picture.Components), picture.Alpha.Length == 0 ? [] : Turned(picture.Alpha, 1));
    }
}
