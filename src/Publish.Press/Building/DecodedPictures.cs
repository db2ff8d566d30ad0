using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Raster;

namespace Publish.Press.Building;

/// <summary>The manuscript's pictures, each looked at once, several at a time: its kind, its size, which way is up, and whether it is whole.</summary>
internal static class DecodedPictures
{
    /// <summary>Of photographs of any size so many fit the memory of a small machine.</summary>
    private const int AtOnce = 4;

    /// <returns>By the paths that the document names; without those that cannot be shown, which are diagnosed.</returns>
    /// <param name="isPrinted">Paper is made, so that a drawing needs a picture beside it.</param>
    public static (IReadOnlyDictionary<string, Picture> Print, IReadOnlyDictionary<string, Picture> Screens) Fill(
        Document document, ManuscriptFiles manuscript, bool isPrinted, DiagnosticBag bag)
    {
        var (print, screens) = (new SortedDictionary<string, Picture>(StringComparer.Ordinal), new SortedDictionary<string, Picture>(StringComparer.Ordinal));
        var paths = manuscript.Pictures.Paths;
        if (paths.Count == 0) return (print, screens);
        var places = Places(document);
        var looked = new (Picture? Screen, Picture? Print, DiagnosticBag Found)[paths.Count];
        Parallel.For(0, looked.Length, new() { MaxDegreeOfParallelism = Math.Min(AtOnce, Environment.ProcessorCount) }, i => looked[i] = Look(paths[i], places.GetValueOrDefault(paths[i]), manuscript, isPrinted));
        for (var i = 0; i < looked.Length; i++)
        {
            bag.AddRange(looked[i].Found.Sorted());
            if (looked[i].Screen is { } screen) screens.Add(paths[i], screen);
            if (looked[i].Print is { } printed) print.Add(paths[i], printed);
        }

        return (print, screens);
    }

    private static (Picture? Screen, Picture? Print, DiagnosticBag Found) Look(string path, SourceSpan span, ManuscriptFiles manuscript, bool isPrinted)
    {
        var found = new DiagnosticBag();
        var picture = PictureReader.Read(path, manuscript.Pictures.Read(path), span, found);
        return (picture, picture is null ? null : ForPrint(picture, manuscript, isPrinted, span, found), found);
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
