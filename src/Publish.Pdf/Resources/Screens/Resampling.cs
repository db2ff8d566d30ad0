using Publish.Model.Pictures;

namespace Publish.Pdf.Resources.Screens;

/// <summary>Brings a grey picture to another number of samples: where there are to be fewer by the mean of those that fall together, else by what lies between four.</summary>
internal static class Resampling
{
    private const int One = 1 << 16;

    public static byte[] To(PixelPicture grey, int width, int height)
    {
        var made = new byte[width * height];
        var across = (long)grey.Width * One / width;
        var down = (long)grey.Height * One / height;
        var shrinks = across > One && down > One;
        Parallel.For(0, height, y =>
        {
            for (var x = 0; x < width; x++)
                made[(y * width) + x] = shrinks
                    ? Mean(grey, x * across, y * down, across, down)
                    : Between(grey, (x * across) + ((across - One) / 2), (y * down) + ((down - One) / 2));
        });
        return made;
    }

    private static byte Mean(PixelPicture grey, long left, long top, long across, long down)
    {
        var (fromX, toX) = ((int)(left / One), (int)Math.Min(grey.Width, Math.Max((left / One) + 1, (left + across) / One)));
        var (fromY, toY) = ((int)(top / One), (int)Math.Min(grey.Height, Math.Max((top / One) + 1, (top + down) / One)));
        long sum = 0;
        for (var y = fromY; y < toY; y++)
            for (var x = fromX; x < toX; x++)
                sum += grey.Samples[(y * grey.Width) + x];
        var count = (toX - fromX) * (toY - fromY);
        return (byte)((sum + (count / 2)) / count);
    }

    private static byte Between(PixelPicture grey, long x, long y)
    {
        var (atX, atY) = (Math.Clamp(x, 0, (grey.Width - 1L) * One), Math.Clamp(y, 0, (grey.Height - 1L) * One));
        var (left, top) = ((int)(atX / One), (int)(atY / One));
        var (right, bottom) = (Math.Min(left + 1, grey.Width - 1), Math.Min(top + 1, grey.Height - 1));
        var (partX, partY) = (atX % One, atY % One);
        var upper = Mix(grey.Samples[(top * grey.Width) + left], grey.Samples[(top * grey.Width) + right], partX);
        var lower = Mix(grey.Samples[(bottom * grey.Width) + left], grey.Samples[(bottom * grey.Width) + right], partX);
        return (byte)((((upper * (One - partY)) + (lower * partY)) + (1L << 31)) >> 32);
    }

    private static long Mix(byte a, byte b, long part) => (a * (One - part)) + (b * part);
}
