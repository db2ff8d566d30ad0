using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Sites;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Folders;

/// <summary>A folder with <c>zine.yaml</c> and Markdown files.</summary>
internal sealed class FolderImporter : IImporter
{
    public string Name => "a folder with a zine.yaml";

    public Seq<string> Extensions => [];

    public string? InFolder(string name) => null;

    public Certainty? Recognise(ManuscriptPath path) => path.IsFolder ? Certainty.ByName : null;

    /// <summary>There is Markdown in it, and no settings of ours: a site's, a vault's, or what somebody wrote elsewhere. One with settings is a manuscript already.</summary>
    public static bool HoldsTextsOfOthers(string path)
    {
        if (!Directory.Exists(path)) return false;
        var folder = new ManuscriptFolder(path);
        var names = folder.TopFiles();
        if (names.Any(name => name.ToUpperInvariant() is "ZINE.YAML" or "ZINE.YML")) return false;
        var hasTexts = names.Any(name => MarkdownNames.IsMarkdown(name) && !MarkdownNames.IsAboutTheFolder(name));
        return hasTexts || SiteKinds.Of(folder, hasTexts) is not null;
    }

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics) => FolderManuscript.Read(path.Folder, importers, diagnostics);
}
