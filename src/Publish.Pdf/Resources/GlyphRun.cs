using Publish.Fonts;

namespace Publish.Pdf.Resources;

/// <summary>Some glyphs of a shaped text.</summary>
/// <param name="LastReadsAs">The text of the last glyph where it is not the shaped text's own; else null.</param>
/// <param name="Tracking">Added after each glyph, in thousandths of the em.</param>
internal readonly record struct GlyphRun(ShapedText Shaped, int First, int Count, string? LastReadsAs, int Tracking)
{
    public CharacterId CharacterAt(int glyph) => new(
        Shaped.Glyphs[glyph],
        glyph == First + Count - 1 && LastReadsAs is not null ? LastReadsAs : GlyphTexts.Of(Shaped, glyph));
}
