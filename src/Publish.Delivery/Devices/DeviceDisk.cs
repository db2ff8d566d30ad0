using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Publish.Files;

namespace Publish.Delivery.Devices;

/// <summary>The memory of a device, as files.</summary>
public class DeviceDisk
{
    private const int Full = 28;
    private const int OverQuota = 122;
    private const int FullOnMac = 69;
    private const int FullOnWindows = unchecked((int)0x80070070);
    private const int HandleFullOnWindows = unchecked((int)0x80070027);

    /// <summary>"No space left on device", as the systems number it.</summary>
    internal static bool IsFull(Exception fault) => fault.HResult is Full or OverQuota or FullOnMac or FullOnWindows or HandleFullOnWindows;

    /// <summary>Null where the system does not know.</summary>
    public virtual long? FreeBytes(string folder)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Copies and waits until it is on the device, and not only on its way.</summary>
    public virtual void Write(string source, string target)
    {
        using var from = RegularFile.Open(source);
        using var to = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        from.CopyTo(to);
        to.Flush(flushToDisk: true);
        Medium.Forget(to.SafeFileHandle);
    }

    public virtual void Move(string part, string target)
    {
        File.Move(part, target, overwrite: true);
        Medium.FlushFolder(Path.GetDirectoryName(target)!);
    }

    /// <summary>A device that is gone cannot be cleaned; the next copy does it.</summary>
    public virtual void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // Its name says that it is unfinished, and no reader lists it.
        }
    }
}

/// <summary>What the framework does not ask of Linux: that what is read back comes from the device and not from the system's memory of it, and that a new name in a folder
/// is written as well. On other systems, and where a file system will not, it does nothing.</summary>
internal static partial class Medium
{
    private const int NotNeededAgain = 4;

    private static bool CanBeAsked => OperatingSystem.IsLinux() && Environment.Is64BitProcess;

    /// <summary>Of a file that is flushed, the system's own copy is dropped.</summary>
    public static void Forget(SafeFileHandle file)
    {
        if (CanBeAsked) _ = Advise(file, 0, 0, NotNeededAgain);
    }

    public static void FlushFolder(string folder)
    {
        if (!CanBeAsked) return;
        var opened = Open(folder, 0);
        if (opened < 0) return;
        _ = Flush(opened);
        _ = Close(opened);
    }

    [LibraryImport("libc", EntryPoint = "posix_fadvise")]
    private static partial int Advise(SafeFileHandle file, long from, long length, int advice);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Flush(int opened);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int opened);
}
