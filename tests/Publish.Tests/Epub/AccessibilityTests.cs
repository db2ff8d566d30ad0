using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Publish.Epub;
using Publish.Epub.Package;
using Publish.Html;
using Publish.Model;
using Publish.Model.Language;
using Publish.Model.Pictures;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub;

public sealed class AccessibilityTests
{
    private static readonly string[] Languages = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "cs", "sk", "sv", "da", "nb", "nn", "fi", "el", "tr", "ca", "eo", "cy", "ar", ""];

    private static readonly Image Seen = new("a.png", "A cat"), Decoration = new("b.png", ""), Unsaid = new("c.png", null);

    private static XElement SummaryOf(Document document, EpubContent? content = null) => EpubFile.Of(document, content).Package.Descendants(EpubFile.Opf + "meta")
        .Single(m => (string?)m.Attribute("property") == "schema:accessibilitySummary");

    private static string Says(params Block[] blocks) => SummaryOf(Book(H(1, "One", blocks))).Value;

    private static Document In(string language, Document document) => document with { Metadata = document.Metadata with { Language = language } };

    private static Table Table(bool hasHead)
    {
        var row = new TableRow([new TableCell([P("a")])]);
        return new([ColumnAlignment.Default], hasHead ? [row] : [], [row], []);
    }

    [Fact]
    public void Every_language_that_has_words_has_a_summary_that_says_its_language()
    {
        Assert.All(Languages, language =>
        {
            var summary = SummaryOf(In(language, Book(H(1, "One", P("x")))));

            Assert.Equal(LanguageTerms.Of(language).Language, (string?)summary.Attribute(XNamespace.Xml + "lang"));
            Assert.Equal(summary.Value.Contains("can be enlarged", StringComparison.Ordinal), LanguageTerms.Of(language).Language == "en");
        });
    }

    [Fact]
    public void No_sentence_is_lost_in_translation()
    {
        var english = SentencesOf("en");
        foreach (var language in Languages.Where(l => LanguageTerms.Of(l).Language != "en"))
        {
            var own = SentencesOf(language);
            Assert.Equal(own.Length, own.Distinct().Count());
            Assert.All(english.Zip(own), pair =>
            {
                Assert.NotEqual(pair.First, pair.Second);
                Assert.Equal(pair.First.Contains("{0}", StringComparison.Ordinal), pair.Second.Contains("{0}", StringComparison.Ordinal));
                Assert.Equal(pair.First.Contains("WCAG 2.2", StringComparison.Ordinal), pair.Second.Contains("WCAG 2.2", StringComparison.Ordinal));
                Assert.EndsWith(".", pair.Second, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void A_german_summary_is_german_throughout() => Assert.Equal(
        "Die Schrift lässt sich vergrößern, umfärben und durch eine andere ersetzen, und der Text lässt sich vorlesen. "
        + "Überschriften sind als solche ausgezeichnet, und das Inhaltsverzeichnis führt zu jedem Abschnitt. Es gibt keine Bilder. "
        + "Es gibt keinen Ton, keinen Film und keinen Kopierschutz. Nichts blinkt oder bewegt sich. "
        + "Niemand hat es nach WCAG 2.2 geprüft.",
        SummaryOf(In("de-AT", Book(H(1, "Eins", P("x"))))).Value);

    [Fact]
    public void What_is_said_of_pictures_is_true_of_these()
    {
        Assert.Contains("There are no pictures.", Says(P("x")));
        Assert.Contains("There are no pictures but the cover.", SummaryOf(Book(H(1, "One", P("x"))), new() { Cover = Pixel.At("cover.png") }).Value);
        Assert.Contains("All pictures have descriptions. ", Says(P(Seen)));
        Assert.Contains("All pictures have descriptions or are marked as decoration.", Says(P(Seen, Decoration)));
        Assert.Contains("All pictures are marked as decoration.", Says(P(Decoration)));
        Assert.Contains("Pictures without a description: 2.", Says(P(Seen, Unsaid, Unsaid)));
        Assert.Contains("Pictures without a description: 1.", Says(new Figure(Unsaid, [], FigurePlacement.Here)));
    }

    [Fact]
    public void What_speaks_against_a_book_is_said_with_its_figure()
    {
        var vague = Says(P(new Image("IMG_2031.png", "IMG_2031"), new Image("b.png", "photo"), new Image("cat.png", "cat"), new Image("c.png", "c.png")));
        var links = Says(P(new Link("https://example.org/a", [T("here")]), new Link("https://example.org/b", [T("The map")]), new Link("https://example.org/c", [T("the map")]), new Link("https://example.org/b", [T("The map")])));

        Assert.Contains("Pictures whose description says nothing of what they show: 3.", vague);
        Assert.Contains("Links that do not say where they lead: 2.", links);
        Assert.Contains("Nobody has evaluated it against WCAG 2.2.", Says(P("x")));
    }

    /// <summary>A program cannot know whether a description describes: it takes somebody's word for it, and adds what it finds itself.</summary>
    [Fact]
    public void Conformance_is_claimed_where_somebody_vouches_for_it_and_nothing_was_found()
    {
        Document Vouched(Document document) => document with { Metadata = document.Metadata with { EvaluatedBy = "The reading circle" } };
        var clean = Book(H(1, "One", P("x")));

        var claimed = EpubFile.Of(Vouched(clean));
        Assert.Equal("The reading circle", claimed.Property("a11y:certifiedBy"));
        Assert.NotNull(claimed.Property("dcterms:conformsTo"));
        Assert.Contains("It was evaluated against WCAG 2.2, level AA, by: The reading circle.", claimed.Property("schema:accessibilitySummary"));
        Assert.Null(EpubFile.Of(clean).Property("dcterms:conformsTo"));
        Assert.Null(EpubFile.Of(clean).Property("a11y:certifiedBy"));
        Assert.All(
            new[] { Book(H(1, "One", P(Unsaid))), Book(H(1, "One", P(new Image("a.png", "image")))), Book(H(1, "One", Table(hasHead: false))), Book(H(1, "One", P(new Link("https://example.org", [T("click here")])))) },
            flawed => Assert.Null(EpubFile.Of(Vouched(flawed)).Property("dcterms:conformsTo")));
    }

    [Fact]
    public void A_book_that_shows_nothing_but_decoration_can_be_read_by_ear_alone() =>
        Assert.Equal(["textual"], EpubFile.Of(H(1, "One", P(Decoration))).Properties("schema:accessMode"));

    [Fact]
    public void What_is_said_of_tables_notes_and_pages_is_true_of_these()
    {
        var bare = Says(P("x"));
        Assert.DoesNotContain("columns", bare);
        Assert.DoesNotContain("notes", bare);
        Assert.DoesNotContain("printed", bare);
        Assert.DoesNotContain("glossary", bare);

        Assert.Contains("The columns of every table have headings.", Says(Table(hasHead: true)));
        Assert.Contains("Tables without column headings: 1.", Says(Table(hasHead: true), Table(hasHead: false)));
        Assert.Contains("to the notes and back", Says(P(T("x"), N(1, P("y")))));
        Assert.Contains("The pages of the printed edition", SummaryOf(TortureDocument.Document, TortureDocument.Content()).Value);
    }

    [Fact]
    public void A_glossary_that_the_text_does_not_use_promises_no_ways_back()
    {
        var glossary = Glossary.None with { Entries = [Entry("state", "State", P("y"))] };

        var unused = SummaryOf(Book(H(1, "One", P("x"))) with { Glossary = glossary }).Value;
        var used = SummaryOf(Book(H(1, "One", P(Use("state", "state", 1)))) with { Glossary = glossary }).Value;

        Assert.Contains("A glossary explains terms.", unused);
        Assert.DoesNotContain("from the glossary", unused);
        Assert.Contains("from the glossary", used);
    }

    [Theory]
    [InlineData("p { animation: blink 1s }")]
    [InlineData("a { Transition: all 2s }")]
    public void A_style_that_may_move_is_not_called_still(string css)
    {
        var book = EpubFile.Of(Book(H(1, "One", P("x"))), new() { StyleSheet = css });

        Assert.Equal("unknown", book.Property("schema:accessibilityHazard"));
        Assert.DoesNotContain("Nothing flashes", book.Property("schema:accessibilitySummary"));
    }

    [Fact]
    public void A_style_with_an_escape_is_still() =>
        Assert.Equal("none", EpubFile.Of(Book(H(1, "One", P("x"))), new() { StyleSheet = "li::before { content: '\\2014' }" }).Property("schema:accessibilityHazard"));

    [Fact]
    public void A_picture_of_several_frames_is_not_called_still()
    {
        var still = Pixel.At("a.png");
        var moving = still with { Bytes = WithFrames(still.Bytes.ToArray()) };
        EpubContent Of(Picture picture) => new() { Pictures = [picture] };

        Assert.Equal("none", EpubFile.Of(Book(H(1, "One", P(Seen))), Of(still)).Property("schema:accessibilityHazard"));
        Assert.Equal("unknown", EpubFile.Of(Book(H(1, "One", P(Seen))), Of(moving)).Property("schema:accessibilityHazard"));
    }

    /// <summary>A voice follows the marks, or reads English as if it were Welsh.</summary>
    [Fact]
    public void English_words_in_a_book_of_another_language_are_marked()
    {
        var document = In("cy", Book(H(1, "Un", P(T("x"), N(1, P("y"))))));

        var heading = EpubFile.Of(document).Xml("nav.xhtml").Descendants(EpubFile.H + "h1").Single();
        var page = new HtmlParser().ParseDocument(new MemoryStream(HtmlExporter.Export(document, new(), new())));

        Assert.Equal("en", (string?)heading.Attribute("lang"));
        Assert.Equal("en", (string?)heading.Attribute(XNamespace.Xml + "lang"));
        Assert.All(EpubFile.ById(EpubFile.Of(document).Xml("nav.xhtml"), "landmarks").Descendants(EpubFile.H + "a"), a => Assert.Equal("en", (string?)a.Attribute("lang")));
        Assert.Equal([null, "en"], page.QuerySelectorAll("nav[role=doc-toc] a").Select(a => a.GetAttribute("lang")));
        Assert.All(page.QuerySelectorAll("button, a.skip, nav h2, .notes > h2"), e => Assert.Equal("en", e.GetAttribute("lang")));
    }

    [Fact]
    public void A_cover_and_a_way_back_are_named_as_their_language_sets_a_colon()
    {
        var book = EpubFile.Of(In("fr", Book(H(1, "Un", P(T("x"), N(1, P("y")))))), new() { Cover = Pixel.At("cover.png") });

        Assert.Contains("alt=\"Couverture\u00A0: A zine\"", book.Text("cover.xhtml"));
        Assert.Contains("aria-label=\"1. Retour au texte\u00A0: Un\"", book.Text("text-1.xhtml"));
    }

    [Fact]
    public void Words_in_the_book_s_language_need_no_mark() =>
        Assert.DoesNotContain(" lang=", Text(HtmlExporter.Export(In("de-CH", Book(H(1, "Eins", P(T("x"), N(1, P("y")))))), new(), new()))[20..].Split("<body>")[1]);

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);

    private static string[] SentencesOf(string language)
    {
        var words = SummarySentences.Of(language);
        return
        [
            words.Text, words.Headings, words.TablesWithHeads, words.TablesWithoutHeads, words.Notes, words.Glossary, words.GlossaryUses, words.Pages, words.NoPictures,
            words.NoneButCover, words.AllDescribed, words.DescribedOrDecoration, words.AllDecoration, words.Undescribed, words.Silent, words.Still, words.VagueLinks,
            words.VagueDescriptions, words.Evaluated, words.NotEvaluated,
        ];
    }

    // The chunk that announces frames, after the header's 33 bytes.
    private static byte[] WithFrames(byte[] png) => [.. png[..33], 0, 0, 0, 8, .. "acTL"u8, 0, 0, 0, 2, 0, 0, 0, 0, 1, 2, 3, 4, .. png[33..]];
}
