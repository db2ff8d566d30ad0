using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Import;

/// <summary>A manuscript that was made of a plain text.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="Files">Inside of it, with forward slashes, in order.</param>
/// <param name="Sources">The text itself first, so that diagnostics can show its lines.</param>
public sealed record ImportedManuscript(string Folder, Seq<string> Files, ImportReport Report, SourceSet Sources);

/// <summary>A file of a manuscript, before it is written.</summary>
/// <param name="Path">Inside the manuscript, with forward slashes.</param>
internal sealed record ManuscriptFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    public static ManuscriptFile OfText(WrittenFile file) => OfText(file.Path, file.Content);

    public static ManuscriptFile OfText(string path, string content) => new(path, System.Text.Encoding.UTF8.GetBytes(content));
}
