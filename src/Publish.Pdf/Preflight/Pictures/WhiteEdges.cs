namespace Publish.Pdf.Preflight.Pictures;

/// <summary>Looks from the edges inwards until something is not white: mostly at the first sample.</summary>
internal sealed class WhiteEdges(Picture picture, byte[] bytes, int row, SampleMeaning meaning)
{
    private readonly int components = picture.Space!.Components;

    public (double Left, double Top, double Right, double Bottom) Find()
    {
        var (width, height) = (picture.Width, picture.Height);
        var top = 0;
        while (top < height && IsWhiteRow(top)) top++;
        if (top == height) return (1, 1, 1, 1);
        var bottom = 0;
        while (IsWhiteRow(height - 1 - bottom)) bottom++;
        var (left, right) = (0, 0);
        while (left < width && IsWhiteColumn(left, top, height - bottom)) left++;
        while (right < width && IsWhiteColumn(width - 1 - right, top, height - bottom)) right++;
        return ((double)left / width, (double)top / height, (double)right / width, (double)bottom / height);
    }

    private bool IsWhiteRow(int y)
    {
        for (var x = 0; x < picture.Width; x++)
            if (!IsWhite(x, y)) return false;
        return true;
    }

    private bool IsWhiteColumn(int x, int top, int bottom)
    {
        for (var y = top; y < bottom; y++)
            if (!IsWhite(x, y)) return false;
        return true;
    }

    private bool IsWhite(int x, int y)
    {
        Span<byte> sample = stackalloc byte[SampleMeaning.MostPlates];
        Span<byte> amounts = stackalloc byte[SampleMeaning.MostPlates];
        var count = Math.Min(components, sample.Length);
        var line = bytes.AsSpan(y * row, row);
        for (var i = 0; i < count; i++) sample[i] = PictureReader.Sample(line, (x * components) + i, picture.Bits);
        return 255 - meaning.Of(sample[..count], amounts) <= SampleCollector.NearlyWhite;
    }
}
