using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Press.Building;

/// <summary>What a document wants made of its pictures' tones, by their paths: a picture is one file in an e-book, however often it is shown, so the first wish counts.</summary>
internal static class PictureTreatments
{
    /// <summary>Without those whose tones stay. Wishes that come too late are diagnosed.</summary>
    public static IReadOnlyDictionary<string, PictureTreatment> Of(Document document, DiagnosticBag bag)
    {
        var wanted = new Dictionary<string, PictureTreatment>(StringComparer.Ordinal);
        Figure[] figures = [.. Query.All<Figure>(document)];
        foreach (var figure in figures)
            if (figure.Treatment != PictureTreatment.None) wanted.TryAdd(figure.Picture.Path, figure.Treatment);
        foreach (var figure in figures)
            if (wanted.TryGetValue(figure.Picture.Path, out var first) && first != figure.Treatment) bag.TwoTreatments(figure.Picture.Path, figure.Span);
        return wanted;
    }
}
