using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Proofing;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Covers and their insides, and what takes pages that would stay white.</summary>
public sealed class OwnPageTests
{
    private static readonly SourceSpan Somewhere = new(1, 7, 3);

    private static readonly SourceSpan Elsewhere = new(1, 20, 3);

    private static Section Words(SectionPlace place, string words) => new(1, null, [Zine.P(words)], []) { Place = place, Span = Elsewhere };

    private static Section Plate(SectionPlace place, string path) => new(1, null, [new Figure(Zine.Image(path), [], FigurePlacement.FullPage)], []) { Place = place, Span = Somewhere };

    private static (TypesettingResult Result, Seq<Diagnostic> Said) Set(int multiple, Document document)
    {
        var bag = new DiagnosticBag();
        var inputs = Zine.Inputs(Zine.Picture("a.png", 1480, 2100), Zine.Picture("b.png", 1480, 2100)) with { PageMultiple = multiple };
        var result = Zine.Set(document, null, bag, inputs);
        PageProof.Check(result, Theme.Default, inputs, bag);
        return (result, bag.Sorted());
    }

    private static Document With(params Section[] pages) => Zine.Of(Zine.P("Text.")) is var document
        ? document with { Body = [.. pages.Where(page => page.Place is SectionPlace.Cover or SectionPlace.InsideCover), .. document.Body, .. pages.Where(page => page.Place is not (SectionPlace.Cover or SectionPlace.InsideCover))] }
        : document;

    /// <summary>What stands on each page: a picture's name, "-" for nothing, or its first word.</summary>
    private static string Order(TypesettingResult result) => string.Join(' ', result.Paged.Pages.Select(page =>
        page.Items.OfType<PictureItem>().FirstOrDefault() is { } picture ? picture.Picture.Path : Zine.Words(page) is { Length: > 0 } words ? words.Split(' ')[0] : "-"));

    [Fact]
    public void What_stands_on_a_cover_is_no_chapter_that_a_style_opens_with_a_drop_cap()
    {
        var theme = Theme.Default with { DropCaps = new() { Chapters = true } };
        const string words = "Nothing on this page opens a chapter, however long it is, for it stands inside the cover, before the text begins, and says only what has to be said.";
        var pages = Zine.Set(With(Words(SectionPlace.InsideCover, words), Words(SectionPlace.Text, words)), theme).Paged.Pages;
        Assert.DoesNotContain(pages[1].Items.OfType<TextItem>(), text => text.Style.Size > theme.Text.Size);
        Assert.Contains(pages.Skip(2).SelectMany(page => page.Items.OfType<TextItem>()), text => text.Style.Size > theme.Text.Size.Times(2, 1));
    }

    [Theory]
    [InlineData(1, "A in Text. A inner back")]
    [InlineData(4, "A in Text. - - A inner back")]
    public void The_insides_of_the_cover_are_the_second_page_and_the_last_but_one(int multiple, string order)
    {
        var (result, said) = Set(multiple, With(Words(SectionPlace.InsideCover, "in"), Words(SectionPlace.InsideBackCover, "inner"), Words(SectionPlace.BackCover, "back")));
        Assert.Equal(order, Order(result));
        Assert.DoesNotContain(said, problem => problem.Code != "ZP548");
        Assert.Equal(multiple == 4 ? 2 : 0, result.Blanks);
    }

    [Theory]
    [InlineData(SectionPlace.Cover)]
    [InlineData(SectionPlace.BackCover)]
    [InlineData(SectionPlace.Blank)]
    public void They_say_the_pages_of_the_text(SectionPlace place)
    {
        var own = new Section(1, null, [new Paragraph([new Text("Turn to "), new CrossReference("here", [new Text("it")], ReferenceForm.PageNumber)])], []) { Place = place, Span = Elsewhere };
        var text = Zine.Of(Zine.P("Text."), new PageBreak(), Zine.P("Here.") with { Attributes = new("here", [], null, []) });
        var (result, _) = Set(8, text with { Body = place == SectionPlace.Cover ? [own, .. text.Body] : [.. text.Body, own] });
        var at = result.Paged.Pages.ToList().FindIndex(page => Zine.Words(page).StartsWith("Here.", StringComparison.Ordinal)) + 1;
        Assert.Contains(result.Paged.Pages, page => Zine.Words(page).Replace(" ", "", StringComparison.Ordinal) == $"Turnto{at}");
    }

    /// <summary>In the tags they come as they do on paper, the imprint last of the text.</summary>
    [Fact]
    public void They_are_read_in_the_order_of_the_pages()
    {
        var (result, _) = Set(4, With(Words(SectionPlace.Cover, "cover"), Words(SectionPlace.InsideCover, "in"), Words(SectionPlace.Blank, "filler"), Words(SectionPlace.InsideBackCover, "inner"), Words(SectionPlace.BackCover, "back")));
        Assert.Equal("cover in Text. filler - A inner back", Order(result));
        var words = result.Paged.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Structure.IsContent).GroupBy(item => item.Structure).ToDictionary(group => group.Key, group => PageDump.Words(group.First()));
        Assert.Equal(["cover", "in", "Text.", "A Zine", "filler", "inner", "back"], Read(result.Paged.Structure!).Select(id => words[id]).Where(word => word is "cover" or "in" or "Text." or "A Zine" or "filler" or "inner" or "back"));
    }

    [Fact]
    public void White_pages_take_what_is_there_in_order()
    {
        var (result, said) = Set(8, With(Plate(SectionPlace.Blank, "a.png"), Words(SectionPlace.Blank, "notes"), Plate(SectionPlace.Blank, "b.png")));
        Assert.Equal("A A Text. a.png notes b.png - -", Order(result));
        Assert.Equal(2, result.Blanks);
        Assert.DoesNotContain(said, problem => problem.Code == "ZP244");
    }

    /// <summary>It is named before the glossary and stands behind it, where the white page is.</summary>
    [Fact]
    public void A_picture_on_a_white_page_is_behind_no_heading()
    {
        var entry = new GlossaryEntry("term", [new Text("term")], [], [], [Zine.P("Meaning.")]);
        var (result, said) = Set(8, Passes.Apply(With(Plate(SectionPlace.Blank, "a.png")) with { Glossary = new([entry], [], []) }, new DiagnosticBag()));
        Assert.Contains("a.png", Order(result), StringComparison.Ordinal);
        Assert.DoesNotContain(said, problem => problem.Code == "ZP547");
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 1)]
    public void What_finds_no_white_page_is_said_at_its_place(int multiple, int placed)
    {
        var (result, said) = Set(multiple, With(Plate(SectionPlace.Blank, "a.png"), Words(SectionPlace.Blank, "notes")));
        var left = said.Where(problem => problem.Code == "ZP244").ToList();
        Assert.Equal(2 - placed, left.Count);
        Assert.Equal(((SourceSpan[])[Somewhere, Elsewhere])[placed..], left.Select(problem => problem.Span));
        Assert.Equal(2 - placed, result.Unplaced.Count);
        // The proof does not look for words that are meant to be nowhere.
        Assert.DoesNotContain(said, problem => problem.Code == "ZP540");
    }

    /// <summary>A text goes whole or not at all, and what comes behind it may have the room.</summary>
    [Fact]
    public void A_text_of_two_pages_takes_no_single_white_page()
    {
        var two = new Section(1, null, [Zine.P("one"), new PageBreak(), Zine.P("two")], []) { Place = SectionPlace.Blank };
        var (result, said) = Set(4, With(two, Plate(SectionPlace.Blank, "a.png")));
        Assert.Equal("A A Text. a.png", Order(result));
        Assert.Contains(said, problem => problem.Code == "ZP244" && problem.Message.StartsWith("this takes 2 pages", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cover_that_is_longer_than_its_page_is_said_and_set_whole()
    {
        var two = new Section(1, null, [Zine.P("one"), new PageBreak(), Zine.P("two")], []) { Place = SectionPlace.Cover };
        var (result, said) = Set(1, With(two));
        Assert.Equal("one two Text. A", Order(result));
        Assert.Contains(said, problem => problem.Code == "ZP243");
    }

    [Fact]
    public void Something_inside_the_back_cover_has_a_white_page_behind_it()
    {
        var (result, said) = Set(1, With(Plate(SectionPlace.InsideBackCover, "a.png")));
        Assert.Equal("A A Text. a.png -", Order(result));
        Assert.Contains(said, problem => problem.Code == "ZP245");
    }

    /// <summary>Notes stand at the foot of the page that calls them, and headings in no contents.</summary>
    [Fact]
    public void All_that_a_text_may_hold_may_stand_there()
    {
        var page = new Section(1, new([new Text("About")]), [new Paragraph([new Text("Made by hand."), new Note(1, [Zine.P("At night.")])])], []) { Place = SectionPlace.InsideCover };
        var (result, said) = Set(1, With(page));
        Assert.Contains("At night.", Zine.Words(result.Paged.Pages[1]), StringComparison.Ordinal);
        Assert.Empty(result.Paged.Outline);
        Assert.DoesNotContain(said, problem => problem.Code is "ZP540" or "ZP541");
        Assert.DoesNotContain(result.Paged.Pages[1].Items, item => item.Structure == Artifact.Pagination);
    }

    private static IEnumerable<StructureId> Read(StructureNode node) => node.Kids.SelectMany(kid => kid.Node is { } inner ? Read(inner) : [kid.Id]);
}
