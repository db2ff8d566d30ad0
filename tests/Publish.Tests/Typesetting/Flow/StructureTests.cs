using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>What those who cannot see the pages are told.</summary>
public sealed class StructureTests
{
    private static Note Note(string words) => new(0, [Zine.P(words)]);

    private static StructureNode Structure(Document document, params Picture[] pictures) => Zine.Set(document, inputs: Zine.Inputs(pictures)).Paged.Structure!;

    private static IEnumerable<StructureNode> All(StructureNode node) => node.Kids.Where(kid => kid.Node is not null).SelectMany(kid => All(kid.Node!)).Prepend(node);

    private static StructureNode ParentOf(StructureNode root, StructureNode child) => All(root).Single(node => node.Kids.Any(kid => ReferenceEquals(kid.Node, child)));

    private static Document WithNotesEverywhere()
    {
        var table = new Table([ColumnAlignment.Default], [new([new([new Paragraph([new Text("Head"), Note("of the head")])])])], [new([new([new Paragraph([new Text("cell"), Note("of the cell")])])])], [new Text("Caption"), Note("of the table")]);
        var figure = new Figure(Zine.Image("a.png"), [new Text("A picture"), Note("of the caption")], FigurePlacement.Here);
        var section = new Section(1, new([new Text("Heading"), Note("of the heading")]), [new Paragraph([new Text("Text"), Note("of the text"), new Text(" goes on.")]), table, figure], []);
        return new(new() { Title = "T" }, new(), [section], Glossary.None);
    }

    [Fact]
    public void Notes_stand_behind_the_block_that_calls_them_and_in_no_heading_cell_or_caption()
    {
        var root = Structure(WithNotesEverywhere(), Zine.Picture("a.png", 100, 100));

        var notes = All(root).Where(node => node.Role == StructureRole.Note).ToArray();
        Assert.Equal(6, notes.Length);
        Assert.All(notes, note => Assert.Equal(StructureRole.Sect, ParentOf(root, note).Role));
        var kids = ParentOf(root, notes[0]).Kids.Select(kid => kid.Node!.Role).ToArray();
        Assert.Equal([StructureRole.Heading1, StructureRole.Note, StructureRole.Paragraph, StructureRole.Note, StructureRole.Table, StructureRole.Note, StructureRole.Note, StructureRole.Note, StructureRole.Captioned, StructureRole.Note], kids);
    }

    [Fact]
    public void A_note_and_its_call_name_each_other_by_names_that_no_writer_can_type()
    {
        var root = Structure(WithNotesEverywhere(), Zine.Picture("a.png", 100, 100));

        foreach (var note in All(root).Where(node => node.Role == StructureRole.Note))
        {
            var call = Assert.Single(All(root), node => node.Id is not null && node.Id == note.RefersTo);
            Assert.Equal((StructureRole.Reference, note.Id), (call.Role, call.RefersTo));
            Assert.Contains('/', note.Id!);
        }
    }

    [Fact]
    public void A_note_that_is_called_in_another_language_is_in_the_zine_s()
    {
        var passage = new Styled(SpanKind.Plain, [new Text("le pain"), Note("bread")]) { Attributes = Attributes.None with { Language = "fr" } };

        var notes = All(Structure(Zine.Of(new Paragraph([passage]), new Paragraph([new Text("Plain"), Note("plain")])))).Where(node => node.Role == StructureRole.Note);

        Assert.Equal(["en", null], notes.Select(note => note.Language));
    }

    [Fact]
    public void A_link_says_all_of_its_words_and_what_its_pictures_show()
    {
        var link = new Link("https://example.org/", [new Text("See "), new Styled(SpanKind.Emphasis, [new Text("the map ")]), new Image("a.png", "of the valley")]);

        var links = Zine.Set(Zine.Of(new Paragraph([link])), inputs: Zine.Inputs(Zine.Picture("a.png", 100, 100))).Paged.Pages.SelectMany(page => page.Items).OfType<LinkItem>().Where(item => item.Target == "https://example.org/").ToArray();

        Assert.True(links.Length >= 3);
        Assert.All(links, item => Assert.True(item.Description is "See the map of the valley" or "example.org", item.Description));
        Assert.Contains(links, item => item.Area.Width > item.Area.Height / 2 && item.Structure.IsContent);
    }

    [Fact]
    public void Emphasis_and_what_stands_above_the_line_are_said()
    {
        var run = new Paragraph([new Styled(SpanKind.Emphasis, [new Text("so")]), new Styled(SpanKind.Strong, [new Text("very")]), new Styled(SpanKind.Superscript, [new Text("2")]), new Styled(SpanKind.Strikethrough, [new Text("gone")])]);

        var nodes = All(Structure(Zine.Of(run))).ToArray();

        Assert.Single(nodes, node => node.Role == StructureRole.Emphasis);
        Assert.Single(nodes, node => node.Role == StructureRole.Strong);
        Assert.Single(nodes, node => node.BaselineShift.Points > 0);
        Assert.Single(nodes, node => node.Decoration == "LineThrough");
        Assert.Single(nodes, node => node.Role == StructureRole.Title);
    }

    [Fact]
    public void Lines_of_verse_and_of_code_are_not_run_together()
    {
        var verse = new Verse([new([new(0, [new Text("warm")]), new(0, [new Text("the street")])])], []);

        var words = string.Concat(Zine.Set(Zine.Of(verse, new Preformatted("one\ntwo", ""), new Paragraph([new Text("a"), new LineBreak(), new Text("b")]))).Paged.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Structure.IsContent).Select(PageDump.Words));

        Assert.Contains("warm the street", words);
        Assert.Contains("one two", words);
        Assert.Contains("a b", words);
    }

    [Fact]
    public void What_stands_under_a_heading_stands_under_it_in_the_contents_and_each_line_says_its_page()
    {
        var paged = Zine.Set(Zine.Of() with { Settings = new() { Contents = true }, Body = [new Section(1, new([new Text("One")]), [Zine.P("Text.")], [new Section(2, new([new Text("Under")]), [Zine.P("Text.")], [])]), Zine.Section(1, "Two", Zine.P("Text."))] }).Paged;

        var contents = All(paged.Structure!).First(node => node.Role == StructureRole.Toc);
        Assert.Equal([StructureRole.TocItem, StructureRole.TocItem], contents.Kids.Select(kid => kid.Node!.Role));
        Assert.Equal([StructureRole.Reference, StructureRole.Toc], contents.Kids[0].Node!.Kids.Select(kid => kid.Node!.Role));
        var said = paged.Pages.SelectMany(page => page.Items).OfType<LinkItem>().Select(link => link.Description).Distinct().ToArray();
        Assert.Contains(said, words => words.StartsWith("Under, p.\u00A0", StringComparison.Ordinal) && char.IsDigit(words[^1]));
    }

    [Fact]
    public void A_section_is_in_its_own_language_with_all_that_stands_under_it()
    {
        var german = new Section(1, new([new Text("Brot")]), [Zine.P("Ein Satz.")], [Zine.Section(2, "Salz", Zine.P("Noch einer."))]) { Attributes = Attributes.None with { Language = "de" } };

        var section = All(Structure(Zine.Of() with { Body = [german] })).First(node => node.Role == StructureRole.Sect);

        Assert.Equal("de", section.Language);
        Assert.DoesNotContain(All(section).Skip(1), node => node.Language is not null);
    }

    [Fact]
    public void A_note_on_a_term_stands_with_its_meaning()
    {
        var list = new DefinitionList([new([[new Text("Term"), Note("of the term")]], [[Zine.P("Meaning.")]]), new([[new Text("Other")]], [[Zine.P("Meaning.")]])]);

        var root = Structure(Zine.Of(list));

        Assert.Equal(StructureRole.ListBody, ParentOf(root, All(root).Single(node => node.Role == StructureRole.Note)).Role);
    }

    [Fact]
    public void Typed_spaces_of_code_are_in_the_text_and_each_line_is_an_element()
    {
        var paged = Zine.Set(Zine.Of(new Preformatted("for a:\n    b  (c)", ""))).Paged;

        var words = string.Concat(paged.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Structure.IsContent).Select(PageDump.Words));
        Assert.Contains("for a:     b  (c)", words);
        Assert.Equal(2, All(paged.Structure!).Single(node => node.Role == StructureRole.Code).Kids.Count);
    }

    [Fact]
    public void Words_beside_signs_from_another_face_are_not_run_together()
    {
        var words = string.Concat(Zine.Set(Zine.Of(Zine.P("before ☐ after ☐ ☒ end"))).Paged.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Structure.IsContent).Select(PageDump.Words));

        Assert.Contains("before ☐ after ☐ ☒ end", words);
    }

    [Theory]
    [InlineData("that place", "^that place \\(see p\\. [0-9]+\\)$")]
    [InlineData("page", "^page [0-9]+$")]
    [InlineData("p.", "^p\\. [0-9]+$")]
    [InlineData("Seite", "^Seite [0-9]+$")]
    public void A_reference_says_the_page_that_it_leads_to(string words, string said)
    {
        var there = new Section(1, new([new Text("There")]), [Zine.P("Text.")], []) { Attributes = Attributes.None with { Id = "there" } };
        var document = Zine.Of(new Paragraph([new CrossReference("there", [new Text(words)], ReferenceForm.SeePage)]));

        var links = Zine.Set(document with { Body = [.. document.Body, there] }).Paged.Pages.SelectMany(page => page.Items).OfType<LinkItem>().Where(link => link.Target == "#there").ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Matches(said, link.Description.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void An_imprint_behind_the_text_is_read_behind_it()
    {
        foreach (var paragraphs in Enumerable.Range(1, 4))
        {
            var result = Zine.Set(Zine.Of([.. Enumerable.Range(1, paragraphs).SelectMany(i => new Block[] { Zine.P("Words."), new PageBreak() })]), inputs: Zine.Inputs());
            var paged = result.Paged;
            var order = All(paged.Structure!).SelectMany(node => node.Kids).Where(kid => kid.Node is null).Select(kid => kid.Id).ToList();
            var shown = paged.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Structure.IsContent).Select(item => item.Structure).Distinct().ToList();
            Assert.Equal(shown, order.Where(shown.Contains));
        }
    }
}
