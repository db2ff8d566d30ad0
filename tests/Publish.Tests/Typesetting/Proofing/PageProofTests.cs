using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Proofing;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Proofing;

/// <summary>Sound pages are silent; each rule speaks once its page is damaged.</summary>
public sealed class PageProofTests
{
    private static readonly Document Plain = Zine.Of(
        Zine.P("Rosin and lampblack go into the first pot."), Zine.P("Linseed oil is boiled in the second one."), Zine.P("Nobody stirs the third until it is cold."));

    private static readonly Document Noted = Passes.Apply(Zine.Of(new Paragraph([new Text("Called here"), new Note(0, [Zine.P(Many(40))]), new Text(".")])), new());

    [Fact]
    public void Words_that_are_on_no_page_are_told() =>
        Only("ZP540", Damaged(Plain, (_, item) => Has(item, "Linseed") ? null : item), "“Linseed oil is boiled in the second one.”");

    [Fact]
    public void A_note_that_is_on_no_page_is_told() =>
        Assert.Contains(Said(Damaged(Noted, (page, item) => item is TextItem text && text.Origin.Y > page.Trim.Bottom - Length.Mm(60) ? null : item)), problem => problem.Code == "ZP540");

    [Fact]
    public void Words_over_the_edge_are_told_with_their_place() =>
        Only("ZP541", Damaged(Plain, (page, item) => Has(item, "Linseed") ? item.Shifted(new(default, page.Trim.Bottom)) : item), "page 3");

    [Fact]
    public void Words_above_those_that_they_follow_are_told() =>
        Only("ZP542", Damaged(Plain, (_, item) => Has(item, "third") ? item.Shifted(new(default, -Length.Pt(60))) : item), "third");

    [Fact]
    public void A_note_on_another_page_than_its_call_is_told()
    {
        var set = Zine.Set(Noted);
        var calls = set.Paged.Pages.Select(page => page.Items.Select(item => item is AnchorItem { Name: "call-/1" } ? new AnchorItem("elsewhere", default) : item));
        var pages = Seq.Of(set.Paged.Pages.Select((page, i) => page with { Items = Seq.Of(i == 0 ? [.. calls[i], new AnchorItem("call-/1", default)] : calls[i]) }));
        Only("ZP543", set with { Paged = set.Paged with { Pages = pages } }, "page 1");
    }

    [Fact]
    public void A_note_that_goes_on_after_one_line_is_told()
    {
        var set = Zine.Set(Noted);
        var first = set.Paged.Pages[2].Items.OfType<TextItem>().Where(item => item.Origin.Y > Length.Mm(150) && item.Structure.IsContent).Min(item => item.Origin.Y);
        Only("ZP544", Parted(set, 2, first + Length.Pt(2)), "goes on over the page");
    }

    [Fact]
    public void A_heading_at_a_foot_is_told_and_one_on_a_page_of_its_own_is_not()
    {
        var set = Zine.Set(Sectioned(Zine.P(Many(60)), Zine.P("Behind.")));
        var heading = Place(set, "Drying");
        Only("ZP545", Parted(set, heading.Page, heading.Y + Length.Pt(2)), "Drying");
        Assert.Empty(Said(set));
    }

    /// <summary>The picture that comes first has moved overleaf, and the heading stands over words all the same.</summary>
    [Fact]
    public void A_heading_over_words_is_not_alone_where_the_picture_behind_it_has_moved()
    {
        var inputs = Zine.Inputs(Zine.Picture("a.png", 700, 500));
        foreach (var lines in Enumerable.Range(200, 12).Select(i => i * 2))
        {
            var figure = new Figure(Zine.Image("a.png"), [new Text("A frog")], FigurePlacement.Here);
            var document = Zine.Of() with { Body = [Zine.Section(1, "Inks", Zine.P(Many(lines))), Zine.Section(2, "Drying", figure, Zine.P(Many(60)))] };
            var set = Zine.Set(document, inputs: inputs);
            Assert.DoesNotContain(Said(set, inputs), said => said.Code == "ZP545");
        }
    }

    [Fact]
    public void A_heading_that_has_but_a_picture_goes_overleaf_with_it()
    {
        var inputs = Zine.Inputs(Zine.Picture("a.png", 700, 500));
        for (var words = 20; words < 600; words += 40)
        {
            var document = Zine.Of() with
            {
                Body = [Zine.Section(1, "Inks", Zine.P(Many(words))), Zine.Section(2, "Drying", new Figure(Zine.Image("a.png"), [], FigurePlacement.Here)), Zine.Section(2, "Boiling", Zine.P("Behind."))],
            };
            Assert.Empty(Said(Zine.Set(document, inputs: inputs), inputs));
        }
    }

    [Fact]
    public void A_heading_and_the_ornament_below_it_go_overleaf_with_their_text()
    {
        for (var words = 320; words < 420; words += 4)
        {
            var document = Zine.Of() with { Body = [Zine.Section(1, "Inks", Zine.P(Many(words))), Zine.Section(2, "Drying", new SceneBreak(), Zine.P(Many(60)))] };
            Assert.Empty(Said(Zine.Set(document)));
        }
    }

    [Fact]
    public void A_lead_in_at_a_foot_is_told_unless_a_break_is_wanted_there()
    {
        var list = new ListBlock(ListKind.Bullet, 1, true, [new([Zine.P("A roller")]), new([Zine.P("A pane of glass")])]);
        var set = Zine.Set(Zine.Of(Zine.P(Many(200)), Zine.P("Bring these:"), list));
        var lead = Place(set, "Bring");
        Only("ZP546", Parted(set, lead.Page, lead.Y + Length.Pt(2)), "Bring these:");
        Assert.Empty(Said(set));
    }

    [Fact]
    public void A_picture_behind_the_next_heading_is_told_and_so_is_one_that_is_nowhere()
    {
        var figure = new Figure(Zine.Image("a.png"), [], FigurePlacement.Here);
        var inputs = Zine.Inputs(Zine.Picture("a.png", 300, 200));
        var document = Zine.Of(Zine.P(Many(60)), figure) with { };
        document = document with { Body = document.Body.Add(Zine.Section(1, "Drying", Zine.P("Behind."))) };
        var set = Zine.Set(document, inputs: inputs);
        Assert.Empty(Said(set, inputs));
        var late = Damaged(set, (page, item) => item is PictureItem ? item.Shifted(new(default, page.Trim.Bottom - Length.Mm(90))) : item);
        Assert.Contains(Said(late, inputs), problem => problem.Code == "ZP547");
        Assert.Equal("ZP550", Assert.Single(Said(Damaged(set, (_, item) => item is PictureItem ? null : item), inputs)).Code);
    }

    [Fact]
    public void A_picture_that_shows_nothing_that_is_told_is_on_its_page_all_the_same()
    {
        var inputs = Zine.Inputs(Zine.Picture("a.png", 300, 200));
        var set = Zine.Set(Zine.Of(Zine.P(Many(60)), new Figure(new("a.png", ""), [], FigurePlacement.Here)), inputs: inputs);
        Assert.Empty(Said(set, inputs));
        Assert.Equal("ZP550", Assert.Single(Said(Damaged(set, (_, item) => item is PictureItem ? null : item), inputs)).Code);
    }

    [Fact]
    public void A_page_left_nearly_empty_is_told_unless_a_break_asks_for_it()
    {
        Only("ZP548", Parted(Zine.Set(Plain), 2, Place(Zine.Set(Plain), "Rosin").Y + Length.Pt(2)), "Rosin");
        Assert.Empty(Said(Zine.Set(Zine.Of(Zine.P("Rosin."), new PageBreak(), Zine.P("Oil.")))));
    }

    /// <summary>The heading's last letter is also the mark of the item overleaf.</summary>
    [Fact]
    public void A_page_before_a_break_is_silent_where_an_items_mark_repeats_its_last_letter() => Assert.Empty(Said(Zine.Set(Zine.Of() with
    {
        Body = [Zine.Section(1, "Of Ink", Zine.P(Many(20))), Zine.Section(1, "Of a", new PageBreak(), new ListBlock(ListKind.LowerAlpha, 1, true, [new([Zine.P("So ink.")]), new([Zine.P("So paper.")])]))],
    })));

    [Fact]
    public void A_page_that_ends_in_a_mark_alone_before_a_break_is_silent() => Assert.Empty(Said(Zine.Set(Passes.Apply(
        Zine.Of(new Paragraph([new Text("Rosin"), new Note(0, [Zine.P("A resin.")]), new Text(".")]), new PageBreak(), Zine.P("Oil.")), new()))));

    [Fact]
    public void Lines_over_each_other_are_told() =>
        Only("ZP549", Damaged(Plain, (_, item) => Has(item, "third") ? item.Shifted(new(default, -Length.Pt(10))) : item), "lie over each other");

    private static string Many(int words) => string.Join(' ', Enumerable.Range(1, words).Select(i => $"word{i}")) + ".";

    private static Document Sectioned(params Block[] blocks) =>
        Zine.Of(blocks[0]) with { Body = [Zine.Section(1, "Inks", Zine.P("Before.")) with { Subsections = [Zine.Section(2, "Boiling", blocks[0]), Zine.Section(2, "Drying", blocks[1])] }] };

    private static bool Has(PageItem item, string words) => item is TextItem { Structure.IsContent: true } text && PageDump.Words(text).Contains(words, StringComparison.Ordinal);

    private static (int Page, Length Y) Place(TypesettingResult set, string words)
    {
        for (var page = 2; page < set.Paged.Pages.Count; page++)
            foreach (var item in set.Paged.Pages[page].Items)
                if (Has(item, words)) return (page, ((TextItem)item).Origin.Y);
        throw new InvalidOperationException(words);
    }

    private static TypesettingResult Damaged(Document document, Func<Page, PageItem, PageItem?> damage) => Damaged(Zine.Set(document), damage);

    private static TypesettingResult Damaged(TypesettingResult set, Func<Page, PageItem, PageItem?> damage) => set with
    {
        Paged = set.Paged with
        {
            Pages = Seq.Of(set.Paged.Pages.Select((page, i) => i < 2 ? page : page with { Items = Seq.Of(page.Items.Select(item => damage(page, item)).OfType<PageItem>()) })),
        },
    };

    /// <summary>What stands below a place goes to a page of its own.</summary>
    private static TypesettingResult Parted(TypesettingResult set, int at, Length below)
    {
        var page = set.Paged.Pages[at];
        bool IsBelow(PageItem item) => item is TextItem { Structure.IsContent: true } text && text.Origin.Y > below;
        var pages = set.Paged.Pages.ToList();
        pages[at] = page with { Items = Seq.Of(page.Items.Where(item => !IsBelow(item))) };
        pages.Insert(at + 1, page with { Items = Seq.Of(page.Items.Where(IsBelow)) });
        var starts = set.PageMap.Pages.ToList();
        starts.Insert(at + 1, starts[at]);
        return set with { Paged = set.Paged with { Pages = Seq.Of(pages) }, PageMap = new(Seq.Of(starts)) };
    }

    private static void Only(string code, TypesettingResult set, string says)
    {
        var said = Said(set);
        Assert.Contains(said, problem => problem.Code == code && problem.Severity == Severity.Warning);
        Assert.Contains(says, string.Join('\n', said.Where(problem => problem.Code == code).Select(problem => problem.Message)), StringComparison.Ordinal);
    }

    private static Seq<Diagnostic> Said(TypesettingResult set, TypesettingInputs? inputs = null)
    {
        var bag = new DiagnosticBag();
        PageProof.Check(set, Theme.Default, inputs ?? Zine.Inputs(), bag);
        return bag.Sorted();
    }
}
