namespace Publish.Fonts;

/// <summary>What a run asks of its face, each a feature of OpenType. A face that lacks one ignores it.</summary>
[Flags]
public enum FontFeatures
{
    None = 0,
    SmallCaps = 1 << 0,
    CapsToSmallCaps = 1 << 1,
    OldStyleFigures = 1 << 2,
    LiningFigures = 1 << 3,
    TabularFigures = 1 << 4,
    ProportionalFigures = 1 << 5,
    Superiors = 1 << 6,
    Fractions = 1 << 7,
    NoLigatures = 1 << 8,
    NoKerning = 1 << 9,
    CaseForms = 1 << 10,
}
