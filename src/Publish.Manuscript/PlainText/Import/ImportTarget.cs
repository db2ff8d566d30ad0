using Publish.Files.Changes;
using Publish.Manuscript.Files;
using Publish.Manuscript.PlainText.Deciding;
using Publish.Manuscript.PlainText.Fixing;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Import;

/// <summary>The folder that an import makes. Its files come into place together, so a failure leaves nothing half done.</summary>
internal sealed class ImportTarget
{
    /// <summary>Waiting takes no core.</summary>
    private const int AtOnce = 8;

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
        var written = files.ToList();
        WriteAll(written, change);
        change.Commit(() => new([.. written.Select(file => file.Path)], []));
    }

    /// <summary>Each file waits until it is on the disk: hundreds of them wait together.</summary>
    private static void WriteAll(List<ManuscriptFile> files, FolderChange change)
    {
        try
        {
            Parallel.ForEach(files, new() { MaxDegreeOfParallelism = AtOnce }, file => change.Write(file.Path, stream => stream.Write(file.Bytes.Span)));
        }
        catch (AggregateException several)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private bool IsFree()
    {
        FolderChange.Settle(Folder);
        return !Directory.Exists(Folder) || Directory.EnumerateFileSystemEntries(Folder).All(entry => Path.GetFileName(entry) is ScanFile.Name or DecisionFile.Name or FolderChange.RecordsName);
    }
}
