using System.Globalization;
using System.Xml.Linq;
using Publish.Model;
using Publish.Model.Language;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub.Navigation;

/// <summary>Contents, as EPUB 3 and EPUB 2 have them: each line leads to what it names, nested as the sections are.</summary>
public sealed class ContentsTests
{
    private static readonly XNamespace N = "http://www.daisy.org/z3986/2005/ncx/";

    private static Section Titled(string id, int level, params Section[] below) => H(level, $"The {id}", P($"Words of {id}.")) with { Attributes = Id(id), Subsections = Seq.Of(below) };

    private static readonly Text First = T("Words on pages.");

    private static readonly Section[] Body =
    [
        Titled("one", 1, Titled("one-a", 2, Titled("deep", 3)), Titled("one-b", 2)),
        H(1, "Two", P(First)),
        new(1, null, [P("A part without a heading.")], []),
    ];

    private static EpubFile Book(string language = "en", Publish.Model.Glossary? glossary = null, params PageStart[] pages)
    {
        var document = Prose.Book(Body);
        return EpubFile.Of(document with { Metadata = document.Metadata with { Language = language }, Glossary = glossary ?? Publish.Model.Glossary.None }, new() { PageMap = new(Seq.Of(pages)) });
    }

    private static readonly string[] Expected =
    [
        "0 The one text-1.xhtml", "1 The one-a text-1.xhtml#one-a", "2 The deep text-1.xhtml#deep", "1 The one-b text-1.xhtml#one-b", "0 Two text-2.xhtml", "0 Beginning text-3.xhtml", "0 Colophon colophon.xhtml",
    ];

    [Fact]
    public void They_are_nested_as_the_sections_are()
    {
        var terms = LanguageTerms.Of("en");
        Assert.Equal(Expected.Select(line => line.Replace("Beginning", terms.StartOfText, StringComparison.Ordinal).Replace("Colophon", terms.Colophon, StringComparison.Ordinal)), Lines(Nav(Book(), "toc").Element(EpubFile.H + "ol")!, 0));
    }

    [Fact]
    public void Those_of_EPUB_2_are_the_same_lines_in_the_same_order()
    {
        var book = Book();
        Assert.Equal(Lines(Nav(book, "toc").Element(EpubFile.H + "ol")!, 0), Points(book.Xml("toc.ncx").Element(N + "navMap")!, 0));
    }

    [Fact]
    public void Their_head_says_which_book_it_is_how_deep_it_goes_and_how_many_pages_there_are()
    {
        var pages = new PageStart[] { new("ix", First, 0), new("7", First, 3), new("12", First, 5), new("11", First, 8) };
        var ncx = Book(pages: pages).Xml("toc.ncx");
        var book = Book(pages: pages);
        string Meta(string name) => (string)ncx.Descendants(N + "meta").Single(meta => (string?)meta.Attribute("name") == name).Attribute("content")!;
        Assert.Equal(book.Package.Descendants(EpubFile.Dc + "identifier").First().Value, Meta("dtb:uid"));
        Assert.Equal(["3", "4", "12"], new[] { "dtb:depth", "dtb:totalPageCount", "dtb:maxPageNumber" }.Select(Meta));
        Assert.Equal("A zine", ncx.Element(N + "docTitle")!.Element(N + "text")!.Value);
        Assert.Equal(["2005-1", "en"], new[] { (string?)ncx.Attribute("version"), (string?)ncx.Attribute(XNamespace.Xml + "lang") });
        Assert.Equal("1", (string)EpubFile.Of(H(1, "One", P("x"))).Xml("toc.ncx").Descendants(N + "meta").Single(meta => (string?)meta.Attribute("name") == "dtb:depth").Attribute("content")!);
    }

    [Fact]
    public void Places_are_numbered_as_they_are_met_and_what_is_one_place_has_one_number()
    {
        var ncx = Book(pages: [new("ix", First, 0), new("7", First, 3)]).Xml("toc.ncx");
        var places = ncx.Descendants().Where(place => place.Name == N + "navPoint" || place.Name == N + "pageTarget").ToList();
        Assert.Equal(places.Count, places.Select(place => (string)place.Attribute("id")!).Distinct().Count());
        var expected = new Dictionary<string, int>();
        foreach (var place in places)
        {
            var address = (string)place.Element(N + "content")!.Attribute("src")!;
            if (!expected.ContainsKey(address)) expected[address] = expected.Count + 1;
            Assert.Equal(expected[address], (int)place.Attribute("playOrder")!);
        }
        Assert.All(places, place => Assert.Matches(place.Name == N + "navPoint" ? "^nav-[1-9][0-9]*$" : "^pt-[1-9][0-9]*$", (string)place.Attribute("id")!));
    }

    [Fact]
    public void Pages_of_EPUB_2_are_those_of_the_list_with_their_kind_and_value()
    {
        var book = Book(pages: [new("ix", First, 0), new("7", First, 3), new("12", First, 5)]);
        var targets = book.Xml("toc.ncx").Element(N + "pageList")!.Elements(N + "pageTarget").ToList();
        Assert.Equal(Nav(book, "page-list").Descendants(EpubFile.H + "a").Select(a => (a.Value, (string)a.Attribute("href")!)), targets.Select(target => (Label(target), Source(target))));
        Assert.Equal(["special ", "normal 7", "normal 12"], targets.Select(target => $"{(string)target.Attribute("type")!} {(string?)target.Attribute("value")}"));
        Assert.Equal(LanguageTerms.Of("en").ListOfPages, Label(book.Xml("toc.ncx").Element(N + "pageList")!));
        Assert.Null(Book().Xml("toc.ncx").Element(N + "pageList"));
        Assert.Equal("0", (string)Book().Xml("toc.ncx").Descendants(N + "meta").Single(meta => (string?)meta.Attribute("name") == "dtb:maxPageNumber").Attribute("content")!);
    }

    [Fact]
    public void Only_the_contents_are_shown_and_each_list_is_named_for_those_who_hear_it()
    {
        var book = Book(pages: [new("7", First, 3)]);
        Assert.Equal(["toc", "landmarks", "page-list"], book.Xml("nav.xhtml").Descendants(EpubFile.H + "nav").Select(nav => (string)nav.Attribute(EpubFile.Ops + "type")!));
        Assert.Equal([null, "hidden", "hidden"], new[] { "toc", "landmarks", "page-list" }.Select(id => (string?)Nav(book, id).Attribute("hidden")));
        Assert.Equal(["doc-toc", null, "doc-pagelist"], new[] { "toc", "landmarks", "page-list" }.Select(id => (string?)Nav(book, id).Attribute("role")));
        var terms = LanguageTerms.Of("en");
        Assert.Equal([terms.Contents, terms.ListOfPages], new[] { "toc", "page-list" }.Select(id => (string)Nav(book, id).Attribute("aria-label")!));
        Assert.Equal([terms.Contents, terms.ListOfPages], new[] { "toc", "page-list" }.Select(id => Nav(book, id).Elements().First().Value));
        Assert.DoesNotContain(Book().Xml("nav.xhtml").Descendants(EpubFile.H + "nav"), nav => (string?)nav.Attribute("id") == "page-list");
    }

    [Fact]
    public void A_glossary_is_a_line_of_its_own_or_of_the_section_that_it_stands_in()
    {
        var entries = new[] { Entry("zine", "Zine", P("A small thing.")) };
        Assert.Contains($"0 {LanguageTerms.Of("en").Glossary} glossary.xhtml", Lines(Nav(Book(glossary: new(Seq.Of(entries), [], [])), "toc").Element(EpubFile.H + "ol")!, 0));
        Assert.Contains("0 Words glossary.xhtml", Lines(Nav(Book(glossary: new(Seq.Of(entries), [T("Words")], [])), "toc").Element(EpubFile.H + "ol")!, 0));
        string[] Inside(Seq<Inline> title) => [.. Lines(Nav(EpubFile.Of(Prose.Book(H(1, "One", P("x"), new GlossaryPlace(), P("After."))) with { Glossary = new(Seq.Of(entries), title, []) }), "toc").Element(EpubFile.H + "ol")!, 0)];
        Assert.Equal(["0 One text-1.xhtml", "1 Words text-1.xhtml#glossary"], Inside([T("Words")])[..2]);
        Assert.DoesNotContain(Inside([]), line => line.StartsWith('1'));
    }

    [Fact]
    public void In_a_language_without_words_of_its_own_the_program_s_are_marked_as_what_they_are()
    {
        var entries = new[] { Entry("zine", "Zine", P("A small thing.")) };
        EpubFile Of(params Inline[] title) => Book("sw", new(Seq.Of(entries), Seq.Of(title), []), new PageStart("7", First, 3));
        string? Language(EpubFile book, string nav, string address) =>
            (string?)Nav(book, nav).Descendants(EpubFile.H + "a").Single(a => (string)a.Attribute("href")! == address).Attribute(XNamespace.Xml + "lang");
        Assert.Equal(["en", "en", null], new[] { "colophon.xhtml", "glossary.xhtml", "text-1.xhtml" }.Select(address => Language(Of(), "toc", address)));
        Assert.Equal(["en", null], new[] { "colophon.xhtml", "glossary.xhtml" }.Select(address => Language(Of(T("Maneno")), "toc", address)));
        var landmark = (string)Nav(Of(), "landmarks").Descendants(EpubFile.H + "a").Single(a => (string?)a.Attribute(EpubFile.Ops + "type") == "glossary").Attribute("href")!;
        Assert.Equal(["en", null], new[] { Of(), Of(T("Maneno")) }.Select(book => Language(book, "landmarks", landmark)));
        Assert.Equal([null, null], new[] { "colophon.xhtml", "glossary.xhtml" }.Select(address => Language(Book("en", new(Seq.Of(entries), [], [])), "toc", address)));
    }

    /// <summary>The navigation is a file of its own: an address without a file's name would lead to nowhere in it, whichever part it is meant for.</summary>
    [Fact]
    public void Every_address_names_a_file_that_is_there_and_the_place_in_it()
    {
        var texts = Enumerable.Range(0, 6).Select(i => T($"Words of part {i}.")).ToArray();
        var sections = texts.Select((text, i) => H(1, $"Part {i}", P(text)) with { Subsections = [H(2, $"Below {i}", P("More."))] }).ToArray();
        PageStart[] pages = [new("i", null, 0), .. texts.Select((text, i) => new PageStart($"{i}", text, 2)), new("ix", null, 0)];
        var book = EpubFile.Of(Prose.Book(sections), new() { PageMap = new(Seq.Of(pages)) });
        var nav = book.Xml("nav.xhtml");
        var addresses = nav.Descendants(EpubFile.H + "nav").Descendants(EpubFile.H + "a").Select(a => (string)a.Attribute("href")!)
            .Concat(book.Xml("toc.ncx").Descendants(N + "content").Select(content => (string)content.Attribute("src")!)).ToList();
        Assert.Equal(2 * (6 + 6 + 1 + 8), addresses.Count - Nav(book, "landmarks").Descendants(EpubFile.H + "a").Count());
        foreach (var address in addresses)
        {
            var parts = address.Split('#');
            Assert.EndsWith(".xhtml", parts[0], StringComparison.Ordinal);
            if (parts.Length > 1) Assert.NotNull(EpubFile.ById(book.Xml(parts[0]), parts[1]));
        }
        Assert.DoesNotContain(nav.Descendants(EpubFile.H + "ol"), list => !list.HasElements);
    }

    [Fact]
    public void Only_the_section_that_holds_the_glossary_has_it_below_its_line()
    {
        var entries = new[] { Entry("zine", "Zine", P("A small thing.")) };
        var book = EpubFile.Of(Prose.Book(H(1, "One", P("x")), H(1, "Two", P("y"), new GlossaryPlace(), P("After.")), H(1, "Three", P("z"))) with { Glossary = new(Seq.Of(entries), [T("Words")], []) });
        Assert.Equal(["0 One text-1.xhtml", "0 Two text-2.xhtml", "1 Words text-2.xhtml#glossary", "0 Three text-3.xhtml"], Lines(Nav(book, "toc").Element(EpubFile.H + "ol")!, 0).Take(4));
    }

    [Fact]
    public void A_heading_in_another_language_says_so_and_so_do_those_below_it()
    {
        var section = Titled("one", 1, Titled("below", 2)) with { Attributes = Lang("de") };
        var links = Nav(EpubFile.Of(section, H(1, "Two", P("x"))), "toc").Descendants(EpubFile.H + "a").ToList();
        Assert.Equal(["de", "de", null], links.Take(3).Select(a => (string?)a.Attribute(XNamespace.Xml + "lang")));
    }

    [Fact]
    public void A_line_without_words_can_be_followed_all_the_same() =>
        Assert.Equal("—", Nav(EpubFile.Of(H(1, "", P("x"))), "toc").Descendants(EpubFile.H + "a").First().Value);

    private static XElement Nav(EpubFile book, string id) => book.Xml("nav.xhtml").Descendants(EpubFile.H + "nav").Single(nav => (string?)nav.Attribute("id") == id);

    private static IEnumerable<string> Lines(XElement list, int depth)
    {
        foreach (var item in list.Elements(EpubFile.H + "li"))
        {
            var link = item.Element(EpubFile.H + "a")!;
            yield return string.Create(CultureInfo.InvariantCulture, $"{depth} {link.Value} {(string)link.Attribute("href")!}");
            foreach (var below in item.Elements(EpubFile.H + "ol").SelectMany(nested => Lines(nested, depth + 1))) yield return below;
        }
    }

    private static IEnumerable<string> Points(XElement around, int depth)
    {
        foreach (var point in around.Elements(N + "navPoint"))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{depth} {Label(point)} {Source(point)}");
            foreach (var below in Points(point, depth + 1)) yield return below;
        }
    }

    private static string Label(XElement of) => of.Element(N + "navLabel")!.Element(N + "text")!.Value;

    private static string Source(XElement of) => (string)of.Element(N + "content")!.Attribute("src")!;
}
