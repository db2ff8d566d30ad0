using System.Globalization;
using System.Text.Json;
using Publish.Delivery.Books;

namespace Publish.Delivery.Catalogue;

/// <summary>The shelf as a feed of OPDS 2.0, and each zine as a publication of its own.</summary>
/// <remarks>Every publication has at least one picture there; a zine whose e-book has no cover gets a plain sheet.</remarks>
internal static class JsonCatalogue
{
    /// <summary>Letters of every script stand as they are: this is never put into a web page.</summary>
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ShelfPage page) => Written(json =>
    {
        FeedMetadata(json, page);
        FeedLinks(json, page);
        if (page.Found.Count == 0) WayBack(json, page);
        else Publications(json, page);
    });

    /// <summary>The schema takes no feed without anything in it: where nothing was found, a way leads back to all there is.</summary>
    private static void WayBack(Utf8JsonWriter json, ShelfPage page)
    {
        json.WriteStartArray("navigation"u8);
        Link(json, page.Wanted.Length > 0 ? "up" : "start", Opds.JsonAddress, Opds.JsonType, page.Shelf.Title);
        json.WriteEndArray();
    }

    private static void Publications(Utf8JsonWriter json, ShelfPage page)
    {
        json.WriteStartArray("publications"u8);
        foreach (var zine in page.Zines)
        {
            json.WriteStartObject();
            Publication(json, zine);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static byte[] Write(ShelfZine zine) => Written(json => Publication(json, zine));

    private static void FeedMetadata(Utf8JsonWriter json, ShelfPage page)
    {
        json.WriteStartObject("metadata"u8);
        json.WriteString("title"u8, page.Wanted.Length > 0 ? $"{page.Shelf.Title}: {page.Wanted}" : page.Shelf.Title);
        json.WriteString("modified"u8, Opds.Instant(page.Shelf.Updated));
        json.WriteNumber("numberOfItems"u8, page.Found.Count);
        json.WriteNumber("itemsPerPage"u8, ShelfPage.Most);
        json.WriteNumber("currentPage"u8, page.Number);
        json.WriteEndObject();
    }

    private static void FeedLinks(Utf8JsonWriter json, ShelfPage page)
    {
        json.WriteStartArray("links"u8);
        Link(json, "self", page.Address(Opds.JsonAddress), Opds.JsonType);
        Link(json, "start", Opds.JsonAddress, Opds.JsonType);
        if (page.Wanted.Length > 0) Link(json, "up", Opds.JsonAddress, Opds.JsonType);
        foreach (var (relation, address) in page.Neighbours(Opds.JsonAddress))
            Link(json, relation, address, Opds.JsonType);
        Link(json, "search", Opds.JsonAddress + "{?query}", Opds.JsonType, templated: true);
        Link(json, "alternate", page.Address(Opds.FeedAddress), Opds.FeedType);
        Link(json, "alternate", "/", "text/html");
        json.WriteEndArray();
    }

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
        // The day whole, or nothing: that is all the schema takes.
        if (DateOnly.TryParseExact(zine.Card.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) json.WriteString("published"u8, zine.Card.Date);
        Several(json, "author", zine.Card.Authors);
        if (zine.Card.Language.Length > 0) json.WriteString("language"u8, zine.Card.Language);
        if (zine.Description.Length > 0) json.WriteString("description"u8, zine.Description);
        Several(json, "subject", zine.Card.Subjects);
        Series(json, zine.Card);
        json.WriteEndObject();
    }

    private static void Series(Utf8JsonWriter json, BookMetadata card)
    {
        if (card.Series.Length == 0) return;
        json.WriteStartObject("belongsTo"u8);
        json.WriteStartObject("series"u8);
        json.WriteString("name"u8, card.Series);
        if (decimal.TryParse(card.SeriesPlace, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var place)) json.WriteNumber("position"u8, place);
        json.WriteEndObject();
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

    private static void Link(Utf8JsonWriter json, string relation, string address, string type, string title = "", bool templated = false)
    {
        json.WriteStartObject();
        json.WriteString("rel"u8, relation);
        json.WriteString("href"u8, address);
        json.WriteString("type"u8, type);
        if (templated) json.WriteBoolean("templated"u8, true);
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
