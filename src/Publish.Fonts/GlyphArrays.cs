namespace Publish.Fonts;

/// <summary>The parallel arrays that shaping fills, an entry a glyph.</summary>
internal readonly record struct GlyphArrays(
    ushort[] Glyphs, int[] Advances, ushort[] Clusters, int[]? XOffsets, int[]? YOffsets);
