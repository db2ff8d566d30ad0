namespace Publish.Files;

/// <summary>Reading of what is a file, and nothing else: a pipe would be waited for, a device never ends.</summary>
public static class RegularFile
{
    /// <exception cref="IrregularFileException">It is a pipe, a device or a socket, itself or by a link; nothing was opened.</exception>
    /// <exception cref="IOException">It cannot be read. So with every method.</exception>
    public static FileStream Open(string path)
    {
        Check(path);
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        // A name may have changed hands since it was looked at, and Windows says it of what is open only.
        if (stream.CanSeek) return stream;
        stream.Dispose();
        throw new IrregularFileException(FileKind.Device);
    }

    /// <summary>All of it.</summary>
    public static byte[] Bytes(string path)
    {
        using var file = Open(path);
        return Bytes(file);
    }

    /// <summary>The same of one that is open, from where it stands.</summary>
    public static byte[] Bytes(FileStream file)
    {
        var bytes = new byte[file.Length - file.Position];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>So much of its beginning as fills the room, or all.</summary>
    public static int Head(string path, Span<byte> room)
    {
        using var file = Open(path);
        return file.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
    }

    /// <summary>All of it as UTF-8, without a mark at its beginning.</summary>
    public static string Text(string path)
    {
        using var reader = new StreamReader(Open(path));
        return reader.ReadToEnd();
    }

    /// <summary>Whether something lies there that is to be read as a file, and would be waited for.</summary>
    public static bool IsIrregular(string path) => FileStatus.Of(path).Kind is FileKind.Pipe or FileKind.Device or FileKind.Socket;

    private static void Check(string path)
    {
        if (FileStatus.Of(path).Kind is var kind && kind is FileKind.Pipe or FileKind.Device or FileKind.Socket) throw new IrregularFileException(kind);
    }
}

/// <summary>What was to be read or replaced is no file.</summary>
public sealed class IrregularFileException(FileKind kind) : IOException($"it is {WordsFor(kind)}, and no file")
{
    /// <summary>"a pipe".</summary>
    public string What => WordsFor(kind);

    private static string WordsFor(FileKind kind) => kind switch
    {
        FileKind.Pipe => "a pipe",
        FileKind.Socket => "a socket",
        FileKind.Folder => "a folder",
        _ => "a device",
    };
}
