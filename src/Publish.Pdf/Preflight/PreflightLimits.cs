using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight;

/// <summary>What a print shop accepts. The defaults are what most ask for.</summary>
public sealed record PreflightLimits
{
    /// <summary>Artwork that touches the trim goes on as far as this beyond it: 3 mm.</summary>
    public Length Bleed { get; init; } = Length.Mm(3);

    /// <summary>Type keeps this distance from the trim: 3 mm.</summary>
    public Length Safety { get; init; } = Length.Mm(3);

    /// <summary>Thinner lines break up in print: 0.25 pt.</summary>
    public Length Hairline { get; init; } = Length.Pt(0.25m);

    /// <summary>Samples an inch of pictures with tones: 200.</summary>
    public int Resolution { get; init; } = 200;

    /// <summary>Samples an inch of pictures of black and white alone: 400.</summary>
    public int LineArtResolution { get; init; } = 400;

    /// <summary>All inks in one place, in percent: 300.</summary>
    public int Ink { get; init; } = 300;

    /// <summary>Smaller type breaks up: 5 pt. Reversed type, and type in several inks, fills up or shows edges below seven fifths of this.</summary>
    public Length SmallestType { get; init; } = Length.Pt(5);

    /// <summary>The spot inks that the job is printed with, by their names; none for a job in the four process inks.</summary>
    public IReadOnlySet<string> Spots { get; init; } = new HashSet<string>();
}
