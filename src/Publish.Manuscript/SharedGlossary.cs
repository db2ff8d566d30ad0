using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Yaml;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>A glossary that the zines of a series share: <c>glossary: {shared: ../glossary.md}</c>.</summary>
/// <remarks>A manuscript reads nothing outside of its own folder but this. The folder above has to allow it, by a <c>series.yaml</c> that lies in
/// it, empty or not; then one Markdown file may be named in that folder or below it, and no path or link leads further out.</remarks>
internal static class SharedGlossary
{
    private const string Permission = "series.yaml";

    public static void AddTo(DocumentReader reader, ManuscriptFolder folder, ZineFile zine, SourceSet sources, DiagnosticBag diagnostics)
    {
        var path = zine.Settings.SharedGlossary;
        if (path.Length == 0) return;
        var place = PlaceOf(zine);
        if (Find(path, folder, place, diagnostics) is not { } found) return;
        if (FileLoader.LoadText(found.FullPath, path, Limits.TextBytes, diagnostics) is not { } bytes) return;
        var (text, file) = TextDecoder.Decode(path, bytes, sources, diagnostics);
        reader.AddSharedGlossary(text, file);
    }

    private static FileLookup.Found? Find(string path, ManuscriptFolder folder, SourceSpan place, DiagnosticBag diagnostics)
    {
        switch (LookUp(path.Replace('\\', '/'), folder, place, diagnostics))
        {
            case FileLookup.Found found when MarkdownNames.IsMarkdown(found.Path): return found;
            case FileLookup.Found: diagnostics.SharedGlossaryNotMarkdown(place, path); return null;
            case FileLookup.Missing missing: diagnostics.SharedGlossaryMissing(place, path, missing.Nearest); return null;
            case FileLookup.Outside: diagnostics.SharedGlossaryOutside(place, path); return null;
            default: return null;
        }
    }

    private static FileLookup? LookUp(string path, ManuscriptFolder folder, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (!path.StartsWith("../", StringComparison.Ordinal)) return folder.Find(path);
        if (Path.GetDirectoryName(folder.Root) is not { } above) return new FileLookup.Outside();
        var series = new ManuscriptFolder(above);
        if (series.Find(Permission) is FileLookup.Found) return series.Find(path[3..]);
        diagnostics.FolderIsNoSeries(place, path);
        return null;
    }

    private static SourceSpan PlaceOf(ZineFile zine) =>
        zine.Places.Find("glossary") is SettingMap map && map.Find("shared") is { } value ? value.Span : zine.PlaceOf("glossary");
}
