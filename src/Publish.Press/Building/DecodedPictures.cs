using Publish.Fonts;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Raster;
using Publish.Raster.Developing;
using Publish.Raster.Svg.Tracing;
using Publish.Typesetting.Themes;

namespace Publish.Press.Building;

/// <summary>The manuscript's pictures, each looked at once, several at a time: its kind, its size, which way is up, and whether it is whole.</summary>
internal static class DecodedPictures
{
    /// <summary>Of photographs of any size so many fit the memory of a small machine.</summary>
    private const int AtOnce = 4;

    /// <returns>By the paths that the document names; without those that cannot be shown, which are diagnosed.</returns>
    /// <param name="paper">The faces of drawings on paper; null where none is made.</param>
    public static (IReadOnlyDictionary<string, Picture> Print, IReadOnlyDictionary<string, Picture> Screens) Fill(
        Document document, ManuscriptFiles manuscript, PaperFaces? paper, DiagnosticBag bag)
    {
        var (print, screens) = (new SortedDictionary<string, Picture>(StringComparer.Ordinal), new SortedDictionary<string, Picture>(StringComparer.Ordinal));
        var paths = manuscript.Pictures.Paths;
        if (paths.Count == 0) return (print, screens);
        var places = Places(document);
        var treatments = PictureTreatments.Of(document, bag);
        var looked = new (Picture? Screen, Picture? Print, DiagnosticBag Found)[paths.Count];
        Parallel.For(0, looked.Length, new() { MaxDegreeOfParallelism = Math.Min(AtOnce, Environment.ProcessorCount) }, i => looked[i] = Look(paths[i], places.GetValueOrDefault(paths[i]), manuscript, paper, treatments.GetValueOrDefault(paths[i])));
        for (var i = 0; i < looked.Length; i++)
        {
            bag.AddRange(looked[i].Found.Sorted());
            if (looked[i].Screen is { } screen) screens.Add(paths[i], screen);
            if (looked[i].Print is { } printed) print.Add(paths[i], printed);
        }

        return (print, screens);
    }

    private static (Picture? Screen, Picture? Print, DiagnosticBag Found) Look(string path, SourceSpan span, ManuscriptFiles manuscript, PaperFaces? paper, PictureTreatment treatment)
    {
        var found = new DiagnosticBag();
        var picture = PictureReader.Read(path, manuscript.Pictures.Read(path), span, found);
        if (picture is not null && treatment != PictureTreatment.None)
        {
            if (picture.Format == PictureFormat.Svg && treatment != PictureTreatment.Halftone) found.DrawingUntreated(path, span);
            picture = TreatedPicture.Of(picture, treatment);
        }
        return (picture, picture is null ? null : ForPrint(picture, manuscript, paper, span, found), found);
    }

    /// <summary>A drawing is traced; where it cannot be, a picture of the same name beside it is shown. Where nothing is printed it still takes its room on the pages that are counted.</summary>
    public static Picture? ForPrint(Picture picture, ManuscriptFiles manuscript, PaperFaces? paper, SourceSpan span, DiagnosticBag bag)
    {
        if (picture.Format != PictureFormat.Svg) return picture;
        return paper is null ? picture : DrawingTracer.Trace(picture, Twin, paper.Fonts, paper.Theme, span, bag);

        Picture? Twin() => manuscript.Pictures.ReadForPrint(picture.Path) is { IsEmpty: false } twin ? PictureReader.Read(picture.Path, twin, span, bag) : null;
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

/// <param name="Theme">Which of them are for what.</param>
internal sealed record PaperFaces(FontLibrary Fonts, FaceTheme Theme);
