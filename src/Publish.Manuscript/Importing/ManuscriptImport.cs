using System.Security.Cryptography;
using System.Text;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.PlainText.Import;
using Publish.Manuscript.Proofing;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Manuscript.Importing;

/// <summary>A manuscript that was made of a file of another program.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="Files">Inside of it, with forward slashes, in order.</param>
/// <param name="Sources">The texts that the diagnostics speak of.</param>
public sealed record MadeManuscript(string Folder, Seq<string> Files, ImportAccount Account, SourceSet Sources);

/// <summary>Makes an editable manuscript of a file of another program: what is read of it, its pictures, what was noted beside it, and the account.</summary>
public static class ManuscriptImport
{
    /// <summary>Whether a file is of a kind that is imported so: another program's, or Markdown as others write it, a file or a folder of it. Library's texts go through <see cref="PlainTextImport"/>.</summary>
    public static bool IsFor(string source) => (File.Exists(source) || Directory.Exists(source)) && Importers.All.Of(new(source)) is { IsOfAnotherProgram: true } or MarkdownImporter || Folders.FolderImporter.HoldsTextsOfOthers(source);

    /// <param name="source">What <see cref="IsFor"/> is true of.</param>
    /// <param name="target">A folder that does not exist or is empty.</param>
    /// <returns>Null where nothing was made; the diagnostics say why.</returns>
    /// <param name="importers">With what is to be done to pictures; null for the usual.</param>
    public static MadeManuscript? Run(string source, string target, DiagnosticBag diagnostics, Importers? importers = null)
    {
        importers ??= Importers.All.ForImport(PictureWork.None);
        try
        {
            if (ImportTarget.Open(target, diagnostics) is not { } place) return null;
            if (ManuscriptReader.Read(source, importers, diagnostics) is not { } read || diagnostics.HasErrors) return null;
            var account = read.Account ?? Unchanged(read, diagnostics);
            var files = FilesOf(read, account, BytesOf(source, read));
            place.Write(files);
            return new(place.Folder, Seq.Of(files.Select(file => file.Path)), account, read.Sources);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            diagnostics.ImportNotWritten(target, FileLoader.Why(wrong));
            return null;
        }
    }

    /// <summary>Markdown is written as it was read; that each word was read is proved, and what was not is told.</summary>
    private static ImportAccount Unchanged(ManuscriptFiles read, DiagnosticBag diagnostics)
    {
        SourceProof.Check(read, diagnostics);
        var counts = DocumentCounts.Of(read.Document);
        return new(read.KindOfFolder ?? (read.Sources.Files.Count(file => MarkdownNames.IsMarkdown(file.Path)) > 1 ? "a folder of Markdown files" : "a Markdown file"), counts, counts, []);
    }

    /// <summary>What a zine is known by from now on: a folder's, by all that is shown of it.</summary>
    private static byte[] BytesOf(string source, ManuscriptFiles read)
    {
        if (File.Exists(source)) return File.ReadAllBytes(source);
        using var all = new MemoryStream();
        foreach (var path in read.Pictures.Paths) all.Write(SHA256.HashData(read.Pictures.Read(path).Span));
        foreach (var file in read.Sources.Files) all.Write(Encoding.UTF8.GetBytes(file.Content));
        return all.ToArray();
    }

    private static List<ManuscriptFile> FilesOf(ManuscriptFiles read, ImportAccount account, byte[] source)
    {
        // It is a zine of its own from now on, and keeps its name however it is edited.
        var document = read.Document.Metadata.Identifier.Length > 0
            ? read.Document
            : read.Document with { Metadata = read.Document.Metadata with { Identifier = ContentUuid.Urn(source) } };
        var files = ManuscriptWriter.Write(document).Select(ManuscriptFile.OfText).ToList();
        foreach (var path in read.Pictures.Paths) files.Add(new(path, read.Pictures.Read(path)));
        files.AddRange(read.Beside.Select(ManuscriptFile.OfText));
        files.Add(ManuscriptFile.OfText(PlainTextImport.ReportName, AccountDiagnostics.ToText(account)));
        return files;
    }
}
