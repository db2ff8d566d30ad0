using Publish.Fonts;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Raster;
using Publish.Typesetting;

namespace Publish.Press.Building;

/// <summary>A draft goes on where a picture is missing or cannot be read, or no face has the letters: that is a warning, and boxes stand for them.</summary>
internal static class DraftBuild
{
    /// <summary>A bag that takes less for an error where a draft is wanted.</summary>
    public static DiagnosticBag BagFor(Request request) => new() { Judged = request.Draft ? Judge : null };

    public static Diagnostic Judge(Diagnostic diagnostic) =>
        diagnostic.Severity != Severity.Error ? diagnostic
            : IsOfPicture(diagnostic) ? diagnostic with { Severity = Severity.Warning, Message = diagnostic.Message + "; a crossed box stands for it in this draft" }
            : TypesettingMatters.BarsPages(diagnostic) ? diagnostic with { Severity = Severity.Warning, Message = diagnostic.Message + ", as they do in this draft", Hint = null }
            : diagnostic;

    private static bool IsOfPicture(Diagnostic diagnostic) =>
        ManuscriptMatters.IsOfPicture(diagnostic) || RasterMatters.IsOfPicture(diagnostic);

    /// <summary>The pictures, with boxes for those that the document names and that are not among them.</summary>
    public static Dictionary<string, Picture> Filled(IReadOnlyDictionary<string, Picture> pictures, Document document, FontLibrary fonts, string family)
    {
        var filled = new Dictionary<string, Picture>(pictures, StringComparer.Ordinal);
        foreach (var image in Query.All<Image>(document))
            Add(image.Path);
        Add(document.Metadata.Cover);
        Add(document.Metadata.BackCover);
        return filled;

        void Add(string path)
        {
            if (path.Length > 0 && !filled.ContainsKey(path)) filled.Add(path, Box(path, fonts, family));
        }
    }

    private static Picture Box(string path, FontLibrary fonts, string family) =>
        new(path, PictureFormat.Png, MissingPicture.Width, MissingPicture.Height, 1, MissingPicture.Draw(path, fonts, family));
}
