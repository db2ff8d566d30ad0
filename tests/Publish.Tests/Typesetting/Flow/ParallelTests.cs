using CsCheck;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>A text beside its translation: what belongs together begins level, on the grid, and goes overleaf together.</summary>
public class ParallelTests
{
    private static readonly Theme Style = Theme.Default;

    private static readonly Length Gutter = Length.Max(Style.Columns.Gutter, Style.Text.Size);

    private static readonly Length Wide = (Style.Measure - Gutter) / 2;

    private static string Said(string word, int number, int sentences) => $"{word}{number} " + string.Concat(Enumerable.Repeat("the sheet is folded along the line and lies flat under a thumb. ", sentences)).TrimEnd();

    private static Division Side(string language, params Block[] blocks) => new(DivisionKind.Plain, Seq.Of(blocks)) { Attributes = new("", [], language, []) };

    private static Division Pair(params Block[] sides) => new(DivisionKind.Plain, Seq.Of(sides));

    private static Division Paired(int number, int left, int right) => Pair(Side("fr", Zine.P(Said("L", number, left))), Side("de", Zine.P(Said("R", number, right))));

    private static Division Texts(params Block[] pairs) => new(DivisionKind.Parallel, Seq.Of(pairs));

    private static Verse Stanza(params string[] lines) => new([new Stanza(Seq.Of(lines.Select(line => new VerseLine(0, [new Text(line)]))))], []);

    private static TypesettingResult Set(DiagnosticBag bag, params Block[] blocks) => Zine.Set(Zine.Of(blocks), Style, bag, Zine.Inputs(Zine.Picture("a.png", 900, 600)));

    private static List<TextItem> On(Page page) => [.. page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent)];

    private static (int Page, TextItem Text) Find(TypesettingResult result, string word)
    {
        for (var i = 0; i < result.Paged.Pages.Count; i++)
            foreach (var text in On(result.Paged.Pages[i]))
                if (PageDump.Words(text).StartsWith(word + " ", StringComparison.Ordinal) || PageDump.Words(text).TrimEnd() == word) return (i, text);
        throw new InvalidOperationException(word + " is on no page");
    }

    private static Length Left(int page) => page % 2 == 0 ? Style.Page.Inner : Style.Page.Outer;

    [Fact]
    public void Both_of_a_pair_begin_level_in_their_columns_and_every_line_stands_on_the_grid() =>
        Gen.Select(Gen.Int[0, 30], Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9]).Array[1, 12]).Sample((before, lengths) =>
        {
            var result = Set(new(), Zine.P(Said("B", 0, before)), Texts([.. lengths.Select((pair, i) => (Block)Paired(i, pair.Item1, pair.Item2))]), Zine.P("Behind."));
            for (var i = 0; i < lengths.Length; i++)
            {
                var (left, right) = (Find(result, $"L{i}"), Find(result, $"R{i}"));
                Assert.Equal((left.Page, left.Text.Origin.Y), (right.Page, right.Text.Origin.Y));
                Assert.True(left.Text.Origin.X < Left(left.Page) + Wide);
                Assert.True(right.Text.Origin.X >= Left(right.Page) + Wide + Gutter);
            }

            foreach (var page in result.Paged.Pages.Skip(2))
                foreach (var text in On(page))
                {
                    Assert.Equal(0, (text.Origin.Y - Style.Page.Head - Style.Drop).Steps % Style.Text.Leading.Steps);
                    Assert.InRange(text.Origin.Y.Steps, 0, (page.Trim.Bottom - Style.Page.Foot).Steps);
                }
        }, iter: 40);

    /// <summary>Whatever stands above, no line of a pair is alone at a page's foot or head, and none is lost.</summary>
    [Fact]
    public void A_pair_goes_overleaf_on_both_sides_at_once()
    {
        var isParted = false;
        for (var before = 0; before < 30; before++)
        {
            var result = Set(new(), Zine.P(Said("B", 0, before)), Texts(Paired(0, 7, 6)));
            var pages = Enumerable.Range(0, result.Paged.Pages.Count).Select(i => On(result.Paged.Pages[i]).Where(text => !PageDump.Words(text).StartsWith("B0", StringComparison.Ordinal)
                && (i > Find(result, "L0").Page || text.Origin.Y >= Find(result, "L0").Text.Origin.Y) && i >= Find(result, "L0").Page).ToList()).Where(page => page.Count > 0).ToList();
            Assert.Equal(14, pages.Sum(page => page.Sum(text => System.Text.RegularExpressions.Regex.Count(PageDump.Words(text), "thumb|L0 |R0 "))) - 1);
            if (pages.Count < 2) continue;
            isParted = true;
            foreach (var page in pages) Assert.InRange(page.Select(text => text.Origin.Y).Distinct().Count(), 2, 99);
        }

        Assert.True(isParted);
    }

    /// <summary>The right side begins on a page before that on which the left one ends.</summary>
    [Fact]
    public void That_is_no_fault_of_the_pages()
    {
        var (bag, inputs) = (new DiagnosticBag(), Zine.Inputs());
        var set = Zine.Set(Zine.Of(Texts(Paired(0, 60, 50), Paired(1, 3, 70), Paired(2, 40, 1))), Style, bag, inputs);
        Assert.True(set.Paged.Pages.Count > 5);
        Publish.Typesetting.Proofing.PageProof.Check(set, Style, inputs, bag);
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void Lines_of_verse_stand_level_also_where_one_of_them_turns_over()
    {
        var result = Set(new(), Texts(Pair(Side("fr", Stanza("L0", "L1 " + Said("x", 0, 1), "L2")), Side("en", Stanza("R0", "R1", "R2 " + Said("x", 0, 1))))));
        for (var i = 0; i < 3; i++) Assert.Equal(Find(result, $"L{i}").Text.Origin.Y, Find(result, $"R{i}").Text.Origin.Y);
        Assert.True((Find(result, "R2").Text.Origin.Y - Find(result, "R1").Text.Origin.Y).Steps > Style.Text.Leading.Steps);
    }

    [Fact]
    public void Stanzas_of_unequal_lines_begin_level()
    {
        var result = Set(new(), Texts(Pair(Side("fr", Stanza("L0", "a", "b", "c")), Side("en", Stanza("R0", "d"))), Pair(Side("fr", Stanza("L1")), Side("en", Stanza("R1")))));
        Assert.Equal(Find(result, "L1").Text.Origin.Y, Find(result, "R1").Text.Origin.Y);
        Assert.Equal(Style.Text.Leading.Steps * 5, (Find(result, "L1").Text.Origin.Y - Find(result, "L0").Text.Origin.Y).Steps);
    }

    [Fact]
    public void A_heading_stays_with_its_pair()
    {
        for (var before = 20; before < 45; before++)
        {
            var result = Set(new(), Zine.P(Said("B", 0, before)), Texts(Paired(0, 1, 1), Pair(Side("fr", new Subheading(3, [new Text("Plier")])), Side("de", new Subheading(3, [new Text("Falten")]))), Paired(1, 3, 3)));
            Assert.Equal(Find(result, "Plier").Text.Origin.Y, Find(result, "Falten").Text.Origin.Y);
            Assert.Equal(Find(result, "Falten").Page, Find(result, "L1").Page);
            Assert.Equal(Style.Text.Leading, Find(result, "L1").Text.Origin.Y - Find(result, "Plier").Text.Origin.Y);
        }
    }

    [Fact]
    public void Words_are_divided_by_the_rules_of_their_side()
    {
        var words = string.Join(' ', Enumerable.Repeat("Druckerzeugnis Silbentrennung Papierschneidemaschine", 6));
        int Hyphens(string language) => Set(new(), Texts(Pair(Side(language, Zine.P(words)), Side("en", Zine.P("One."))))).Paged.Pages.SelectMany(On).Count(text => PageDump.Words(text).TrimEnd().EndsWith('\u00AD') || PageDump.Words(text).TrimEnd().EndsWith('-'));
        Assert.True(Hyphens("de") > 0);
        Assert.Equal(0, Hyphens("ja"));
    }

    [Fact]
    public void Who_hears_it_hears_each_pair_in_the_language_of_its_sides()
    {
        var result = Set(new(), Texts(Paired(0, 1, 1), Paired(1, 1, 1)));
        var words = result.Paged.Pages.SelectMany(On).ToLookup(text => text.Structure, text => PageDump.Words(text).Split(' ')[0]);
        var heard = new List<string>();
        void Hear(StructureNode node, string language)
        {
            language = node.Language ?? language;
            foreach (var kid in node.Kids)
            {
                if (kid.Node is { } inner) Hear(inner, language);
                else if (words[kid.Id].FirstOrDefault() is { } word) heard.Add(language + " " + word);
            }
        }

        Hear(result.Paged.Structure!, "en");
        Assert.Equal(["fr L0", "de R0", "fr L1", "de R1"], heard.Where(word => word.Contains('L') || word.Contains('R')));
    }

    [Fact]
    public void Notes_of_both_sides_stand_at_the_foot_of_their_page()
    {
        Block Called(string word, int number) => new Paragraph([new Text(word + " words"), new Note(number, [Zine.P($"Note{number}.")]), new Text(" and more.")]);
        var result = Set(new(), Texts([.. Enumerable.Range(0, 30).Select(i => (Block)Pair(Side("fr", Called($"L{i}", (2 * i) + 1)), Side("en", Called($"R{i}", (2 * i) + 2))))]));
        for (var i = 0; i < 30; i++)
            foreach (var number in (int[])[(2 * i) + 1, (2 * i) + 2])
                Assert.Contains($"Note{number}.", Zine.Words(result.Paged.Pages[Find(result, $"L{i}").Page]), StringComparison.Ordinal);
    }

    /// <summary>The left one is called below the right one; in cells of a row too.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Notes_of_both_sides_stand_in_the_order_of_their_numbers(bool isTable)
    {
        Block Called(string word, int number, int sentences) => new Paragraph([new Text(Said(word, 0, sentences)), new Note(number, [Zine.P($"Note{number}.")]), new Text(Said("", 0, 4))]);
        var (left, right) = (Called("L", 1, 3), Called("R", 2, 1));
        var result = Set(new(), isTable ? new Table([ColumnAlignment.Left, ColumnAlignment.Left], [], [new TableRow([new TableCell([left]), new TableCell([right])])], []) : Texts(Pair(Side("fr", left), Side("en", right))));
        Assert.Matches("Note1.*Note2", string.Join(' ', result.Paged.Pages.SelectMany(On).Select(PageDump.Words).Where(words => words.Contains("Note", StringComparison.Ordinal))));
    }

    [Fact]
    public void Where_lines_would_be_too_short_one_stands_below_the_other_and_that_is_said()
    {
        var bag = new DiagnosticBag();
        var result = Set(bag, Texts(Pair(Side("fr", Zine.P("L0 a")), Side("de", Zine.P("R0 b")), Side("it", Zine.P("S0 c")), Side("es", Zine.P("T0 d"))), Paired(1, 1, 1)));
        Assert.Single(bag.Sorted(), said => said.Code == "ZP273");
        Assert.True(Find(result, "L0").Text.Origin.Y < Find(result, "R0").Text.Origin.Y);
        Assert.Equal(Style.Text.Size, Find(result, "R0").Text.Origin.X - Find(result, "L0").Text.Origin.X);
        Assert.Equal(Find(result, "L1").Text.Origin.Y, Find(result, "R1").Text.Origin.Y);
    }

    [Fact]
    public void In_lists_tables_quotations_notes_columns_and_beside_a_text_there_is_none_and_that_is_said()
    {
        foreach (var block in (Block[])
        [
            new ListBlock(ListKind.Bullet, 1, false, [new ListItem([Texts(Paired(0, 1, 1))])]),
            new Table([ColumnAlignment.Left], [], [new TableRow([new TableCell([Texts(Paired(0, 1, 1))])])], []),
            new Quotation([Texts(Paired(0, 1, 1))], []),
            new Paragraph([new Text("See"), new Note(1, [Texts(Paired(0, 1, 1))])]),
            new Division(DivisionKind.Columns, [Texts(Paired(0, 1, 1))]) { Columns = 2 },
            Texts(Pair(Side("fr", Texts(Paired(0, 1, 1))), Side("en", Zine.P("One.")))),
        ])
        {
            var bag = new DiagnosticBag();
            var result = Set(bag, block);
            Assert.Single(bag.Sorted(), said => said.Code == "ZP274");
            // In columns the second goes on in the next one.
            if (block is Division { Kind: DivisionKind.Columns }) Assert.NotEqual(-1, Find(result, "R0").Page);
            else Assert.NotEqual(Find(result, "L0").Text.Origin.Y, Find(result, "R0").Text.Origin.Y);
        }
    }

    /// <summary>What needs a page, or a frame about it, is set in its column and said.</summary>
    [Theory]
    [InlineData("plate", "ZP366")]
    [InlineData("break", "ZP351")]
    [InlineData("box", "ZP274")]
    [InlineData("cap", "ZP345")]
    [InlineData("columns", "ZP350")]
    [InlineData("picture", "")]
    public void What_a_side_cannot_hold_is_said(string what, string code)
    {
        Block block = what switch
        {
            "plate" => new Figure(Zine.Image("a.png"), [], FigurePlacement.FullPage),
            "break" => new PageBreak(),
            "box" => new Division(DivisionKind.Sidebar, [Zine.P("Boxed.")]),
            "cap" => Zine.P(Said("Once", 0, 9)) with { Attributes = new("", [Publish.Model.Punctuation.Initial.DropCap], null, []) },
            "columns" => new Division(DivisionKind.Columns, [Zine.P("Words.")]) { Columns = 2 },
            _ => new Figure(Zine.Image("a.png"), [], FigurePlacement.Here),
        };
        var bag = new DiagnosticBag();
        var result = Set(bag, Texts(Pair(Side("fr", block), Side("en", Zine.P("R0 b"))), Paired(1, 1, 1)));
        if (code.Length > 0) Assert.True(bag.Has(code));
        else Assert.Empty(bag.Sorted());
        Assert.Equal(Find(result, "L1").Text.Origin.Y, Find(result, "R1").Text.Origin.Y);
        Assert.All(result.Paged.Pages.SelectMany(page => page.Items).OfType<PictureItem>(), picture => Assert.Equal(Wide, picture.Area.Width));
        Assert.Empty(result.Paged.Pages.SelectMany(page => page.Items).OfType<RuleItem>());
    }

    /// <summary>In columns too, below what goes across them.</summary>
    [Fact]
    public void No_page_begins_within_a_column()
    {
        var bag = new DiagnosticBag();
        var result = Set(bag, new Division(DivisionKind.Columns, [Zine.P("One."), new Division(DivisionKind.Plain, [new PageBreak(), new Figure(Zine.Image("a.png"), [], FigurePlacement.FullPage)]), Zine.P("Two.")]) { Columns = 2 });
        Assert.True(bag.Has("ZP351"));
        Assert.True(bag.Has("ZP366"));
        Assert.Equal((Style.Measure - Style.Columns.Gutter) / 2, Assert.Single(result.Paged.Pages.SelectMany(page => page.Items).OfType<PictureItem>()).Area.Width);
    }
}
