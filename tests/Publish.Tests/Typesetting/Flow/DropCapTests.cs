using CsCheck;
using Publish.Model;
using Publish.Model.Punctuation;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Letters as high as several lines, by their own outlines: feet on a baseline of the grid, heads level with the first line's capitals.</summary>
public class DropCapTests
{
    private const string Tale = "nce there was a sheet of paper that nobody had folded, and it lay on the table until the winter came and somebody needed a list of all that was to be bought. "
        + "It was found under the tea caddy, it was written on from edge to edge, and it was carried through the rain into the only shop that was open. ";

    private static readonly Theme Style = Theme.Default;

    private static Paragraph Capped(string text, int lines = 0) => Zine.P(text) with
    {
        Attributes = Attributes.None with { Classes = [Initial.DropCap], Others = lines == 0 ? [] : [new(Initial.Lines, lines.ToString(System.Globalization.CultureInfo.InvariantCulture))] },
    };

    private static List<TextItem> Texts(TypesettingResult result) => [.. result.Paged.Pages.Skip(2).SelectMany(page => page.Items).OfType<TextItem>().Where(text => text.Structure.IsContent)];

    private static List<TextItem> TextsOf(TypesettingResult result, string first) => [.. Texts(result).SkipWhile(text => PageDump.Words(text) != first)];

    private static TypesettingResult Set(DiagnosticBag bag, params Block[] blocks) => Zine.Set(Zine.Of(blocks), Style, bag);

    /// <summary>The ink of an item's first glyph: its top, its foot and its left edge on the page.</summary>
    private static (Length Top, Length Foot, Length Left, Length Right) Ink(TextItem item)
    {
        var shaped = item.Words[0].Shaped;
        var box = shaped.Face.ExtentsOf(shaped.Glyphs[0]);
        Length Of(int units) => item.Style.Size.OfUnits(units, shaped.Face.UnitsPerEm);
        return (item.Origin.Y - Of(box.Top), item.Origin.Y - Of(box.Bottom), item.Origin.X + Of(box.Left), item.Origin.X + Of(box.Right));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_cap_stands_on_a_baseline_and_is_level_with_the_capitals_of_the_first_line(int lines)
    {
        // H has neither overshoot nor tail.
        var texts = TextsOf(Set(new(), Zine.P("Before it."), Capped("H" + Tale, lines)), "H");
        var (cap, rest) = (texts[0], texts[1..]);
        Assert.Equal(rest[0].Origin.Y + (Style.Text.Leading * (lines - 1)), cap.Origin.Y);
        var (top, foot, left, right) = Ink(cap);
        Assert.InRange((foot - cap.Origin.Y).Points, 0, 0.5m);
        var capital = rest[0].Origin.Y - Style.Text.Size.Times(65, 100);
        Assert.InRange(Math.Abs((top - capital).Points), 0, 0.3m);
        Assert.InRange((left - Style.Page.Inner).Points, -0.05m, 0.05m);
        for (var i = 0; i < rest.Count; i++)
        {
            if (i < lines) Assert.InRange((rest[i].Origin.X - right).Points, 0.5m, 4m);
            else Assert.InRange((rest[i].Origin.X - left).Points, -1.5m, 1.5m);
        }
    }

    [Fact]
    public void Whatever_letter_opens_it_no_word_touches_it_and_none_is_lost() =>
        Gen.Select(Gen.OneOf("A", "Á", "J", "Q", "Ž", "É", "e", "7", "Ш", "Ω", "W", "Å"), Gen.Int[2, 4], Gen.Int[1, 4], Gen.Int[0, 30]).Sample((letter, lines, length, before) =>
        {
            var words = letter + string.Concat(Enumerable.Repeat(Tale, length));
            var bag = new DiagnosticBag();
            var result = Set(bag, Zine.P(string.Concat(Enumerable.Repeat(Tale, before))), Capped(words, lines), Zine.P("Behind it."));
            var page = Assert.Single(result.Paged.Pages, page => page.Items.OfType<TextItem>().Any(text => PageDump.Words(text) == letter));
            var texts = page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent).ToList();
            var cap = texts.Single(text => PageDump.Words(text) == letter);
            var (top, foot, left, right) = Ink(cap);
            var beside = 0;
            foreach (var text in texts.Where(text => text != cap))
            {
                var (high, low) = (text.Origin.Y - text.Style.Size.Times(7, 10), text.Origin.Y + text.Style.Size.Times(2, 10));
                if (high >= foot || low <= top || text.Origin.X >= right) { if (text.Origin.X >= right) beside++; continue; }
                Assert.Fail($"\"{PageDump.Words(text)}\" meets {letter}");
            }

            Assert.True(beside >= lines);
            Assert.Equal("nce", PageDump.Words(texts[texts.IndexOf(cap) + 1]).Split(' ')[0]);
            Assert.False(bag.Has("ZP345"));
        }, iter: 25);

    [Fact]
    public void A_quotation_mark_hangs_before_it_as_large_as_the_text()
    {
        foreach (var (text, mark) in (ReadOnlySpan<(string, string)>)[("“O" + Tale, "“"), ("«\u00A0O" + Tale, "«"), ("(O" + Tale, "("), ("‘O" + Tale, "‘")])
        {
            var texts = TextsOf(Set(new(), Capped(text)), mark);
            Assert.Equal((Style.Text.Size, texts[2].Origin.Y), (texts[0].Style.Size, texts[0].Origin.Y));
            Assert.True(texts[0].Origin.X < Style.Page.Inner && texts[0].Origin.X > Style.Page.Inner - Length.Pt(14));
            Assert.Equal("O", PageDump.Words(texts[1]));
        }
    }

    /// <summary>Readers of PDF go by places, and would part so large a letter from its word.</summary>
    [Theory]
    [InlineData("O", "Once there was a sheet")]
    [InlineData("“O", "“Once there was a sheet")]
    [InlineData("I went to the shop, and o", "I went to the shop")]
    [InlineData("É", "Énce there was a sheet")]
    public void A_pdf_has_its_word_whole(string opening, string words)
    {
        var exported = Pdf.Exported.Of(Set(new(), Capped(opening + Tale)).Paged);
        using var pdf = exported.Open();
        Assert.Contains(words, pdf.GetPage(3).Text.Replace("\u2060", "", StringComparison.Ordinal), StringComparison.Ordinal);
        if (exported.Through("pdftotext", "FILE", "-") is { } text) Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_word_is_one_word_of_one_paragraph_and_a_letter_alone_keeps_its_space()
    {
        var texts = TextsOf(Set(new(), Capped("O" + Tale)), "O");
        Assert.Equal(texts[0].Structure, texts[1].Structure);
        var alone = TextsOf(Set(new(), Capped("I went out. " + Tale)), "I");
        Assert.Equal("went", PageDump.Words(alone[1]).Split(' ')[0]);
    }

    [Theory]
    [InlineData("— O")]
    [InlineData("1984 was o")]
    [InlineData("…and o")]
    [InlineData("3.5 litres, o")]
    public void What_opens_with_no_letter_has_none_and_says_so(string opening)
    {
        var bag = new DiagnosticBag();
        var texts = Texts(Set(bag, Capped(opening + Tale)));
        Assert.True(bag.Has("ZP345"));
        Assert.All(texts, text => Assert.True(text.Style.Size <= Style.Text.Size));
    }

    [Fact]
    public void A_picture_a_list_a_note_and_a_picture_beside_it_allow_none_and_say_so()
    {
        var image = new Paragraph([Zine.Image("a.png"), new Text("O" + Tale)]) with { Attributes = Attributes.None with { Classes = [Initial.DropCap] } };
        foreach (var blocks in (Block[][])
        [
            [image],
            [new ListBlock(ListKind.Bullet, 1, false, [new ListItem([Capped("O" + Tale)])])],
            [new Paragraph([new Text("See"), new Note(1, [Capped("O" + Tale)])])],
            [new Figure(Zine.Image("a.png"), [], FigurePlacement.Here) { Side = FigureSide.StartRunaround }, Capped("O" + Tale + Tale)],
        ])
        {
            var bag = new DiagnosticBag();
            Zine.Set(Zine.Of(blocks), Style, bag, Zine.Inputs(Zine.Picture("a.png", 400, 400)));
            Assert.True(bag.Has("ZP345"));
        }
    }

    [Fact]
    public void A_short_paragraph_has_a_lower_one_or_none_and_that_is_said()
    {
        var bag = new DiagnosticBag();
        var two = TextsOf(Set(bag, Capped("O" + Tale[..110], 4), Zine.P("Behind it.")), "O");
        Assert.True(bag.Has("ZP346"));
        Assert.Equal(two[1].Origin.Y + Style.Text.Leading, two[0].Origin.Y);
        bag = new();
        Assert.All(Texts(Set(bag, Capped("Once."))), text => Assert.True(text.Style.Size <= Style.Text.Size));
        Assert.True(bag.Has("ZP345"));
    }

    [Fact]
    public void A_style_gives_one_to_each_chapter_and_complains_of_none()
    {
        var theme = Style with { DropCaps = new() { Chapters = true, Lines = 2 } };
        var bag = new DiagnosticBag();
        var document = Zine.Of() with
        {
            Body =
            [
                Zine.Section(1, "One", new Epigraph([Zine.P("Said before.")], []), Zine.P("O" + Tale), Zine.P("P" + Tale)),
                Zine.Section(1, "Two", Zine.P("— so it began. " + Tale)),
                Zine.Section(1, "Three", new SceneBreak(), Zine.P("R" + Tale)) with { Subsections = [Zine.Section(2, "Four", Zine.P("S" + Tale))] },
            ],
        };
        var caps = Texts(Zine.Set(document, theme, bag)).Where(text => text.Style.Size > Length.Pt(25)).Select(PageDump.Words).Where(words => words.Length == 1);
        Assert.Equal(["O"], caps);
        Assert.False(bag.Has("ZP345"));
    }

    [Fact]
    public void A_page_that_begins_with_one_begins_with_its_letter()
    {
        var paragraph = Capped("O" + Tale);
        var result = Set(new(), Zine.P("Before."), new PageBreak(), paragraph);
        var start = result.PageMap.Pages[^1];
        Assert.Equal(0, start.Offset);
    }
}
