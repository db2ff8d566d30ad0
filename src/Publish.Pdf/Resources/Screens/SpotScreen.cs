using Publish.Typesetting.Printing;

namespace Publish.Pdf.Resources.Screens;

/// <summary>
/// Lines and round dots. The plane is turned by the screen's angle and cut into cells, one to a dot; each place of a cell has a rank, by which it turns black as
/// the tone darkens. Ranks are even, so that a tone of 30 % blackens 30 % of every cell (the threshold screens of Ulichney, Digital Halftoning, 1987).
/// </summary>
internal static class SpotScreen
{
    private const int Bits = 6;
    private const int Side = 1 << Bits;
    private const long One = 1L << 32;

    public static void Apply(byte[] tones, int width, int height, Screen screen)
    {
        var ranks = Ranks(screen.Kind);
        var turn = screen.Angle * Math.PI / 180;
        var step = (double)screen.Frequency / Screen.Resolution;
        var (cosine, sine) = ((long)Math.Round(Math.Cos(turn) * step * One), (long)Math.Round(Math.Sin(turn) * step * One));
        Parallel.For(0, height, y =>
        {
            for (var x = 0; x < width; x++)
            {
                var u = (int)(((x * cosine) + (y * sine)) >> (32 - Bits)) & (Side - 1);
                var v = (int)(((y * cosine) - (x * sine)) >> (32 - Bits)) & (Side - 1);
                var at = (y * width) + x;
                tones[at] = tones[at] * Side * Side > ranks[(v * Side) + u] * 255 ? (byte)255 : (byte)0;
            }
        });
    }

    /// <summary>For each place of a cell how many others turn white before it; the middle of a dot or line is the last.</summary>
    private static int[] Ranks(PictureScreen kind)
    {
        var places = Enumerable.Range(0, Side * Side).OrderBy(place => Height(kind, place % Side, place / Side)).ThenBy(place => place).ToArray();
        var ranks = new int[places.Length];
        for (var rank = 0; rank < places.Length; rank++)
            ranks[places[rank]] = rank;
        return ranks;
    }

    // Whole numbers, so that places of one height are of one height on every machine.
    private static long Height(PictureScreen kind, int u, int v)
    {
        var across = kind == PictureScreen.Lines ? 0 : Wave(u);
        return across + Wave(v);
    }

    private static long Wave(int at) => (long)Math.Round(1_000_000 * Math.Cos(2 * Math.PI * (at + 0.5) / Side)) * -1;
}
