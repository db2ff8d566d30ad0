using Publish.Model.Pictures;

namespace Publish.Raster.Developing;

/// <summary>Cuts a picture: what is cut off is gone.</summary>
internal static class Cropping
{
    public static PixelPicture Cut(PixelPicture picture, CropShares crop)
    {
        var (left, top) = (Pixels(crop.Left, picture.Width), Pixels(crop.Top, picture.Height));
        var width = Math.Max(1, picture.Width - left - Pixels(crop.Right, picture.Width));
        var height = Math.Max(1, picture.Height - top - Pixels(crop.Bottom, picture.Height));
        left = Math.Min(left, picture.Width - width);
        top = Math.Min(top, picture.Height - height);
        return new(width, height, picture.Components, Rows(picture.Samples, picture.Width, picture.Components, left, top, width, height),
            picture.Alpha.Length == 0 ? [] : Rows(picture.Alpha, picture.Width, 1, left, top, width, height));
    }

    private static byte[] Rows(byte[] from, int across, int components, int left, int top, int width, int height)
    {
        var rows = new byte[width * height * components];
        for (var y = 0; y < height; y++)
            from.AsSpan((((top + y) * across) + left) * components, width * components).CopyTo(rows.AsSpan(y * width * components));
        return rows;
    }

    /// <summary>Whole pixels of what is hidden, and no more of it than those.</summary>
    private static int Pixels(double share, int side) => Math.Clamp((int)Math.Round(Math.Max(0, share) * side), 0, side);
}
