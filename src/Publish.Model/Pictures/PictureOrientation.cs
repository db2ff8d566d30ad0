namespace Publish.Model.Pictures;

/// <summary>How a picture stands, as cameras number it: quarters of a turn, mirrored or not (Exif 2.32, tag 274).</summary>
public static class PictureOrientation
{
    /// <summary>The pixels as they are to be seen; from 5 on the sides change places.</summary>
    /// <param name="stored">As they are stored, row by row.</param>
    /// <param name="width">As it is stored, in pixels.</param>
    /// <param name="height">As it is stored, in pixels.</param>
    /// <param name="pixel">The bytes of one.</param>
    /// <param name="number">From 1, for upright, to 8.</param>
    public static byte[] Upright(ReadOnlySpan<byte> stored, int width, int height, int pixel, int number)
    {
        var (across, down) = number < 5 ? (width, height) : (height, width);
        var upright = new byte[stored.Length];
        for (var y = 0; y < down; y++)
        {
            for (var x = 0; x < across; x++)
            {
                var (fromX, fromY) = Stored(x, y, width - 1, height - 1, number);
                stored.Slice(((fromY * width) + fromX) * pixel, pixel).CopyTo(upright.AsSpan(((y * across) + x) * pixel));
            }
        }

        return upright;
    }

    private static (int X, int Y) Stored(int x, int y, int right, int bottom, int number) => number switch
    {
        1 => (x, y),
        2 => (right - x, y),
        3 => (right - x, bottom - y),
        4 => (x, bottom - y),
        5 => (y, x),
        6 => (y, bottom - x),
        7 => (right - y, bottom - x),
        _ => (right - y, x),
    };
}
