using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Pdf;
using Publish.Typesetting.Pages;

namespace Publish.Press.Building;

/// <summary>Pictures with too few dots for the size at which they are printed, and those with more than print can show: all in one message, the worst first.</summary>
internal static class PictureSharpness
{
    /// <summary>Below this, squares show on paper; preflight asks for more, as print shops do.</summary>
    private const int FewestDots = 120;

    /// <summary>What looks sharp in print.</summary>
    private const int WantedDots = 300;

    private const int MostNamed = 3;

    /// <param name="fineness">Null where pictures stay as fine as they are.</param>
    public static void Report(PagedDocument paged, ManuscriptFiles manuscript, PictureFineness? fineness, DiagnosticBag bag)
    {
        var shown = Shown(paged);
        ReportCoarse([.. shown.Where(picture => picture.Dots < FewestDots).OrderBy(picture => picture.Dots).ThenBy(picture => picture.Path, StringComparer.Ordinal)], manuscript, bag);
        if (fineness is not null)
            ReportFine([.. shown.Where(picture => picture.IsFine(fineness)).OrderByDescending(picture => picture.Dots).ThenBy(picture => picture.Path, StringComparer.Ordinal)], fineness, manuscript, bag);
    }

    private static void ReportCoarse(ShownPicture[] coarse, ManuscriptFiles manuscript, DiagnosticBag bag)
    {
        if (coarse.Length == 0) return;
        var worst = coarse[0];
        bag.CoarsePictures(PlaceOf(worst.Path, manuscript), coarse.Length, FewestDots, Named(coarse), worst.Path, worst.WantedWidth, worst.WantedHeight);
    }

    private static void ReportFine(ShownPicture[] fine, PictureFineness fineness, ManuscriptFiles manuscript, DiagnosticBag bag)
    {
        if (fine.Length > 0) bag.FinePictures(PlaceOf(fine[0].Path, manuscript), fine.Length, fineness, Named(fine));
    }

    private static string Named(ShownPicture[] pictures) =>
        string.Join(", ", pictures.Take(MostNamed).Select(picture => $"\"{picture.Path}\" has {picture.Dots} on page {picture.Page}")) + (pictures.Length > MostNamed ? $" and {pictures.Length - MostNamed} more" : "");

    /// <summary>Each picture where it is largest.</summary>
    private static Dictionary<string, ShownPicture>.ValueCollection Shown(PagedDocument paged)
    {
        var found = new Dictionary<string, ShownPicture>(StringComparer.Ordinal);
        for (var i = 0; i < paged.Pages.Count; i++)
            foreach (var item in paged.Pages[i].Items)
                if (item is PictureItem { Picture.Format: not PictureFormat.Svg } picture && Of(picture, i + 1) is { } shown
                    && (!found.TryGetValue(shown.Path, out var other) || shown.Dots < other.Dots)) found[shown.Path] = shown;
        return found.Values;
    }

    private static ShownPicture? Of(PictureItem item, int page)
    {
        var (width, height) = item.Turned ? (item.Area.Height, item.Area.Width) : (item.Area.Width, item.Area.Height);
        var dots = PictureFineness.DotsOf(item.Picture, width, height);
        if (dots <= 0) return null;
        return new(item.Picture, page, (int)Math.Min(dots, int.MaxValue), (int)(width.Points * WantedDots / 72), (int)(height.Points * WantedDots / 72));
    }

    /// <summary>In the text, or in the settings, where a cover is named. A treated picture is another than its file.</summary>
    private static SourceSpan PlaceOf(string path, ManuscriptFiles manuscript)
    {
        var images = Query.All<Image>(manuscript.Document);
        var card = manuscript.Document.Metadata;
        return (images.FirstOrDefault(image => image.Path == path) ?? images.FirstOrDefault(image => IsMadeOf(path, image.Path)))?.Span
            ?? manuscript.Settings.Find(card.BackCover.Length > 0 && (path == card.BackCover || IsMadeOf(path, card.BackCover)) ? "back-cover" : "cover")?.Span ?? SourceSpan.None;
    }

    /// <summary>"a-threshold.png" of "a.png".</summary>
    private static bool IsMadeOf(string path, string file) => Path.GetExtension(file) is var end && path.StartsWith(file[..^end.Length] + "-", StringComparison.Ordinal);

    /// <param name="Dots">To the inch, as printed.</param>
    private sealed record ShownPicture(Picture Picture, int Page, int Dots, int WantedWidth, int WantedHeight)
    {
        public string Path => Picture.Path;

        public bool IsFine(PictureFineness fineness) => fineness.IsExceededBy(Picture, Dots);
    }
}
