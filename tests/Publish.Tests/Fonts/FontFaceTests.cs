using CsCheck;
using Publish.Fonts;

namespace Publish.Tests.Fonts;

public sealed class FontFaceTests
{
    private static readonly FontFace Garamond = ShippedFonts.Garamond;

    [Fact]
    public void Garamond_is_described_as_its_makers_describe_it()
    {
        Assert.Equal("EBGaramond-Regular", Garamond.PostScriptName);
        Assert.Equal("EB Garamond", Garamond.Family);
        Assert.Equal(1000, Garamond.UnitsPerEm);
        Assert.Equal((1007, -298, 0), (Garamond.Ascender, Garamond.Descender, Garamond.LineGap));
        Assert.Equal((650, 400), (Garamond.CapHeight, Garamond.XHeight));
        Assert.Equal(3107, Garamond.GlyphCount);
        Assert.Equal(new EmbeddingRights(EmbeddingLevel.Installable, false, false), Garamond.EmbeddingRights);
    }

    [Theory]
    [InlineData(0, EmbeddingLevel.Installable, true)]
    [InlineData(2, EmbeddingLevel.Restricted, false)]
    [InlineData(4, EmbeddingLevel.PreviewAndPrint, true)]
    [InlineData(8, EmbeddingLevel.Editable, true)]
    [InlineData(0x104, EmbeddingLevel.PreviewAndPrint, false)]
    [InlineData(0x200, EmbeddingLevel.Installable, false)]
    public void Embedding_rights_are_read_from_their_bits(int bits, EmbeddingLevel level, bool subset)
    {
        var rights = EmbeddingRights.FromFsType(bits);

        Assert.Equal((level, subset), (rights.Level, rights.AllowsSubset));
    }

    [Fact]
    public void A_point_below_the_line_reaches_below_the_baseline()
    {
        var comma = Garamond.ExtentsOf(Garamond.GlyphFor(','));

        Assert.True(comma.Bottom < 0 && comma.Top > 0 && comma.Right > comma.Left);
    }

    [Theory]
    [InlineData("fi αβγ абв ạ \u2019 1\u202f000 \u2011", true)]
    [InlineData("⁂", false)]
    [InlineData("✓", false)]
    public void Coverage_is_judged_from_what_shaping_gives(string text, bool covered) => Assert.Equal(covered, Garamond.Covers(text));

    [Fact]
    public void A_broken_file_is_refused_in_words()
    {
        Assert.Contains("too short", Assert.Throws<FontFormatException>(() => FontFace.Load(new byte[3])).Message);
        Assert.Contains("WOFF", Assert.Throws<FontFormatException>(() => FontFace.Load("wOFFaaaaaaaaaaaa"u8.ToArray())).Message);
        Assert.Contains("middle", Assert.Throws<FontFormatException>(() => FontFace.Load(Garamond.Data[..20000])).Message);
    }

    [Fact]
    public void No_damage_to_a_file_does_worse_than_to_be_refused()
    {
        var bytes = ShippedFonts.Library.Find("Courier Prime").Data.ToArray();
        Gen.Select(Gen.Int[0, 2000], Gen.Byte).Array[1, 20].Sample(
            damages =>
            {
                var copy = (byte[])bytes.Clone();
                foreach (var (at, value) in damages)
                    copy[at] = value;
                try
                {
                    FontFace.Load(copy).Covers("Rather fine");
                }
                catch (FontFormatException)
                {
                }
            },
            iter: 300);
    }
}
