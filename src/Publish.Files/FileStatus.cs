using System.Runtime.InteropServices;

namespace Publish.Files;

/// <summary>What lies under a name.</summary>
public enum FileKind
{
    Nothing,
    Regular,
    Folder,
    Link,
    Pipe,
    Device,
    Socket,
}

/// <summary>What a system knows of a name on its disk. The framework does not tell a pipe from a file, and opening one waits for whoever writes into it; so its own shim is asked, which
/// is the same on Linux and macOS.</summary>
/// <param name="Device">With <paramref name="Number"/> what tells one file from another, whatever they are called; 0 where the system does not say.</param>
public readonly partial record struct FileStatus(FileKind Kind, uint User, uint Group, long Device, long Number)
{
    private const int KindMask = 0xF000;

    // Interop.Sys.FileStatus: flags, mode, user, group, size, four times of two numbers each, device, device of a special file, number.
    private const int Room = 256;
    private const int ModeAt = 4;
    private const int UserAt = 8;
    private const int GroupAt = 12;
    private const int DeviceAt = 88;
    private const int NumberAt = 104;

    private static FileStatus Nothing => new(FileKind.Nothing, 0, 0, 0, 0);

    /// <summary>Of what a name leads to, links followed.</summary>
    public static unsafe FileStatus Of(string path)
    {
        if (OperatingSystem.IsWindows()) return OnWindows(path);
        var room = stackalloc byte[Room];
        return Stat(path, room) == 0 ? Read(room) : Nothing;
    }

    /// <summary>Of the name itself, which may be a link.</summary>
    public static unsafe FileStatus OfName(string path)
    {
        if (OperatingSystem.IsWindows()) return new FileInfo(path).LinkTarget is null ? OnWindows(path) : new(FileKind.Link, 0, 0, 0, 0);
        var room = stackalloc byte[Room];
        return LinkStat(path, room) == 0 ? Read(room) : Nothing;
    }

    /// <summary>Of a file that is open.</summary>
    internal static unsafe FileStatus Of(SafeHandle opened)
    {
        if (OperatingSystem.IsWindows()) return Nothing;
        var room = stackalloc byte[Room];
        return HandleStat(opened, room) == 0 ? Read(room) : Nothing;
    }

    /// <summary>Whether two names are one file: by another spelling, by a link, on a disk that does not tell capitals from small letters.</summary>
    public static bool AreOne(string left, string right)
    {
        if (Path.GetFullPath(left) == Path.GetFullPath(right)) return true;
        var (one, other) = (Of(left), Of(right));
        if (one.Kind == FileKind.Nothing || other.Kind == FileKind.Nothing) return false;
        return OperatingSystem.IsWindows()
            ? RealPath.Of(Path.GetFullPath(left)).Equals(RealPath.Of(Path.GetFullPath(right)), StringComparison.OrdinalIgnoreCase)
            : (one.Device, one.Number) == (other.Device, other.Number);
    }

    private static unsafe FileStatus Read(byte* status)
    {
        var kind = (*(int*)(status + ModeAt) & KindMask) switch
        {
            0x8000 => FileKind.Regular,
            0x4000 => FileKind.Folder,
            0xA000 => FileKind.Link,
            0x1000 => FileKind.Pipe,
            0xC000 => FileKind.Socket,
            _ => FileKind.Device,
        };
        return new(kind, *(uint*)(status + UserAt), *(uint*)(status + GroupAt), *(long*)(status + DeviceAt), *(long*)(status + NumberAt));
    }

    private static FileStatus OnWindows(string path)
    {
        var kind = Directory.Exists(path) ? FileKind.Folder : !File.Exists(path) ? FileKind.Nothing : IsDevice(path) ? FileKind.Device : FileKind.Regular;
        return new(kind, 0, 0, 0, 0);
    }

    // "NUL" and its like become \\.\NUL when they are made whole; \\.\pipe\ and \\.\COM1 are typed so.
    private static bool IsDevice(string path) => Path.GetFullPath(path).StartsWith(@"\\.\", StringComparison.Ordinal);

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Stat", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Stat(string path, byte* status);

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_LStat", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int LinkStat(string path, byte* status);

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_FStat")]
    private static unsafe partial int HandleStat(SafeHandle opened, byte* status);
}
