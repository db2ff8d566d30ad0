namespace Publish.Delivery.Catalogue;

/// <summary>The words of OPDS, 1.2 and 2.0, once.</summary>
internal static class Opds
{
    public const string FeedType = "application/atom+xml;profile=opds-catalog;kind=acquisition";
    public const string JsonType = "application/opds+json";
    public const string PublicationType = "application/opds-publication+json";
    public const string OpenAccess = "http://opds-spec.org/acquisition/open-access";
    public const string Image = "http://opds-spec.org/image";
    public const string Thumbnail = "http://opds-spec.org/image/thumbnail";

    public const string FeedAddress = "/opds";
    public const string JsonAddress = "/opds.json";

    public const string SearchType = "application/opensearchdescription+xml";
    public const string SearchAddress = "/opds/search.xml";

    public static string PublicationAddress(ShelfZine zine) => $"/opds/{Uri.EscapeDataString(zine.Slug)}.json";

    public static string CoverAddress(ShelfZine zine) => $"/covers/{Uri.EscapeDataString(zine.Slug)}";

    /// <summary>Where a zine stands on the plain page.</summary>
    public static string PlaceOnPage(ShelfZine zine) => "/#" + Uri.EscapeDataString(zine.Slug);

    /// <summary>What an e-reader takes; sheets to print are for the plain page.</summary>
    public static IEnumerable<ShelfFile> Acquisitions(ShelfZine zine) => zine.Files.Where(file => file.Use is ShelfUse.Epub or ShelfUse.Kepub or ShelfUse.Reading);

    public static string Instant(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
