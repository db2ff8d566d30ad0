using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>How far a zine may depart from its style so that its pages come to a number that folds. A limit that does not hold the style's own value lets
/// nothing move.</summary>
public sealed record SteeringTheme
{
    public LengthRange Size { get; init; } = new(Length.Pt(10.5m), Length.Pt(11.5m));

    public LengthRange Leading { get; init; } = new(Length.Pt(12.5m), Length.Pt(14.4m));

    public LengthRange Measure { get; init; } = new(Length.Mm(99), Length.Mm(108));

    public LengthRange Head { get; init; } = new(Length.Mm(14), Length.Mm(23));

    public LengthRange Foot { get; init; } = new(Length.Mm(14), Length.Mm(23));
}

/// <summary>Both ends belong to it.</summary>
public readonly record struct LengthRange(Length From, Length To)
{
    public bool Holds(Length length) => length >= From && length <= To;
}
