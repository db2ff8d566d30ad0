using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Colours;

/// <summary>A space of colours (ISO 32000-1, 8.6), as far as a press minds: which plates its numbers are for.</summary>
internal abstract class ColourSpace
{
    public abstract int Components { get; }

    public abstract PaintKind Kind { get; }

    /// <summary>What is set when the space is chosen.</summary>
    public virtual double[] Initial => new double[Components];

    public abstract Paint Paint(ReadOnlySpan<double> values);

    /// <summary>What the smallest and the largest sample of a component mean.</summary>
    public virtual (double Least, double Most) Range(int component, int bits) => (0, 1);

    protected static double At(ReadOnlySpan<double> values, int index) => index < values.Length ? values[index] : 0;
}

internal sealed class GreySpace : ColourSpace
{
    public static GreySpace Plain { get; } = new();

    public override int Components => 1;

    public override PaintKind Kind => PaintKind.Grey;

    public override Paint Paint(ReadOnlySpan<double> values) => Reading.Paint.Grey(At(values, 0));
}

/// <summary>Red, green and blue, plain or by a profile; or Lab.</summary>
internal sealed class LightSpace(bool isLab) : ColourSpace
{
    public static LightSpace Plain { get; } = new(false);

    public override int Components => 3;

    public override PaintKind Kind => PaintKind.Rgb;

    // Of Lab the lightness stands for all three: black and white are all that is asked of it.
    public override Paint Paint(ReadOnlySpan<double> values) => isLab
        ? Reading.Paint.Rgb(At(values, 0) / 100, At(values, 0) / 100, At(values, 0) / 100, "Lab")
        : Reading.Paint.Rgb(At(values, 0), At(values, 1), At(values, 2));

    public override (double Least, double Most) Range(int component, int bits) => !isLab ? (0, 1) : component == 0 ? (0, 100) : (-100, 100);
}

internal sealed class ProcessSpace(bool isDevice) : ColourSpace
{
    public static ProcessSpace Plain { get; } = new(true);

    public override int Components => 4;

    public override PaintKind Kind => PaintKind.Cmyk;

    public override double[] Initial => [0, 0, 0, 1];

    public override Paint Paint(ReadOnlySpan<double> values) => Reading.Paint.Cmyk(At(values, 0), At(values, 1), At(values, 2), At(values, 3), isDevice);
}

/// <summary>Inks by their names: Separation and DeviceN.</summary>
internal sealed class InkSpace : ColourSpace
{
    private readonly int[] plates;
    private readonly ulong speaks;
    private readonly int size;
    private readonly bool isAll;
    private readonly string[] spots;
    private readonly bool standsInLight;

    public InkSpace(IReadOnlyList<string> inks, ColourSpace? standIn, PlateList known)
    {
        isAll = inks is ["All"];
        plates = [.. inks.Select(ink => ink is "None" or "All" ? -1 : known.NumberOf(ink))];
        speaks = isAll ? ulong.MaxValue : plates.Where(plate => plate >= 0).Aggregate(0UL, (mask, plate) => mask | (1UL << plate));
        size = Math.Max(PlateList.Process, plates.Max() + 1);
        spots = [.. inks.Where(ink => ink is not ("None" or "All") && !PlateList.IsProcess(ink)).Distinct(StringComparer.Ordinal)];
        standsInLight = spots.Length > 0 && standIn?.Kind == PaintKind.Rgb;
    }

    public override int Components => plates.Length;

    public override PaintKind Kind => isAll || plates is [3] ? PaintKind.Grey : spots.Length > 0 ? PaintKind.Spot : PaintKind.Cmyk;

    public override double[] Initial => [.. plates.Select(_ => 1.0)];

    public override Paint Paint(ReadOnlySpan<double> values)
    {
        var amounts = new double[size];
        for (var i = 0; i < plates.Length; i++)
            if (plates[i] >= 0) amounts[plates[i]] = Math.Clamp(At(values, i), 0, 1);
        if (isAll) amounts.AsSpan(0, PlateList.Process).Fill(Math.Clamp(At(values, 0), 0, 1));
        return new(PaintKind.Spot, []) { Amounts = amounts, Speaks = speaks, Spots = spots, HasLightForStandIn = standsInLight, IsRegistration = isAll };
    }
}

internal sealed class IndexedSpace(ColourSpace basis, int highest, byte[] table) : ColourSpace
{
    public override int Components => 1;

    public override PaintKind Kind => basis.Kind;

    public override Paint Paint(ReadOnlySpan<double> values)
    {
        var entry = (int)Math.Clamp(Math.Round(At(values, 0)), 0, highest);
        var parts = new double[basis.Components];
        for (var i = 0; i < parts.Length; i++)
        {
            var at = (entry * parts.Length) + i;
            var (least, most) = basis.Range(i, 8);
            parts[i] = least + ((at < table.Length ? table[at] : 0) / 255.0 * (most - least));
        }
        return basis.Paint(parts);
    }

    public override (double Least, double Most) Range(int component, int bits) => (0, (1 << bits) - 1);
}

/// <param name="basis">The space of the colour that a pattern without its own is painted in; null for none.</param>
internal sealed class PatternSpace(ColourSpace? basis) : ColourSpace
{
    public ColourSpace? Basis => basis;

    public override int Components => basis?.Components ?? 0;

    public override PaintKind Kind => PaintKind.Other;

    public override Paint Paint(ReadOnlySpan<double> values) => basis?.Paint(values) ?? Reading.Paint.Unknown;
}
