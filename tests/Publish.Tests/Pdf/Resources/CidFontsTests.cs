using Publish.Pdf.Resources;
using Publish.Tests.Fonts;

namespace Publish.Tests.Pdf.Resources;

/// <summary>Which code each glyph has in a font, and how wide it is said to be.</summary>
public sealed class CidFontsTests
{
    // Written out: what the program calls safe is what is to be tested.
    private static bool MustBeEscaped(int value) => value is 0x28 or 0x29 or 0x5C or 0x0D;

    [Fact]
    public void No_code_holds_a_byte_that_a_string_would_have_to_escape()
    {
        var book = Filled(25_000);
        foreach (var character in Characters(25_000))
        {
            var code = book.IdOf(character);
            Assert.False(MustBeEscaped(code & 0xFF) || MustBeEscaped(code >> 8), $"{code:X4}");
            Assert.Equal(character, book.ById[code]);
        }
    }

    [Fact]
    public void No_other_code_is_left_out()
    {
        var book = Filled(5_000);
        for (var code = 1; code < book.ById.Length; code++)
            Assert.Equal(MustBeEscaped(code & 0xFF) || MustBeEscaped(code >> 8), book.ById[code].Text is null);
        Assert.Null(book.ById[0].Text);
    }

    [Fact]
    public void Codes_follow_the_texts_and_then_the_glyphs_whatever_came_first()
    {
        var (one, other) = (new CidFonts(ShippedFonts.Garamond, 0), new CidFonts(ShippedFonts.Garamond, 0));
        CharacterId[] characters = [new(7, "b"), new(9, "a"), new(8, "a"), new(7, "ab")];
        foreach (var character in characters) one.Add(character);
        foreach (var character in characters.Reverse()) other.Add(character);
        one.Number();
        other.Number();
        Assert.Equal(one.ById.ToArray(), other.ById.ToArray());
        Assert.Equal([new(8, "a"), new(9, "a"), new(7, "ab"), new(7, "b")], one.ById.ToArray().Where(character => character.Text is not (null or " ")));
    }

    [Fact]
    public void Pairs_beyond_the_limit_of_a_font_show_as_missing_and_the_others_stay()
    {
        var book = Filled(40_000);
        var codes = Characters(40_000).Select(book.IdOf).ToList();
        Assert.All(codes, code => Assert.True(code < ushort.MaxValue));
        Assert.True(codes.Count(code => code == 0) is > 7_000 and < 7_500, $"{codes.Count(code => code == 0)}");
        Assert.Equal(codes.Count(code => code != 0), codes.Where(code => code != 0).Distinct().Count());
    }

    [Fact]
    public void A_missing_glyph_is_told()
    {
        var book = new CidFonts(ShippedFonts.Garamond, 0);
        book.Add(new(5, "x"));
        Assert.False(book.ShowsMissing);
        book.Add(new(0, "y"));
        book.Add(new(5, "z"));
        Assert.True(book.ShowsMissing);
    }

    [Fact]
    public void Widths_are_the_nearest_thousandth_of_the_em_to_either_side_of_nothing()
    {
        var face = ShippedFonts.Library.Find("Courier Prime");
        Assert.NotEqual(1000, face.UnitsPerEm);
        var book = new CidFonts(face, 0);
        for (var units = -3000; units <= 3000; units++)
        {
            var off = Math.Abs((book.ToThousandths(units) * (long)face.UnitsPerEm) - (units * 1000L));
            Assert.True(off * 2 <= face.UnitsPerEm, $"{units} units are said to be {book.ToThousandths(units)} thousandths");
            Assert.Equal(book.ToThousandths(units), -book.ToThousandths(-units));
        }
        Assert.Equal((int)Math.Round(face.AdvanceOf(face.GlyphFor('x')) * 1000.0 / face.UnitsPerEm), book.Width(face.GlyphFor('x')));
        Assert.Equal(book.Width(face.GlyphFor(' ')), book.SpaceWidth);
    }

    [Fact]
    public void A_book_of_a_face_begins_with_its_space_and_keeps_its_number()
    {
        var face = ShippedFonts.Library.Find("EB Garamond");
        var book = new CidFonts(face, 7);
        book.Number();
        Assert.NotEqual(0, face.GlyphFor(' '));
        Assert.Equal((7, face.GlyphFor(' '), 2), (book.Index, book.SpaceGlyph, book.ById.Length));
        Assert.Equal(new(face.GlyphFor(' '), " "), book.ById[1]);
        Assert.Equal(face.AdvanceOf(face.GlyphFor(' ')) * 1000.0 / face.UnitsPerEm, book.SpaceWidth, 0.5);
        Assert.NotEqual(book.Width(0), book.SpaceWidth);
    }

    private static IEnumerable<CharacterId> Characters(int count) => Enumerable.Range(0, count).Select(i => new CharacterId((ushort)(1 + (i % 900)), $"t{i}"));

    private static CidFonts Filled(int count)
    {
        var book = new CidFonts(ShippedFonts.Garamond, 0);
        foreach (var character in Characters(count)) book.Add(character);
        book.Number();
        return book;
    }
}
