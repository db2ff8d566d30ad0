namespace Publish.Files;

/// <summary>A place that a file is to be written to: what may lie there already, and what of it stays.</summary>
public static class FileTarget
{
    /// <summary>The place itself: behind a link the file that it leads to, so that the link stays a link. One that leads nowhere is replaced, since it may lead anywhere.</summary>
    /// <exception cref="IrregularFileException">It is a pipe, a device or a socket, itself or by a link.</exception>
    public static string Behind(string path)
    {
        var full = Path.GetFullPath(path);
        if (FileStatus.Of(full).Kind is var kind && kind is FileKind.Pipe or FileKind.Device or FileKind.Socket) throw new IrregularFileException(kind);
        if (FileStatus.OfName(full).Kind != FileKind.Link) return full;
        return FileStatus.Of(full).Kind == FileKind.Nothing ? full : RealPath.Of(full) is { Length: > 0 } real ? real : full;
    }

    /// <summary>Tries whether a file may take the place, and changes nothing.</summary>
    /// <exception cref="IOException">Something that is no file is in the way, or it is open in another program.</exception>
    /// <exception cref="UnauthorizedAccessException">It is read-only, or somebody else's.</exception>
    public static void Try(string path)
    {
        switch (FileStatus.OfName(path).Kind)
        {
            case FileKind.Folder:
                throw new IOException($"there is a folder called '{Path.GetFileName(path)}'");
            case FileKind.Regular:
                if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)) throw new UnauthorizedAccessException($"'{Path.GetFileName(path)}' is read-only");
                Open(path);
                break;
            case FileKind.Nothing or FileKind.Link:
                break;
            case var other:
                throw new IrregularFileException(other);
        }
    }

    /// <summary>Rights and owner of what is replaced, as far as the system lets us.</summary>
    public static void HandDown(string replaced, string draft)
    {
        if (OperatingSystem.IsWindows() || FileStatus.OfName(replaced) is not { Kind: FileKind.Regular } before) return;
        var now = FileStatus.OfName(draft);
        if ((before.User, before.Group) != (now.User, now.Group)) _ = FileSystem.GiveTo(draft, before.User, before.Group);
        File.SetUnixFileMode(draft, File.GetUnixFileMode(replaced));
    }

    private static void Open(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, 1);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            var message = $"'{Path.GetFileName(path)}' {(refused is UnauthorizedAccessException ? "may not be written to" : "is open in another program")}";
            throw refused is UnauthorizedAccessException ? new UnauthorizedAccessException(message, refused) : new IOException(message, refused);
        }
    }
}
