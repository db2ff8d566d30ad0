using Publish.Press.Editions;

namespace Publish.Press.Output;

/// <summary>
/// A zine's files while they are made: they are written beside the finished ones, in a folder of their own on the same disk, and moved into place only once
/// all are there. Whatever goes wrong before that leaves the output folder as it was.
/// </summary>
internal sealed class FolderDelivery : IDelivery
{
    private readonly string folder;
    private readonly EditionList editions;
    private readonly Action remember;
    private readonly string workshop;
    private readonly List<MadeFile> made = [];
    private readonly Lock gate = new();

    /// <exception cref="SinkException">The folder cannot be made or written to. So with every method.</exception>
    /// <param name="remember">Notes whose name it is, before anything comes into place.</param>
    public FolderDelivery(string folder, string name, EditionList editions, Action remember)
    {
        (this.folder, Name, this.editions, this.remember) = (folder, name, editions, remember);
        workshop = Path.Combine(folder, SlugOwners.FolderName, $"{name}.{Environment.ProcessId}");
        SinkException.Guard(() => Directory.CreateDirectory(workshop));
    }

    public string Name { get; }

    public void Take(FinishedFile file) => SinkException.Guard(() => WriteOne(file));

    /// <summary>Moves everything into place, the list of files last.</summary>
    /// <param name="whole">All that this zine has was made; what an earlier run made and this one did not is removed.</param>
    public IReadOnlyList<MadeFile> Commit(bool whole)
    {
        remember();
        return SinkException.Guard(() => MoveIntoPlace(whole));
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(workshop, recursive: true);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // It stays behind; the next run does not look at it.
        }
    }

    private bool WriteOne(FinishedFile file)
    {
        var path = Path.Combine(workshop, file.Name);
        using (var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            file.Write(stream);
        using var written = File.OpenRead(path);
        var entry = MadeFile.Of(file, written);
        lock (gate) made.Add(entry);
        return true;
    }

    private MadeFile[] MoveIntoPlace(bool whole)
    {
        var files = Sorted(made);
        var manifestName = OutputManifest.NameFor(Name);
        var earlier = OutputManifest.Read(Path.Combine(folder, manifestName))?.Files ?? [];
        var kept = earlier.Where(old => Array.TrueForAll(files, file => file.Path != old.Path) && IsOurs(old.Path)).ToArray();
        var listed = whole ? files : Sorted(files.Concat(kept));
        using (var stream = File.Create(Path.Combine(workshop, manifestName)))
            new OutputManifest(Name, listed).Write(stream);
        foreach (var name in files.Select(file => file.Path).Append(manifestName))
            File.Move(Path.Combine(workshop, name), Path.Combine(folder, name), overwrite: true);
        if (whole) Array.ForEach(kept, old => File.Delete(Path.Combine(folder, old.Path)));
        return files;
    }

    private MadeFile[] Sorted(IEnumerable<MadeFile> files) => [.. editions.Sorted(files, file => file.Edition).ThenBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>A list of files may have been changed by somebody: only names that this zine could have made are touched.</summary>
    private bool IsOurs(string name) =>
        name.StartsWith(Name, StringComparison.Ordinal) && name.IndexOfAny(['/', '\\']) < 0 && File.Exists(Path.Combine(folder, name));
}
