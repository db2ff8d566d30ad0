using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Importing;

/// <summary>Reads manuscripts of one kind. A kind is one folder and one line in <see cref="Importers.All"/>; whatever asks about kinds of files, asks there.</summary>
public interface IImporter
{
    /// <summary>With its article: "a Markdown file".</summary>
    string Name { get; }

    /// <summary>The ends of such files' names, with their full stops, the usual one first; empty for the kind that is a folder.</summary>
    Seq<string> Extensions { get; }

    /// <summary>What becomes of such a file that lies in a folder of Markdown, as one sentence without its full stop: there it is not read. Null for a text
    /// that may be Markdown under another name.</summary>
    string? InFolder(string name);

    /// <summary>What is read of such a file is a manuscript only after <c>publish import</c>: it is another program's, and has an account.</summary>
    bool IsOfAnotherProgram => false;

    /// <summary>Whether a manuscript is of the kind, by its name or by its first bytes.</summary>
    /// <returns>Null where it is not.</returns>
    Certainty? Recognise(ManuscriptPath path);

    /// <summary>Reads a manuscript that was recognised: its document, and the account of what was read into it, where there is one.</summary>
    /// <param name="importers">All kinds, for what lies beside it.</param>
    /// <returns>Null, and diagnostics, where there is nothing that could be read.</returns>
    ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics);
}
