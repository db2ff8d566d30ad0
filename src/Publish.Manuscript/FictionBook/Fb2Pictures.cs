using Publish.Manuscript.Drafting;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.WebPages;

namespace Publish.Manuscript.FictionBook;

/// <summary>The pictures of a book, which stand at its end as Base64.</summary>
internal sealed class Fb2Pictures : IWebPictures
{
    private readonly Dictionary<string, WebNode> binaries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);
    private readonly PictureStore store;
    private readonly Draft draft;

    public Fb2Pictures(WebNode book, PictureStore store, Draft draft)
    {
        (this.store, this.draft) = (store, draft);
        foreach (var node in book.Children)
            if (node.Name == "binary" && node.Id.Length > 0) binaries.TryAdd(node.Id, node);
    }

    public string? Find(string address, string file, string where)
    {
        var id = WebLinks.Plain(address.TrimStart('#'));
        if (known.TryGetValue(id, out var path) && path is not null) return path;
        if (!binaries.TryGetValue(id, out var binary)) return Lost(address.Contains("://", StringComparison.Ordinal) ? WebLosses.OnTheWeb : WebLosses.Missing, address, where);
        if (!known.ContainsKey(id)) known[id] = path = Bytes(binary) is { } bytes ? store.Add(bytes, id) : null;
        return path ?? Lost(WebLosses.Unreadable, address, where);
    }

    /// <summary>Null for what is no Base64, or larger than a picture is.</summary>
    private static byte[]? Bytes(WebNode binary)
    {
        var typed = string.Concat(binary.Children.Where(child => child.IsText).Select(child => child.Text));
        if (typed.Length / 4L * 3 > Limits.PictureBytes) return null;
        var bytes = new byte[typed.Length / 4 * 3 + 3];
        return Convert.TryFromBase64String(typed, bytes, out var count) ? bytes[..count] : null;
    }

    private string? Lost(LossKind kind, string address, string where)
    {
        draft.Lose(kind, $"{address} ({where})");
        return null;
    }
}
