using System.Buffers;
using Publish.Files;

namespace Publish.Manuscript.Files;

/// <summary>
/// A file's bytes, read when they are looked at and forgotten when memory is wanted: two hundred photographs are not held at once. A file that has changed in between is an error of
/// reading, since half of the zine would show another picture.
/// </summary>
internal sealed class FileBytes : MemoryManager<byte>
{
    /// <summary>Smaller files are kept.</summary>
    private const int Small = 1 << 18;

    private readonly Lock gate = new();
    private readonly string path;
    private readonly int length;
    private readonly DateTime written;
    private readonly WeakReference<byte[]> held;

    private FileBytes(string path, byte[] bytes)
    {
        (this.path, length, held) = (path, bytes.Length, new(bytes));
        written = File.GetLastWriteTimeUtc(path);
    }

    /// <exception cref="IOException">It cannot be read.</exception>
    public static ReadOnlyMemory<byte> Of(string path)
    {
        var bytes = RegularFile.Bytes(path);
        return bytes.Length <= Small ? bytes : new FileBytes(path, bytes).Memory;
    }

    public override Span<byte> GetSpan() => Bytes();

    public override MemoryHandle Pin(int elementIndex = 0) =>
        throw new NotSupportedException("What is read again may lie elsewhere.");

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }

    private byte[] Bytes()
    {
        lock (gate)
        {
            if (held.TryGetTarget(out var bytes)) return bytes;
            bytes = RegularFile.Bytes(path);
            if (bytes.Length != length || File.GetLastWriteTimeUtc(path) != written) throw new IOException($"\"{Path.GetFileName(path)}\" was changed while the zine was made.");
            held.SetTarget(bytes);
            return bytes;
        }
    }
}
