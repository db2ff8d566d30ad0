using Publish.Model;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>What stays together at a page's foot, wherever on the page it comes to stand.</summary>
public class KeepTests
{
    /// <summary>The blocks after each number of lines that brings them near the foot; no page may end with a line.</summary>
    private static void NeverEndsIn(string line, params Block[] blocks)
    {
        for (var before = Laid.LinesOnPage - 12; before < Laid.LinesOnPage; before++)
        {
            var pages = Laid.Pages([.. Laid.Lines(before), .. blocks, .. Laid.Lines(12)]);
            Assert.True(pages.Count > 1);
            Assert.All(pages, page => Assert.DoesNotContain(line, page[^1], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_heading_never_stands_alone_at_the_foot()
    {
        for (var before = Laid.LinesOnPage - 12; before < Laid.LinesOnPage; before++)
        {
            var document = Zine.Of() with { Body = [Zine.Section(1, "One", Laid.Lines(before)), Zine.Section(2, "Over the rest", Laid.Lines(12))] };
            Assert.All(Laid.Pages(document), page => Assert.DoesNotContain("Over the rest", page[^1], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Nor_does_a_heading_with_nothing_but_what_opens_its_chapter()
    {
        Block[] openings =
        [
            new Epigraph([Zine.P("Words from elsewhere.")], [new Text("An author")]), new Epigraph([Zine.P("Words from elsewhere, an author")], []),
            new Quotation([Zine.P("Words from elsewhere.")], [new Text("An author")]),
        ];
        foreach (var opening in openings)
            for (var before = Laid.LinesOnPage - 12; before < Laid.LinesOnPage; before++)
            {
                var document = Zine.Of() with { Body = [Zine.Section(1, "One", Laid.Lines(before)), Zine.Section(2, "Over the rest", [opening, .. Laid.Lines(12)])] };
                Assert.All(Laid.Pages(document), page => Assert.DoesNotContain("author", page[^1], StringComparison.Ordinal));
            }
    }

    [Fact]
    public void A_heading_inside_a_quotation_never_stands_alone_at_the_foot() =>
        NeverEndsIn("Over it", new Quotation([new Subheading(3, [new Text("Over it")]), Zine.P("Quoted words."), Zine.P("More of them.")], []));

    [Fact]
    public void A_lead_in_never_stands_alone_at_the_foot() =>
        NeverEndsIn("as follows", Zine.P("It is done as follows:"), Laid.List("first", "second", "third"));

    [Fact]
    public void Neither_does_a_label_in_strong_type_nor_one_with_a_note() =>
        NeverEndsIn("Tools", new Paragraph([new Styled(SpanKind.Strong, [new Text("Tools")]), new Note(1, [Zine.P("Noted.")])]), Laid.List("first", "second"));

    [Fact]
    public void A_lead_in_to_verse_or_to_a_paragraph_is_kept_as_well()
    {
        NeverEndsIn("sang", Zine.P("And they sang:"), new Verse([new([new(0, [new Text("One")]), new(0, [new Text("Two")])])], []));
        NeverEndsIn("said", Zine.P("And she said:"), Zine.P("No."));
    }

    [Fact]
    public void A_lead_in_inside_an_item_or_a_quotation_is_kept()
    {
        NeverEndsIn("inside", new ListBlock(ListKind.Bullet, 1, true, [new ListItem([Zine.P("What is inside:"), Laid.List("first", "second")])]));
        NeverEndsIn("inside", new Quotation([Zine.P("What is inside:"), Laid.List("first", "second")], []));
    }

    [Fact]
    public void A_panel_s_title_stays_with_its_first_item_though_that_calls_a_note()
    {
        var items = new ListBlock(ListKind.Decimal, 1, true, [new ListItem([Laid.Noted("First", 1, "Noted.")]), new ListItem([Zine.P("Second")]), new ListItem([Zine.P("Third")])]);
        NeverEndsIn("Four things", new Division(DivisionKind.Callout, [Laid.Strong("Four things to do"), items]), Zine.P("After."));
        for (var before = Laid.LinesOnPage - 12; before < Laid.LinesOnPage; before++)
        {
            var pages = Laid.Pages([.. Laid.Lines(before), new Division(DivisionKind.Callout, [Laid.Strong("Four things to do"), items])]);
            Assert.All(pages, page => Assert.Equal(page.Exists(line => line.Contains("Four", StringComparison.Ordinal)), page.Exists(line => line.Contains("First", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void The_first_short_line_of_a_panel_stays_with_what_it_names() =>
        NeverEndsIn("Before you print", new Division(DivisionKind.Aside,
        [
            Zine.P("Before you print"),
            new Paragraph([new Text("Look"), new Note(1, [Zine.P(Laid.Counted("noted", 28))]), new Text(" again"), new Note(2, [Zine.P(Laid.Counted("noted", 28))])]),
            Zine.P("Look once more."),
        ]));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_stanza_is_kept_whole_where_a_few_white_lines_buy_it(int room)
    {
        var stanza = new Stanza([.. Enumerable.Range(1, 4).Select(i => new VerseLine(0, [new Text($"Verse {i}")]))]);
        var pages = Laid.Pages([.. Laid.Lines(Laid.LinesOnPage - room - 1), new Verse([stanza], []), .. Laid.Lines(20)]);
        Assert.DoesNotContain(pages[0], line => line.StartsWith("Verse", StringComparison.Ordinal));
        Assert.Equal(4, pages[1].Count(line => line.StartsWith("Verse", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void A_stanza_of_five_lines_is_kept_whole_at_every_foot(int room)
    {
        var stanza = new Stanza([.. Enumerable.Range(1, 5).Select(i => new VerseLine(0, [new Text($"Verse {i}")]))]);
        foreach (var pagesBefore in (int[])[0, 1])
        {
            var before = Laid.Lines((Laid.LinesOnPage * pagesBefore) + Laid.LinesOnPage - room - 1);
            var pages = Laid.Pages([.. before, new Verse([stanza], []), .. Laid.Lines(60)]);
            Assert.Equal(5, pages[pagesBefore + 1].Count(line => line.StartsWith("Verse", StringComparison.Ordinal)));
        }
    }

    /// <summary>The next page would part a stanza, and a line more that came over would keep it whole: that is no reason.</summary>
    [Fact]
    public void A_page_does_not_end_early_where_its_next_line_fits_though_the_next_page_would_gain()
    {
        var stanza = new Stanza([.. Enumerable.Range(1, 5).Select(i => new VerseLine(0, [new Text($"Verse {i}")]))]);
        var two = new Paragraph([new Text("One of two"), new LineBreak(), new Text("Two of two")]);
        for (var between = 0; between < Laid.LinesOnPage; between++)
        {
            var pages = Laid.Pages([.. Laid.Lines(Laid.LinesOnPage - 1), two, .. Laid.Lines(between), new Verse([stanza], []), .. Laid.Lines(60)]);
            Assert.True(pages[0].Count >= Laid.LinesOnPage - 1, $"{pages[0].Count} lines where {between} lines come between");
        }
    }

    [Fact]
    public void A_small_table_is_kept_whole_where_a_few_white_lines_buy_it()
    {
        var rows = Enumerable.Range(1, 5).Select(i => Laid.Row(Zine.P($"cell{i}"), Zine.P("x"))).ToArray();
        for (var before = Laid.LinesOnPage - 12; before < Laid.LinesOnPage; before++)
        {
            var pages = Laid.Pages([.. Laid.Lines(before), Laid.Table(Laid.Row(Zine.P("A"), Zine.P("B")), rows), .. Laid.Lines(20)]);
            var shown = pages.Select(page => page.Count(line => line.Contains("cell", StringComparison.Ordinal))).ToList();
            // Its head and an empty line under it come before its rows: parted is it only where four lines and more would stay white.
            if (!shown.Contains(5)) Assert.True(shown[0] >= 2 && Laid.LinesOnPage - before - 1 > 3, $"after {before} lines: {string.Join(' ', shown)}");
        }
        Assert.Equal(5, Laid.Pages([.. Laid.Lines(Laid.LinesOnPage - 4), Laid.Table(null, rows), .. Laid.Lines(20)])[1].Count(line => line.Contains("cell", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_is_not_left_short_for_the_sake_of_later_ones_where_its_next_lines_fit()
    {
        var stanza = new Stanza([.. Enumerable.Range(1, 4).Select(i => new VerseLine(0, [new Text($"Verse {i}")]))]);
        for (var rest = 20; rest < Laid.LinesOnPage; rest++)
        {
            Block[] first = [.. Laid.Lines(Laid.LinesOnPage - 12), new Verse([stanza], [])];
            var document = Zine.Of() with { Body = [Zine.Section(1, "One", first), Zine.Section(1, "Two", Laid.Lines(rest)), Zine.Section(1, "Three", Laid.Lines(3))] };
            Assert.Contains("Verse 4", Laid.Pages(document)[0]);
            var prose = document with { Body = [Zine.Section(1, "One", [.. Laid.Lines(Laid.LinesOnPage - 12), Zine.P(Laid.Counted("sentence", 24))]), .. document.Body.Skip(1)] };
            Assert.Contains("sentence24", Laid.Words(Laid.Pages(prose)[..1]), StringComparison.Ordinal);
        }
    }
}
