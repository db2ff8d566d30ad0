using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Publish.Delivery.Books;
using Publish.Delivery.Catalogue;

namespace Publish.Tests.Delivery.Catalogue;

/// <summary>A large shelf as a reading app goes through it, link by link, and what it finds there.</summary>
public sealed class ShelfPageTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly Shelf shelf = new("Zines", [.. Enumerable.Range(1, 120).Select(Zine)]);

    [Fact]
    public void Going_from_page_to_page_finds_every_zine_once()
    {
        var (ids, addresses) = (new List<string>(), new List<string>());
        for (var address = "/opds"; address is not null; address = Link(Feed(address), "next"))
        {
            Assert.True(addresses.Count < 10);
            addresses.Add(address);
            var feed = Feed(address);
            Assert.Equal(address, Link(feed, "self"));
            Assert.Equal("/opds", Link(feed, "first"));
            Assert.Equal("/opds?page=3", Link(feed, "last"));
            ids.AddRange(feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        }

        Assert.Equal(["/opds", "/opds?page=2", "/opds?page=3"], addresses);
        Assert.Equal(shelf.Zines.Select(zine => zine.Card.Identifier), ids);
        Assert.Equal("/opds?page=2", Link(Feed("/opds?page=3"), "previous"));
        Assert.Null(Link(Feed("/opds"), "previous"));
    }

    [Fact]
    public void The_second_catalogue_counts_as_the_first_does()
    {
        using var json = JsonDocument.Parse(JsonCatalogue.Write(ShelfPage.Of(shelf, null, "3")!));
        var metadata = json.RootElement.GetProperty("metadata");
        Assert.Equal((120, 50, 3), (Number(metadata, "numberOfItems"), Number(metadata, "itemsPerPage"), Number(metadata, "currentPage")));
        Assert.Equal(20, json.RootElement.GetProperty("publications").GetArrayLength());
        var links = json.RootElement.GetProperty("links").EnumerateArray().ToLookup(link => link.GetProperty("rel").GetString(), link => link.GetProperty("href").GetString());
        Assert.Equal("/opds.json?page=3", Assert.Single(links["self"]));
        Assert.Equal("/opds.json?page=2", Assert.Single(links["previous"]));
        Assert.Equal("/opds.json{?query}", Assert.Single(links["search"]));
        Assert.Empty(links["next"]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("2x")]
    [InlineData("99999999999999999999")]
    public void A_page_that_is_not_there_is_none(string page) => Assert.Null(ShelfPage.Of(shelf, null, page));

    [Fact]
    public void An_empty_shelf_has_one_page() => Assert.Equal(1, ShelfPage.Of(new("Zines", []))!.Pages);

    [Theory]
    [InlineData("zine 77", "Zine 77, for Zoë")]
    [InlineData("ZOE 77", "Zine 77, for Zoë")]
    [InlineData("someone 40", "Zine 40, for Zoë")]
    [InlineData("  60  stapling ", "Zine 60, for Zoë")]
    public void Words_are_looked_for_wherever_they_stand(string wanted, string title) => Assert.Equal(title, Assert.Single(ShelfPage.Of(shelf, wanted)!.Zines).Title);

    [Fact]
    public void What_was_found_has_pages_too_and_says_where_it_is()
    {
        var feed = Feed("zoë & co", 1);
        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.Equal("/opds?query=zo%C3%AB%20%26%20co", Link(feed, "self"));
        Assert.Equal("/opds?query=zo%C3%AB&page=3", Link(Feed("zoë", 2), "next"));
        Assert.NotEqual(Feed("/opds").Element(Atom + "id")!.Value, feed.Element(Atom + "id")!.Value);
    }

    [Fact]
    public void A_reading_app_learns_how_to_search()
    {
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        Assert.Equal("/opds/search.xml", Link(Feed("/opds"), "search"));
        var description = XElement.Parse(Encoding.UTF8.GetString(ShelfSearch.Describe(shelf)));
        var template = description.Elements(search + "Url").Single(url => url.Attribute("type")!.Value.StartsWith("application/atom+xml", StringComparison.Ordinal)).Attribute("template")!.Value;
        Assert.Equal("/opds?query={searchTerms}", template);
        Assert.InRange(description.Element(search + "ShortName")!.Value.Length, 1, 16);
    }

    private static ShelfZine Zine(int number) => new($"zine-{number}", new BookMetadata($"urn:zine:{number}", $"Zine {number}, for Zoë") { Authors = ["Someone"], Subjects = ["stapling"] },
        [new($"zine-{number}.epub", "nowhere", ShelfUse.Epub, "e-book", 1, "00")], null);

    private XElement Feed(string address) => Feed("", address.Split("page=") is [_, var page] ? int.Parse(page, System.Globalization.CultureInfo.InvariantCulture) : 1);

    private XElement Feed(string wanted, int page) =>
        XElement.Parse(Encoding.UTF8.GetString(AtomCatalogue.Write(ShelfPage.Of(shelf, wanted, page.ToString(System.Globalization.CultureInfo.InvariantCulture))!)));

    private static string? Link(XElement feed, string relation) =>
        feed.Elements(Atom + "link").SingleOrDefault(link => link.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value;

    private static int Number(JsonElement metadata, string name) => metadata.GetProperty(name).GetInt32();
}
