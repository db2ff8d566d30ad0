using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Pictures;
using Publish.Pdf.Preflight.Reading;
using Publish.Pdf.Preflight.Shadings;

namespace Publish.Pdf.Preflight.Inking;

/// <summary>Where something is painted, and with what: a colour, a shading, or a picture.</summary>
/// <param name="Outline">Null for a shading that fills all that its clip leaves.</param>
internal sealed record InkShape(Outline? Outline, Clip Clip, Paint Paint)
{
    public Shading? Shading { get; init; }

    public Picture? Picture { get; init; }

    /// <summary>What fills it over and over.</summary>
    public Tile? Tile { get; init; }

    /// <summary>From the page to the shading's space, or to the picture, whose corners are at 0 and 1.</summary>
    public Affine Inverse { get; init; } = Affine.Identity;
}
