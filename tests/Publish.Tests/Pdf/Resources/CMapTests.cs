using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Fonts;
using Publish.Pdf.Resources;
using Publish.Tests.Fonts;

namespace Publish.Tests.Pdf.Resources;

/// <summary>CMaps read as Adobe Technical Note 5014 has it: blocks of at most a hundred, each saying how many it holds.</summary>
public sealed class CMapTests
{
    private static readonly CharacterId[] Pairs = [default, .. Enumerable.Range(1, 250).Select(i => i % 50 == 0 ? default : new CharacterId((ushort)i, i % 3 == 0 ? "fi" : i % 7 == 0 ? "\U0001F4D6" : $"{(char)(0x100 + i)}"))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    [InlineData(103)]
    [InlineData(104)]
    [InlineData(251)]
    public void Each_code_leads_to_the_text_that_it_is_read_as(int count)
    {
        var pairs = Pairs[..count];
        var read = new Dictionary<int, string>();
        foreach (var (code, text) in Entries(Encoding.ASCII.GetString(ToUnicodeCMap.Write(pairs)), "bfchar", "<([0-9A-F]{4})><((?:[0-9A-F]{4})+)>"))
            read.Add(Hex(code), string.Concat(text.Chunk(4).Select(unit => (char)Hex(new string(unit)))));
        Assert.Equal(Enumerable.Range(0, count).Where(code => pairs[code].Text is not null), read.Keys);
        Assert.All(read, entry => Assert.Equal(pairs[entry.Key].Text, entry.Value));
    }

    [Fact]
    public void Hexadecimal_digits_are_four_and_the_high_ones_first()
    {
        var pairs = new CharacterId[0x1235];
        pairs[0x1234] = new(1, "\uABCD");
        Assert.Contains("1 beginbfchar\n<1234><ABCD>\nendbfchar\n", Encoding.ASCII.GetString(ToUnicodeCMap.Write(pairs)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(240)]
    [InlineData(223)] // just two full blocks
    [InlineData(1)]
    public void Each_code_of_outlines_with_CIDs_of_their_own_leads_to_its_CID(int count)
    {
        var face = CidKeyedFace.Load();
        var glyphs = CidKeyedFace.Text.Select(c => face.GlyphFor(c)).ToList();
        var pairs = new CharacterId[count];
        for (var i = 1; i < pairs.Length; i++)
            if (i % 10 != 0) pairs[i] = new(glyphs[i % glyphs.Count], $"t{i}");
        var cids = new GlyphCids(FontSubset.Make(face, [.. glyphs]));
        var read = Entries(Encoding.ASCII.GetString(CMap.Write(pairs, cids)), "cidchar", "<([0-9A-F]{4})>([0-9]+)").ToDictionary(pair => Hex(pair.Code), pair => int.Parse(pair.Value, CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(0, pairs.Length).Where(i => pairs[i].Text is not null), read.Keys);
        Assert.All(read, entry => Assert.Equal(CidKeyedFace.Cids[face.GlyphFor(CidKeyedFace.Text[entry.Key % glyphs.Count])], entry.Value));
    }

    /// <summary>Outlines whose glyphs have names have no CIDs: a glyph's number stands for it (ISO 32000-1, 9.7.4.2).</summary>
    [Fact]
    public void Each_code_of_outlines_with_names_leads_to_the_number_of_its_glyph_and_widths_stand_there()
    {
        var face = CidKeyedFace.LoadNamed();
        Assert.True(face.IsCff);
        var embedded = Embedded(face, CidKeyedFace.Text[1..]);
        var numbers = FontSubset.Make(face, [.. embedded.Book.ById.ToArray().Select(character => character.Glyph)]).NewGlyphs;
        var read = Entries(Encoding.ASCII.GetString(Inflated(embedded.GlyphMap)), "cidchar", "<([0-9A-F]{4})>([0-9]+)").ToDictionary(pair => Hex(pair.Code), pair => int.Parse(pair.Value, CultureInfo.InvariantCulture));
        Assert.Equal(CidKeyedFace.Text.Length - 1, read.Count);
        Assert.All(read, entry => Assert.Equal(numbers[embedded.Book.ById[entry.Key].Glyph], entry.Value));
        var (first, widths) = Assert.Single(embedded.Widths);
        Assert.Equal(0, first);
        Assert.All(numbers, pair => Assert.Equal(embedded.Book.Width(pair.Key), widths[pair.Value]));
    }

    [Fact]
    public void Widths_stand_at_the_codes_and_glyphs_behind_them()
    {
        var face = ShippedFonts.Library.Find("Courier Prime");
        var book = new CidFonts(face, 0);
        foreach (var c in Enumerable.Range('!', 90).Select(code => (char)code))
            book.Add(new(face.GlyphFor(c), c.ToString()));
        book.Number();
        var embedded = new CidFont(book);
        Assert.False(face.IsCff);
        var (first, widths) = Assert.Single(embedded.Widths);
        var glyphs = Inflated(embedded.GlyphMap);
        var renumbered = FontSubset.Make(face, [.. book.ById.ToArray().Select(character => character.Glyph)]).NewGlyphs;
        Assert.Equal((0, book.ById.Length, 2 * book.ById.Length), (first, widths.Length, glyphs.Length));
        for (var code = 0; code < widths.Length; code++)
        {
            Assert.Equal(book.ById[code].Text is null ? 0 : book.Width(book.ById[code].Glyph), widths[code]);
            Assert.Equal(renumbered[book.ById[code].Glyph], (glyphs[2 * code] << 8) + glyphs[(2 * code) + 1]);
        }
        Assert.Equal(embedded.Length, Inflated(embedded.File).Length);
        Assert.Matches($"^/[A-Z]{{6}}\\+{Regex.Escape(face.PostScriptName)}$", Encoding.ASCII.GetString(embedded.BaseFont));
    }

    [Fact]
    public void Subsets_are_told_apart_by_six_capitals_of_all_twenty_six()
    {
        var face = ShippedFonts.Library.Find("Courier Prime");
        var tags = new List<string>();
        for (var c = '!'; c <= 'P'; c++)
        {
            var book = new CidFonts(face, 0);
            book.Add(new(face.GlyphFor(c), c.ToString()));
            book.Number();
            tags.Add(Encoding.ASCII.GetString(new CidFont(book).BaseFont)[1..7]);
        }
        Assert.Equal(tags.Count, tags.Distinct().Count());
        Assert.Equal("ABCDEFGHIJKLMNOPQRSTUVWXYZ", string.Concat(string.Concat(tags).Distinct().Order()));
    }

    [Fact]
    public void Maps_are_resources_of_their_name_that_begin_and_end_as_CMaps_do()
    {
        var face = CidKeyedFace.Load();
        var glyphs = CidKeyedFace.Text.Select(c => face.GlyphFor(c)).ToHashSet();
        var (codes, texts) = (Encoding.ASCII.GetString(CMap.Write([default], new GlyphCids(FontSubset.Make(face, glyphs)))), Encoding.ASCII.GetString(ToUnicodeCMap.Write([default])));
        foreach (var (map, ordering, name, kind) in new[] { (codes, "Identity", "Publish-Codes", 1), (texts, "UCS", "Adobe-Identity-UCS", 2) })
        {
            Assert.StartsWith($"/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering({ordering})/Supplement 0>>def\n/CMapName/{name} def/CMapType {kind} def", map, StringComparison.Ordinal);
            Assert.EndsWith("endcmap CMapName currentdict/CMap defineresource pop end end", map, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Outlines_are_embedded_as_the_kind_of_font_wants_them()
    {
        Assert.Equal([1, 0], Inflated(Embedded(CidKeyedFace.Load(), CidKeyedFace.Text).File)[..2]);
        Assert.Equal([0, 1, 0, 0], Inflated(Embedded(ShippedFonts.Library.Find("Courier Prime"), "ab").File)[..4]);
    }

    [Fact]
    public void The_texts_of_a_face_are_embedded_with_it()
    {
        var embedded = Embedded(ShippedFonts.Library.Find("Courier Prime"), "ab");
        var texts = Entries(Encoding.ASCII.GetString(Inflated(embedded.ToUnicode)), "bfchar", "<([0-9A-F]{4})><((?:[0-9A-F]{4})+)>");
        Assert.Equal(["0020", "0061", "0062"], texts.Select(text => text.Value));
        Assert.Equal("ab", string.Concat(embedded.Book.ById[2].Text, embedded.Book.ById[3].Text));
    }

    private static CidFont Embedded(FontFace face, string text)
    {
        var book = new CidFonts(face, 0);
        foreach (var c in text) book.Add(new(face.GlyphFor(c), c.ToString()));
        book.Number();
        return new(book);
    }

    private static IEnumerable<(string Code, string Value)> Entries(string map, string kind, string entry)
    {
        Assert.Contains("1 begincodespacerange<0000><FFFF>endcodespacerange\n", map, StringComparison.Ordinal);
        var entries = new List<(string, string)>();
        var blocks = Regex.Matches(map, $"(\\d+) begin{kind}\n((?:{entry}\n)*)end{kind}\n");
        for (var block = 0; block < blocks.Count; block++)
        {
            var found = Regex.Matches(blocks[block].Groups[2].Value, entry);
            Assert.Equal(int.Parse(blocks[block].Groups[1].Value, CultureInfo.InvariantCulture), found.Count);
            Assert.True(block < blocks.Count - 1 ? found.Count == 100 : found.Count is > 0 and <= 100, $"a block of {found.Count}");
            entries.AddRange(found.Select(match => (match.Groups[1].Value, match.Groups[2].Value)));
        }
        Assert.Equal(blocks.Count, Regex.Count(map, $"begin{kind}"));
        return entries;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte[] Inflated(byte[] data)
    {
        using var whole = new MemoryStream();
        new ZLibStream(new MemoryStream(data), CompressionMode.Decompress).CopyTo(whole);
        return whole.ToArray();
    }
}
