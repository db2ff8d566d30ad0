using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Publish.Delivery.Books;
using Publish.Delivery.Catalogue.Http;

namespace Publish.Delivery.Catalogue;

/// <summary>What lies at which address: a page, the two catalogues, the covers, and the files of the shelf. Nothing else can be reached: a name is looked up in the shelf
/// and never becomes a path.</summary>
/// <param name="shelf">The shelf as it is now.</param>
/// <param name="loopbackOnly">Only this machine may ask, so only its own names are listened to: a page from elsewhere that had its name point here gets nothing.</param>
internal sealed class CatalogueSite(Func<Shelf> shelf, bool loopbackOnly)
{
    private const string FilesPath = "/files/";
    private const string CoversPath = "/covers/";
    private const string PublicationsPath = "/opds/";
    private const string OnlyOwnPictures = "Content-Security-Policy: default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    private const string OnlyWhatIsInside = "Content-Security-Policy: default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

    public PageAnswer Answer(PageRequest request)
    {
        if (loopbackOnly && !IsOwnName(request.Header("Host"))) return PageAnswer.Words(421);
        if (request.Method is not ("GET" or "HEAD")) return PageAnswer.Words(405, "Allow: GET, HEAD");
        return Conditions.Apply(request, Find(request, shelf()) ?? PageAnswer.Words(404));
    }

    private static PageAnswer? Find(PageRequest request, Shelf shelf) => request.Path switch
    {
        "/" => Page(PlainPage.Write(shelf), "text/html; charset=utf-8") with { Lines = [OnlyOwnPictures] },
        Opds.FeedAddress => PartOf(shelf, request) is { } part ? Page(AtomCatalogue.Write(part), Opds.FeedType) : null,
        Opds.JsonAddress => PartOf(shelf, request) is { } part ? Page(JsonCatalogue.Write(part), Opds.JsonType) : null,
        Opds.SearchAddress => Page(ShelfSearch.Describe(shelf), Opds.SearchType),
        var path when path.StartsWith(FilesPath, StringComparison.Ordinal) => FileAt(path[FilesPath.Length..], shelf),
        var path when path.StartsWith(CoversPath, StringComparison.Ordinal) => CoverOf(path[CoversPath.Length..], shelf),
        var path when path.StartsWith(PublicationsPath, StringComparison.Ordinal) => Publication(path[PublicationsPath.Length..], shelf),
        _ => null,
    };

    private static ShelfPage? PartOf(Shelf shelf, PageRequest request) => ShelfPage.Of(shelf, request.Wish("query"), request.Wish("page"));

    private static PageAnswer? FileAt(string name, Shelf shelf)
    {
        if (shelf.Zines.SelectMany(zine => zine.Files).FirstOrDefault(file => file.Name == name) is not { } file) return null;
        var there = new FileInfo(file.Path);
        if (!there.Exists || there.LinkTarget is not null) return null;
        var how = file.Use is ShelfUse.Epub or ShelfUse.Kepub ? "attachment" : "inline";
        return new(200, file.Type, [])
        {
            File = file.Path,
            Length = there.Length,
            // A file that is just being made anew is not the one that the list knows.
            Tag = string.Create(CultureInfo.InvariantCulture, $"\"{file.Sha256}-{there.Length:x}-{there.LastWriteTimeUtc.Ticks:x}\""),
            Lines = [$"Content-Disposition: {how}{Named(file.Name)}", OnlyWhatIsInside],
        };
    }

    private static PageAnswer? CoverOf(string slug, Shelf shelf)
    {
        if (shelf.Zines.FirstOrDefault(zine => zine.Slug == slug) is not { } zine) return null;
        var picture = zine.HasCover ? BookFile.ReadCover(zine.Book!, zine.Card) : null;
        return (picture is null ? Page(PlainSheet.Bytes, PlainSheet.Type) : Page(picture, zine.Card.CoverType)) with { Lines = [OnlyWhatIsInside] };
    }

    /// <summary>RFC 6266. Programs that know only the plain form, KOReader among them, take the address where that is not there; a name full of holes would be worse.</summary>
    private static string Named(string name) =>
        (name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.') ? $"; filename=\"{name}\"" : "") + $"; filename*=UTF-8''{Uri.EscapeDataString(name)}";

    private static PageAnswer? Publication(string name, Shelf shelf) =>
        shelf.Zines.FirstOrDefault(zine => zine.Slug + ".json" == name) is { } zine ? Page(JsonCatalogue.Write(zine), Opds.PublicationType) : null;

    private static PageAnswer Page(byte[] bytes, string type) => new(200, type, bytes) { Tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"" };

    private static bool IsOwnName(string? host)
    {
        if (host is null) return true;
        var name = host.StartsWith('[') ? host.Split(']')[0].TrimStart('[') : host.Split(':')[0];
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
    }
}
