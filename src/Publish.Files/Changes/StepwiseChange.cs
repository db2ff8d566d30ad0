namespace Publish.Files.Changes;

/// <summary>
/// Files of a folder that are replaced one after the other, and read again in between: in the end all of them are, or none. Until it is kept a journal says what is to be taken back, and
/// whoever opens the folder after a kill does so; a file that somebody has changed since is left as it is. Nothing else stays behind.
/// </summary>
public sealed class StepwiseChange : IDisposable
{
    private readonly FolderChange change;
    private readonly string folder;

    /// <exception cref="IOException">The folder cannot be written to. So with every method.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public StepwiseChange(string folder, Disk? disk = null)
    {
        this.folder = RealPath.Of(Path.GetFullPath(folder));
        change = FolderChange.Begin(this.folder, _ => "", disk, isPassing: true);
    }

    /// <summary>Replaces a file, which keeps its rights; a link stays a link.</summary>
    /// <param name="path">On the disk; what it leads to lies in the folder.</param>
    public void Replace(string path, ReadOnlyMemory<byte> bytes)
    {
        var name = Path.GetRelativePath(folder, RealPath.Of(FileTarget.Behind(path))).Replace(Path.DirectorySeparatorChar, '/');
        if (Path.IsPathRooted(name) || name.Split('/').Contains("..")) throw new IOException($"'{Path.GetFileName(path)}' lies outside of the folder");
        change.Replace(name, bytes);
    }

    /// <summary>All that was replaced stays so.</summary>
    public void Keep() => change.Keep();

    /// <summary>What was not kept is taken back; where that is refused, the next one who opens the folder does it.</summary>
    public void Dispose()
    {
        try
        {
            change.Forget();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The journal stays.
        }
        finally
        {
            change.Dispose();
        }
    }
}
