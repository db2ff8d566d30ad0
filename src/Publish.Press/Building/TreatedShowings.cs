using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Walking;

namespace Publish.Press.Building;

/// <summary>A picture as it is shown.</summary>
/// <param name="Path">As the document names it.</param>
/// <param name="File">Of the manuscript.</param>
internal sealed record PictureShowing(string Path, string File, PictureTreatment Treatment);

/// <summary>What is made of a picture's tones belongs to a showing and not to its file: where the cover, a line of text or another figure shows the file in another way, the treated one has a path of its own.</summary>
internal sealed class TreatedShowings : Rewriter
{
    private readonly HashSet<string> paths;
    private readonly Dictionary<string, PictureTreatment> first = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, PictureTreatment Treatment), PictureShowing> apart = [];

    private TreatedShowings(Document document, IReadOnlyList<string> files)
    {
        paths = [.. files];
        Figure[] figures = [.. Query.All<Figure>(document)];
        if (!figures.Any(figure => figure.Treatment != PictureTreatment.None)) return;
        var pictures = figures.Select(figure => figure.Picture).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var path in Query.All<Image>(document).Where(image => !pictures.Contains(image)).Select(image => image.Path).Concat([document.Metadata.Cover, document.Metadata.BackCover]))
            first[path] = PictureTreatment.None;
        foreach (var figure in figures.Where(figure => figure.Treatment == PictureTreatment.None)) first[figure.Picture.Path] = PictureTreatment.None;
        foreach (var figure in figures) first.TryAdd(figure.Picture.Path, figure.Treatment);
    }

    /// <returns>The document, in which showings apart have paths of their own, and all that it shows, a showing for each path.</returns>
    public static (Document Document, IReadOnlyList<PictureShowing> Shown) Of(Document document, IReadOnlyList<string> files)
    {
        var showings = new TreatedShowings(document, files);
        var shown = showings.first.Count == 0 ? document : showings.Rewrite(document);
        return (shown, [.. files.Select(file => new PictureShowing(file, file, showings.first.GetValueOrDefault(file))), .. showings.apart.Values.OrderBy(showing => showing.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The document before its showings were taken apart.</summary>
    public static Document Together(Document document, IReadOnlyList<PictureShowing> shown)
    {
        var files = shown.Where(showing => showing.Path != showing.File).ToDictionary(showing => showing.Path, showing => showing.File, StringComparer.Ordinal);
        return files.Count == 0 ? document : new Files(files).Rewrite(document);
    }

    public override Block Visit(Figure block)
    {
        var figure = (Figure)base.Visit(block);
        var (file, treatment) = (figure.Picture.Path, figure.Treatment);
        if (!first.TryGetValue(file, out var usual) || usual == treatment || !paths.Contains(file)) return figure;
        if (!apart.TryGetValue((file, treatment), out var showing)) apart.Add((file, treatment), showing = new(Free(file, treatment), file, treatment));
        return figure with { Picture = figure.Picture with { Path = showing.Path } };
    }

    private sealed class Files(Dictionary<string, string> files) : Rewriter
    {
        protected override Image Picture(Image picture) => files.TryGetValue(picture.Path, out var file) ? picture with { Path = file } : picture;
    }

    private string Free(string file, PictureTreatment treatment)
    {
        var end = Path.GetExtension(file);
        var path = $"{file[..^end.Length]}-{treatment.ToString().ToLowerInvariant()}{end}";
        while (!paths.Add(path)) path = path[..^end.Length] + "-" + end;
        return path;
    }
}
