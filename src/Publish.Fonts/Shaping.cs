using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Publish.Fonts.Native;
using Publish.Fonts.Sfnt;

namespace Publish.Fonts;

/// <summary>Shapes one text with HarfBuzz, without a cache.</summary>
internal static unsafe class Shaping
{
    /// <summary>HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES.</summary>
    private const int WithoutInvisible = 8;

    /// <summary>Joiners, marks of direction, selectors of a variant.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069"
        + "\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F");

    private static readonly ConcurrentDictionary<string, nint> Languages = new(StringComparer.Ordinal);

    public static ShapedText Shape(string text, FontFace face, FontFeatures features, string language)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, Shaper.LongestText);
        var buffer = ShapingBuffer.OfThread.Handle;
        Fill(buffer, text, language);
        var list = FeatureTags.Of(features);
        fixed (NativeFeature* first = list)
            HarfBuzz.Shape(face.Native.Font, buffer, first, (uint)list.Length);
        var shaped = new ShapedText(text, face, features, Read(buffer));
        HarfBuzz.BufferClear(buffer);
        return shaped;
    }

    private static void Fill(nint buffer, string text, string language)
    {
        HarfBuzz.BufferClear(buffer);
        fixed (char* first = text)
            HarfBuzz.BufferAdd(buffer, first, text.Length, 0, text.Length);
        HarfBuzz.BufferSetDirection(buffer, HarfBuzz.LeftToRight);
        HarfBuzz.BufferSetLanguage(buffer, Languages.GetOrAdd(language, NativeLanguage));
        HarfBuzz.BufferGuess(buffer);
        HarfBuzz.BufferSetFlags(buffer, HasInvisible(text) ? WithoutInvisible : 0);
    }

    // Else they are set as spaces that take no room, and readers of the PDF lose the true space behind them. A word of nothing else keeps its glyph.
    private static bool HasInvisible(string text) => text.Length > 1 && !Invisible.Contains(text[0]) && text.AsSpan().ContainsAny(Invisible);

    private static nint NativeLanguage(string tag)
    {
        var bytes = Encoding.ASCII.GetBytes(tag);
        fixed (byte* first = bytes)
            return HarfBuzz.LanguageFromString(first, bytes.Length);
    }

    private static GlyphArrays Read(nint buffer)
    {
        var glyphs = HarfBuzz.BufferGlyphs(buffer, out var length);
        var positions = HarfBuzz.BufferPositions(buffer, out _);
        var arrays = new GlyphArrays(new ushort[length], new int[length], new ushort[length], null, null);
        for (var i = 0; i < length; i++)
        {
            arrays.Glyphs[i] = (ushort)glyphs[i].Id;
            arrays.Clusters[i] = (ushort)glyphs[i].Cluster;
            arrays.Advances[i] = positions[i].XAdvance;
            if (positions[i].XOffset != 0)
                (arrays = arrays with { XOffsets = arrays.XOffsets ?? new int[length] }).XOffsets![i] = positions[i].XOffset;
            if (positions[i].YOffset != 0)
                (arrays = arrays with { YOffsets = arrays.YOffsets ?? new int[length] }).YOffsets![i] = positions[i].YOffset;
        }

        return arrays;
    }
}

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
