using Publish.Markup.Planning;
using Publish.Model;
using Publish.Model.Language;
using Publish.Tests.Epub;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Markup.Planning;

/// <summary>What the plan of a book says of its parts, read off finished e-books by readers that know nothing of it.</summary>
public sealed class PlanTests
{
    private static IEnumerable<string> Spine(EpubFile book) => book.Package.Descendants(EpubFile.Opf + "itemref").Select(item => item.Attribute("idref")!.Value);

    private static Section Own(SectionPlace place, params Block[] blocks) => new(1, null, Seq.Of(blocks), []) { Place = place };

    private static Document With(Document document, params GlossaryEntry[] entries) => document with { Glossary = new(Seq.Of(entries), [], []) };

    /// <summary>What stands inside of the cover is no text that a glossary could follow.</summary>
    [Theory]
    [InlineData(SectionPlace.InsideBackCover, "text-1 glossary text-2")]
    [InlineData(SectionPlace.BackCover, "text-1 glossary text-2")]
    [InlineData(SectionPlace.Text, "text-1 text-2 glossary")]
    public void A_glossary_follows_the_text_and_comes_before_the_pages_behind_it(SectionPlace place, string expected)
    {
        var book = EpubFile.Of(With(Book(H(1, "One", P("x")), Own(place, P("y"))), Entry("t", "T", P("A letter."))));
        Assert.Contains(expected, string.Join(' ', Spine(book)), StringComparison.Ordinal);
    }

    /// <summary>Thirty numbers are read one by one; of more, the first of each section, and of these a hundred.</summary>
    [Theory]
    [InlineData(1, 30, 30)]
    [InlineData(1, 31, 1)]
    [InlineData(2, 16, 2)]
    [InlineData(3, 10, 30)]
    [InlineData(100, 1, 100)]
    [InlineData(120, 2, 100)]
    public void A_term_leads_back_to_so_many_of_its_places(int sections, int each, int expected)
    {
        var body = Enumerable.Range(0, sections).Select(s => H(1, $"S{s}", [.. Enumerable.Range(1, each).Select(i => P(Use("t", "t", (s * each) + i)))])).ToArray();
        var links = EpubFile.WithRole(EpubFile.Of(With(Book(body), Entry("t", "T", P("A letter.")))).Xml("glossary.xhtml"), "doc-backlink").Select(link => (string)link.Attribute("href")!).ToList();
        Assert.Equal(expected, links.Count);
        Assert.Equal(links, links.Distinct());
        Assert.EndsWith("#use-t-1", links[0], StringComparison.Ordinal);
    }

    /// <summary>Words that are the address say where they lead, in whichever letters.</summary>
    [Fact]
    public void An_address_spelt_out_says_where_it_leads()
    {
        var census = new LinkCensus();
        census.Add(new("https://example.org/A", [T("https://example.org/A")]));
        census.Add(new("https://example.org/a", [T("https://example.org/a")]));
        Assert.Equal(0, census.Vague);
        census.Add(new("https://example.org/b", [T("More.")]));
        Assert.Equal(1, census.Vague);
        census.Add(new("https://example.org/c", [T("The list")]));
        census.Add(new("https://example.org/c", [T("the list")]));
        Assert.Equal(1, census.Vague);
        census.Add(new("https://example.org/d", [T("The List:")]));
        Assert.Equal(2, census.Vague);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("A staple, drawn", "A staple, drawn")]
    public void The_back_cover_comes_along_and_says_what_is_on_it(string alternative, string? expected)
    {
        var document = Book(H(1, "One", P("x")));
        var book = EpubFile.Of(document with { Metadata = document.Metadata with { BackCover = "back.png", BackCoverAlternative = alternative } }, new() { Pictures = [Pixel.At("back.png"), Pixel.At("unseen.png")] });
        var image = Assert.Single(book.Xml("back-cover.xhtml").Descendants(EpubFile.H + "img"));
        Assert.Equal(expected ?? LanguageTerms.Of("en").BackCover, (string?)image.Attribute("alt"));
        Assert.Contains("EPUB/" + (string?)image.Attribute("src"), book.Files.Keys);
        Assert.DoesNotContain(book.Files.Keys, name => name.Contains("unseen", StringComparison.Ordinal));
    }

    /// <summary>A call for an entry is a note for whoever reads, though nobody wrote it.</summary>
    [Fact]
    public void Notes_that_terms_call_are_promised_too()
    {
        string Summary(TermCall call) => EpubFile.Of(With(Book(H(1, "One", P(Use("t", "t", 1, call, call == TermCall.None ? 0 : 1)))), Entry("t", "T", P("A letter.")))).Package.Descendants(EpubFile.Opf + "meta")
            .Single(meta => (string?)meta.Attribute("property") == "schema:accessibilitySummary").Value;
        Assert.Contains("to the notes and back", Summary(TermCall.First), StringComparison.Ordinal);
        Assert.DoesNotContain("to the notes and back", Summary(TermCall.None), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_is_found_by_the_name_that_its_writer_gave_it()
    {
        var entry = Entry("zine", "Zine", P("A small paper.")) with { Attributes = Id("what-it-is") };
        var book = EpubFile.Of(With(Book(H(1, "One", P(new CrossReference("what-it-is", [T("there")], ReferenceForm.TextOnly)))), entry));
        Assert.Contains("<a href=\"glossary.xhtml#gloss-zine\">there</a>", book.Text("text-1.xhtml"), StringComparison.Ordinal);
    }

    /// <summary>Notes are moved away, those within them too: the page begins where the outermost is called.</summary>
    [Fact]
    public void A_page_that_begins_in_a_note_s_note_is_marked_at_the_call()
    {
        var deep = T("A note to a note.");
        var book = EpubFile.Of(Book(H(1, "One", P(T("x"), N(1, P(T("y"), N(2, P(deep)))), T("z")))), new() { PageMap = new([new("7", deep, 4)]) });
        Assert.Contains("<p>x<span class=\"page\" epub:type=\"pagebreak\"", book.Text("text-1.xhtml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SectionPlace.InsideCover)]
    [InlineData(SectionPlace.Cover)]
    [InlineData(SectionPlace.InsideBackCover)]
    [InlineData(SectionPlace.BackCover)]
    public void A_page_of_its_own_is_called_by_its_place(SectionPlace place)
    {
        var terms = LanguageTerms.Of("en");
        var book = EpubFile.Of(Book(Own(place, P("y")), H(1, "One", P("x"))));
        Assert.Equal(place is SectionPlace.Cover or SectionPlace.InsideCover ? terms.Cover : terms.BackCover, book.Xml("text-1.xhtml").Descendants(EpubFile.H + "title").Single().Value);
    }

    /// <summary>A cell over three columns asks a third of its room of each.</summary>
    [Fact]
    public void A_wide_cell_over_several_columns_makes_none_of_them_wide()
    {
        const string word = "neighbourhoods";
        TableCell Cell(string text, int columns = 1) => new([P(text)]) { ColumnSpan = columns };
        int Room(params TableCell[] head) => TableRoom.Of(new([default, default, default], [new(Seq.Of(head))], [new([Cell("a"), Cell("b"), Cell("c")])], []));
        Assert.True(Room(Cell(word, 3)) < Room(Cell(word), Cell(word), Cell(word)));
    }

    /// <summary>The program's own names are never taken by a writer's.</summary>
    [Theory]
    [InlineData("note-1")]
    [InlineData("call-1")]
    [InlineData("gloss-zine")]
    [InlineData("use-zine-1")]
    [InlineData("page-3")]
    [InlineData("section-1")]
    [InlineData("kobo.1.1")]
    [InlineData("book-x")]
    public void A_name_that_could_be_the_program_s_is_another(string typed)
    {
        Assert.Equal("x-" + typed, new XmlIds().OfWriter(typed));
        Assert.Equal("my-" + typed, new XmlIds().OfWriter("my-" + typed));
    }

    /// <summary>Covers have names of their own, in whichever letters a picture's name is written.</summary>
    [Theory]
    [InlineData("cover.png", "cover-2.png")]
    [InlineData("Cover.PNG", "Cover-2.png")]
    [InlineData("images/cover.png", "cover-2.png")]
    [InlineData("uncover.png", "uncover.png")]
    public void A_picture_called_cover_does_not_take_the_cover_s_place(string path, string name) =>
        Assert.Equal(name, ScreenPictureFiles.Of([Pixel.At(path)]).Find(path)!.Name);
}
