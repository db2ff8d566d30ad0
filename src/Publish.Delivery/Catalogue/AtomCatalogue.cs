using System.Xml;

namespace Publish.Delivery.Catalogue;

/// <summary>The shelf as one acquisition feed of OPDS 1.2, which is Atom (RFC 4287): e-reader apps know it best.</summary>
internal static class AtomCatalogue
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>OPDS 1.2 has no word for a series; this is the one that reading apps know.</summary>
    private const string Schema = "http://schema.org/";

    public static byte[] Write(ShelfPage page)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new System.Text.UTF8Encoding(false) }))
            Feed(xml, page);
        return bytes.ToArray();
    }

    private static void Feed(XmlWriter xml, ShelfPage page)
    {
        var shelf = page.Shelf;
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xmlns", "dc", null, Terms);
        xml.WriteAttributeString("xmlns", "opensearch", null, OpenSearch);
        xml.WriteAttributeString("xmlns", "schema", null, Schema);
        Text(xml, "id", NamedId.Of("catalogue " + shelf.Title + (page.Wanted.Length > 0 ? "?" + page.Wanted : "")));
        Text(xml, "title", Clean(page.Wanted.Length > 0 ? $"{shelf.Title}: {page.Wanted}" : shelf.Title));
        Text(xml, "updated", Opds.Instant(shelf.Updated));
        Author(xml, shelf.Title);
        FeedLinks(xml, page);
        Count(xml, "totalResults", page.Found.Count);
        Count(xml, "startIndex", ((page.Number - 1) * ShelfPage.Most) + 1);
        Count(xml, "itemsPerPage", ShelfPage.Most);
        foreach (var zine in page.Zines)
            Entry(xml, zine);
        xml.WriteEndElement();
    }

    private static void FeedLinks(XmlWriter xml, ShelfPage page)
    {
        Link(xml, "self", page.Address(Opds.FeedAddress), Opds.FeedType);
        Link(xml, "start", Opds.FeedAddress, Opds.FeedType);
        if (page.Wanted.Length > 0) Link(xml, "up", Opds.FeedAddress, Opds.FeedType);
        foreach (var (relation, address) in page.Neighbours(Opds.FeedAddress))
            Link(xml, relation, address, Opds.FeedType);
        Link(xml, "search", Opds.SearchAddress, Opds.SearchType);
        Link(xml, "alternate", page.Address(Opds.JsonAddress), Opds.JsonType);
        Link(xml, "alternate", "/", "text/html");
    }

    private static void Entry(XmlWriter xml, ShelfZine zine)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", zine.Identifier);
        Text(xml, "title", Clean(zine.Title));
        Text(xml, "updated", Opds.Instant(zine.Updated));
        foreach (var author in zine.Card.Authors)
            Author(xml, author);
        Term(xml, "identifier", zine.Identifier);
        Term(xml, "language", zine.Card.Language);
        Term(xml, "issued", zine.Card.Date);
        if (zine.Description.Length > 0) Text(xml, "summary", Clean(zine.Description));
        if (zine.Card.Rights.Length > 0) Text(xml, "rights", Clean(zine.Card.Rights));
        foreach (var subject in zine.Card.Subjects)
            Category(xml, subject);
        Series(xml, zine);
        Links(xml, zine);
        xml.WriteEndElement();
    }

    private static void Links(XmlWriter xml, ShelfZine zine)
    {
        if (zine.HasCover)
        {
            Link(xml, Opds.Image, Opds.CoverAddress(zine), zine.Card.CoverType);
            Link(xml, Opds.Thumbnail, Opds.CoverAddress(zine), zine.Card.CoverType);
        }

        foreach (var file in Opds.Acquisitions(zine))
            Link(xml, Opds.OpenAccess, file.Address, file.Type, file.Words, file.Bytes);
        // An entry without a content has an alternate (RFC 4287, section 4.1.2).
        if (zine.Files.FirstOrDefault(file => file.Use == ShelfUse.Web) is { } web) Link(xml, "alternate", web.Address, "text/html", web.Words);
        else Link(xml, "alternate", Opds.PlaceOnPage(zine), "text/html");
    }

    private static void Link(XmlWriter xml, string relation, string address, string type, string title = "", long bytes = 0)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteAttributeString("type", type);
        if (title.Length > 0) xml.WriteAttributeString("title", title);
        if (bytes > 0) xml.WriteAttributeString("length", bytes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", Clean(name));
        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, string subject)
    {
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", Clean(subject));
        xml.WriteAttributeString("label", Clean(subject));
        xml.WriteEndElement();
    }

    private static void Series(XmlWriter xml, ShelfZine zine)
    {
        if (zine.Card.Series.Length == 0) return;
        xml.WriteStartElement("Series", Schema);
        // Some reading apps look for the one name, some for the other.
        xml.WriteAttributeString("name", Clean(zine.Card.Series));
        xml.WriteAttributeString("name", Schema, Clean(zine.Card.Series));
        if (zine.Card.SeriesPlace.Length > 0) xml.WriteAttributeString("position", Schema, Clean(zine.Card.SeriesPlace));
        xml.WriteEndElement();
    }

    private static void Count(XmlWriter xml, string name, int count) => xml.WriteElementString(name, OpenSearch, count.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static void Term(XmlWriter xml, string name, string text)
    {
        if (text.Length > 0) xml.WriteElementString("dc", name, Terms, Clean(text));
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    /// <summary>XML cannot hold every character (XML 1.0, section 2.2).</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is (>= 0x20 or 0x9 or 0xA) and not (0xFFFE or 0xFFFF)));
}
