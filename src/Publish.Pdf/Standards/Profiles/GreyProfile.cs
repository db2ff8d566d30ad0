namespace Publish.Pdf.Standards.Profiles;

/// <summary>
/// A small ICC profile of black ink on white paper, for the output intent of files that paint nothing but grey (a monochrome output profile).
/// The tone curve has a gain of 20 % at the middle, as offices' and copiers' uncoated paper has about, and black at 2 % of the paper's light.
/// </summary>
internal static class GreyProfile
{
    public const string Description = "Grey on uncoated paper, dot gain 20 %";

    private const int Steps = 32;

    public static byte[] Make() => new ProfileWriter("prtrGRAYXYZ ")
        .Description(Description)
        .Text("cprt", "No copyright, use freely")
        .PaperWhite()
        .Curve("kTRC", ToneCurve())
        .ToArray();

    // Ink a spreads to a + 0.8·a·(1 − a); light is what the covered paper leaves of it.
    private static int[] ToneCurve()
    {
        var light = new int[Steps + 1];
        for (var step = 0; step <= Steps; step++)
        {
            var ink = Steps - step;
            var covered = (ink * 10 * Steps) + (8 * ink * (Steps - ink));
            light[step] = 65535 - (int)(65535L * 98 * covered / (1000L * Steps * Steps));
        }

        return light;
    }
}
