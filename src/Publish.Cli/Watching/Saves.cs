namespace Publish.Cli.Watching;

/// <summary>Waits until files of a manuscript are saved. Editors save in several steps, so it waits for a moment of quiet.</summary>
internal sealed class Saves : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    private readonly FileSystemWatcher watcher;
    private readonly SortedDictionary<string, FileSystemWatcher> outside = new(StringComparer.Ordinal);
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
        Listen(watcher, Hear);
    }

    /// <summary>Waits for these files as well from now on, and no longer for others outside of the manuscript.</summary>
    /// <param name="files">Full paths. A file need not be there, but its folder must, or it is not waited for.</param>
    public void Follow(IReadOnlyList<string> files)
    {
        foreach (var left in outside.Keys.Except(files, StringComparer.Ordinal).ToArray())
        {
            outside[left].Dispose();
            outside.Remove(left);
        }

        foreach (var file in files)
            if (!outside.ContainsKey(file) && Directory.Exists(Path.GetDirectoryName(file))) outside.Add(file, Listening(file));
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
        foreach (var file in outside.Values)
            file.Dispose();
        saved.Dispose();
    }

    private FileSystemWatcher Listening(string file)
    {
        var folder = new FileSystemWatcher(Path.GetDirectoryName(file)!) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
        Listen(folder, path =>
        {
            if (Path.GetFileName(path) == Path.GetFileName(file)) saved.Set();
        });
        return folder;
    }

    private static void Listen(FileSystemWatcher watcher, Action<string> hear)
    {
        watcher.Changed += (_, change) => hear(change.FullPath);
        watcher.Created += (_, change) => hear(change.FullPath);
        watcher.Deleted += (_, change) => hear(change.FullPath);
        watcher.Renamed += (_, change) => hear(change.FullPath);
        watcher.EnableRaisingEvents = true;
    }

    private void Hear(string path)
    {
        if (onlyFile is not null && Path.GetExtension(path) is not (".md" or ".txt" or ".yaml" or ".png" or ".jpg" or ".jpeg" or ".svg")) return;
        if (!(path + Path.DirectorySeparatorChar).StartsWith(output, StringComparison.Ordinal)) saved.Set();
    }
}
