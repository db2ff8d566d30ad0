using System.Globalization;

namespace Publish.Typesetting.Geometry;

/// <summary>A distance, in fixed point: whole steps of 1/65536 of a point (1/72 inch), so that every machine gets the same.</summary>
public readonly record struct Length(long Steps) : IComparable<Length>
{
    /// <summary>Steps in a point.</summary>
    public const int StepsPerPoint = 65536;

    public static Length Zero => default;

    public static Length Pt(decimal points) => new((long)decimal.Round(points * StepsPerPoint));

    public static Length Mm(decimal millimetres) => new((long)decimal.Round(millimetres * 72 * StepsPerPoint / 25.4m));

    public static Length Inches(decimal inches) => Pt(inches * 72);

    public decimal Points => (decimal)Steps / StepsPerPoint;

    public decimal Millimetres => Steps * 25.4m / 72 / StepsPerPoint;

    /// <summary>A font's distance at this size (this length is the em).</summary>
    /// <param name="units">In font units.</param>
    /// <param name="unitsPerEm">Font units in an em.</param>
    public Length OfUnits(long units, int unitsPerEm) => new(Divide(Steps * units, unitsPerEm));

    /// <summary>This length times a ratio, rounded to the nearest step, halves away from zero.</summary>
    public Length Times(long numerator, long denominator)
    {
        var high = Math.BigMul(Steps, numerator, out var low);
        return new(high == low >> 63 && FitsWithHalf(low, denominator) ? Divide(low, denominator) : Divide((Int128)Steps * numerator, denominator));
    }

    public int CompareTo(Length other) => Steps.CompareTo(other.Steps);

    public static Length Max(Length a, Length b) => a > b ? a : b;

    public static Length Min(Length a, Length b) => a < b ? a : b;

    public static Length operator +(Length a, Length b) => new(a.Steps + b.Steps);

    public static Length operator -(Length a, Length b) => new(a.Steps - b.Steps);

    public static Length operator -(Length a) => new(-a.Steps);

    public static Length operator *(Length a, int factor) => new(a.Steps * factor);

    public static Length operator *(int factor, Length a) => new(a.Steps * factor);

    public static Length operator /(Length a, int divisor) => new(Divide(a.Steps, divisor));

    public static bool operator <(Length a, Length b) => a.Steps < b.Steps;

    public static bool operator >(Length a, Length b) => a.Steps > b.Steps;

    public static bool operator <=(Length a, Length b) => a.Steps <= b.Steps;

    public static bool operator >=(Length a, Length b) => a.Steps >= b.Steps;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Points:0.###} pt");

    private static long Divide(long value, long divisor)
    {
        var half = divisor / 2;
        return (value >= 0 ? value + half : value - half) / divisor;
    }

    private static bool FitsWithHalf(long product, long divisor) => Math.Max(product, -(product + 1)) <= long.MaxValue - (Math.Abs(divisor) / 2) - 1;

    private static long Divide(Int128 value, long divisor)
    {
        var half = divisor / 2;
        return (long)((value >= 0 ? value + half : value - half) / divisor);
    }
}
