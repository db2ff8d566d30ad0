using Publish.Fonts.Sfnt;

namespace Publish.Fonts;

/// <summary>
/// Whether a face from outside can do what it is wanted for: its letters are there, have a width and an outline, and it can be cut down for a PDF and for a screen. HarfBuzz passes over what is
/// broken (a letter that is made of itself, a table that lies outside of the file), and then the words would be missing from the page without a word.
/// </summary>
internal static class FaceTrial
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    // Where faces without letters have their signs.
    private static readonly (int First, int Last)[] Signs = [(0x21, 0xFFFF), (0x1F000, 0x1FBFF), (0xF0000, 0xF1FFF)];

    /// <summary>Why the face cannot be used, as a sentence; null where it can.</summary>
    public static string? Fault(FontFace face)
    {
        // First, since HarfBuzz walks through it for all that follows.
        var file = SfntFile.Open(face.Data);
        if (!CharacterMap.IsInOrder(file.Table("cmap"))) return "Its table of characters (cmap) is broken.";
        ushort[] glyphs = [.. Letters.Select(letter => face.GlyphFor(letter)).Where(glyph => glyph != 0)];
        if (glyphs.Length == 0) return HasSigns(face) ? Cut(face, glyphs) : "It has no glyph for any character.";
        if (glyphs.All(glyph => face.AdvanceOf(glyph) == 0)) return "Its letters have no width.";
        if (!face.IsCff && new GlyphOutlines(file) is var outlines && Array.FindIndex(glyphs, glyph => !outlines.IsSound(glyph)) >= 0) return "Its letters have no outlines, or broken ones.";
        return glyphs.All(glyph => face.ExtentsOf(glyph) is { Width: 0, Height: 0 }) ? "Its letters have no outlines, or broken ones." : Cut(face, glyphs);
    }

    private static bool HasSigns(FontFace face)
    {
        foreach (var (first, last) in Signs)
            for (var sign = first; sign <= last; sign++)
                if (face.GlyphFor(sign) != 0) return true;
        return false;
    }

    private static string? Cut(FontFace face, ushort[] glyphs)
    {
        try
        {
            FontSubset.Make(face, glyphs);
            FontSubset.ForScreen(face, Letters.Select(letter => (int)letter));
            return null;
        }
        catch (FontFormatException broken)
        {
            return broken.Message;
        }
    }
}
