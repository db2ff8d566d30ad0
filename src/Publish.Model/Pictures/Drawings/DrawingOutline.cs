namespace Publish.Model.Pictures.Drawings;

public enum DrawingVerb : byte
{
    /// <summary>A place.</summary>
    Move,

    /// <summary>A place.</summary>
    Line,

    /// <summary>Two places that pull, and one that is come to.</summary>
    Curve,

    /// <summary>No place.</summary>
    Close,
}

/// <summary>Lines and curves.</summary>
/// <param name="verbs">In order.</param>
/// <param name="places">Of all of them: across and down in turn.</param>
public sealed class DrawingOutline(ReadOnlyMemory<DrawingVerb> verbs, ReadOnlyMemory<int> places)
{
    public ReadOnlyMemory<DrawingVerb> Verbs => verbs;

    public ReadOnlyMemory<int> Places => places;

    /// <summary>Whether another goes the same way.</summary>
    public bool IsAlike(DrawingOutline other) => Verbs.Span.SequenceEqual(other.Verbs.Span) && Places.Span.SequenceEqual(other.Places.Span);
}

/// <summary>Where a place comes to lie: x' = A·x + C·y + E, y' = B·x + D·y + F, as PDF and SVG have it.</summary>
public readonly record struct DrawingMatrix(double A, double B, double C, double D, double E, double F);
