using System.Xml.Linq;

namespace Publish.Delivery.Books;

/// <summary>A card from a package document.</summary>
internal static class PackageReader
{
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <param name="place">Of the package in the archive: its links are from there.</param>
    public static BookMetadata Read(XElement package, string place)
    {
        var cover = Items(package).FirstOrDefault(item => Words(item, "properties").Contains("cover-image"));
        var series = Metas(package).FirstOrDefault(meta => Says(meta, "property", "belongs-to-collection"));
        return new(Identifier(package), Text(package, "title"))
        {
            Authors = Texts(package, "creator"),
            Language = Text(package, "language"),
            Description = Text(package, "description"),
            Date = Text(package, "date"),
            Modified = Property(package, "dcterms:modified"),
            Changes = [.. Metas(package).Where(meta => Says(meta, "property", "schema:releaseNotes")).Select(meta => meta.Value.Trim()).Where(text => text.Length > 0)],
            Rights = Text(package, "rights"),
            Subjects = Texts(package, "subject"),
            Series = series?.Value.Trim() ?? "",
            SeriesPlace = series?.Attribute("id")?.Value is { } id
                ? Metas(package).FirstOrDefault(meta => Says(meta, "property", "group-position") && Says(meta, "refines", "#" + id))?.Value.Trim() ?? "" : "",
            CoverEntry = cover?.Attribute("href")?.Value is { } link ? Beside(place, link) : "",
            CoverType = cover?.Attribute("media-type")?.Value ?? "",
        };
    }

    /// <summary>The one that the package names as its own, where there are several.</summary>
    private static string Identifier(XElement package)
    {
        var named = package.Attribute("unique-identifier")?.Value;
        var all = package.Descendants(Dublin + "identifier").ToArray();
        return (Array.Find(all, one => one.Attribute("id")?.Value == named) ?? all.FirstOrDefault())?.Value.Trim() ?? "";
    }

    private static string Text(XElement package, string name) => Texts(package, name) is [var first, ..] ? first : "";

    private static string[] Texts(XElement package, string name) =>
        [.. package.Descendants(Dublin + name).Select(element => element.Value.Trim()).Where(text => text.Length > 0)];

    private static string Property(XElement package, string name) =>
        Metas(package).FirstOrDefault(meta => Says(meta, "property", name))?.Value.Trim() ?? "";

    private static IEnumerable<XElement> Metas(XElement package) => package.Descendants().Where(element => element.Name.LocalName == "meta");

    private static bool Says(XElement element, string attribute, string value) => element.Attribute(attribute)?.Value == value;

    private static IEnumerable<XElement> Items(XElement package) => package.Descendants().Where(element => element.Name.LocalName == "item");

    private static string[] Words(XElement element, string attribute) => (element.Attribute(attribute)?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Beside(string place, string link) => place[..(place.LastIndexOf('/') + 1)] + Uri.UnescapeDataString(link);
}
