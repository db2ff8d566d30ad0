namespace Publish.Pdf.Preflight.Inking;

/// <summary>How the inks of two things come to one (ISO 32000-1, 11.3.5).</summary>
internal enum Blend { Normal, Multiply, Screen, Overlay, Darken, Lighten, ColorDodge, ColorBurn, HardLight, SoftLight, Difference, Exclusion, Other }

internal static class Blending
{
    public static Blend Named(string? name) => name switch
    {
        null or "Normal" or "Compatible" => Blend.Normal,
        _ => Enum.TryParse<Blend>(name, out var blend) ? blend : Blend.Other,
    };

    /// <summary>In ink, from 0 to 1; the formulas are for light, which ink takes away.</summary>
    public static float Of(Blend blend, float below, float above)
    {
        var (b, s) = (1 - below, 1 - above);
        return 1 - Math.Clamp(blend switch
        {
            Blend.Multiply => b * s,
            Blend.Screen => b + s - (b * s),
            Blend.Overlay => Hard(s, b),
            Blend.Darken => Math.Min(b, s),
            Blend.Lighten => Math.Max(b, s),
            Blend.ColorDodge => b <= 0 ? 0 : b >= 1 - s ? 1 : b / (1 - s),
            Blend.ColorBurn => b >= 1 ? 1 : 1 - b >= s ? 0 : 1 - ((1 - b) / s),
            Blend.HardLight => Hard(b, s),
            Blend.SoftLight => s <= 0.5f ? b - ((1 - (2 * s)) * b * (1 - b)) : b + (((2 * s) - 1) * (MathF.Sqrt(b) - b)),
            Blend.Difference => Math.Abs(b - s),
            Blend.Exclusion => b + s - (2 * b * s),
            _ => s,
        }, 0, 1);
    }

    private static float Hard(float b, float s) => s <= 0.5f ? b * 2 * s : b + ((2 * s) - 1) - (b * ((2 * s) - 1));
}
