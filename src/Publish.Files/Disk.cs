using System.Runtime.InteropServices;

namespace Publish.Files;

/// <summary>All that is done to a disk so that something on it changes, one step a method. Tests put another one in its place, which fails or stops at a step.</summary>
public class Disk
{
    public static Disk OfThisMachine { get; } = new();

    /// <summary>A limit on the size of files (ulimit -f) ends whoever passes it, unless it was said before that a refusal will do: then it is told as a full disk is.</summary>
    public static void HearOfLimits()
    {
        const int fileSizeLimit = 25;
        const int ignore = 1;
        if (!OperatingSystem.IsWindows()) _ = FileSystem.Answer(fileSizeLimit, ignore);
    }

    /// <summary>A new file; nothing of that name is there.</summary>
    public virtual FileStream Create(string path) => new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);

    /// <summary>Waits until what was written is on the disk, and not only on its way.</summary>
    public virtual void Flush(FileStream file) => file.Flush(flushToDisk: true);

    /// <summary>Gives a file another name, in place of whatever has it.</summary>
    public virtual void Move(string from, string to) => File.Move(from, to, overwrite: true);

    /// <summary>A second name for a file; false where the disk knows no such thing.</summary>
    public virtual bool Link(string file, string name) => !OperatingSystem.IsWindows() && FileSystem.Link(file, name) == 0;

    public virtual void Delete(string path) => File.Delete(path);

    public virtual void MakeFolder(string path) => Directory.CreateDirectory(path);

    public virtual void MoveFolder(string from, string to) => Directory.Move(from, to);

    /// <param name="whole">With all that is in it; else only where nothing is.</param>
    public virtual void RemoveFolder(string path, bool whole) => Directory.Delete(path, whole);

    /// <summary>Waits until the names in a folder are on the disk. Where a file system will not, nothing happens.</summary>
    public virtual void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        var opened = FileSystem.Open(path, 0);
        if (opened < 0) return;
        _ = FileSystem.Flush(opened);
        _ = FileSystem.Close(opened);
    }

    /// <summary>A folder that was begun and is of no use: what cannot be removed stays, and the next one looks at it.</summary>
    internal void Sweep(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) RemoveFolder(folder, whole: true);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // Another process sweeps as well, or somebody looks into it.
        }
    }
}

/// <summary>What the framework does not ask of Unix.</summary>
internal static partial class FileSystem
{
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "signal")]
    public static partial nint Answer(int signal, nint how);

    [LibraryImport("libc", EntryPoint = "fsync")]
    public static partial int Flush(int opened);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int opened);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Link(string file, string name);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int GiveTo(string path, uint user, uint group);
}
