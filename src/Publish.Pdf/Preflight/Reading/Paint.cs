using Publish.Pdf.Preflight.Colours;

namespace Publish.Pdf.Preflight.Reading;

internal enum PaintKind { Grey, Rgb, Cmyk, Spot, Other }

/// <summary>A colour as it is written in the file.</summary>
/// <param name="Tone">Permille of each component: grey as ink (1000 is black), red-green-blue as light, the four inks; of spot inks nothing.</param>
internal sealed record Paint(PaintKind Kind, int[] Tone)
{
    private const int Full = 1000;

    public static Paint Unknown { get; } = new(PaintKind.Other, []);

    /// <summary>What each plate gets, from 0 to 1, by the numbers of <see cref="PlateList"/>; empty where that is not known, as of red, green and blue.</summary>
    public double[] Amounts { get; init; } = [];

    /// <summary>The plates that the colour speaks of: when it overprints, the others keep what they have.</summary>
    public ulong Speaks { get; init; } = PlateList.ProcessMask;

    /// <summary>Plain CMYK, for which an ink of nothing may mean "leave it" (overprint mode 1).</summary>
    public bool IsDeviceCmyk { get; init; }

    /// <summary>Spot inks by their names, in the order of the file.</summary>
    public IReadOnlyList<string> Spots { get; init; } = [];

    /// <summary>"RGB", or "Lab".</summary>
    public string Space { get; init; } = "RGB";

    /// <summary>A spot ink whose stand-in, where there is no such plate, is red, green and blue.</summary>
    public bool HasLightForStandIn { get; init; }

    /// <summary>On every plate there is, as register marks are.</summary>
    public bool IsRegistration { get; init; }

    public bool IsRgb => Kind == PaintKind.Rgb;

    /// <summary>All inks together, in percent.</summary>
    public int Ink => Amounts.Sum(Permille) / 10;

    /// <summary>Nothing is printed.</summary>
    public bool IsWhite => Kind switch
    {
        PaintKind.Rgb => Tone.Length > 0 && Tone.All(light => light == Full),
        PaintKind.Other => false,
        _ => Amounts.All(ink => Permille(ink) == 0),
    };

    /// <summary>Black that is made of more than the black ink.</summary>
    public bool IsRichBlack => Amounts.Length >= PlateList.Process && Permille(Amounts[3]) >= 850 && Permille(Amounts[0]) + Permille(Amounts[1]) + Permille(Amounts[2]) > 50;

    public bool IsRgbBlack => IsRgb && Tone.Length > 0 && Tone.All(light => light <= 60);

    /// <summary>How much light it leaves, from 0 to 1: what masks are made of.</summary>
    public double Light => Kind == PaintKind.Rgb && Tone.Length == 3
        ? ((0.3 * Tone[0]) + (0.59 * Tone[1]) + (0.11 * Tone[2])) / Full
        : Amounts.Length < PlateList.Process ? 1 - Math.Min(1, Amounts.Sum()) : 1 - Math.Min(1, (0.3 * Amounts[0]) + (0.59 * Amounts[1]) + (0.11 * Amounts[2]) + Amounts[3]);

    public static Paint Grey(double light) => new(PaintKind.Grey, [Full - Permille(light)]) { Amounts = [0, 0, 0, 1 - Within(light)] };

    public static Paint Rgb(double red, double green, double blue, string space = "RGB") => new(PaintKind.Rgb, [Permille(red), Permille(green), Permille(blue)]) { Space = space };

    public static Paint Cmyk(double cyan, double magenta, double yellow, double black, bool isDevice) =>
        new(PaintKind.Cmyk, [Permille(cyan), Permille(magenta), Permille(yellow), Permille(black)])
        {
            Amounts = [Within(cyan), Within(magenta), Within(yellow), Within(black)],
            IsDeviceCmyk = isDevice,
        };

    private static double Within(double part) => double.IsNaN(part) ? 0 : Math.Clamp(part, 0, 1);

    private static int Permille(double part) => (int)Math.Round(Within(part) * Full);
}
