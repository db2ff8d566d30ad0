using Publish.Fonts;
using Publish.Fonts.Sfnt;

namespace Publish.Tests.Fonts;

public sealed class FontSubsetTests
{
    private static readonly FontFace Garamond = ShippedFonts.Garamond;

    private static IEnumerable<int> Letters => "same bytes".Select(c => (int)c);

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
    public void A_subset_of_CID_keyed_outlines_says_which_CID_each_glyph_has()
    {
        var subset = FontSubset.Make(CidKeyedFace.Load(), [1, 3]);
        var cids = subset.ReadCids()!;

        Assert.Equal(CidKeyedFace.Cids[1], cids[subset.NewGlyphs[1]]);
        Assert.Equal(CidKeyedFace.Cids[3], cids[subset.NewGlyphs[3]]);
        Assert.Null(FontSubset.Make(Garamond, GlyphsOf("abc")).ReadCids());
    }

    [Fact]
    public void A_charset_that_ends_too_soon_is_refused()
    {
        var outlines = SfntFile.Open(CidKeyedFace.Bytes()).TableBytes("CFF ");
        for (var length = 3; length < outlines.Length; length++)
        {
            if (Record.Exception(() => CffCharset.Read(outlines.Span[..length])) is { } broken) Assert.IsType<FontFormatException>(broken);
        }
    }

    [Fact]
    public void The_same_glyphs_in_another_order_give_the_same_bytes()
    {
        var glyphs = GlyphsOf("same bytes");

        Assert.True(FontSubset.Make(Garamond, glyphs).Data.Span.SequenceEqual(FontSubset.Make(Garamond, [.. glyphs.Reverse()]).Data.Span));
    }

    [Fact]
    public void A_face_for_screens_still_shapes_small_capitals_figures_and_ligatures_and_brings_its_licence()
    {
        var face = FontFace.Load(FontSubset.ForScreen(Garamond, "Office 2024".EnumerateRunes().Select(r => r.Value)));

        Assert.InRange(face.Data.Length, 5000, 40_000);
        Assert.True(face.Covers("Office 2024", FontFeatures.SmallCaps));
        Assert.False(face.Covers("Q"));
        foreach (var features in new[] { FontFeatures.None, FontFeatures.SmallCaps, FontFeatures.OldStyleFigures })
            Assert.Equal(new Shaper().Shape("Office 2024", Garamond, features).Advances, new Shaper().Shape("Office 2024", face, features).Advances);
        Assert.Contains("Open Font License", System.Text.Encoding.BigEndianUnicode.GetString(SfntFile.Open(face.Data).TableBytes("name").Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_face_for_screens_is_the_same_bytes_whatever_the_order_of_its_characters() =>
        Assert.True(FontSubset.ForScreen(Garamond, Letters).Span.SequenceEqual(FontSubset.ForScreen(Garamond, Letters.Reverse()).Span));
}
