using UglyToad.PdfPig.Graphics.Colors;

namespace Publish.Pdf.Preflight.Reading;

internal enum PaintKind { Grey, Rgb, Cmyk, Spot, Other }

/// <summary>A colour as it is written in the file.</summary>
/// <param name="Spot">The name of a spot colour; else empty.</param>
/// <param name="Tone">Permille of each component: grey as ink (1000 is black), red-green-blue as light, the four inks, or a spot colour's tints as its four inks.</param>
internal sealed record Paint(PaintKind Kind, int[] Tone, string Spot = "")
{
    private const int Full = 1000;

    public static Paint Unknown { get; } = new(PaintKind.Other, []);

    public bool IsRgb => Kind == PaintKind.Rgb;

    /// <summary>All inks together, in percent.</summary>
    public int Ink => Kind switch
    {
        PaintKind.Grey => Tone[0] / 10,
        PaintKind.Cmyk => Tone.Sum() / 10,
        _ => 0,
    };

    /// <summary>Nothing is printed.</summary>
    public bool IsWhite => Kind switch
    {
        PaintKind.Grey => Tone[0] == 0,
        PaintKind.Rgb => Tone.All(light => light == Full),
        PaintKind.Cmyk => Tone.All(ink => ink == 0),
        _ => false,
    };

    /// <summary>Black that is made of more than the black ink.</summary>
    public bool IsRichBlack => Kind == PaintKind.Cmyk && Tone[3] >= 850 && Tone[0] + Tone[1] + Tone[2] > 50;

    public bool IsRgbBlack => IsRgb && Tone.All(light => light <= 60);

    public static Paint Of(IColor? colour, ColorSpaceDetails? space) => space switch
    {
        SeparationColorSpaceDetails { Name.Data: "Black" } => OfInks(colour) is { Kind: PaintKind.Cmyk } inks ? inks : Unknown,
        SeparationColorSpaceDetails spot => new(PaintKind.Spot, [], spot.Name.Data),
        DeviceNColorSpaceDetails => new(PaintKind.Spot, [], "several inks"),
        _ => OfInks(colour),
    };

    private static Paint OfInks(IColor? colour) => colour switch
    {
        GrayColor grey => new(PaintKind.Grey, [Full - Permille(grey.Gray)]),
        RGBColor light => new(PaintKind.Rgb, [Permille(light.R), Permille(light.G), Permille(light.B)]),
        CMYKColor inks => new(PaintKind.Cmyk, [Permille(inks.C), Permille(inks.M), Permille(inks.Y), Permille(inks.K)]),
        _ => Unknown,
    };

    private static int Permille(double part) => (int)Math.Round(Math.Clamp(part, 0, 1) * Full);
}
