using Publish.Markup.Planning;
using Publish.Model;
using Publish.Tests.Epub;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Markup.Planning;

/// <summary>What the walk over a document finds: names that lead somewhere, and where pages of print begin.</summary>
public sealed class SurveyTests
{
    private static Paragraph To(string name) => P(new CrossReference(name, [T("there")], ReferenceForm.TextOnly));

    private static Section Named(string section, string heading) => new(1, new([T("One")]) { Attributes = heading.Length > 0 ? Id(heading) : Attributes.None }, [P("x")], []) { Attributes = section.Length > 0 ? Id(section) : Attributes.None };

    /// <summary>A writer may name a section or its heading; of both the section's is the element's, and both lead there.</summary>
    [Theory]
    [InlineData("named", "", "named", "named")]
    [InlineData("", "named", "named", "named")]
    [InlineData("outer", "inner", "outer", "outer")]
    [InlineData("outer", "inner", "inner", "outer")]
    public void A_section_is_found_by_its_name_and_its_heading_s(string section, string heading, string to, string id)
    {
        var book = EpubFile.Of(Book(Named(section, heading), H(1, "Two", To(to))));
        Assert.Contains($"id=\"{id}\"", book.Text("text-1.xhtml"), StringComparison.Ordinal);
        Assert.Contains($"<a href=\"text-1.xhtml#{id}\">there</a>", book.Text("text-2.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_named_within_a_term_is_found_in_the_glossary()
    {
        var entry = new GlossaryEntry("zine", [new Styled(SpanKind.Emphasis, [T("Zine")]) { Attributes = Id("word") }], [], [], [P("A small paper.")]);
        var book = EpubFile.Of(Book(H(1, "One", To("word"))) with { Glossary = new([entry], [], []) });
        Assert.Contains("<a href=\"glossary.xhtml#word\">there</a>", book.Text("text-1.xhtml"), StringComparison.Ordinal);
        Assert.Contains("id=\"word\"", book.Text("glossary.xhtml"), StringComparison.Ordinal);
    }

    /// <summary>A page may begin with a whole section, or with the glossary.</summary>
    [Fact]
    public void A_page_begins_where_its_section_or_the_glossary_does()
    {
        var (one, two) = (H(1, "One", P("x")), H(1, "Two", P("y")));
        var document = Book(one, two) with { Glossary = new([Entry("t", "T", P("A letter."))], [], []) };
        var book = EpubFile.Of(document, new() { PageMap = new([new("1", one, 0), new("2", two, 0), new("3", document.Glossary, 0)]) });
        foreach (var (file, page) in new[] { ("text-1", 1), ("text-2", 2), ("glossary", 3) })
            Assert.Contains($"id=\"page-{page}\"", book.Text($"{file}.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_nobody_could_name_is_said_to_be_unknown()
    {
        EpubFile In(string language)
        {
            var document = Book(H(1, "One", P("x")));
            return EpubFile.Of(document with { Metadata = document.Metadata with { Language = language } });
        }
        Assert.Equal("de-AT", In("de-AT").Package.Descendants(EpubFile.Dc + "language").First().Value);
        Assert.Equal("und", In("the Queen's").Package.Descendants(EpubFile.Dc + "language").First().Value);
    }

    [Fact]
    public void Pages_that_only_fill_folded_sheets_are_left_out_on_screens()
    {
        var (text, blank) = (H(1, "One", P("x")), new Section(1, null, [], []) { Place = SectionPlace.Blank });
        Assert.Equal([text], Parted.ForScreens(Book(text, blank)).Body);
        Assert.Equal([text], Parted.ForScreens(Book(blank, text, blank)).Body);
        var plain = Book(text);
        Assert.Same(plain, Parted.ForScreens(plain));
    }

    [Theory]
    [InlineData("a sheet, folded", "a sheet, folded")]
    [InlineData("", "Cover: A zine")]
    public void The_cover_says_what_is_on_it(string alternative, string expected)
    {
        var document = Book(H(1, "One", P("x")));
        var book = EpubFile.Of(document with { Metadata = document.Metadata with { Cover = "front.png", CoverAlternative = alternative } }, new() { Cover = Pixel.At("front.png"), Pictures = [Pixel.At("front.png")] });
        Assert.Contains(book.Xml("cover.xhtml").Descendants().SelectMany(element => element.Attributes()), attribute => attribute.Name.LocalName is "alt" or "aria-label" && attribute.Value == expected);
    }

    /// <summary>A zine that is nothing but its covers has its glossary before the pages behind.</summary>
    [Fact]
    public void Without_any_text_the_glossary_comes_first()
    {
        var document = Book(new Section(1, null, [P("y")], []) { Place = SectionPlace.BackCover }) with { Glossary = new([Entry("t", "T", P("A letter."))], [], []) };
        Assert.Equal(new GlossaryPosition.After(-1), GlossaryPosition.Of(document));
        Assert.Contains("glossary text-1", string.Join(' ', EpubFile.Of(document).Package.Descendants(EpubFile.Opf + "itemref").Select(item => item.Attribute("idref")!.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_without_words_say_nothing_that_could_be_said_twice()
    {
        var census = new LinkCensus();
        census.Add(new("https://example.org/a", [T(" ")]));
        census.Add(new("https://example.org/b", [T("…")]));
        Assert.Equal(0, census.Vague);
    }

    [Theory]
    [InlineData("a.png", 1)]
    [InlineData("a.JPG", 1)]
    [InlineData("a.jpeg", 1)]
    [InlineData("a.svg", 1)]
    [InlineData("a.gif", 1)]
    [InlineData("a.webp", 1)]
    [InlineData("e.g.", 0)]
    [InlineData("IMG_2031", 1)]
    [InlineData("scan7", 0)]
    [InlineData("Picture", 1)]
    [InlineData("two picture.png", 0)]
    public void Who_names_a_file_describes_nothing(string words, int vague)
    {
        var census = new PictureCensus();
        census.Add(new("pictures/IMG_2031.jpg", words));
        Assert.Equal(vague, census.Vague);
    }

    /// <summary>What nothing leads back to needs no name.</summary>
    [Theory]
    [InlineData(30, 30)]
    [InlineData(31, 1)]
    public void Only_places_that_are_led_back_to_have_names(int uses, int named)
    {
        var document = Book(H(1, "One", [.. Enumerable.Range(1, uses).Select(i => P(Use("t", "t", i)))])) with { Glossary = new([Entry("t", "T", P("A letter."))], [], []) };
        Assert.Equal(named, EpubFile.Of(document).Xml("text-1.xhtml").Descendants().Count(element => ((string?)element.Attribute("id"))?.StartsWith("use-t-", StringComparison.Ordinal) == true));
    }
}
