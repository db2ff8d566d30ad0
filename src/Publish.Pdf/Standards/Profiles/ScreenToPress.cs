namespace Publish.Pdf.Standards.Profiles;

/// <summary>Colours of screens as inks of a press: for pictures a cube of sRGB, worked out once, between whose points pixels are weighed.</summary>
internal sealed class ScreenToPress
{
    private const int Grid = 33;
    private const int Inks = 4;

    private readonly PressTable table;
    private readonly Lazy<float[]> cube;

    public ScreenToPress(PressTable table) => (this.table, cube) = (table, new Lazy<float[]>(Fill));

    /// <param name="red">0 to 1.</param>
    /// <param name="inks">Takes cyan, magenta, yellow and black, 0 to 1.</param>
    public void Convert(double red, double green, double blue, Span<float> inks)
    {
        var (l, a, b) = Lab(ScreenProfile.Light(red), ScreenProfile.Light(green), ScreenProfile.Light(blue));
        table.Convert(l, a, b, inks);
    }

    /// <param name="rgb">8 bits a sample.</param>
    /// <returns>CMYK, 8 bits a sample, 255 for full ink.</returns>
    public byte[] Convert(ReadOnlySpan<byte> rgb)
    {
        var (points, made) = (cube.Value, new byte[rgb.Length / 3 * Inks]);
        Span<float> inks = stackalloc float[Inks];
        for (int from = 0, to = 0; from + 2 < rgb.Length; from += 3, to += Inks)
        {
            Weigh(points, rgb[from], rgb[from + 1], rgb[from + 2], inks);
            for (var ink = 0; ink < Inks; ink++)
                made[to + ink] = (byte)((inks[ink] * 255) + 0.5f);
        }

        return made;
    }

    private static void Weigh(float[] points, byte red, byte green, byte blue, Span<float> inks)
    {
        var (r, g, b) = (red * (Grid - 1) / 255f, green * (Grid - 1) / 255f, blue * (Grid - 1) / 255f);
        var (lowR, lowG, lowB) = (Math.Min((int)r, Grid - 2), Math.Min((int)g, Grid - 2), Math.Min((int)b, Grid - 2));
        inks.Clear();
        for (var corner = 0; corner < 8; corner++)
        {
            var (upR, upG, upB) = (corner & 1, corner >> 1 & 1, corner >> 2);
            var weight = Share(r - lowR, upR) * Share(g - lowG, upG) * Share(b - lowB, upB);
            var at = ((((lowR + upR) * Grid) + lowG + upG) * Grid + lowB + upB) * Inks;
            for (var ink = 0; ink < Inks; ink++)
                inks[ink] += weight * points[at + ink];
        }
    }

    private static float Share(float part, int up) => up == 1 ? part : 1 - part;

    private float[] Fill()
    {
        var points = new float[Grid * Grid * Grid * Inks];
        for (var i = 0; i < points.Length / Inks; i++)
        {
            var (r, g, b) = (i / (Grid * Grid), i / Grid % Grid, i % Grid);
            Convert(r / (Grid - 1.0), g / (Grid - 1.0), b / (Grid - 1.0), points.AsSpan(i * Inks, Inks));
        }

        return points;
    }

    // By way of XYZ at D50, the primaries of sRGB brought there (as in the profile).
    private static (double L, double A, double B) Lab(double r, double g, double b)
    {
        var x = Bent(((0.4360747 * r) + (0.3850649 * g) + (0.1430804 * b)) / 0.96422);
        var y = Bent((0.2225045 * r) + (0.7168786 * g) + (0.0606169 * b));
        var z = Bent(((0.0139322 * r) + (0.0971045 * g) + (0.7141733 * b)) / 0.82521);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Bent(double light) => light > 216.0 / 24389 ? Math.Cbrt(light) : ((24389.0 / 27 * light) + 16) / 116;
}
