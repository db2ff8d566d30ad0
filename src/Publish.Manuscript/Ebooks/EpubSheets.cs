using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WebPages;

namespace Publish.Manuscript.Ebooks;

/// <summary>The sheets that an e-book's pages name, each set of them read once.</summary>
internal sealed class EpubSheets(Package book)
{
    private const int MostBytes = 2 * 1024 * 1024;

    private readonly Dictionary<string, WebSheet> read = new(StringComparer.Ordinal);

    public void Dress(WebNode root)
    {
        var paths = new List<string>();
        var own = "";
        foreach (var node in root.Below())
        {
            if (node.Name == "style") own += string.Concat(node.Children.Where(child => child.IsText).Select(child => child.Text));
            else if (node.Name == "link" && node["rel"].Contains("stylesheet", StringComparison.OrdinalIgnoreCase) && !node["rel"].Contains("alternate", StringComparison.OrdinalIgnoreCase)) paths.Add(WebLinks.Resolve(node.File, WebLinks.Plain(node["href"])));
        }
        var key = string.Join('\n', paths) + "\n\n" + own;
        if (!read.TryGetValue(key, out var sheet)) read[key] = sheet = Read(paths, own);
        foreach (var node in root.Below())
            if (!node.IsText) node.Style = sheet.Of(node);
    }

    private WebSheet Read(List<string> paths, string own)
    {
        var sheet = new WebSheet();
        foreach (var path in paths)
        {
            try
            {
                if (book.Bytes(path, MostBytes) is { } bytes) sheet.Add(WebText.Decode(bytes));
            }
            catch (PackageException)
            {
                // A book without one of its sheets is read all the same.
            }
        }
        sheet.Add(own);
        return sheet;
    }
}
