using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Publish.Delivery.Catalogue;
using Publish.Tests.Cli;

namespace Publish.Tests.Delivery.Catalogue;

/// <summary>The two catalogues against what OPDS 1.2, RFC 4287 and OPDS 2.0 ask for.</summary>
public sealed class CatalogueTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly ScratchFolder scratch = new();
    private readonly Shelf shelf;

    public CatalogueTests() => shelf = Shelves.Two(scratch);

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void The_feed_and_each_entry_have_what_Atom_asks_for()
    {
        var feed = Feed();
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var part in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.True(Uri.IsWellFormedUriString(Assert.Single(part.Elements(Atom + "id")).Value, UriKind.Absolute));
            Assert.NotEqual("", Assert.Single(part.Elements(Atom + "title")).Value);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", Assert.Single(part.Elements(Atom + "updated")).Value);
        }

        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.Equal(feed.Descendants(Atom + "id").Count(), feed.Descendants(Atom + "id").Select(id => id.Value).Distinct().Count());
    }

    [Fact]
    public void The_feed_says_where_it_is_and_where_the_catalogue_begins()
    {
        const string type = "application/atom+xml;profile=opds-catalog;kind=acquisition";
        var links = Feed().Elements(Atom + "link").ToLookup(link => link.Attribute("rel")!.Value);
        Assert.Equal(("/opds", type), Of(Assert.Single(links["self"])));
        Assert.Equal(("/opds", type), Of(Assert.Single(links["start"])));
        Assert.Contains(("/opds.json", "application/opds+json"), links["alternate"].Select(Of));
    }

    [Fact]
    public void Each_entry_can_be_fetched_and_the_one_with_a_cover_shows_it()
    {
        var entries = Feed().Elements(Atom + "entry").ToArray();
        var press = Links(entries[0]);
        Assert.Equal(("/files/press.epub", "application/epub+zip"), Of(Assert.Single(press["http://opds-spec.org/acquisition/open-access"])));
        Assert.Equal(("/covers/press", "image/jpeg"), Of(Assert.Single(press["http://opds-spec.org/image"])));
        Assert.Equal(("/covers/press", "image/jpeg"), Of(Assert.Single(press["http://opds-spec.org/image/thumbnail"])));
        var loose = Links(entries[1]);
        Assert.Equal(("/files/loose.pdf", "application/pdf"), Of(Assert.Single(loose["http://opds-spec.org/acquisition/open-access"])));
        Assert.Empty(loose["http://opds-spec.org/image"]);
    }

    [Fact]
    public void An_entry_says_what_the_e_book_says()
    {
        XNamespace terms = "http://purl.org/dc/terms/";
        var entry = Feed().Elements(Atom + "entry").First();
        Assert.Equal("urn:uuid:5b3f0d2e-0000-8000-8000-000000000001", entry.Element(Atom + "id")!.Value);
        Assert.Equal("Press <&> Fold", entry.Element(Atom + "title")!.Value);
        Assert.Equal("2024-05-02T08:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal(["One Hand", "Another Hand"], entry.Elements(Atom + "author").Select(author => author.Element(Atom + "name")!.Value));
        Assert.Equal(("de", "2024-05-01"), (entry.Element(terms + "language")!.Value, entry.Element(terms + "issued")!.Value));
        Assert.Equal("How to \"fold\" & staple", entry.Element(Atom + "summary")!.Value);
    }

    /// <summary>RFC 4287, section 4.1.2.</summary>
    [Fact]
    public void An_entry_without_a_content_has_an_alternate_and_the_plain_page_has_that_place()
    {
        var places = Feed().Elements(Atom + "entry").Select(entry => Of(Assert.Single(Links(entry)["alternate"]))).ToArray();
        Assert.Equal([("/#press", "text/html"), ("/#loose%20%26%20plain", "text/html")], places);
        var page = Encoding.UTF8.GetString(PlainPage.Write(shelf));
        Assert.Contains("<li class=\"zine\" id=\"press\">", page, StringComparison.Ordinal);
        Assert.Contains("<li class=\"zine\" id=\"loose &amp; plain\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_is_named_in_both_catalogues()
    {
        XNamespace schema = "http://schema.org/";
        var series = Assert.Single(Feed().Descendants(schema + "Series"));
        Assert.Equal(("Folded", "2.5"), (series.Attribute(schema + "name")!.Value, series.Attribute(schema + "position")!.Value));
        using var json = JsonDocument.Parse(JsonCatalogue.Write(shelf.Zines[0]));
        var named = json.RootElement.GetProperty("metadata").GetProperty("belongsTo").GetProperty("series");
        Assert.Equal(("Folded", 2.5m), (named.GetProperty("name").GetString(), named.GetProperty("position").GetDecimal()));
        Assert.Equal("2024-05-01", json.RootElement.GetProperty("metadata").GetProperty("published").GetString());
    }

    [Theory]
    [InlineData("urn:isbn:9783161484100", true)]
    [InlineData("https://example.org/zine", true)]
    [InlineData("/home/zine", false)]
    [InlineData("zine: the first", false)]
    [InlineData("No. 1", false)]
    public void An_identifier_is_an_address_or_is_made_into_one(string own, bool kept)
    {
        var zine = new ShelfZine("zine", new(own, "Zine"), [], null);
        Assert.Equal(kept, zine.Identifier == own);
        Assert.True(Uri.IsWellFormedUriString(zine.Identifier, UriKind.Absolute));
    }

    [Fact]
    public void The_same_shelf_gives_the_same_bytes_whenever_it_is_asked() => Assert.Equal(AtomCatalogue.Write(ShelfPage.Of(shelf)!), AtomCatalogue.Write(ShelfPage.Of(Shelves.Two(scratch))!));

    [Fact]
    public void The_second_catalogue_has_what_OPDS_2_asks_for()
    {
        using var json = JsonDocument.Parse(JsonCatalogue.Write(ShelfPage.Of(shelf)!));
        var feed = json.RootElement;
        Assert.Equal("Zines", feed.GetProperty("metadata").GetProperty("title").GetString());
        Assert.Contains(feed.GetProperty("links").EnumerateArray(), link => Is(link, "self", "/opds.json", "application/opds+json"));
        var publications = feed.GetProperty("publications").EnumerateArray().ToArray();
        Assert.Equal(2, publications.Length);
        foreach (var publication in publications)
        {
            Assert.NotEqual("", publication.GetProperty("metadata").GetProperty("title").GetString());
            var links = publication.GetProperty("links").EnumerateArray().ToArray();
            Assert.Single(links, link => link.GetProperty("rel").GetString() == "self" && link.GetProperty("type").GetString() == "application/opds-publication+json");
            Assert.Contains(links, link => link.GetProperty("rel").GetString() == "http://opds-spec.org/acquisition/open-access");
            Assert.Contains(publication.GetProperty("images").EnumerateArray(), image => image.GetProperty("type").GetString() is "image/jpeg" or "image/png" or "image/gif");
        }
    }

    /// <summary>OPDS 2.0's schema: one of publications, navigation and groups at least, none of them empty; a navigation link has a title.</summary>
    [Theory]
    [InlineData("nothing of the kind", "up")]
    [InlineData("", "start")]
    public void A_search_that_finds_nothing_leads_back_to_all_there_is(string wanted, string relation)
    {
        var searched = wanted.Length > 0 ? shelf : shelf with { Zines = [] };
        using var json = JsonDocument.Parse(JsonCatalogue.Write(ShelfPage.Of(searched, wanted)!));

        Assert.False(json.RootElement.TryGetProperty("publications", out _));
        var link = Assert.Single(json.RootElement.GetProperty("navigation").EnumerateArray());
        Assert.True(Is(link, relation, "/opds.json", "application/opds+json"));
        Assert.Equal("Zines", link.GetProperty("title").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("metadata").GetProperty("numberOfItems").GetInt32());
    }

    [Fact]
    public void The_page_shows_every_file_in_words_and_nothing_of_a_title_becomes_markup()
    {
        var page = Encoding.UTF8.GetString(PlainPage.Write(shelf));
        Assert.Contains("<h2 lang=\"de\">Press &lt;&amp;&gt; Fold</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/files/press-booklet-a4.pdf\">to print and fold, A4 paper<span class=\"of\">: Press &lt;&amp;&gt; Fold</span></a>", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    private XElement Feed() => XElement.Parse(Encoding.UTF8.GetString(AtomCatalogue.Write(ShelfPage.Of(shelf)!)));

    private static ILookup<string, XElement> Links(XElement entry) => entry.Elements(Atom + "link").ToLookup(link => link.Attribute("rel")!.Value);

    private static (string, string) Of(XElement link) => (link.Attribute("href")!.Value, link.Attribute("type")!.Value);

    private static bool Is(JsonElement link, string rel, string href, string type) =>
        link.GetProperty("rel").GetString() == rel && link.GetProperty("href").GetString() == href && link.GetProperty("type").GetString() == type;
}
