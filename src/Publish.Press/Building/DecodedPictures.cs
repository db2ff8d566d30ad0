using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Raster;

namespace Publish.Press.Building;

/// <summary>The manuscript's pictures, each looked at once: its kind, its size, which way is up.</summary>
internal static class DecodedPictures
{
    /// <returns>By the paths that the document names; without those that cannot be shown, which are diagnosed.</returns>
    /// <param name="isPrinted">Paper is made, so that a drawing needs a picture beside it.</param>
    public static (IReadOnlyDictionary<string, Picture> Print, IReadOnlyDictionary<string, Picture> Screens) Fill(
        Document document, ManuscriptFiles manuscript, bool isPrinted, DiagnosticBag bag)
    {
        var (print, screens) = (new SortedDictionary<string, Picture>(StringComparer.Ordinal), new SortedDictionary<string, Picture>(StringComparer.Ordinal));
        var paths = manuscript.Pictures.Paths;
        if (paths.Count == 0) return (print, screens);
        var places = Places(document);
        foreach (var path in paths)
        {
            var span = places.GetValueOrDefault(path);
            if (PictureReader.Read(path, manuscript.Pictures.Read(path), span, bag) is not { } picture) continue;
            screens.Add(path, picture);
            if (ForPrint(picture, manuscript, isPrinted, span, bag) is { } printed) print.Add(path, printed);
        }
        return (print, screens);
    }

    /// <summary>A drawing's pixels are in a picture of the same name beside it. Where nothing is printed it still takes its room on the pages that are counted.</summary>
    private static Picture? ForPrint(Picture picture, ManuscriptFiles manuscript, bool isPrinted, SourceSpan span, DiagnosticBag bag)
    {
        if (picture.Format != PictureFormat.Svg) return picture;
        var twin = manuscript.Pictures.ReadForPrint(picture.Path);
        if (!twin.IsEmpty) return PictureReader.Read(picture.Path, twin, span, bag);
        if (isPrinted) bag.DrawingOnPaper(picture.Path, span);
        return picture;
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
