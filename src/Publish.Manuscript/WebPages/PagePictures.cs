using Publish.Manuscript.Drafting;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;

namespace Publish.Manuscript.WebPages;

/// <summary>The pictures of a page: those that a browser saved beside it, and those that are written in it. Nothing is fetched.</summary>
internal sealed class PagePictures(ManuscriptFolder folder, PictureStore store, Draft draft) : IWebPictures
{
    private int written;

    public string? Find(string address, string file, string where)
    {
        if (WrittenPicture.Is(address)) return Written(address, where);
        if (address.StartsWith("//", StringComparison.Ordinal) || (address.Contains(':', StringComparison.Ordinal) && !(address.Length > 2 && address[1] == ':'))) return Lost(WebLosses.OnTheWeb, address, where);
        var path = WebLinks.Plain(address.Split('?', '#')[0]);
        if (folder.Find(path) is not FileLookup.Found found) return Lost(WebLosses.Missing, address, where);
        if (found.Bytes > Limits.PictureBytes) return Lost(WebLosses.Unreadable, address, where);
        if (PictureSignature.Of(found.FullPath) is not { } format) return Developed(found) ?? Lost(WebLosses.Unreadable, address, where);
        store.Pictures.Add(found.Path, found.FullPath, format);
        return found.Path;
    }

    /// <summary>Of a kind that is not kept: what is made of it.</summary>
    private string? Developed(FileLookup.Found found) => FileLoader.Load(found.FullPath, found.Path, Limits.PictureBytes, new()) is { } bytes ? store.Add(bytes, Path.GetFileName(found.Path)) : null;

    private string? Written(string address, string where) =>
        WrittenPicture.BytesOf(address) is { } bytes && store.Add(bytes, FormattableString.Invariant($"picture-{++written}")) is { } path ? path : Lost(WebLosses.Unreadable, "data:", where);

    private string? Lost(LossKind kind, string address, string where)
    {
        draft.Lose(kind, $"{address} ({where})");
        return null;
    }
}
