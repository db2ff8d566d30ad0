using Publish.Manuscript.Files;
using Publish.Manuscript.Yaml;
using Publish.Model;

namespace Publish.Manuscript;

/// <summary>The files that make up the text of a folder, in reading order.</summary>
internal static class FolderContents
{
    /// <param name="glossary">The glossary's name; it is listed only where <c>contents:</c> says so.</param>
    public static List<FileLookup.Found> List(ManuscriptFolder folder, ZineFile zine, string? glossary, DiagnosticBag diagnostics) =>
        zine.Contents is { } contents ? Named(folder, contents, glossary, diagnostics) : InOrder(folder, glossary, diagnostics);

    private static List<FileLookup.Found> InOrder(ManuscriptFolder folder, string? glossary, DiagnosticBag diagnostics)
    {
        var names = folder.TopFiles().Where(name => MarkdownNames.IsMarkdown(name) && name != glossary && !MarkdownNames.IsPutAside(name)).ToList();
        if (names.Count > Limits.TextFiles)
        {
            diagnostics.TooManyFiles(Path.GetFileName(folder.Root), names.Count);
            return [];
        }
        var files = new List<FileLookup.Found>();
        foreach (var name in names)
        {
            if (MarkdownNames.IsAboutTheFolder(name)) diagnostics.AboutTheFolder(name);
            else if (folder.Find(name) is FileLookup.Found found) files.Add(found);
            else diagnostics.ContentsOutside(SourceSpan.None, name);
        }
        return files;
    }

    private static List<FileLookup.Found> Named(ManuscriptFolder folder, Seq<SettingScalar> contents, string? glossary, DiagnosticBag diagnostics)
    {
        var files = new List<FileLookup.Found>();
        foreach (var item in contents)
        {
            switch (folder.Find(item.Value))
            {
                case FileLookup.Found found when !MarkdownNames.IsMarkdown(found.Path) && found.Path != glossary: diagnostics.ContentsNotMarkdown(item.Span, item.Value); break;
                case FileLookup.Found found when files.Exists(f => f.Path == found.Path): diagnostics.ContentsTwice(item.Span, item.Value); break;
                case FileLookup.Found found: files.Add(found); break;
                case FileLookup.Missing missing: diagnostics.ContentsMissing(item.Span, missing.Path, missing.Nearest); break;
                default: diagnostics.ContentsOutside(item.Span, item.Value); break;
            }
        }
        ReportOthers(folder, files, contents, glossary, diagnostics);
        return files;
    }

    private static void ReportOthers(ManuscriptFolder folder, List<FileLookup.Found> files, Seq<SettingScalar> contents, string? glossary, DiagnosticBag diagnostics)
    {
        var place = contents.IsEmpty ? SourceSpan.None : contents[0].Span;
        foreach (var name in folder.TopFiles())
        {
            var isText = MarkdownNames.IsMarkdown(name) && name != glossary;
            if (isText && !MarkdownNames.IsPutAside(name) && !MarkdownNames.IsAboutTheFolder(name) && !files.Exists(f => f.Path == name))
                diagnostics.NotInContents(place, name);
        }
    }
}
