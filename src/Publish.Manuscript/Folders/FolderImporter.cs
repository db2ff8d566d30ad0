using Publish.Manuscript.Importing;
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

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics) => FolderManuscript.Read(path.Folder, importers, diagnostics);
}
