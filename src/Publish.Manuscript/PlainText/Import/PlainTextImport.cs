using Publish.Manuscript.Files;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.PlainText.Deciding;
using Publish.Manuscript.PlainText.Fixing;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Import;

/// <summary>Makes an editable manuscript of a library's plain text.</summary>
public static class PlainTextImport
{
    public const string ReportName = "import-report.txt";

    /// <param name="source">A <c>.txt</c> file.</param>
    /// <param name="target">A folder that does not exist, or is empty but for <c>scan-fixes.yaml</c> and <c>import.yaml</c>.</param>
    /// <returns>Null where nothing was made; the diagnostics say why.</returns>
    public static ImportedManuscript? Run(string source, string target, TextImportOptions options, DiagnosticBag diagnostics) =>
        Run(source, target, options, diagnostics, document => ManuscriptWriter.Write(document).Select(ManuscriptFile.OfText));

    /// <summary>Why a line of a text is read as it is; null where the text cannot be read.</summary>
    /// <param name="decisions">A folder with <c>import.yaml</c>; null for the text's own.</param>
    /// <param name="line">From 1.</param>
    public static string? Explain(string source, string? decisions, int line, DiagnosticBag diagnostics)
    {
        var name = Path.GetFileName(source);
        if (FileLoader.LoadText(source, name, Limits.TextBytes, diagnostics) is not { } bytes) return null;
        var sources = new SourceSet();
        var (text, file) = PlainTextImporter.Decode(name, bytes, sources, diagnostics);
        if (diagnostics.HasErrors) return null;
        var folder = decisions ?? Path.GetDirectoryName(Path.GetFullPath(source))!;
        var reading = PlainTextReader.Read(text, file, diagnostics, new() { Reading = ImportTarget.Reading(folder, sources, diagnostics), ExplainLine = line });
        return reading.Explanation;
    }

    internal static ImportedManuscript? Run(
        string source, string target, TextImportOptions options, DiagnosticBag diagnostics, Func<Document, IEnumerable<ManuscriptFile>> write)
    {
        try
        {
            if (ImportTarget.Open(target, diagnostics) is not { } place) return null;
            return Read(source, place, options, diagnostics) is { } read ? Write(read, place, diagnostics, write) : null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            diagnostics.CannotWrite(target, FileLoader.Why(wrong));
            return null;
        }
    }

    private static ImportedText? Read(string source, ImportTarget place, TextImportOptions options, DiagnosticBag diagnostics)
    {
        var name = Path.GetFileName(source);
        if (!File.Exists(source))
        {
            if (Directory.Exists(source)) diagnostics.CannotRead(source, "it is a folder", "Name the file in it that is to be read; a folder with a zine.yaml is a manuscript already, and publish build makes the zine of it");
            else diagnostics.CannotRead(source, "there is no such file", NearestPath.Of(source) is { } nearest ? $"Was \"{nearest}\" meant?" : "Look at how the name is spelled, and whether the command is given in the right folder");
            return null;
        }
        if (FileLoader.LoadText(source, name, Limits.TextBytes, diagnostics) is not { } bytes) return null;
        var sources = new SourceSet();
        var (text, file) = PlainTextImporter.Decode(name, bytes, sources, diagnostics);
        if (diagnostics.HasErrors) return null;
        var folder = new ManuscriptFolder(Path.GetDirectoryName(Path.GetFullPath(source))!);
        var decided = place.Reading(sources, diagnostics);
        var reading = PlainTextReader.Read(text, file, diagnostics, new()
        {
            Reading = decided,
            Fix = options.Fix,
            Decisions = place.Decisions(sources, diagnostics),
            HasPicture = path => folder.Find(path) is FileLookup.Found,
        });
        if (reading.Account is { } account) diagnostics.Tell(account, name);
        var document = Titled.After(reading.Document, Yaml.ZineFile.Empty, Path.GetFileNameWithoutExtension(name), name, diagnostics);
        return new(reading with { Document = Named(document, bytes) }, decided, sources, folder);
    }

    /// <summary>The manuscript is a zine of its own from now on, and keeps its name however it is edited.</summary>
    private static Document Named(Document document, byte[] text) => document.Metadata.Identifier.Length > 0
        ? document
        : document with { Metadata = document.Metadata with { Identifier = ContentUuid.Urn(text) } };

    private static ImportedManuscript? Write(
        ImportedText read, ImportTarget place, DiagnosticBag diagnostics, Func<Document, IEnumerable<ManuscriptFile>> write)
    {
        var shelf = new PictureShelf(read.Folder, diagnostics);
        PictureChecks.Check(read.Reading.Document, shelf, SourceSpan.None);
        if (diagnostics.HasErrors) return null;
        var report = read.Reading.Report;
        var files = new List<ManuscriptFile>(write(read.Reading.Document));
        foreach (var path in shelf.Pictures.Paths)
            files.Add(new(path, shelf.Pictures.Read(path)));
        files.Add(ManuscriptFile.OfText(ScanFile.Name, ScanFile.Write(read.Reading.Decisions)));
        files.Add(ManuscriptFile.OfText(DecisionFile.Name, DecisionFile.Write(read.Reading.Classes, read.Reading.Overruled, read.Decided.Lines)));
        files.Add(ManuscriptFile.OfText(ReportName, report.ToText()));
        place.Write(files);
        return new(place.Folder, Seq.Of(files.Select(f => f.Path)), report, read.Sources);
    }

    private sealed record ImportedText(PlainTextReading Reading, ImportDecisions Decided, SourceSet Sources, ManuscriptFolder Folder);
}
