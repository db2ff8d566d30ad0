using Publish.Model.Pictures;

namespace Publish.Raster.Scanning;

/// <summary>A scan in grey, and how light its paper is at each place: scanners and lamps light a sheet unevenly.</summary>
internal sealed class ScanGround
{
    private const int Cell = 24;
    private readonly byte[] samples;
    private readonly byte[] grounds;
    private readonly int columns;
    private readonly int rows;

    public ScanGround(PixelPicture grey)
    {
        (Width, Height, samples) = (grey.Width, grey.Height, grey.Samples);
        (columns, rows) = ((Width + Cell - 1) / Cell, (Height + Cell - 1) / Cell);
        grounds = Widened(Lightest());
    }

    public int Width { get; }

    public int Height { get; }

    public byte this[int x, int y] => samples[(y * Width) + x];

    /// <summary>How much darker than paper.</summary>
    public int DarknessAt(int x, int y) => Math.Max(0, grounds[(y / Cell * columns) + (x / Cell)] - samples[(y * Width) + x]);

    /// <summary>Between pixels; null beyond the scan.</summary>
    public double? At(Spot spot)
    {
        var (x, y) = ((int)Math.Floor(spot.X - 0.5), (int)Math.Floor(spot.Y - 0.5));
        if (x < 0 || y < 0 || x + 1 >= Width || y + 1 >= Height) return null;
        var (a, b) = (spot.X - 0.5 - x, spot.Y - 0.5 - y);
        return (((this[x, y] * (1 - a)) + (this[x + 1, y] * a)) * (1 - b)) + (((this[x, y + 1] * (1 - a)) + (this[x + 1, y + 1] * a)) * b);
    }

    /// <summary>Fewer pixels, each the mean of some.</summary>
    public static PixelPicture Reduced(PixelPicture grey, int by)
    {
        if (by <= 1) return grey;
        var (width, height) = (grey.Width / by, grey.Height / by);
        var made = new byte[width * height];
        Parallel.For(0, height, y =>
        {
            for (var x = 0; x < width; x++)
            {
                var sum = 0;
                for (var dy = 0; dy < by; dy++)
                    for (var dx = 0; dx < by; dx++)
                        sum += grey.Samples[(((y * by) + dy) * grey.Width) + (x * by) + dx];
                made[(y * width) + x] = (byte)(sum / (by * by));
            }
        });
        return new(width, height, 1, made, []);
    }

    /// <summary>Of each cell, what a tenth of its pixels are lighter than.</summary>
    private byte[] Lightest()
    {
        var made = new byte[columns * rows];
        Parallel.For(0, rows, row =>
        {
            Span<int> counts = stackalloc int[256];
            for (var column = 0; column < columns; column++)
            {
                counts.Clear();
                var (right, bottom) = (Math.Min(Width, (column + 1) * Cell), Math.Min(Height, (row + 1) * Cell));
                for (var y = row * Cell; y < bottom; y++)
                    for (var x = column * Cell; x < right; x++) counts[this[x, y]]++;
                var left = (right - (column * Cell)) * (bottom - (row * Cell)) / 10;
                var level = 255;
                while (level > 0 && (left -= counts[level]) > 0) level--;
                made[(row * columns) + column] = (byte)level;
            }
        });
        return made;
    }

    /// <summary>A disc may fill a cell: the lightest of it and of those about it is paper.</summary>
    private byte[] Widened(byte[] cells)
    {
        var made = new byte[cells.Length];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                byte most = 0;
                for (var y = Math.Max(0, row - 1); y <= Math.Min(rows - 1, row + 1); y++)
                    for (var x = Math.Max(0, column - 1); x <= Math.Min(columns - 1, column + 1); x++) most = Math.Max(most, cells[(y * columns) + x]);
                made[(row * columns) + column] = most;
            }

        return made;
    }
}
