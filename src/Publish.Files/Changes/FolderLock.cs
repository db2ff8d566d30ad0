namespace Publish.Files.Changes;

/// <summary>One process at a time decides on names in a folder and moves finished files into it. It is held for moments, never while anything is made.</summary>
internal sealed class FolderLock : IDisposable
{
    public const string FileName = "lock";
    private const int Tries = 1500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly LivingMark mark;

    private FolderLock(LivingMark mark, bool holds) => (this.mark, Holds) = (mark, holds);

    /// <summary>The disk lets a file be held; some that lie on another machine do not.</summary>
    public bool Holds { get; }

    /// <exception cref="IOException">Another process has held it for half a minute, or it cannot be made.</exception>
    public static FolderLock Take(string records, Disk disk)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            disk.MakeFolder(records);
            if (FileStatus.OfName(records).Kind != FileKind.Folder) throw new IOException($"'{Path.GetFileName(records)}' is a link to another place");
            var path = Path.Combine(records, FileName);
            if (Mark(path) is { } mark)
            {
                if (mark.Has(path)) return new(mark, LivingMark.IsHeld(path));
                mark.Dispose();
            }
            Thread.Sleep(Pause);
        }
        throw new IOException("another publish has been at work in this folder for half a minute");
    }

    private static LivingMark? Mark(string path)
    {
        try
        {
            return LivingMark.Take(path);
        }
        catch (DirectoryNotFoundException)
        {
            // Another has tidied up in this moment.
            return null;
        }
    }

    /// <summary>Removes the folder of records where nothing but this lock is in it.</summary>
    public void RemoveWith(string records, Disk disk)
    {
        if (Directory.EnumerateFileSystemEntries(records).Any(entry => Path.GetFileName(entry) != FileName)) return;
        if (OperatingSystem.IsWindows()) mark.Dispose();
        disk.Sweep(records);
    }

    public void Dispose() => mark.Dispose();
}
