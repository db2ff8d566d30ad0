using Publish.Files.Changes;
using Publish.Manuscript.Files;
using Publish.Manuscript.PlainText.Deciding;
using Publish.Manuscript.PlainText.Fixing;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Import;

/// <summary>The folder that an import makes. Its files come into place together, so a failure leaves nothing half done.</summary>
internal sealed class ImportTarget
{
    private ImportTarget(string folder) => Folder = folder;

    public string Folder { get; }

    private string ScanPath => Path.Combine(Folder, ScanFile.Name);

    /// <summary>Null, and a diagnostic, for a folder that holds anything but decisions.</summary>
    public static ImportTarget? Open(string folder, DiagnosticBag diagnostics)
    {
        var target = new ImportTarget(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (!File.Exists(target.Folder) && target.IsFree()) return target;
        diagnostics.FolderNotEmpty(folder);
        return null;
    }

    /// <summary>What was decided before, where the folder holds that already.</summary>
    public ScanDecisions Decisions(SourceSet sources, DiagnosticBag diagnostics)
    {
        if (!File.Exists(ScanPath) || FileLoader.Load(ScanPath, ScanFile.Name, Limits.TextBytes, diagnostics) is not { } bytes) return ScanDecisions.None;
        var (text, file) = TextDecoder.Decode(ScanFile.Name, bytes, sources, diagnostics);
        return ScanFile.Read(text, file, diagnostics);
    }

    /// <summary>What was decided about how lines are read, where the folder holds that already.</summary>
    public ImportDecisions Reading(SourceSet sources, DiagnosticBag diagnostics) => Reading(Folder, sources, diagnostics);

    public static ImportDecisions Reading(string folder, SourceSet sources, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(folder, DecisionFile.Name);
        if (!File.Exists(path) || FileLoader.Load(path, DecisionFile.Name, Limits.TextBytes, diagnostics) is not { } bytes) return ImportDecisions.None;
        var (text, file) = TextDecoder.Decode(DecisionFile.Name, bytes, sources, diagnostics);
        return DecisionFile.Read(text, file, diagnostics);
    }

    public void Write(IEnumerable<ManuscriptFile> files)
    {
        using var change = FolderChange.Begin(Folder, _ => "", isPassing: true);
        var names = new List<string>();
        foreach (var file in files)
        {
            change.Write(file.Path, stream => stream.Write(file.Bytes.Span));
            names.Add(file.Path);
        }
        change.Commit(() => new(names, []));
    }

    private bool IsFree()
    {
        FolderChange.Settle(Folder);
        return !Directory.Exists(Folder) || Directory.EnumerateFileSystemEntries(Folder).All(entry => Path.GetFileName(entry) is ScanFile.Name or DecisionFile.Name or FolderChange.RecordsName);
    }
}
