namespace Publish.Pdf.Resources.Screens;

/// <summary>
/// What makes tones so much lighter that a machine with a gain prints them as one with the usual gain would. A gain of g (in points of a hundred, at the middle)
/// prints a tone whose ink stands to its paper as i : p as i : p·k, with k = (50 − g) : (50 + g); so 50 % comes out as 50 + g, and paper and solid ink stay
/// what they are. The inverse is of the same form: all of it is whole numbers.
/// </summary>
internal sealed record ToneCurve(int Gain)
{
    private const int Middle = 50;
    private readonly byte[] table = Table(Gain);

    /// <summary>Null where the gain is the usual one, or not known.</summary>
    public static ToneCurve? For(int? gain) => gain is null or PdfOptions.UsualGain ? null : new(gain.Value);

    public bool Equals(ToneCurve? other) => other is not null && other.Gain == Gain;

    public override int GetHashCode() => Gain;

    /// <summary>Samples of grey or of red, green and blue: 255 is paper.</summary>
    public byte[] Of(byte[] samples)
    {
        var made = new byte[samples.Length];
        for (var i = 0; i < made.Length; i++) made[i] = table[samples[i]];
        return made;
    }

    private static byte[] Table(int gain)
    {
        var made = new byte[256];
        var (mine, usual) = ((Middle - gain) * (Middle + PdfOptions.UsualGain), (Middle + gain) * (Middle - PdfOptions.UsualGain));
        for (var sample = 0; sample < made.Length; sample++)
        {
            var (ink, paper) = ((255 - sample) * mine, sample * usual);
            made[sample] = (byte)(((255 * paper) + ((ink + paper) / 2)) / (ink + paper));
        }
        return made;
    }
}
