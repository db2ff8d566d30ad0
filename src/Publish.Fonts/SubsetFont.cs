namespace Publish.Fonts;

/// <summary>
/// A font file that holds only some glyphs of a face, and where each of them went. <see cref="NewGlyphs"/> has an entry for each glyph asked for
/// and for the missing glyph, which stays 0.
/// </summary>
public sealed record SubsetFont(ReadOnlyMemory<byte> Data, IReadOnlyDictionary<ushort, ushort> NewGlyphs);
