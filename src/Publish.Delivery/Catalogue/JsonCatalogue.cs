using System.Text.Json;

namespace Publish.Delivery.Catalogue;

/// <summary>The shelf as a feed of OPDS 2.0, and each zine as a publication of its own.</summary>
/// <remarks>Every publication has at least one picture there; a zine whose e-book has no cover gets a plain sheet.</remarks>
internal static class JsonCatalogue
{
    /// <summary>Letters of every script stand as they are: this is never put into a web page.</summary>
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Shelf shelf) => Written(json =>
    {
        json.WriteStartObject("metadata"u8);
        json.WriteString("title"u8, shelf.Title);
        json.WriteString("modified"u8, Opds.Instant(shelf.Updated));
        json.WriteNumber("numberOfItems"u8, Offered(shelf).Count());
        json.WriteEndObject();
        json.WriteStartArray("links"u8);
        Link(json, "self", Opds.JsonAddress, Opds.JsonType);
        Link(json, "start", Opds.JsonAddress, Opds.JsonType);
        Link(json, "alternate", Opds.FeedAddress, Opds.FeedType);
        Link(json, "alternate", "/", "text/html");
        json.WriteEndArray();
        json.WriteStartArray("publications"u8);
        foreach (var zine in Offered(shelf))
        {
            json.WriteStartObject();
            Publication(json, zine);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static byte[] Write(ShelfZine zine) => Written(json => Publication(json, zine));

    private static IEnumerable<ShelfZine> Offered(Shelf shelf) => shelf.Zines.Where(zine => Opds.Acquisitions(zine).Any());

    private static void Publication(Utf8JsonWriter json, ShelfZine zine)
    {
        Metadata(json, zine);
        json.WriteStartArray("links"u8);
        Link(json, "self", Opds.PublicationAddress(zine), Opds.PublicationType);
        foreach (var file in Opds.Acquisitions(zine))
            Link(json, Opds.OpenAccess, file.Address, file.Type, file.Words);
        foreach (var page in zine.Files.Where(file => file.Use == ShelfUse.Web))
            Link(json, "alternate", page.Address, "text/html", page.Words);
        json.WriteEndArray();
        json.WriteStartArray("images"u8);
        json.WriteStartObject();
        json.WriteString("href"u8, Opds.CoverAddress(zine));
        json.WriteString("type"u8, zine.HasCover ? zine.Card.CoverType : PlainSheet.Type);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Metadata(Utf8JsonWriter json, ShelfZine zine)
    {
        json.WriteStartObject("metadata"u8);
        json.WriteString("@type"u8, "http://schema.org/Book");
        json.WriteString("title"u8, zine.Title);
        json.WriteString("identifier"u8, zine.Identifier);
        json.WriteString("modified"u8, Opds.Instant(zine.Updated));
        Several(json, "author", zine.Card.Authors);
        if (zine.Card.Language.Length > 0) json.WriteString("language"u8, zine.Card.Language);
        if (zine.Card.Description.Length > 0) json.WriteString("description"u8, zine.Card.Description);
        Several(json, "subject", zine.Card.Subjects);
        json.WriteEndObject();
    }

    private static void Several(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Link(Utf8JsonWriter json, string relation, string address, string type, string title = "")
    {
        json.WriteStartObject();
        json.WriteString("rel"u8, relation);
        json.WriteString("href"u8, address);
        json.WriteString("type"u8, type);
        if (title.Length > 0) json.WriteString("title"u8, title);
        json.WriteEndObject();
    }

    private static byte[] Written(Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
