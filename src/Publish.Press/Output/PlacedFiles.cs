using Publish.Files;
using Publish.Files.Changes;
using Publish.Press.Editions;

namespace Publish.Press.Output;

/// <summary>Files under names of the user's choice, in one folder: one is written beside its place and moved there once it is whole, several come into place together or not at all.</summary>
internal sealed class PlacedFiles : IDisposable
{
    private readonly List<MadeFile> written = [];
    private readonly FolderSnapshot before;
    private readonly FolderChange? change;
    private DraftFile? draft;

    /// <summary>Opens the folder that they go to.</summary>
    /// <exception cref="SinkException">It cannot be made or written to. So with every method.</exception>
    /// <param name="count">How many there will be.</param>
    public PlacedFiles(string folder, int count)
    {
        Settled = FolderChange.Settle(folder);
        before = FolderSnapshot.Of(folder);
        if (count > 1) change = SinkException.Guard(() => FolderChange.Begin(folder, _ => "", isPassing: true));
    }

    /// <summary>What came of an earlier change that was broken off.</summary>
    public Settlement Settled { get; }

    /// <summary>It was compared, and what was there is there still.</summary>
    public bool IsUnchanged => before.StillHolds();

    /// <summary>Writes one beside its place.</summary>
    public void Write(string path, Action<Stream> write, string paper, int pages) => SinkException.Guard(() =>
    {
        var file = new FinishedFile(path, EditionNames.Booklet, paper, pages, write);
        if (change is not null) change.Write(Path.GetFileName(path), write, stream => written.Add(MadeFile.Of(file, stream)));
        else written.Add(MadeFile.Of(file, (draft = new DraftFile(path, write)).Written));
        return path;
    });

    /// <summary>All into their places.</summary>
    public IReadOnlyList<MadeFile> Place() => SinkException.Guard(() =>
    {
        draft?.Place();
        change?.Commit(() => new(written.ConvertAll(file => Path.GetFileName(file.Path)), []));
        return written;
    });

    public void Dispose()
    {
        draft?.Dispose();
        change?.Dispose();
    }
}
