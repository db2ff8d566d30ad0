using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>How pages are to be put on sheets.</summary>
/// <param name="Sheet">As it lies for this scheme: landscape for two pages beside each other.</param>
/// <param name="Flip">The edge that the printer turns the sheet over; <see cref="FlipEdge.Long"/> turns every front by 180°.</param>
public sealed record ImpositionPlan(Scheme Scheme, Size Sheet, FlipEdge Flip = FlipEdge.Short)
{
    /// <summary>Nothing of the text comes nearer to the sheet's edge: printers cannot reach there.</summary>
    public Length Clear { get; init; } = Length.Mm(6);

    /// <summary>The paper's thickness, for creep; zero to leave pages where they are.</summary>
    public Length Caliper { get; init; }
}
