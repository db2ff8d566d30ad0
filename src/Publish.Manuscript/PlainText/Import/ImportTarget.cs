using Publish.Manuscript.Files;
using Publish.Manuscript.PlainText.Fixing;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Import;

/// <summary>The folder that an import makes. It is written beside its place and moved there whole, so a failure leaves nothing half done.</summary>
internal sealed class ImportTarget
{
    private ImportTarget(string folder) => Folder = folder;

    public string Folder { get; }

    private string ScanPath => Path.Combine(Folder, ScanFile.Name);

    /// <summary>Null, and a diagnostic, for a folder that holds anything but the decisions about scanning errors.</summary>
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

    public void Write(IEnumerable<ManuscriptFile> files)
    {
        var beside = Folder + ".importing";
        if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(beside, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var stream = File.Create(path);
                stream.Write(file.Bytes.Span);
            }
            MoveIntoPlace(beside);
        }
        finally
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
        }
    }

    private bool IsFree() => !Directory.Exists(Folder) || Directory.EnumerateFileSystemEntries(Folder).All(e => Path.GetFileName(e) == ScanFile.Name);

    private void MoveIntoPlace(string beside)
    {
        if (Directory.Exists(Folder))
        {
            File.Delete(ScanPath);
            Directory.Delete(Folder);
        }
        Directory.Move(beside, Folder);
    }
}
