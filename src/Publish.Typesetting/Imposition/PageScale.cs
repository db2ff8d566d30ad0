using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>How large pages are on a sheet.</summary>
/// <param name="Millionths">For <see cref="ScaleKind.Fixed"/>: 1,000,000 is actual size.</param>
public readonly record struct PageScale(ScaleKind Kind, int Millionths = Placement.ActualSize)
{
    /// <summary>Actual size as long as no type is lost, else as small as must be.</summary>
    public static PageScale Auto => new(ScaleKind.Auto);

    /// <summary>Actual size, or an error where type would be lost.</summary>
    public static PageScale ActualSize => new(ScaleKind.Fixed);

    /// <summary>As large as the largest page can be, all alike.</summary>
    public static PageScale Fit => new(ScaleKind.Fit);

    /// <summary>Each page as large as it can be.</summary>
    public static PageScale FitEach => new(ScaleKind.FitEach);

    /// <param name="percent">What no page could be scaled to is kept as near as it can be said; the imposer refuses it.</param>
    public static PageScale Of(decimal percent) => new(ScaleKind.Fixed, (int)decimal.Round(Math.Clamp(percent, 0, 100_000) * 10_000));
}

public enum ScaleKind { Auto, Fixed, Fit, FitEach }
