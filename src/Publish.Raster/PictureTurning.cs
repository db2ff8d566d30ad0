using Publish.Model.Pictures;

namespace Publish.Raster;

/// <summary>Turns a picture upright by its EXIF orientation (Exif 2.32, tag 274).</summary>
internal static class PictureTurning
{
    public static PixelPicture Upright(PixelPicture picture, int orientation)
    {
        if (orientation is < 2 or > 8) return picture;
        var turned = orientation >= 5;
        var (width, height) = turned ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        return new(
            width, height, picture.Components,
            Move(picture.Samples, picture, width, height, orientation, picture.Components),
            picture.Alpha.Length == 0 ? [] : Move(picture.Alpha, picture, width, height, orientation, 1));
    }

    private static byte[] Move(byte[] from, PixelPicture picture, int width, int height, int orientation, int components)
    {
        var to = new byte[from.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (sx, sy) = Source(x, y, picture.Width - 1, picture.Height - 1, orientation);
                Array.Copy(from, ((sy * picture.Width) + sx) * components, to, ((y * width) + x) * components, components);
            }
        }

        return to;
    }

    // Where the upright picture's pixel lies in the stored one.
    private static (int X, int Y) Source(int x, int y, int right, int bottom, int orientation) => orientation switch
    {
        2 => (right - x, y),
        3 => (right - x, bottom - y),
        4 => (x, bottom - y),
        5 => (y, x),
        6 => (y, bottom - x),
        7 => (right - y, bottom - x),
        _ => (right - y, x),
    };
}
