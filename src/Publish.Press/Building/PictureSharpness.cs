using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Typesetting.Pages;

namespace Publish.Press.Building;

/// <summary>Pictures with too few dots for the size at which they are printed: all in one warning, the coarsest first.</summary>
internal static class PictureSharpness
{
    /// <summary>Below this, squares show on paper; preflight asks for more, as print shops do.</summary>
    private const int FewestDots = 120;

    /// <summary>What looks sharp in print.</summary>
    private const int WantedDots = 300;

    private const int MostNamed = 3;

    public static void Report(PagedDocument paged, Document document, DiagnosticBag bag)
    {
        var coarse = Coarse(paged);
        if (coarse.Count == 0) return;
        var worst = coarse[0];
        bag.CoarsePictures(PlaceOf(worst.Path, document), coarse.Count, FewestDots,
            string.Join(", ", coarse.Take(MostNamed).Select(picture => $"\"{picture.Path}\" has {picture.Dots} on page {picture.Page}")) + (coarse.Count > MostNamed ? $" and {coarse.Count - MostNamed} more" : ""),
            worst.Path, worst.WantedWidth, worst.WantedHeight);
    }

    /// <summary>Each picture where it is largest.</summary>
    private static List<CoarsePicture> Coarse(PagedDocument paged)
    {
        var found = new Dictionary<string, CoarsePicture>(StringComparer.Ordinal);
        for (var i = 0; i < paged.Pages.Count; i++)
            foreach (var item in paged.Pages[i].Items)
                if (item is PictureItem { Picture.Format: not PictureFormat.Svg } picture && Of(picture, i + 1) is { Dots: < FewestDots } coarse
                    && (!found.TryGetValue(coarse.Path, out var other) || coarse.Dots < other.Dots)) found[coarse.Path] = coarse;
        return [.. found.Values.OrderBy(picture => picture.Dots).ThenBy(picture => picture.Path, StringComparer.Ordinal)];
    }

    private static CoarsePicture? Of(PictureItem item, int page)
    {
        var (width, height) = item.Turned ? (item.Area.Height.Points, item.Area.Width.Points) : (item.Area.Width.Points, item.Area.Height.Points);
        if (width <= 0 || height <= 0) return null;
        var dots = Math.Min(item.Picture.PixelWidth * 72 / width, item.Picture.PixelHeight * 72 / height);
        return new(item.Picture.Path, page, (int)Math.Min(dots, int.MaxValue), (int)(width * WantedDots / 72), (int)(height * WantedDots / 72));
    }

    private static SourceSpan PlaceOf(string path, Document document)
    {
        foreach (var image in Query.All<Image>(document))
            if (image.Path == path) return image.Span;
        return SourceSpan.None;
    }

    /// <param name="Dots">To the inch, as printed.</param>
    private sealed record CoarsePicture(string Path, int Page, int Dots, int WantedWidth, int WantedHeight);
}
