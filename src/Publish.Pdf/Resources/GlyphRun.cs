using Publish.Fonts;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Resources;

/// <summary>Some glyphs of a shaped text.</summary>
/// <param name="LastReadsAs">The text of the last glyph where it is not the shaped text's own; else null.</param>
/// <param name="Tracking">Added after each glyph, in thousandths of the em.</param>
internal readonly record struct GlyphRun(ShapedText Shaped, int First, int Count, string? LastReadsAs, int Tracking)
{
    public static GlyphRun Of(in WordPiece piece, int tracking) =>
        new(piece.Shaped, piece.First, piece.Count, piece.LastReadsAs, tracking) { IsSilent = piece.IsSilent, ReadBefore = piece.ReadBefore };

    /// <summary>All of them read as nothing.</summary>
    public bool IsSilent { get; init; }

    /// <summary>What the first is read as before its own text; null for nothing.</summary>
    public string? ReadBefore { get; init; }

    public CharacterId CharacterAt(int glyph)
    {
        if (IsSilent) return new(Shaped.Glyphs[glyph], GlyphTexts.Nothing);
        var text = glyph == First + Count - 1 && LastReadsAs is not null ? LastReadsAs : GlyphTexts.Of(Shaped, glyph);
        return new(Shaped.Glyphs[glyph], glyph == First && ReadBefore is not null ? ReadBefore + text : text);
    }
}
