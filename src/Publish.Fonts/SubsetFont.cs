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

    /// <summary>The CID of each glyph of a CID-keyed CFF font, as most faces for Chinese, Japanese and Korean are; null for all others, where a
    /// glyph's number is its CID.</summary>
    /// <exception cref="FontFormatException">The outlines are broken.</exception>
    public IReadOnlyList<ushort>? ReadCids() => BareCff is { IsEmpty: false } cff ? CffCharset.Read(cff.Span) : null;
}
