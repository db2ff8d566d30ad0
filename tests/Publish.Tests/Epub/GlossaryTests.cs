using Publish.Model;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub;

public sealed class GlossaryTests
{
    private static readonly EpubFile Torture = EpubFile.Of(TortureDocument.Document, TortureDocument.Content());

    [Fact]
    public void Every_term_is_defined_once_in_a_list_of_definitions()
    {
        var root = Torture.Xml("glossary.xhtml");

        Assert.Equal(["Creep", "Imposition", "Zine", "Unused"], root.Descendants(EpubFile.H + "dfn").Select(d => d.Value));
        Assert.All(root.Descendants(EpubFile.H + "dd"), dd => Assert.Equal("glossdef", (string?)dd.Attribute(EpubFile.Ops + "type")));
        Assert.Contains("properties=\"glossary\"", Torture.Text("package.opf"));
    }

    [Fact]
    public void An_entry_leads_back_to_each_place_that_uses_it_and_names_its_section()
    {
        var links = EpubFile.WithRole(EpubFile.ById(Torture.Xml("glossary.xhtml"), "gloss-imposition").ElementsAfterSelf().First(), "doc-backlink").ToList();

        Assert.Equal(
            ["text-1.xhtml#use-imposition-1", "text-3.xhtml#use-imposition-2", "text-3.xhtml#use-imposition-3", "text-3.xhtml#use-imposition-4"],
            links.Select(l => (string)l.Attribute("href")!));
        Assert.Equal("2. Back to the text: Notes", (string?)links[1].Attribute("aria-label"));
        Assert.Equal("imposition", EpubFile.ById(Torture.Xml("text-3.xhtml"), "use-imposition-2").Value);
    }

    [Fact]
    public void Entries_that_use_others_lead_to_them()
    {
        Assert.Contains("see <a href=\"#gloss-imposition\">imposition</a>", Torture.Text("glossary.xhtml"));
        Assert.Contains("See also: <a href=\"#gloss-creep\">Creep</a>, <a href=\"#gloss-zine\">Zine</a>", Torture.Text("glossary.xhtml"));
    }

    [Fact]
    public void Kinds_have_headings_of_their_own() =>
        Assert.Equal(["Terms", "things"], Torture.Xml("glossary.xhtml").Descendants(EpubFile.H + "h2").Select(h => h.Value));

    [Fact]
    public void A_term_used_too_often_is_led_back_to_once_a_section()
    {
        var sections = Enumerable.Range(0, 4).Select(s => H(1, "S" + s, [.. Enumerable.Range(1, 20).Select(i => P(Use("t", "t", (s * 20) + i)))])).ToArray();
        var book = EpubFile.Of(Book(sections) with { Glossary = new([Entry("t", "T", P("A letter."))], [], []) });

        Assert.Equal(4, EpubFile.WithRole(book.Xml("glossary.xhtml"), "doc-backlink").Count());
    }

    [Theory]
    [InlineData(true, "text-1.xhtml glossary.xhtml text-2.xhtml")]
    [InlineData(false, "text-1.xhtml text-2.xhtml glossary.xhtml")]
    public void The_glossary_stands_where_the_author_put_it_or_at_the_back(bool placed, string expected)
    {
        var first = placed ? H(1, "One", P("x"), new GlossaryPlace()) : H(1, "One", P("x"));
        var book = EpubFile.Of(Book(first, H(1, "Two", P("y"))) with { Glossary = new([Entry("t", "T", P("A letter."))], [T("Words")], []) });

        var spine = book.Package.Descendants(EpubFile.Opf + "itemref").Select(i => i.Attribute("idref")!.Value + ".xhtml");

        Assert.Equal(expected, string.Join(' ', spine.Where(f => f.StartsWith("text", StringComparison.Ordinal) || f.StartsWith("gloss", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_glossary_under_a_heading_of_the_author_s_stays_there()
    {
        var document = Book(H(1, "Words", P("Before."), new GlossaryPlace(), P("After."))) with { Glossary = new([Entry("t", "T", P("A letter."))], [], []) };

        var book = EpubFile.Of(document);

        Assert.False(book.Files.ContainsKey("EPUB/glossary.xhtml"));
        Assert.Single(book.Xml("text-1.xhtml").Descendants(EpubFile.H + "dl"));
        Assert.Empty(book.Diagnostics);
    }

    [Fact]
    public void A_section_that_holds_the_glossary_alone_is_the_glossary()
    {
        var document = Book(H(1, "A brief glossary", P("Some words."), new GlossaryPlace()), H(1, "Two", P("y"))) with
        {
            Glossary = new([Entry("t", "T", P("A letter."))], [], []),
        };

        var book = EpubFile.Of(document);

        Assert.Contains("epub:type=\"glossary\" role=\"doc-glossary\" aria-labelledby=\"section-1-title\"", book.Text("text-1.xhtml"));
        Assert.Contains("id=\"text-1\" href=\"text-1.xhtml\" media-type=\"application/xhtml+xml\" properties=\"glossary\"", book.Text("package.opf"));
        Assert.Contains("epub:type=\"glossary\" href=\"text-1.xhtml#glossary\"", book.Text("nav.xhtml"));
    }

    [Fact]
    public void The_language_of_a_term_is_not_its_definition_s()
    {
        var entry = Entry("t", "Wortspiel", P("A play on words.")) with { Attributes = Lang("de") };
        var book = EpubFile.Of(Book(H(1, "One", P(Use("t", "Wortspiel", 1, TermCall.First, 1)))) with { Glossary = new([entry], [], []) });
        var list = book.Xml("glossary.xhtml").Descendants(EpubFile.H + "dl").First();
        Assert.Equal("de", (string?)list.Element(EpubFile.H + "dt")!.Attribute("lang"));
        Assert.Null(list.Element(EpubFile.H + "dd")!.Attribute("lang"));
        Assert.Contains("lang=\"de\"", book.Text("text-1.xhtml"));
    }
}
