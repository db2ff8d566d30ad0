using Publish.Manuscript.Importing;
using Publish.Manuscript.Markdown;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Manuscript.Drawings;

/// <summary>A folder of pictures, a TIFF, or a PDF of scanned pages, each picture of which becomes a page of a zine.</summary>
internal sealed class DrawingsImporter : IImporter
{
    public string Name => "a folder of pictures";

    public Seq<string> Extensions { get; } = [".tif", ".tiff"];

    public bool IsOfAnotherProgram => true;

    public string? InFolder(string name) => $"A picture goes into the text with ![what it shows]({name})";

    public Certainty? Recognise(ManuscriptPath path)
    {
        if (path.IsFolder) return IsOfPictures(path) ? Certainty.ByContent : null;
        return PictureNames.IsTiff(path.Head) || ForeignKinds.IsPdf(path.Head) ? Certainty.ByContent : null;
    }

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics)
    {
        if (importers.Darkroom is not { } darkroom)
        {
            diagnostics.NobodyLooks(path.Name);
            return null;
        }
        return new DrawingsReader(path, new(path, darkroom, importers.Lifter, importers.Wanted ?? PictureWork.None, diagnostics), darkroom, importers.Wanted, diagnostics).Read();
    }

    /// <summary>It holds pictures, and no text that anybody could read: what is about the folder, put aside, its settings, or a page outside of the text that these name is none.</summary>
    private static bool IsOfPictures(ManuscriptPath path)
    {
        var hasPicture = false;
        var own = new Lazy<HashSet<string>>(() => [.. DrawingsReader.SettingsOf(path, new SourceSet(), new DiagnosticBag()).Pages.Select(page => page.Path)]);
        foreach (var full in Directory.EnumerateFiles(path.FullPath))
        {
            var name = Path.GetFileName(full);
            if (PictureNames.Has(name) && !MarkdownNames.IsPutAside(name)) hasPicture = true;
            else if (IsText(name) && !own.Value.Contains(name)) return false;
        }
        return hasPicture;
    }

    private static bool IsText(string name) =>
        !MarkdownNames.IsPutAside(name) && !MarkdownNames.IsAboutTheFolder(name) && (MarkdownNames.IsMarkdown(name) || Importers.All.OfName(name) is not (null or DrawingsImporter));
}

/// <summary>What pictures are called, whoever made them.</summary>
internal static class PictureNames
{
    private static readonly HashSet<string> Ends = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".bmp", ".dib", ".webp", ".tif", ".tiff", ".svg", ".heic", ".heif", ".hif", ".avif",
    };

    public static bool Has(string name) => Ends.Contains(Path.GetExtension(name));

    public static bool IsTiff(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[(byte)'I', (byte)'I', 42, 0]) || head.StartsWith((ReadOnlySpan<byte>)[(byte)'M', (byte)'M', 0, 42]);
}
