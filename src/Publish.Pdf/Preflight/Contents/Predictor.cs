namespace Publish.Pdf.Preflight.Contents;

/// <summary>Undoes the prediction of rows that packs pictures better (ISO 32000-1, 7.4.4.4; PNG's filters).</summary>
internal static class Predictor
{
    public static byte[] Undo(byte[] data, int predictor, int colours, int bits, int columns)
    {
        if (predictor < 2 || colours is < 1 or > 32 || bits is not (1 or 2 or 4 or 8 or 16) || columns < 1) return data;
        var row = (int)Math.Min(int.MaxValue / 2, (((long)colours * bits * columns) + 7) / 8);
        var pixel = Math.Max(1, colours * bits / 8);
        return predictor == 2 ? Tiff(data, row, pixel, bits) : Png(data, row, pixel);
    }

    private static byte[] Tiff(byte[] data, int row, int pixel, int bits)
    {
        if (bits != 8) return data;
        for (var start = 0; start < data.Length; start += row)
            for (var i = start + pixel; i < Math.Min(data.Length, start + row); i++)
                data[i] += data[i - pixel];
        return data;
    }

    private static byte[] Png(byte[] data, int row, int pixel)
    {
        var rows = (data.Length + row) / (row + 1);
        var undone = new byte[Math.Max(0, data.Length - rows)];
        var (from, to) = (0, 0);
        while (from < data.Length)
        {
            var kind = data[from++];
            var length = Math.Min(row, data.Length - from);
            if (kind is 0 or > 4) data.AsSpan(from, length).CopyTo(undone.AsSpan(to));
            else if (kind == 2 && to >= row) Above(data.AsSpan(from, length), undone.AsSpan(to - row, length), undone.AsSpan(to, length));
            else for (var i = 0; i < length; i++)
            {
                int left = i >= pixel ? undone[to + i - pixel] : 0, up = to >= row ? undone[to + i - row] : 0, corner = i >= pixel && to >= row ? undone[to + i - row - pixel] : 0;
                undone[to + i] = (byte)(data[from + i] + kind switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
            }
            (from, to) = (from + length, to + length);
        }
        return undone;
    }

    private static void Above(ReadOnlySpan<byte> data, ReadOnlySpan<byte> above, Span<byte> undone)
    {
        for (var i = 0; i < undone.Length; i++) undone[i] = (byte)(data[i] + above[i]);
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
