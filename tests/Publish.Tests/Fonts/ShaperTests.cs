using Publish.Fonts;

namespace Publish.Tests.Fonts;

public sealed class ShaperTests
{
    private static readonly FontFace Garamond = ShippedFonts.Garamond;
    private readonly Shaper shaper = new();

    [Fact]
    public void A_ligature_is_one_glyph_that_stands_for_its_letters()
    {
        var shaped = shaper.Shape("office", Garamond);

        Assert.Equal(4, shaped.Glyphs.Length);
        Assert.Equal([0, 1, 4, 5], shaped.Clusters);
        Assert.Equal(4, shaped.ClusterEnd(1));
        Assert.Equal(shaped.Advances.Sum(), shaped.Advance);
    }

    [Fact]
    public void Without_ligatures_each_letter_has_its_glyph() =>
        Assert.Equal(6, shaper.Shape("office", Garamond, FontFeatures.NoLigatures).Glyphs.Length);

    /// <summary>A glyph of their own is a space without room, and the space behind it is lost to whoever reads the PDF.</summary>
    [Theory]
    [InlineData("a\uFE0F", 1)]
    [InlineData("a\u200Eb", 2)]
    [InlineData("a\u200D\uFE0Fb", 2)]
    public void Characters_that_are_not_seen_belong_to_the_glyph_before_them(string text, int glyphs)
    {
        var shaped = shaper.Shape(text, Garamond);

        Assert.Equal(glyphs, shaped.Glyphs.Length);
        Assert.Equal(text.Length, shaped.ClusterEnd(glyphs - 1));
        Assert.Equal(glyphs == 1 ? text.Length : text.Length - 1, shaped.ClusterEnd(0));
    }

    [Fact]
    public void A_word_of_nothing_that_is_seen_keeps_its_glyph() => Assert.NotEmpty(shaper.Shape("\u200E\uFE0F", Garamond).Glyphs);

    [Theory]
    [InlineData(FontFeatures.SmallCaps, "a")]
    [InlineData(FontFeatures.CapsToSmallCaps, "A")]
    [InlineData(FontFeatures.OldStyleFigures, "3")]
    [InlineData(FontFeatures.ProportionalFigures, "1")]
    [InlineData(FontFeatures.Superiors, "2")]
    [InlineData(FontFeatures.Fractions, "1/2")]
    public void A_feature_chooses_other_glyphs(FontFeatures feature, string text)
    {
        var plain = shaper.Shape(text, Garamond);
        var chosen = shaper.Shape(text, Garamond, feature);

        Assert.NotEqual(plain.Glyphs, chosen.Glyphs);
        Assert.False(chosen.HasMissing);
    }

    [Fact]
    public void Kerning_brings_letters_together() =>
        Assert.True(shaper.Shape("AV", Garamond).Advance < shaper.Shape("AV", Garamond, FontFeatures.NoKerning).Advance);

    [Fact]
    public void The_same_word_comes_out_of_the_cache_without_allocating()
    {
        const string line = "a word and a word";
        var first = shaper.Shape(line.AsSpan(2, 4), Garamond);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = shaper.Shape(line.AsSpan(13, 4), Garamond);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(first, second);
    }

    [Fact]
    public void Languages_are_told_apart() =>
        Assert.NotSame(shaper.Shape("word", Garamond), shaper.Shape("word", Garamond, language: "de"));

    [Fact]
    public void A_very_long_word_is_shaped_and_not_kept()
    {
        var word = new string('m', 5000);

        Assert.Equal(5000, shaper.Shape(word, Garamond).Glyphs.Length);
        Assert.NotSame(shaper.Shape(word, Garamond), shaper.Shape(word, Garamond));
    }

    [Fact]
    public void Threads_agree_on_every_word()
    {
        var words = Enumerable.Range(0, 2000).Select(i => $"word{i % 200}").ToArray();
        var alone = words.Select(word => new Shaper().Shape(word, Garamond).Advance).ToArray();
        var together = new int[words.Length];
        Parallel.For(0, words.Length, i => together[i] = shaper.Shape(words[i], Garamond).Advance);

        Assert.Equal(alone, together);
    }

    [Fact]
    public void An_empty_text_has_no_glyphs() => Assert.Empty(shaper.Shape("", Garamond).Glyphs);
}
