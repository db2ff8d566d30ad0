using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Sites;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Folders;

/// <summary>The files that make up the text of a folder, in reading order.</summary>
internal static class FolderContents
{
    private const int MostNamed = 5;

    /// <param name="glossary">The glossary's name; it is listed only where <c>contents:</c> says so.</param>
    public static List<FileLookup.Found> List(ManuscriptFolder folder, Importers importers, ZineFile zine, string? glossary, DiagnosticBag diagnostics) =>
        zine.Contents is { } contents ? Named(folder, importers, zine, contents, glossary, diagnostics) : InOrder(folder, importers, zine, glossary, diagnostics);

    /// <summary>As the program has it that keeps the folder.</summary>
    public static List<FileLookup.Found> Of(Site site, ManuscriptFolder folder, Importers importers, string? glossary, DiagnosticBag diagnostics)
    {
        if (site.Texts.Count > Limits.TextFiles)
        {
            diagnostics.TooManyFiles(Path.GetFileName(folder.Root), site.Texts.Count);
            return [];
        }
        diagnostics.ReadAsSite(Path.GetFileName(folder.Root), site);
        List<FileLookup.Found> files = [.. site.Texts.Where(path => path != glossary).Select(folder.Find).OfType<FileLookup.Found>()];
        UnreadFiles.OfSite(site, folder, importers, glossary).Report(files, diagnostics);
        return files;
    }

    private static List<FileLookup.Found> InOrder(ManuscriptFolder folder, Importers importers, ZineFile zine, string? glossary, DiagnosticBag diagnostics)
    {
        var names = folder.TopFiles().Where(name => MarkdownNames.IsMarkdown(name) && name != glossary && !MarkdownNames.IsPutAside(name) && !IsOwnPage(name, folder, zine)).ToList();
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
        if (files.Count > 0) UnreadFiles.Of(folder, importers, glossary).Report(files, diagnostics);
        return files;
    }

    private static List<FileLookup.Found> Named(ManuscriptFolder folder, Importers importers, ZineFile zine, Seq<SettingScalar> contents, string? glossary, DiagnosticBag diagnostics)
    {
        var files = new List<FileLookup.Found>();
        var isWhole = true;
        foreach (var item in contents)
        {
            var lookup = folder.Find(item.Value);
            isWhole &= lookup is FileLookup.Found;
            switch (lookup)
            {
                case FileLookup.Found found when !MarkdownNames.IsMarkdown(found.Path) && found.Path != glossary: diagnostics.ContentsNotMarkdown(item.Span, item.Value, HowToRead(found.Path, importers)); break;
                case FileLookup.Found found when files.Exists(f => f.Path == found.Path): diagnostics.ContentsTwice(item.Span, item.Value); break;
                case FileLookup.Found found: files.Add(found); break;
                case FileLookup.Missing missing: diagnostics.ContentsMissing(item.Span, missing.Path, missing.Nearest); break;
                default: diagnostics.ContentsOutside(item.Span, item.Value); break;
            }
        }
        if (isWhole) ReportOthers(folder, files, zine, contents, glossary, diagnostics);
        return files;
    }

    private static string HowToRead(string path, Importers importers) => ForeignFile.OfName(path) is { } foreign
        ? $"It is {foreign.Name}. {foreign.Advice}"
        : importers.OfName(path) is { } importer && importer.InFolder(path) is { } advice ? $"It is {importer.Name}. {advice}"
        : MarkdownNames.IsMarkdown(Path.GetFileNameWithoutExtension(path)) ? $"Rename it to \"{Path.GetFileNameWithoutExtension(path)}\""
        : "Rename it to end in .md if it is written for Publish; publish import turns a library's plain text into Markdown";

    private static void ReportOthers(ManuscriptFolder folder, List<FileLookup.Found> files, ZineFile zine, Seq<SettingScalar> contents, string? glossary, DiagnosticBag diagnostics)
    {
        var others = folder.TopFiles().Where(name => IsText(name) && name != glossary && !IsOwnPage(name, folder, zine) && !files.Exists(f => f.Path == name)).Select(name => $"\"{name}\"").ToList();
        if (others.Count == 0) return;
        var names = string.Join(", ", others.Take(MostNamed)) + (others.Count > MostNamed ? $" and {others.Count - MostNamed} more" : "");
        diagnostics.NotInContents(contents.IsEmpty ? SourceSpan.None : contents[0].Span, names, others.Count > 1);
    }

    /// <summary>It is a page outside of the text.</summary>
    private static bool IsOwnPage(string name, ManuscriptFolder folder, ZineFile zine) =>
        !zine.Pages.IsEmpty && zine.Pages.Any(page => page.IsText && folder.Find(page.Path) is FileLookup.Found found && found.Path == name);

    private static bool IsText(string name) =>
        MarkdownNames.IsMarkdown(name) && !MarkdownNames.IsPutAside(name) && !MarkdownNames.IsAboutTheFolder(name);
}
