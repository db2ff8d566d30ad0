using Publish.Manuscript;
using Publish.Model;
using Publish.Raster;

namespace Publish.Cli.Building;

/// <summary>The manuscript's pictures, each looked at once: its kind, its size, which way is up.</summary>
internal static class PictureShelf
{
    /// <returns>By the paths that the document names; without those that cannot be shown, which are diagnosed.</returns>
    public static IReadOnlyDictionary<string, Picture> Fill(Document document, ManuscriptFiles manuscript, DiagnosticBag bag)
    {
        var pictures = new SortedDictionary<string, Picture>(StringComparer.Ordinal);
        var paths = manuscript.Pictures.Paths;
        if (paths.Count == 0) return pictures;
        var places = Places(document);
        foreach (var path in paths)
        {
            var span = places.GetValueOrDefault(path);
            if (PictureReader.Read(path, manuscript.Pictures.Read(path), span, bag) is { } picture) pictures.Add(path, picture);
        }
        return pictures;
    }

    /// <summary>Where each picture is first shown.</summary>
    private static Dictionary<string, SourceSpan> Places(Document document)
    {
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var image in Query.All<Image>(document))
            places.TryAdd(image.Path, image.Span);
        return places;
    }
}
