using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Publish.Delivery.Devices;

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
