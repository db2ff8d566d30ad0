using Publish.Manuscript.Importing;
using Publish.Manuscript.WordProcessing;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Docx;

/// <summary>A Word document (Office Open XML), as Word, Google Docs, LibreOffice and others save it.</summary>
internal sealed class DocxImporter : IImporter
{
    public string Name => "a Word document";

    public Seq<string> Extensions { get; } = [".docx", ".docm", ".dotx"];

    public bool IsOfAnotherProgram => true;

    public string? InFolder(string name) => $"Turn it into Markdown that you can edit: publish import {name} -o my-zine";

    public Certainty? Recognise(ManuscriptPath path)
    {
        if (path.IsFolder) return null;
        if (path.Head.StartsWith("PK"u8) && path.Head.IndexOf("word/document"u8) >= 0) return Certainty.ByContent;
        return Extensions.Contains(Path.GetExtension(path.Name), StringComparer.OrdinalIgnoreCase) ? Certainty.ByName : null;
    }

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics) =>
        PackageLoader.Read(path, Name + " (.docx)", importers, diagnostics, (package, ledger, pictures) =>
        {
            var read = DocxReader.Read(package, pictures, ledger);
            var source = read.Source.ToText(path.Name);
            var comments = read.Comments.ToFile(source.Content, ledger);
            return new(read.Text, source, comments is null ? [] : [comments]);
        });
}
