namespace Publish.Fonts;

/// <summary>
/// A text as glyphs of one face, from left to right, lengths in font units. Shared between threads by the cache:
/// the arrays are to be read and never written.
/// </summary>
public sealed class ShapedText
{
    internal ShapedText(string text, FontFace face, FontFeatures features, GlyphArrays arrays)
    {
        Text = text;
        Face = face;
        Features = features;
        Glyphs = arrays.Glyphs;
        Advances = arrays.Advances;
        Clusters = arrays.Clusters;
        XOffsets = arrays.XOffsets;
        YOffsets = arrays.YOffsets;
        Advance = Advances.Sum();
        HasMissing = Array.IndexOf(Glyphs, (ushort)0) >= 0;
    }

    public FontFace Face { get; }

    public FontFeatures Features { get; }

    public string Text { get; }

    public ushort[] Glyphs { get; }

    /// <summary>How far each glyph moves the pen, kerning included.</summary>
    public int[] Advances { get; }

    /// <summary>How far each glyph is drawn to the right of the pen, or null where none is moved.</summary>
    public int[]? XOffsets { get; }

    /// <summary>How far each glyph is drawn above the baseline, or null where none is moved.</summary>
    public int[]? YOffsets { get; }

    /// <summary>For each glyph the index into <see cref="Text"/> where its characters begin; never falling.</summary>
    public ushort[] Clusters { get; }

    /// <summary>The sum of the advances.</summary>
    public int Advance { get; }

    /// <summary>Whether some character came out as the face's missing glyph.</summary>
    public bool HasMissing { get; }

    /// <summary>The same glyphs, all of which stand for another text.</summary>
    internal ShapedText For(string text) => new(text, Face, Features, new(Glyphs, Advances, new ushort[Glyphs.Length], XOffsets, YOffsets));

    /// <summary>Where the characters of a glyph end in <see cref="Text"/>; glyphs of one cluster share its end.</summary>
    public int ClusterEnd(int glyph)
    {
        var start = Clusters[glyph];
        while (++glyph < Clusters.Length)
            if (Clusters[glyph] != start)
                return Clusters[glyph];
        return Text.Length;
    }
}
