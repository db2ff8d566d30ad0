using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Pictures;

/// <summary>Turns samples into amounts of ink, without asking the space of colours for each.</summary>
internal sealed class SampleMeaning
{
    public const int MostPlates = 64;

    private readonly byte[][] decoded;
    private readonly (byte[] Amounts, byte Light)[]? palette;
    private readonly PaintKind kind;
    private readonly bool isInks;

    private SampleMeaning(ColourSpace space, int bits, double[]? decode)
    {
        kind = space.Kind;
        var largest = bits >= 8 ? 255 : (1 << bits) - 1;
        decoded = new byte[space.Components][];
        for (var i = 0; i < decoded.Length; i++)
        {
            var (least, most) = space.Range(i, Math.Min(bits, 8));
            var (from, to) = decode is not null && decode.Length >= (2 * i) + 2 ? (decode[2 * i], decode[(2 * i) + 1]) : (least, most);
            decoded[i] = new byte[256];
            for (var value = 0; value <= largest; value++)
            {
                var part = from + ((to - from) * value / largest);
                decoded[i][value] = (byte)Math.Round(Math.Clamp(space is IndexedSpace ? part : (part - least) / Math.Max(1e-9, most - least) * 255, 0, 255));
            }
        }
        if (space is LightSpace) Plates = [];
        else if (space is IndexedSpace or InkSpace)
        {
            var paints = space is IndexedSpace ? [.. Enumerable.Range(0, 256).Select(entry => space.Paint([entry]))] : new[] { space.Paint(space.Initial) };
            Plates = [.. paints.SelectMany(paint => Enumerable.Range(0, paint.Amounts.Length).Where(plate => (paint.Speaks >> plate & 1) > 0)).Distinct().Order().Take(MostPlates)];
            if (space is IndexedSpace) palette = [.. paints.Select(paint => (Plates.Select(plate => plate < paint.Amounts.Length ? (byte)Math.Round(paint.Amounts[plate] * 255) : (byte)0).ToArray(), (byte)Math.Round(255 * paint.Light)))];
            else isInks = true;
        }
        else Plates = space is GreySpace ? [3] : [0, 1, 2, 3];
        if (isInks) order = Order(space, Plates);
    }

    private readonly int[] order = [];

    public int[] Plates { get; } = [];

    public static SampleMeaning Of(ColourSpace space, int bits, double[]? decode) => new(space, bits, decode);

    /// <returns>How bright it is.</returns>
    public byte Of(ReadOnlySpan<byte> sample, Span<byte> amounts)
    {
        if (palette is not null)
        {
            var (inks, bright) = palette[decoded[0][sample[0]]];
            inks.CopyTo(amounts);
            return bright;
        }
        if (kind == PaintKind.Rgb)
        {
            var darkest = 255;
            for (var i = 0; i < Math.Min(3, sample.Length); i++) darkest = Math.Min(darkest, decoded[i][sample[i]]);
            return (byte)darkest;
        }
        if (!isInks && kind == PaintKind.Grey)
        {
            var light = decoded[0][sample[0]];
            amounts[0] = (byte)(255 - light);
            return light;
        }
        var most = 0;
        for (var i = 0; i < Plates.Length; i++)
        {
            var component = isInks ? order[i] : i;
            amounts[i] = component >= 0 && component < sample.Length ? decoded[component][sample[component]] : (byte)0;
            most = Math.Max(most, amounts[i]);
        }
        return (byte)(255 - most);
    }

    /// <summary>Which component each plate takes.</summary>
    private static int[] Order(ColourSpace space, int[] plates)
    {
        var order = new int[plates.Length];
        Array.Fill(order, -1);
        for (var component = 0; component < space.Components; component++)
        {
            var alone = new double[space.Components];
            alone[component] = 1;
            var paint = space.Paint(alone);
            for (var i = 0; i < plates.Length; i++)
                if (plates[i] < paint.Amounts.Length && paint.Amounts[plates[i]] > 0.5) order[i] = component;
        }
        return order;
    }
}
