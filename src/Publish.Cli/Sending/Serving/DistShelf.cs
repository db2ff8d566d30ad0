using Publish.Delivery.Books;
using Publish.Delivery.Catalogue;
using Publish.Files;
using Publish.Files.Changes;
using Publish.Press.Editions;
using Publish.Press.Output;

namespace Publish.Cli.Sending.Serving;

/// <summary>An output folder as a shelf: what its lists of files name, and nothing else that lies there. It is read again when a list has changed, so a zine that is made
/// while the catalogue is offered appears in it.</summary>
internal sealed class DistShelf(string folder, EditionList editions)
{
    private readonly Lock gate = new();
    private Shelf shelf = new("Zines", []);
    private string state = "";

    public Shelf Now()
    {
        lock (gate)
        {
            var lists = Lists();
            var found = string.Join('\n', lists.Select(list => $"{list.FullName} {list.Length} {list.LastWriteTimeUtc.Ticks}"));
            if (found != state) (shelf, state) = (Read(lists), found);
            return shelf;
        }
    }

    private FileInfo[] Lists()
    {
        try
        {
            FolderChange.Settle(folder);
            return [.. new DirectoryInfo(folder).EnumerateFiles("*" + OutputManifest.NameFor("")).OrderBy(list => list.Name, StringComparer.Ordinal)];
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private Shelf Read(IEnumerable<FileInfo> lists) => new("Zines",
        [.. lists.Select(list => OutputManifest.Read(list.FullName)).OfType<OutputManifest>().Select(Zine).Where(zine => zine.Files.Count > 0).OrderBy(zine => zine.Title, StringComparer.OrdinalIgnoreCase)]);

    private ShelfZine Zine(OutputManifest list)
    {
        var book = list.Files.FirstOrDefault(file => file.Edition == EditionNames.Epub && IsThere(file)) is { } epub ? PathOf(epub) : null;
        var card = book is null ? null : BookFile.ReadCard(book);
        return new(list.Slug, card ?? new BookMetadata("", ""), [.. list.Files.Where(IsThere).Select(Offered).OfType<ShelfFile>().OrderBy(file => file.Use)], book);
    }

    /// <summary>Null for what is the makers' own: the report, the model.</summary>
    private ShelfFile? Offered(MadeFile file) => editions.OfferOf(file.Edition) is { } offer ? new(file.Path, PathOf(file), UseOf(offer), offer.Words + On(file), file.Bytes, file.Sha256) : null;

    private static ShelfUse UseOf(Offer offer) => offer.Use switch
    {
        OfferedFor.Epub => ShelfUse.Epub,
        OfferedFor.Kepub => ShelfUse.Kepub,
        OfferedFor.Reading => ShelfUse.Reading,
        OfferedFor.Web => ShelfUse.Web,
        _ => ShelfUse.Print,
    };

    private static string On(MadeFile file) => file.Paper.Length > 0
        ? $", {Typesetting.Imposition.Paper.Find(file.Paper)?.Title ?? file.Paper} paper{(file.Path.EndsWith("-flip-long.pdf", StringComparison.Ordinal) ? ", turned on the long edge" : "")}"
        : "";

    /// <summary>A list may have been changed by somebody: only names in the folder itself are taken, and no links that lead out of it.</summary>
    private bool IsThere(MadeFile file) =>
        file.Path.Length > 0 && file.Path.IndexOfAny(['/', '\\', ':']) < 0 && !file.Path.Any(char.IsControl) && file.Sha256.All(char.IsAsciiHexDigit)
        && FileStatus.OfName(PathOf(file)).Kind == FileKind.Regular;

    private string PathOf(MadeFile file) => Path.Combine(folder, file.Path);
}
