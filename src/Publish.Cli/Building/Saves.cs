namespace Publish.Cli.Building;

/// <summary>Waits until files of a manuscript are saved. Editors save in several steps, so it waits for a moment of quiet.</summary>
internal sealed class Saves : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    private readonly FileSystemWatcher watcher;
    private readonly AutoResetEvent saved = new(false);
    private readonly string output;
    private readonly string? onlyFile;

    /// <param name="manuscript">A folder or a file that is there.</param>
    /// <param name="output">Changes in this folder are ours, and not waited for.</param>
    public Saves(string manuscript, string output)
    {
        var path = Path.GetFullPath(manuscript);
        onlyFile = File.Exists(path) ? path : null;
        this.output = Path.GetFullPath(output) + Path.DirectorySeparatorChar;
        watcher = new FileSystemWatcher(onlyFile is null ? path : Path.GetDirectoryName(path)!)
        {
            IncludeSubdirectories = onlyFile is null,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.DirectoryName | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Hear(change.FullPath);
        watcher.Created += (_, change) => Hear(change.FullPath);
        watcher.Deleted += (_, change) => Hear(change.FullPath);
        watcher.Renamed += (_, change) => Hear(change.FullPath);
        watcher.EnableRaisingEvents = true;
    }

    /// <returns>False when it was stopped instead.</returns>
    public bool WaitForNext(CancellationToken stop)
    {
        if (WaitHandle.WaitAny([saved, stop.WaitHandle]) == 1) return false;
        while (saved.WaitOne(Quiet) && !stop.IsCancellationRequested)
        {
        }
        return !stop.IsCancellationRequested;
    }

    public void Dispose()
    {
        watcher.Dispose();
        saved.Dispose();
    }

    private void Hear(string path)
    {
        if (onlyFile is not null && Path.GetExtension(path) is not (".md" or ".txt" or ".yaml" or ".png" or ".jpg" or ".jpeg" or ".svg")) return;
        if (!(path + Path.DirectorySeparatorChar).StartsWith(output, StringComparison.Ordinal)) saved.Set();
    }
}
