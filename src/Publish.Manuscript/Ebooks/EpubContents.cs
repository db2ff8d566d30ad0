using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WebPages;

namespace Publish.Manuscript.Ebooks;

/// <summary>The table of contents of an e-book: which places are headings, and how deep. A broken one is none.</summary>
internal static class EpubContents
{
    /// <summary>Places ("file#name"; the name may be empty) with their depth from 1 and their words, in order.</summary>
    public static List<(string File, string Name, int Depth, string Words)> Read(EpubPackage package, Package book)
    {
        var nav = package.Parts.FirstOrDefault(part => part.IsNavigation);
        var found = new List<(string, string, int, string)>();
        if (nav is not null && book.Bytes(nav.Path, 16 * 1024 * 1024) is { } bytes && WebParser.TryParse(WebText.Decode(bytes), nav.Path) is { } root)
        {
            var list = root.Below().FirstOrDefault(node => node.Name == "nav" && node.IsOf("toc")) ?? root.First("nav");
            if (list is not null) OfList(list, nav.Path, 0, found);
        }
        if (found.Count > 0) return found;
        var ncx = package.Parts.FirstOrDefault(part => part.Kind == "application/x-dtbncx+xml");
        if (ncx is not null && book.Has(ncx.Path) && EpubPackage.Xml(book, ncx.Path)?.First("navmap") is { } map) OfMap(map, ncx.Path, 0, found);
        return found;
    }

    private static void OfList(WebNode node, string file, int depth, List<(string, string, int, string)> found)
    {
        foreach (var child in node.Children)
        {
            if (child.Name == "a") Add(child["href"], file, Math.Max(1, depth), child.Words(), found);
            else if (!child.IsText) OfList(child, file, child.Name == "ol" || child.Name == "ul" ? depth + 1 : depth, found);
        }
    }

    private static void OfMap(WebNode node, string file, int depth, List<(string, string, int, string)> found)
    {
        foreach (var point in node.Children.Where(child => child.Name == "navpoint"))
        {
            if (point.Children.Find(child => child.Name == "content") is { } content) Add(content["src"], file, depth + 1, point.Children.Find(child => child.Name == "navlabel")?.Words() ?? "", found);
            OfMap(point, file, depth + 1, found);
        }
    }

    private static void Add(string address, string from, int depth, string words, List<(string, string, int, string)> found)
    {
        if (address.Length == 0 || found.Count > 20_000) return;
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        found.Add((path.Length == 0 ? from : WebLinks.Resolve(from, WebLinks.Plain(path)), hash < 0 ? "" : WebLinks.Plain(address[(hash + 1)..]), Math.Min(depth, 6), string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }
}
