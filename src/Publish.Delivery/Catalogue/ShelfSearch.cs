using System.Globalization;
using System.Text;
using System.Xml;

namespace Publish.Delivery.Catalogue;

/// <summary>Looking for zines, and the description that tells a reading app how (OpenSearch 1.1).</summary>
internal static class ShelfSearch
{
    private const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>Each word stands somewhere on the card, with whatever accents and capitals.</summary>
    public static bool Finds(ShelfZine zine, string wanted)
    {
        if (wanted.Length == 0) return true;
        var card = string.Join('\n', [zine.Title, zine.Card.Description, zine.Card.Series, .. zine.Card.Authors, .. zine.Card.Subjects]);
        return wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(card, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }

    public static byte[] Describe(Shelf shelf)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("OpenSearchDescription", OpenSearch);
            xml.WriteElementString("ShortName", OpenSearch, shelf.Title.Length > 16 ? "Zines" : shelf.Title);
            xml.WriteElementString("Description", OpenSearch, "Looks for words in titles, names, series, subjects and descriptions.");
            Url(xml, Opds.FeedType, Opds.FeedAddress + "?query={searchTerms}");
            Url(xml, Opds.JsonType, Opds.JsonAddress + "?query={searchTerms}");
            xml.WriteElementString("InputEncoding", OpenSearch, "UTF-8");
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Url(XmlWriter xml, string type, string template)
    {
        xml.WriteStartElement("Url", OpenSearch);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("template", template);
        xml.WriteEndElement();
    }
}
