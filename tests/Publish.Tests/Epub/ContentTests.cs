using Publish.Model;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub;

public sealed class ContentTests
{
    private static readonly EpubFile Torture = EpubFile.Of(TortureDocument.Document, TortureDocument.Content());

    [Fact]
    public void Every_file_is_well_formed_and_says_its_language_twice()
    {
        foreach (var name in Torture.Files.Keys.Where(n => n.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            var root = Torture.Xml(name["EPUB/".Length..]);
            Assert.Equal("en", (string?)root.Attribute("lang"));
            Assert.Equal("en", (string?)root.Attribute(System.Xml.Linq.XNamespace.Xml + "lang"));
        }
    }

    [Fact]
    public void The_torture_document_has_only_the_faults_that_were_put_into_it() =>
        Assert.Equal(["ZP801", "ZP802", "ZP821"], Torture.Diagnostics.Select(d => d.Code));

    [Fact]
    public void Ranks_of_headings_follow_each_other_even_where_levels_were_skipped() =>
        Assert.Equal(["h1", "h2", "h2", "h2"], Torture.Xml("text-2.xhtml").Descendants().Select(e => e.Name.LocalName).Where(n => n.Length == 2 && n[0] == 'h' && char.IsDigit(n[1])));

    [Fact]
    public void A_table_says_what_its_heads_head()
    {
        var text = Torture.Text("text-4.xhtml");

        Assert.Contains("<thead>\n<tr><td class=\"left\"></td><th scope=\"col\" class=\"right\">Sheets</th></tr>", text);
        Assert.Contains("<th scope=\"row\" class=\"left\">A5</th>", text);
        Assert.Contains("colspan=\"2\"", text);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void A_table_of_many_columns_is_set_narrow_since_no_e_reader_scrolls(int columns, bool isNarrow)
    {
        var row = new TableRow(Seq.Of(Enumerable.Repeat(new TableCell([Prose.P("1000")], 1, 1), columns)));
        var table = new Table(Seq.Of(Enumerable.Repeat(ColumnAlignment.Right, columns)), [row], [row], []);

        Assert.Equal(isNarrow, EpubFile.Of(Prose.H(1, "One", table)).Text("text-1.xhtml").Contains("<table class=\"narrow room", StringComparison.Ordinal));
    }

    [Fact]
    public void A_term_without_a_description_and_a_description_without_a_term_make_a_valid_list()
    {
        var list = new DefinitionList([new Definition([], [[Prose.P("a")]]), new Definition([[Prose.T("B")]], [])]);

        Assert.Contains("<dl>\n<dt></dt>\n<dd>\n<p>a</p>\n</dd>\n<dt>B</dt>\n<dd></dd>\n</dl>", EpubFile.Of(Prose.H(1, "One", list)).Text("text-1.xhtml"));
    }

    [Fact]
    public void Lists_keep_their_kind_and_their_first_number() => Assert.Contains("<ol type=\"i\" start=\"4\">\n<li>four<ul>", Torture.Text("text-2.xhtml"));

    [Fact]
    public void Passages_in_other_languages_say_so() => Assert.Contains("<span lang=\"de\" xml:lang=\"de\">Grüße</span>", Torture.Text("text-2.xhtml"));

    [Theory]
    [InlineData("en", "ar", "rtl")]
    [InlineData("en", "de", null)]
    [InlineData("he", "ar", "rtl")]
    [InlineData("he", "en", "ltr")]
    public void A_passage_in_another_language_runs_from_the_side_from_which_that_is_written(string book, string passage, string? expected)
    {
        var document = Prose.Book(Prose.H(1, "One", Prose.P(Prose.S(SpanKind.Plain, "words!") with { Attributes = Prose.Lang(passage) })));
        var text = EpubFile.Of(document with { Metadata = document.Metadata with { Language = book } }).Xml("text-1.xhtml");

        Assert.Equal(expected, (string?)text.Descendants(EpubFile.H + "span").Single(s => (string?)s.Attribute("lang") == passage).Attribute("dir"));
    }

    [Fact]
    public void The_contents_say_which_language_a_heading_is_in()
    {
        var whole = Prose.H(1, "Hallo", Prose.P("Worte")) with { Attributes = Prose.Lang("de"), Subsections = [Prose.H(2, "Unten", Prose.P("Worte"))] };
        var part = Prose.H(1, "", Prose.P("words")) with { Heading = new([Prose.S(SpanKind.Plain, "שלום") with { Attributes = Prose.Lang("he") }]) };
        var contents = EpubFile.Of(whole, part, Prose.H(1, "Plain", Prose.P("words"))).Text("nav.xhtml");

        Assert.Contains("<a href=\"text-1.xhtml\" lang=\"de\" xml:lang=\"de\">Hallo</a>", contents);
        Assert.Contains("lang=\"de\" xml:lang=\"de\">Unten</a>", contents);
        Assert.Contains("lang=\"he\" xml:lang=\"he\" dir=\"rtl\">שלום</a>", contents);
        Assert.Contains("<a href=\"text-3.xhtml\">Plain</a>", contents);
    }

    [Fact]
    public void Of_sections_with_one_name_in_a_file_the_first_has_it()
    {
        var chapter = Prose.H(1, "Letters", Prose.P("Words.")) with { Subsections = [Prose.H(2, "A reply", Prose.P("One.")), Prose.H(2, "A reply", Prose.P("Two.")), Prose.H(2, "The end", Prose.P("Three."))] };
        var named = EpubFile.Of(chapter).Xml("text-1.xhtml").Descendants(EpubFile.H + "section").Select(section => section.Attribute("aria-labelledby") is not null);
        Assert.Equal([true, true, false, true], named);
    }

    [Fact]
    public void The_colophon_says_what_people_did_and_a_colon_has_the_language_s_space()
    {
        var document = Prose.Book(Prose.H(1, "Un", Prose.P("mots")));
        var book = EpubFile.Of(document with { Metadata = document.Metadata with { Language = "fr", Licence = "CC0", Contributors = [new("Ann"), new("Ben", "trl")] } });

        Assert.Contains("<cite>A zine</cite>. Ann</p>\n<p>Traduction\u202F: Ben</p>", book.Text("colophon.xhtml"));
        Assert.Contains("<p>Licence\u202F: <a rel=\"license\" href=\"https://creativecommons.org/publicdomain/zero/1.0/\">CC0</a></p>", book.Text("colophon.xhtml"));
        Assert.Contains("<p class=\"contributor\">Traduction\u202F: Ben</p>", book.Text("title-page.xhtml"));
    }

    [Fact]
    public void References_find_their_place_in_other_files_and_take_its_title_where_they_have_no_words()
    {
        Assert.Contains("<a href=\"text-5.xhtml#deep\">the deep place</a>", Torture.Text("text-2.xhtml"));
        Assert.Contains("<a href=\"#fig-map\">The valley. Drawn by hand.</a>", Torture.Text("text-2.xhtml"));
        Assert.Contains("<a href=\"glossary.xhtml#gloss-creep\">Creep</a>", Torture.Text("text-2.xhtml"));
    }

    [Fact]
    public void A_picture_that_could_not_be_read_leaves_its_words() => Assert.Contains("<p><span>[a lost picture]</span></p>", Torture.Text("text-2.xhtml"));

    [Fact]
    public void Words_in_capitals_stand_apart_and_codes_have_figures_as_tall_as_their_capitals()
    {
        var text = T("The BBC on an A4 sheet of 1914");
        var content = new Publish.Epub.EpubContent { Tokens = Publish.Markup.StyleTokens.Default with { Capitals = 40, OldStyleFigures = true }, PageMap = new([new("2", text, 5), new("3", text, 15)]) };
        var book = EpubFile.Of(Book(H(1, "One", P(text))), content);

        Assert.Matches("<p>The <span class=\"capitals\">B<span[^>]*aria-label=\"2\"></span>B</span>C on an <span class=\"figures\">A<span[^>]*aria-label=\"3\"></span>4</span> sheet of 1914</p>", book.Text("text-1.xhtml"));
        Assert.Contains(".capitals { letter-spacing: 0.04em; }", book.Text("css/zine.css"));
        Assert.Contains("<p>The BBC on an A4 sheet of 1914</p>", EpubFile.Of(H(1, "One", P(text))).Text("text-1.xhtml"));
    }

    [Fact]
    public void A_short_form_says_what_it_is_short_for() =>
        Assert.Contains("an <abbr title=\"Universal Time\">UT</abbr>.", EpubFile.Of(H(1, "One", P(T("an "), S(SpanKind.Plain, "UT") with { Attributes = Attributes.None with { Others = [new(Attributes.ShortFor, "Universal Time")] } }, T(".")))).Text("text-1.xhtml"));

    [Theory]
    [InlineData("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/")]
    [InlineData("Words under cc by-nc-nd 3.0, pictures not", "https://creativecommons.org/licenses/by-nc-nd/3.0/")]
    [InlineData("Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International", "https://creativecommons.org/licenses/by-nc-sa/4.0/")]
    [InlineData("CC0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("Peer Production, https://example.org/ppl.", "https://example.org/ppl")]
    [InlineData("CC BY", null)]
    [InlineData("All rights reserved", null)]
    public void A_licence_that_is_known_leads_to_its_text(string licence, string? address)
    {
        var book = EpubFile.Of(Book(H(1, "One", P("x"))) with { Metadata = new() { Title = "T", Licence = licence } });

        Assert.Equal(address, (string?)book.Package.Descendants(EpubFile.Opf + "link").SingleOrDefault()?.Attribute("href"));
        Assert.Equal(address is not null, book.Text("colophon.xhtml").Contains($"href=\"{address}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_decorative_picture_is_passed_over_by_those_who_listen() => Assert.Contains("alt=\"\"/>", Torture.Text("text-2.xhtml"));

    [Fact]
    public void A_zine_without_text_is_still_a_book()
    {
        var book = EpubFile.Of(new Document(new(), new(), [], Glossary.None));

        Assert.Equal(["title-page", "colophon"], book.Package.Descendants(EpubFile.Opf + "itemref").Select(i => i.Attribute("idref")!.Value));
    }
}
