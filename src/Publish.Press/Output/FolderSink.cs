using System.Collections.Concurrent;
using Publish.Files.Changes;
using Publish.Press.Editions;

namespace Publish.Press.Output;

/// <summary>A folder for finished files: all come into place together, with the list of them, or none does. What an earlier build was killed over is settled first.</summary>
public sealed class FolderSink : ISink
{
    private readonly string folder;
    private readonly SlugOwners owners;
    private readonly FolderSnapshot before;
    private readonly ConcurrentDictionary<string, FolderChange> begun = new(StringComparer.Ordinal);
    private readonly Publish.Files.Disk disk;

    /// <param name="folder">It is made where it is not there.</param>
    public FolderSink(string folder)
        : this(folder, Publish.Files.Disk.OfThisMachine)
    {
    }

    internal FolderSink(string folder, Publish.Files.Disk disk)
    {
        (this.folder, this.disk, owners) = (folder, disk, new(folder));
        Settled = FolderChange.Settle(folder, disk);
        before = FolderSnapshot.Of(folder);
    }

    public string Place => folder;

    public bool IsUnchanged => before.StillHolds();

    /// <summary>What came of an earlier build that was stopped while its files came into place.</summary>
    internal Settlement Settled { get; }

    /// <summary>The name is the manuscript's own from now on, as long as this process lives: nobody else who begins now gets it.</summary>
    /// <exception cref="SinkException">The folder cannot be made or written to.</exception>
    public string NameFor(string wanted, string manuscript)
    {
        var chosen = wanted;
        var change = SinkException.Guard(() => FolderChange.Begin(folder, claims =>
        {
            chosen = owners.Choose(wanted, manuscript, claims);
            return owners.Claim(chosen, manuscript);
        }, disk));
        if (!begun.TryAdd(chosen, change)) change.Dispose();
        return chosen;
    }

    public IDelivery Open(string name, string manuscript, EditionList editions)
    {
        var change = begun.TryRemove(name, out var reserved) ? reserved : SinkException.Guard(() => FolderChange.Begin(folder, _ => owners.Claim(name, manuscript), disk));
        return new FolderDelivery(folder, name, manuscript, editions, change, owners);
    }
}
