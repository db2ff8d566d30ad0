namespace Publish.Pdf.Resources;

/// <summary>
/// Filters rows before they are deflated, each with the one of PNG's filters whose differences are smallest in sum (PNG, third edition,
/// section 12.7). PDF undoes them as predictor 15.
/// </summary>
internal static class RowFilter
{
    private const int None = 0;
    private const int Paeth = 4;

    /// <param name="step">Bytes from a sample to the same one of the next pixel; at least 1.</param>
    public static byte[] Apply(ReadOnlySpan<byte> samples, int stride, int step)
    {
        var height = stride == 0 ? 0 : samples.Length / stride;
        var filtered = new byte[height * (stride + 1)];
        var blank = new byte[stride];
        var attempt = new byte[stride];
        for (var y = 0; y < height; y++)
        {
            var row = samples.Slice(y * stride, stride);
            var above = y == 0 ? blank : samples.Slice((y - 1) * stride, stride);
            var target = filtered.AsSpan(y * (stride + 1), stride + 1);
            var least = long.MaxValue;
            for (var filter = None; filter <= Paeth; filter++)
            {
                var sum = Filter(filter, row, above, step, attempt);
                if (sum >= least)
                    continue;
                least = sum;
                target[0] = (byte)filter;
                attempt.CopyTo(target[1..]);
            }
        }

        return filtered;
    }

    private static long Filter(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int step, Span<byte> result)
    {
        long sum = 0;
        for (var x = 0; x < row.Length; x++)
        {
            int left = x >= step ? row[x - step] : 0;
            int corner = x >= step ? above[x - step] : 0;
            var value = (byte)(row[x] - Predict(filter, left, above[x], corner));
            result[x] = value;
            sum += value < 128 ? value : 256 - value;
        }

        return sum;
    }

    private static int Predict(int filter, int left, int up, int corner) => filter switch
    {
        None => 0,
        1 => left,
        2 => up,
        3 => (left + up) / 2,
        _ => Nearest(left, up, corner),
    };

    private static int Nearest(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
