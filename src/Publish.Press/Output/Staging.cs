using System.Security.Cryptography;

namespace Publish.Press.Output;

/// <summary>
/// A zine's files while they are made: they are written beside the finished ones, in a folder of their own on the same disk, and moved into place only once
/// all are there. Whatever goes wrong before that leaves the output folder as it was.
/// </summary>
internal sealed class Staging : IDisposable
{
    private readonly string folder;
    private readonly string slug;
    private readonly string workshop;
    private readonly List<MadeFile> made = [];
    private readonly Lock gate = new();

    /// <exception cref="OutputRefused">The folder cannot be made or written to. So with every method.</exception>
    public Staging(string folder, string slug)
    {
        this.folder = folder;
        this.slug = slug;
        workshop = Path.Combine(folder, SlugOwners.FolderName, $"{slug}.{Environment.ProcessId}");
        OutputRefused.Guard(() => Directory.CreateDirectory(workshop));
    }

    /// <summary>Writes one file. Files may be written from several threads at once.</summary>
    public void Write(FinishedFile file) => OutputRefused.Guard(() => WriteOne(file));

    /// <summary>Moves everything into place, the list of files last.</summary>
    /// <param name="whole">All that this zine has was made; what an earlier run made and this one did not is removed.</param>
    /// <returns>The files that were made, in the order of their kinds.</returns>
    public IReadOnlyList<MadeFile> Commit(bool whole) => OutputRefused.Guard(() => MoveIntoPlace(whole));

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
        var name = slug + file.Suffix;
        var path = Path.Combine(workshop, name);
        using (var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            file.Write(stream);
        using var written = File.OpenRead(path);
        var entry = new MadeFile(name, file.Kind, file.Paper, file.Pages, written.Length, Convert.ToHexStringLower(SHA256.HashData(written)));
        lock (gate) made.Add(entry);
        return true;
    }

    private MadeFile[] MoveIntoPlace(bool whole)
    {
        var files = made.OrderBy(file => (int)file.Kind).ThenBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var manifestName = Manifest.NameFor(slug);
        var earlier = Manifest.Read(Path.Combine(folder, manifestName))?.Files ?? [];
        var kept = earlier.Where(old => Array.TrueForAll(files, file => file.Path != old.Path) && IsOurs(old.Path)).ToArray();
        var listed = whole ? files : [.. files.Concat(kept).OrderBy(file => (int)file.Kind).ThenBy(file => file.Path, StringComparer.Ordinal)];
        using (var stream = File.Create(Path.Combine(workshop, manifestName)))
            new Manifest(slug, listed).Write(stream);
        foreach (var name in files.Select(file => file.Path).Append(manifestName))
            File.Move(Path.Combine(workshop, name), Path.Combine(folder, name), overwrite: true);
        if (whole) Array.ForEach(kept, old => File.Delete(Path.Combine(folder, old.Path)));
        return files;
    }

    /// <summary>A list of files may have been changed by somebody: only names that this zine could have made are touched.</summary>
    private bool IsOurs(string name) =>
        name.StartsWith(slug, StringComparison.Ordinal) && name.IndexOfAny(['/', '\\']) < 0 && File.Exists(Path.Combine(folder, name));
}
