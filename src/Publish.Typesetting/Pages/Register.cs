using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Pages;

/// <summary>Turns all that is on a page a little about the middle of its medium, and moves it then: what a printer lays askew comes out straight.</summary>
/// <param name="Shift">To the right and down.</param>
/// <param name="Skew">How far a place 100 mm to the right of the middle moves down, so clockwise.</param>
public sealed record Register(Point Shift, Length Skew)
{
    /// <summary>The arm that <see cref="Skew"/> is measured on.</summary>
    public static Length Arm { get; } = Length.Mm(100);

    public static Register None { get; } = new(default, Length.Zero);

    public bool IsNone => this == None;

    /// <summary>The cosine of its turn, in millionths. Only a square root is taken, which every machine rounds alike.</summary>
    public long CosineMillionths => (long)Math.Round(1_000_000 / Math.Sqrt(1 + (Tangent * Tangent)));

    /// <summary>The sine, likewise.</summary>
    public long SineMillionths => (long)Math.Round(1_000_000 * Tangent / Math.Sqrt(1 + (Tangent * Tangent)));

    /// <summary>What undoes it.</summary>
    public Register Inverse()
    {
        var (cosine, sine) = (CosineMillionths, SineMillionths);
        var x = Shift.X.Times(cosine, 1_000_000) + Shift.Y.Times(sine, 1_000_000);
        var y = Shift.Y.Times(cosine, 1_000_000) - Shift.X.Times(sine, 1_000_000);
        return new(new(-x, -y), -Skew);
    }

    /// <summary>This one after another. The turns of printers are so small that they add up.</summary>
    public Register After(Register other) => new(Shift + other.Shift, Skew + other.Skew);

    private double Tangent => (double)Skew.Steps / Arm.Steps;
}
