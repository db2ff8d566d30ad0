using System.Text;

namespace Publish.Acceptance.Imposing;

/// <summary>A raster of greys, 0 for black, as pdftoppm writes it (PGM, the binary kind).</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Levels)
{
    private readonly byte[] blurred = Blurred(Width, Height, Levels);

    public static GreyPicture Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var at = 0;
        var header = new int[3];
        Assert.Equal("P5", Encoding.ASCII.GetString(bytes, 0, 2));
        at = 2;
        for (var i = 0; i < header.Length; i++)
        {
            while (char.IsWhiteSpace((char)bytes[at])) at++;
            for (; char.IsAsciiDigit((char)bytes[at]); at++) header[i] = (header[i] * 10) + bytes[at] - '0';
        }

        return new(header[0], header[1], bytes[(at + 1)..]);
    }

    /// <summary>How dark a place is, a little blurred; white beyond the edges.</summary>
    public int Ink(int x, int y) => x < 0 || y < 0 || x >= Width || y >= Height ? 0 : blurred[(y * Width) + x];

    private static byte[] Blurred(int width, int height, byte[] levels)
    {
        byte[] blurred = [.. levels.Take(width * height).Select(level => (byte)(255 - level))];
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                var sum = 0;
                for (var place = ((y - 1) * width) + x; place <= ((y + 1) * width) + x; place += width)
                    sum += (3 * 255) - levels[place - 1] - levels[place] - levels[place + 1];
                blurred[(y * width) + x] = (byte)(sum / 9);
            }
        }

        return blurred;
    }
}
