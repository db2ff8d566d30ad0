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

    /// <param name="shown">All that are shown, and those that nobody shows.</param>
    /// <returns>By the paths that the document names; without those that cannot be shown, which are diagnosed.</returns>
    /// <param name="paper">The faces of drawings on paper; null where none is made.</param>
    public static (IReadOnlyDictionary<string, Picture> Print, IReadOnlyDictionary<string, Picture> Screens) Fill(
        Document document, IReadOnlyList<PictureShowing> shown, ManuscriptFiles manuscript, PaperFaces? paper, DiagnosticBag bag)
    {
        var (print, screens) = (new SortedDictionary<string, Picture>(StringComparer.Ordinal), new SortedDictionary<string, Picture>(StringComparer.Ordinal));
        if (shown.Count == 0) return (print, screens);
        var places = Places(document);
        var looked = new (Picture? Screen, Picture? Print, DiagnosticBag Found)[shown.Count];
        Parallel.For(0, looked.Length, new() { MaxDegreeOfParallelism = Math.Min(AtOnce, Environment.ProcessorCount) }, i => looked[i] = Look(shown[i], places.GetValueOrDefault(shown[i].Path), manuscript, paper));
        for (var i = 0; i < looked.Length; i++)
        {
            bag.AddRange(looked[i].Found.Sorted());
            if (looked[i].Screen is { } screen) screens.Add(shown[i].Path, screen);
            if (looked[i].Print is { } printed) print.Add(shown[i].Path, printed);
        }

        return (print, screens);
    }

    private static (Picture? Screen, Picture? Print, DiagnosticBag Found) Look(PictureShowing showing, SourceSpan span, ManuscriptFiles manuscript, PaperFaces? paper)
    {
        var (found, treatment) = (new DiagnosticBag(), showing.Treatment);
        if (PictureReader.Read(showing.File, manuscript.Pictures.Read(showing.File), span, found) is not { } picture) return (null, null, found);
        if (treatment != PictureTreatment.None)
        {
            if (picture.Format == PictureFormat.Svg && treatment != PictureTreatment.Halftone) found.DrawingUntreated(showing.File, span);
            picture = TreatedPicture.Of(picture, treatment);
        }
        var printed = ForPrint(picture, manuscript, paper, span, found);
        return (Named(picture, showing.Path), printed is null ? null : Named(printed, showing.Path), found);
    }

    /// <summary>The very one where it is called so already: its working copy is known by it.</summary>
    private static Picture Named(Picture picture, string path) => picture.Path == path ? picture : picture with { Path = path };

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
