namespace Publish.Pdf.Standards.Profiles;

/// <summary>The colours of screens (sRGB, IEC 61966-2-1) as a small ICC profile, its primaries brought to D50, for copies that are kept and shown in colour.</summary>
internal static class ScreenProfile
{
    public const string Description = "sRGB IEC61966-2.1";

    private const int Steps = 255;

    public static byte[] Make()
    {
        var curve = ToneCurve();
        return new ProfileWriter("mntrRGB XYZ ")
            .Description(Description)
            .Text("cprt", "No copyright, use freely")
            .PaperWhite()
            .Colour("rXYZ", 0x6FA2, 0x38F5, 0x0390)
            .Colour("gXYZ", 0x6299, 0xB785, 0x18DA)
            .Colour("bXYZ", 0x24A0, 0x0F84, 0xB6CF)
            .Curve("rTRC", curve)
            .Curve("gTRC", curve)
            .Curve("bTRC", curve)
            .ToArray();
    }

    /// <summary>The share of light of a sample from 0 to 1.</summary>
    public static double Light(double sample) => sample <= 0.04045 ? sample / 12.92 : Math.Pow((sample + 0.055) / 1.055, 2.4);

    private static int[] ToneCurve()
    {
        var light = new int[Steps + 1];
        for (var step = 0; step <= Steps; step++)
            light[step] = (int)Math.Round(65535 * Light(step / (double)Steps));
        return light;
    }
}
