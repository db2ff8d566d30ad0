using Publish.Fonts.Sfnt;

namespace Publish.Fonts;

/// <summary>
/// A font file that holds only some glyphs of a face, and where each of them went. <see cref="NewGlyphs"/> has an entry for each glyph asked for
/// and for the missing glyph, which stays 0.
/// </summary>
public sealed record SubsetFont(ReadOnlyMemory<byte> Data, IReadOnlyDictionary<ushort, ushort> NewGlyphs)
{
    /// <summary>The CFF table alone, as PDF embeds PostScript outlines; empty for TrueType.</summary>
    public ReadOnlyMemory<byte> BareCff => SfntFile.Open(Data).TableBytes("CFF ");
}
