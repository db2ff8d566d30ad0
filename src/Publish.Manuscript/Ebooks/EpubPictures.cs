using Publish.Manuscript.Drafting;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WebPages;

namespace Publish.Manuscript.Ebooks;

/// <summary>The pictures of an e-book, as its pages name them.</summary>
internal sealed class EpubPictures(Package book, PictureStore store, Draft draft) : IWebPictures
{
    private readonly Dictionary<string, string?> known = new(StringComparer.OrdinalIgnoreCase);

    public string? Find(string address, string file, string where)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return Lost(WebLosses.Unreadable, "data:", where);
        if (address.Contains("://", StringComparison.Ordinal)) return Lost(WebLosses.OnTheWeb, address, where);
        var path = WebLinks.Resolve(file, WebLinks.Plain(address.Split('#')[0]));
        if (known.TryGetValue(path, out var taken)) return taken ?? Lost(book.Has(path) ? WebLosses.Unreadable : WebLosses.Missing, path, where);
        known[path] = null;
        if (!book.Has(path)) return Lost(WebLosses.Missing, path, where);
        try
        {
            if (book.Bytes(path, Limits.PictureBytes) is { } bytes && store.Add(bytes, Path.GetFileName(path)) is { } stored) return known[path] = stored;
        }
        catch (PackageException)
        {
            // One picture that is damaged or too large is no reason to give up the book.
        }
        return Lost(WebLosses.Unreadable, path, where);
    }

    private string? Lost(LossKind kind, string address, string where)
    {
        draft.Lose(kind, $"{address} ({where})");
        return null;
    }
}
