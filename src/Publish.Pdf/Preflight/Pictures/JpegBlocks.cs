namespace Publish.Pdf.Preflight.Pictures;

/// <summary>A JPEG's blocks as samples of the space that the PDF names.</summary>
internal sealed class JpegBlocks
{
    private readonly JpegFile file;
    private readonly bool isTransformed;
    private readonly int most;
    private readonly int tall;

    public JpegBlocks(JpegFile file, bool isTransformed)
    {
        this.file = file;
        this.isTransformed = isTransformed && file.Planes.Count >= 3;
        (most, tall) = (file.Planes.Max(plane => plane.Horizontal), file.Planes.Max(plane => plane.Vertical));
    }

    public void At(int x, int y, Span<byte> sample)
    {
        for (var i = 0; i < file.Planes.Count; i++)
        {
            var plane = file.Planes[i];
            var (column, row) = (Math.Min(plane.Across - 1, x * plane.Horizontal / most), Math.Min(plane.Down - 1, y * plane.Vertical / tall));
            sample[i] = (byte)plane.Means[(row * plane.Across) + column];
        }
        if (!isTransformed) return;
        double luma = sample[0], blue = sample[1] - 128, red = sample[2] - 128;
        var (r, g, b) = (Within(luma + (1.402 * red)), Within(luma - (0.344136 * blue) - (0.714136 * red)), Within(luma + (1.772 * blue)));
        // Of YCCK the first three become cyan, magenta and yellow, which are what is lacking of light.
        (sample[0], sample[1], sample[2]) = file.Planes.Count == 4 ? ((byte)(255 - r), (byte)(255 - g), (byte)(255 - b)) : (r, g, b);
    }

    private static byte Within(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);
}
