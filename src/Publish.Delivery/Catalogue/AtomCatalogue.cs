using System.Xml;

namespace Publish.Delivery.Catalogue;

/// <summary>The shelf as one acquisition feed of OPDS 1.2, which is Atom (RFC 4287): e-reader apps know it best.</summary>
internal static class AtomCatalogue
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Terms = "http://purl.org/dc/terms/";

    public static byte[] Write(Shelf shelf)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new System.Text.UTF8Encoding(false) }))
            Feed(xml, shelf);
        return bytes.ToArray();
    }

    private static void Feed(XmlWriter xml, Shelf shelf)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xmlns", "dc", null, Terms);
        Text(xml, "id", NamedId.Of("catalogue " + shelf.Title));
        Text(xml, "title", shelf.Title);
        Text(xml, "updated", Opds.Instant(shelf.Updated));
        Author(xml, shelf.Title);
        Link(xml, "self", Opds.FeedAddress, Opds.FeedType);
        Link(xml, "start", Opds.FeedAddress, Opds.FeedType);
        Link(xml, "alternate", Opds.JsonAddress, Opds.JsonType);
        Link(xml, "alternate", "/", "text/html");
        foreach (var zine in shelf.Zines.Where(zine => Opds.Acquisitions(zine).Any()))
            Entry(xml, zine);
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, ShelfZine zine)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", zine.Identifier);
        Text(xml, "title", Clean(zine.Title));
        Text(xml, "updated", Opds.Instant(zine.Updated));
        foreach (var author in zine.Card.Authors)
            Author(xml, author);
        Term(xml, "language", zine.Card.Language);
        Term(xml, "issued", zine.Card.Date);
        if (zine.Card.Description.Length > 0) Text(xml, "summary", Clean(zine.Card.Description));
        if (zine.Card.Rights.Length > 0) Text(xml, "rights", Clean(zine.Card.Rights));
        foreach (var subject in zine.Card.Subjects)
            Category(xml, subject);
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
        foreach (var page in zine.Files.Where(file => file.Use == ShelfUse.Web))
            Link(xml, "alternate", page.Address, "text/html", page.Words);
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

    private static void Term(XmlWriter xml, string name, string text)
    {
        if (text.Length > 0) xml.WriteElementString("dc", name, Terms, Clean(text));
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    /// <summary>XML cannot hold every character (XML 1.0, section 2.2).</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is >= 0x20 or 0x9 or 0xA and not (0xFFFE or 0xFFFF)));
}
