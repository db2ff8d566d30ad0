using Publish.Pdf.Import;

namespace Publish.Pdf.Preflight.Contents;

/// <summary>A matrix as PDF writes it, [a b c d e f]: x' = ax + cy + e, y' = bx + dy + f.</summary>
internal readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    public static Affine Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much larger areas become, as a factor of lengths.</summary>
    public double Scale => Math.Sqrt(Math.Abs(Determinant));

    public double Determinant => (A * D) - (B * C);

    /// <summary>Nothing that goes through it has an area.</summary>
    public bool IsFlat => !(Math.Abs(Determinant) > 1e-12);

    /// <summary>Null for what is no matrix.</summary>
    public static Affine? Of(ReadOnlySpan<double> factors) =>
        factors.Length == 6 ? new(factors[0], factors[1], factors[2], factors[3], factors[4], factors[5]) : null;

    /// <summary>First this, then the other.</summary>
    public Affine Then(Affine next) => new(
        (A * next.A) + (B * next.C), (A * next.B) + (B * next.D), (C * next.A) + (D * next.C), (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E, (E * next.B) + (F * next.D) + next.F);

    public Spot Map(double x, double y) => new((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>How long a step becomes.</summary>
    public double Reach(double x, double y) => Math.Sqrt((((A * x) + (C * y)) * ((A * x) + (C * y))) + (((B * x) + (D * y)) * ((B * x) + (D * y))));

    public Affine Shifted(double x, double y) => new Affine(1, 0, 0, 1, x, y).Then(this);

    /// <summary>Of a flat one: the identity, with which nothing is found.</summary>
    public Affine Inverse()
    {
        if (IsFlat) return Identity;
        var whole = Determinant;
        return new(D / whole, -B / whole, -C / whole, A / whole, ((C * F) - (D * E)) / whole, ((B * E) - (A * F)) / whole);
    }

    /// <summary>The four corners of a box.</summary>
    public Spot[] Corners(SourceBox box) => [Map(box.Left, box.Bottom), Map(box.Right, box.Bottom), Map(box.Right, box.Top), Map(box.Left, box.Top)];
}

/// <summary>A place, in points from the bottom left corner of the page as it is shown.</summary>
internal readonly record struct Spot(double X, double Y);
