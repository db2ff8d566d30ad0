using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub;

public sealed class PageListTests
{
    [Fact]
    public void A_page_may_begin_inside_of_a_word()
    {
        var text = T("unmistakable");
        var book = EpubFile.Of(Book(H(1, "One", P(text))), new() { PageMap = new([new("12", text, 5)]) });

        Assert.Contains("<p>unmis<span class=\"page\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page-12\" aria-label=\"12\"></span>takable</p>", book.Text("text-1.xhtml"));
        Assert.Contains("<a href=\"text-1.xhtml#page-12\">12</a>", book.Text("nav.xhtml"));
    }

    [Fact]
    public void A_page_may_begin_in_typewriter_text_and_with_a_figure()
    {
        var block = new Publish.Model.Preformatted("one\ntwo\n", "");
        var code = new Publish.Model.Code("abcdef");
        var figure = new Publish.Model.Figure(new("p.png", "A dot"), [T("Caption")], Publish.Model.FigurePlacement.Here);
        var markup = EpubFile.Of(Book(H(1, "One", block, P(code), figure)), new() { Pictures = [Pixel.At("p.png")], PageMap = new([new("2", block, 4), new("3", code, 2), new("4", figure, 0)]) }).Text("text-1.xhtml");

        Assert.Matches("one\n<span[^>]*aria-label=\"2\"></span>two", markup);
        Assert.Matches("<code>ab<span[^>]*aria-label=\"3\"></span>cdef</code>", markup);
        Assert.Matches("<div[^>]*aria-label=\"4\"></div>\n<figure>", markup);
    }

    [Fact]
    public void A_page_that_begins_within_a_row_of_pictures_is_marked_before_the_row()
    {
        var figures = Enumerable.Range(0, 3).Select(_ => new Publish.Model.Figure(new("p.png", "A dot"), [], Publish.Model.FigurePlacement.Here)).ToArray();
        var grid = new Publish.Model.Division(Publish.Model.DivisionKind.Grid, [.. figures]) { Tiers = [1, 2] };
        var markup = EpubFile.Of(Book(H(1, "One", grid)), new() { Pictures = [Pixel.At("p.png")], PageMap = new([new("2", figures[2], 0)]) }).Text("text-1.xhtml");

        Assert.Matches("</div>\n<div[^>]*aria-label=\"2\"></div>\n?<div class=\"tier\">\n<figure class=\"in-grid\" style=\"width: 47%\">", markup);
    }

    /// <summary>Shares of a line of 104 mm and a text of 170 mm; the picture is square.</summary>
    [Theory]
    [InlineData(0, 26_000, "width: 25%")]
    [InlineData(200, 0, "width: 32.6%")]
    [InlineData(1000, 0, "width: 100%")]
    public void A_pictures_height_is_a_share_of_the_line_as_well(int permille, int micrometres, string style)
    {
        var figure = new Publish.Model.Figure(new("p.png", "A dot"), [], Publish.Model.FigurePlacement.Here) { Height = new(permille, micrometres) };
        Assert.Contains($"<img src=\"images/p.png\" alt=\"A dot\" style=\"{style}\"/>", EpubFile.Of(Book(H(1, "One", figure)), new() { Pictures = [Pixel.At("p.png")] }).Text("text-1.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_covers_pages_begin_with_the_covers()
    {
        var text = T("x");
        var document = Book(H(1, "One", P(text))) with { Metadata = new() { Title = "T", Cover = "c.png", BackCover = "b.png" } };
        var book = EpubFile.Of(document, new() { Cover = Pixel.At("c.png"), Pictures = [Pixel.At("b.png")], PageMap = new([new("Cover", null, 0), new("2", null, 0), new("3", text, 0), new("4", null, 0), new("Back", null, 0)]) });

        Assert.Equal(
            ["cover.xhtml#page-Cover", "title-page.xhtml#page-2", "text-1.xhtml#page-3", "colophon.xhtml#page-4", "back-cover.xhtml#page-Back"],
            book.Xml("nav.xhtml").Descendants(EpubFile.H + "nav").Single(n => (string?)n.Attribute("id") == "page-list").Descendants(EpubFile.H + "a").Select(a => (string?)a.Attribute("href")));
    }

    [Fact]
    public void Equal_texts_are_not_taken_for_each_other()
    {
        var second = T("same");
        var book = EpubFile.Of(Book(H(1, "One", P(T("same")), P(second))), new() { PageMap = new([new("2", second, 2)]) });

        Assert.Contains("<p>same</p>\n<p>sa<span", book.Text("text-1.xhtml"));
    }

    [Fact]
    public void Every_page_with_a_label_is_listed_once_and_in_reading_order()
    {
        var book = EpubFile.Of(TortureDocument.Document, TortureDocument.Content());
        var links = book.Xml("nav.xhtml").Descendants(EpubFile.H + "nav").Single(n => (string?)n.Attribute("id") == "page-list").Descendants(EpubFile.H + "a").ToList();

        Assert.Equal(["i", "1", "15", "2", "13", "14", "16"], links.Select(l => l.Value));
        foreach (var link in links)
        {
            var address = ((string)link.Attribute("href")!).Split('#');
            var target = EpubFile.ById(book.Xml(address[0]), address[1]);
            Assert.Equal(link.Value, (string?)target.Attribute("aria-label"));
            Assert.Equal("doc-pagebreak", (string?)target.Attribute("role"));
        }
    }

    [Fact]
    public void A_page_that_begins_in_a_note_is_marked_at_the_note_s_call()
    {
        var inNote = T("A note over two pages.");
        var book = EpubFile.Of(Book(H(1, "One", P(T("x"), N(1, P(inNote)), T("y")))), new() { PageMap = new([new("7", inNote, 4)]) });

        Assert.Contains("<p>x<span class=\"page\" epub:type=\"pagebreak\"", book.Text("text-1.xhtml"));
    }

    [Fact]
    public void Pages_are_listed_as_the_book_is_read_and_not_as_they_were_printed()
    {
        var (first, second, third) = (T("The first text of the first part."), T("The second text of it."), T("The text of the second part."));
        var parts = new[] { H(1, "One", P(first), P(second)), H(1, "Two", P(third)) };
        var book = EpubFile.Of(Book(parts), new() { PageMap = new([new("5", third, 4), new("4", third, 0), new("3", second, 9), new("2", second, 2), new("1", first, 20)]) });

        Assert.Equal(["1", "2", "3", "4", "5"], Listed(book));
        Assert.Equal(["1", "2", "3"], Marked(book, "text-1.xhtml"));
        Assert.Equal(["4", "5"], Marked(book, "text-2.xhtml"));
    }

    /// <summary>The glossary is read where the writer put it, whatever comes behind it in the manuscript's file.</summary>
    [Fact]
    public void A_page_of_a_glossary_between_two_parts_is_listed_between_theirs()
    {
        var (one, two, meaning) = (T("One."), T("Two."), T("A small thing in print."));
        var glossary = new Publish.Model.Glossary([Entry("zine", "Zine", P(meaning))], [T("Words")], []);
        var book = EpubFile.Of(
            Book(H(1, "First", P(one), new Publish.Model.GlossaryPlace()), H(1, "Second", P(two))) with { Glossary = glossary },
            new() { PageMap = new([new("1", one, 0), new("2", meaning, 0), new("3", two, 0)]) });
        Assert.Equal(["1", "2", "3"], Listed(book));
        Assert.Equal(["2"], Marked(book, "glossary.xhtml"));
    }

    [Fact]
    public void Of_pages_at_one_place_the_one_printed_first_comes_first()
    {
        var text = T("Somewhere.");
        var book = EpubFile.Of(Book(H(1, "One", P(text))), new() { PageMap = new([new("b", text, 3), new("a", text, 3), new("c", text, 3)]) });
        Assert.Equal(["b", "a", "c"], Listed(book));
    }

    [Fact]
    public void Pages_without_text_between_others_begin_where_the_next_one_does_and_those_around_at_the_title_and_the_colophon()
    {
        var (one, two) = (T("One."), T("Two."));
        var book = EpubFile.Of(Book(H(1, "First", P(one)), H(1, "Second", P(two))), new()
        {
            PageMap = new([new("i", null, 0), new("ii", null, 0), new("1", one, 0), new("2", null, 0), new("3", null, 0), new("4", two, 0), new("5", null, 0), new("6", null, 0)]),
        });
        Assert.Equal(
            ["title-page.xhtml#page-i", "title-page.xhtml#page-ii", "text-1.xhtml#page-1", "text-2.xhtml#page-2", "text-2.xhtml#page-3", "text-2.xhtml#page-4", "colophon.xhtml#page-5", "colophon.xhtml#page-6"],
            Links(book).Select(link => (string)link.Attribute("href")!));
        Assert.Equal(["2", "3", "4"], Marked(book, "text-2.xhtml"));
    }

    [Fact]
    public void A_page_without_a_label_is_not_listed_and_equal_labels_have_places_of_their_own()
    {
        var (one, two, three) = (T("One."), T("Two."), T("Three."));
        var book = EpubFile.Of(Book(H(1, "First", P(one), P(two), P(three))), new() { PageMap = new([new("1", one, 0), new("", two, 0), new("1", three, 0)]) });
        Assert.Equal(["1", "1"], Listed(book));
        Assert.Equal(2, Links(book).Select(link => (string)link.Attribute("href")!).Distinct().Count());
    }

    private static IEnumerable<System.Xml.Linq.XElement> Links(EpubFile book) =>
        book.Xml("nav.xhtml").Descendants(EpubFile.H + "nav").Single(n => (string?)n.Attribute("id") == "page-list").Descendants(EpubFile.H + "a");

    private static IEnumerable<string> Listed(EpubFile book) => Links(book).Select(link => link.Value);

    private static IEnumerable<string?> Marked(EpubFile book, string file) => EpubFile.WithRole(book.Xml(file), "doc-pagebreak").Select(mark => (string?)mark.Attribute("aria-label"));

    [Fact]
    public void Print_is_named_as_the_source_of_the_pages()
    {
        var text = T("x");
        Assert.Equal("A zine (PDF)", EpubFile.Of(Book(H(1, "One", P(text))), new() { PageMap = new([new("1", text, 0)]) }).Property("pageBreakSource"));
        Assert.Null(EpubFile.Of(H(1, "One", P(text))).Property("pageBreakSource"));
    }
}
