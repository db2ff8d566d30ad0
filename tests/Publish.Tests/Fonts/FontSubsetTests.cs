using Publish.Fonts;
using Publish.Fonts.Sfnt;

namespace Publish.Tests.Fonts;

public sealed class FontSubsetTests
{
    private static readonly FontFace Garamond = ShippedFonts.Garamond;

    private static ushort[] GlyphsOf(string text) => new Shaper().Shape(text, Garamond).Glyphs;

    [Fact]
    public void A_subset_is_small_and_holds_each_glyph_with_its_width()
    {
        var glyphs = GlyphsOf("The quick brown fox jumps over the lazy dog, officially.").Distinct().ToArray();
        var subset = FontSubset.Make(Garamond, glyphs);
        var hmtx = SfntFile.Open(subset.Data).Table("hmtx");

        Assert.InRange(subset.Data.Length, 2000, 25_000);
        foreach (var glyph in glyphs)
            Assert.Equal(Garamond.AdvanceOf(glyph), hmtx.UInt16(4 * subset.NewGlyphs[glyph]));
    }

    [Fact]
    public void Layout_and_hints_are_dropped_and_the_missing_glyph_stays()
    {
        var subset = FontSubset.Make(Garamond, GlyphsOf("abc"));
        var file = SfntFile.Open(subset.Data);

        Assert.Equal(0, subset.NewGlyphs[0]);
        foreach (var tag in new[] { "GSUB", "GPOS", "GDEF", "cmap", "name", "OS/2", "post", "fpgm" })
            Assert.False(file.Has(tag), tag);
    }

    [Fact]
    public void The_same_glyphs_in_another_order_give_the_same_bytes()
    {
        var glyphs = GlyphsOf("same bytes");

        Assert.True(FontSubset.Make(Garamond, glyphs).Data.Span.SequenceEqual(FontSubset.Make(Garamond, [.. glyphs.Reverse()]).Data.Span));
    }
}
