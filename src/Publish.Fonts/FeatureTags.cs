using System.Collections.Concurrent;
using Publish.Fonts.Native;
using Publish.Fonts.Sfnt;

namespace Publish.Fonts;

/// <summary>What each of our features is called in OpenType, and the list that HarfBuzz is given for a set of them.</summary>
internal static class FeatureTags
{
    private static readonly (FontFeatures Feature, string Tag, uint Value)[] Table =
    [
        (FontFeatures.SmallCaps, "smcp", 1),
        (FontFeatures.CapsToSmallCaps, "c2sc", 1),
        (FontFeatures.OldStyleFigures, "onum", 1),
        (FontFeatures.LiningFigures, "lnum", 1),
        (FontFeatures.TabularFigures, "tnum", 1),
        (FontFeatures.ProportionalFigures, "pnum", 1),
        (FontFeatures.Superiors, "sups", 1),
        (FontFeatures.Fractions, "frac", 1),
        (FontFeatures.NoLigatures, "liga", 0),
        (FontFeatures.NoLigatures, "clig", 0),
        (FontFeatures.NoKerning, "kern", 0),
        (FontFeatures.CaseForms, "case", 1),
    ];

    private static readonly ConcurrentDictionary<FontFeatures, NativeFeature[]> Lists = new();

    public static NativeFeature[] Of(FontFeatures features) => Lists.GetOrAdd(features, static wanted =>
        [.. Table.Where(row => wanted.HasFlag(row.Feature)).Select(row => new NativeFeature(SfntFile.Tag(row.Tag), row.Value))]);
}
