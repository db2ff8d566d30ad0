namespace Publish.Pdf.Preflight.Pictures;

/// <summary>Takes a picture down to a grid of means as its samples come by.</summary>
internal sealed class SampleCollector
{
    private const int MostCells = 256;
    private const int Full = 255;

    // A hundredth of a picture is a speck, and dries.
    private const int Speck = 100;

    // JPEGs leave a shimmer in what is white.
    public const int NearlyWhite = 8;

    private readonly int columns;
    private readonly int rows;
    private readonly int[] plates;
    private readonly int[] rowStarts;
    private readonly int[] columnOf;
    private readonly long[] sums;
    private readonly long[] lights;
    private readonly int[] counts;
    private readonly long[] ink;
    private readonly byte[] darkestOfRow;
    private readonly byte[] darkestOfColumn;

    /// <param name="plates">The plates of the samples, in their order.</param>
    public SampleCollector(int width, int height, int[] plates)
    {
        this.plates = plates;
        (columns, rows) = (Math.Min(width, MostCells), Math.Min(height, MostCells));
        rowStarts = [.. Enumerable.Range(0, height).Select(y => (int)((long)y * rows / height) * columns)];
        columnOf = [.. Enumerable.Range(0, width).Select(x => (int)((long)x * columns / width))];
        sums = new long[columns * rows * plates.Length];
        lights = new long[columns * rows];
        counts = new int[columns * rows];
        ink = new long[(Math.Max(1, plates.Length) * Full) + 1];
        (darkestOfRow, darkestOfColumn) = (new byte[height], new byte[width]);
    }

    /// <param name="amounts">Of each plate.</param>
    /// <param name="light">How bright it is, which for white is 255.</param>
    public void Add(int x, int y, ReadOnlySpan<byte> amounts, byte light)
    {
        var cell = rowStarts[y] + columnOf[x];
        var sum = 0;
        for (var i = 0; i < amounts.Length; i++)
        {
            sums[(cell * plates.Length) + i] += amounts[i];
            sum += amounts[i];
        }
        ink[sum]++;
        lights[cell] += light;
        counts[cell]++;
        var dark = (byte)(Full - light);
        if (dark > darkestOfRow[y]) darkestOfRow[y] = dark;
        if (dark > darkestOfColumn[x]) darkestOfColumn[x] = dark;
    }

    /// <summary>From a row on there are no samples: what a reader puts there is not white for sure.</summary>
    public void Lacks(int fromRow)
    {
        darkestOfRow.AsSpan(fromRow).Fill(Full);
        Array.Fill(darkestOfColumn, (byte)Full);
        IsShort = true;
    }

    public bool IsShort { get; private set; }

    public PictureSamples Made(byte[]? covers) => new(plates, columns, rows, Means(sums, plates.Length), covers, Inked())
    {
        IsShort = IsShort,
        Lights = Means(lights, 1),
        White = (White(darkestOfColumn, false), White(darkestOfRow, false), White(darkestOfColumn, true), White(darkestOfRow, true)),
    };

    private byte[] Means(long[] totals, int each)
    {
        var means = new byte[totals.Length];
        for (var i = 0; i < totals.Length; i++)
            if (counts[i / each] is > 0 and var count) means[i] = (byte)(totals[i] / count);
        return means;
    }

    private int Inked()
    {
        var (total, above, most) = (ink.Sum(), 0L, ink.Length - 1);
        while (most > 0 && above + ink[most] <= total / Speck)
            above += ink[most--];
        return most * 100 / Full;
    }

    private static double White(byte[] darkest, bool fromEnd)
    {
        var white = 0;
        while (white < darkest.Length && darkest[fromEnd ? darkest.Length - 1 - white : white] <= NearlyWhite) white++;
        return (double)white / darkest.Length;
    }
}
