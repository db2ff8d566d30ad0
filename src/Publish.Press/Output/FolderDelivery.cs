using Publish.Files.Changes;
using Publish.Press.Editions;

namespace Publish.Press.Output;

/// <summary>A zine's files while they are made: they change the folder as one, the list of them last. Whatever goes wrong leaves the folder as it was.</summary>
internal sealed class FolderDelivery(string folder, string name, string manuscript, EditionList editions, FolderChange change, SlugOwners owners) : IDelivery
{
    private readonly List<MadeFile> made = [];
    private readonly Lock gate = new();

    public string Name => name;

    /// <exception cref="SinkException">The folder cannot be written to. So with every method.</exception>
    public void Take(FinishedFile file) => SinkException.Guard(() =>
    {
        change.Write(file.Name, file.Write, written =>
        {
            var entry = MadeFile.Of(file, written);
            lock (gate) made.Add(entry);
        });
        return true;
    });

    /// <summary>Moves everything into place.</summary>
    /// <param name="whole">All that this zine has was made; what an earlier run made and this one did not is removed.</param>
    public IReadOnlyList<MadeFile> Commit(bool whole) => SinkException.Guard(() =>
    {
        var files = Sorted(made);
        change.Commit(() => MovesOf(files, whole));
        return files;
    });

    public void Dispose() => change.Dispose();

    private FolderMoves MovesOf(MadeFile[] files, bool whole)
    {
        var manifest = OutputManifest.NameFor(name);
        var earlier = OutputManifest.Read(Path.Combine(folder, manifest))?.Files ?? [];
        RefuseAnothers(files, earlier);
        var kept = earlier.Where(old => Array.TrueForAll(files, file => SlugOwners.Folded(file.Path) != SlugOwners.Folded(old.Path)) && IsOurs(old.Path)).ToArray();
        change.Write(manifest, new OutputManifest(name, whole ? files : Sorted(files.Concat(kept))).Write);
        change.Write(SlugOwners.RecordFor(name), stream => stream.Write(owners.Line(manuscript)));
        return new([SlugOwners.RecordFor(name), .. files.Select(file => file.Path), manifest], whole ? [.. kept.Select(old => old.Path)] : []);
    }

    /// <summary>A file of one of our names that is not ours: another zine's, or one that lay there before this zine had its name. On some disks Zine.pdf is zine.pdf.</summary>
    private void RefuseAnothers(MadeFile[] files, IReadOnlyList<MadeFile> earlier)
    {
        var own = earlier.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var wanted = files.Select(file => SlugOwners.Folded(file.Path)).ToHashSet(StringComparer.Ordinal);
        var there = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Where(entry => wanted.Contains(SlugOwners.Folded(entry)) && !own.Contains(entry)).ToArray();
        if (there.Length == 0) return;
        var others = Directory.EnumerateFiles(folder, "*" + OutputManifest.NameFor("")).Where(list => Path.GetFileName(list) != OutputManifest.NameFor(name))
            .SelectMany(list => OutputManifest.Read(list)?.Files ?? []).Select(file => SlugOwners.Folded(file.Path)).ToHashSet(StringComparer.Ordinal);
        var isOurs = owners.Owns(name, manuscript);
        if (Array.Find(there, entry => others.Contains(SlugOwners.Folded(entry)) || !isOurs) is { } anothers) throw new AnothersFileException(anothers);
    }

    private MadeFile[] Sorted(IEnumerable<MadeFile> files) => [.. editions.Sorted(files, file => file.Edition).ThenBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>A list of files may have been changed by somebody: only names that this zine could have made are touched.</summary>
    private bool IsOurs(string path) =>
        path.StartsWith(name, StringComparison.Ordinal) && path.IndexOfAny(['/', '\\']) < 0 && File.Exists(Path.Combine(folder, path));
}

/// <summary>A file that somebody else made has the name of one that is to be written.</summary>
internal sealed class AnothersFileException(string name) : IOException($"'{name}' is there already, and this zine did not make it")
{
    public string Name => name;
}
