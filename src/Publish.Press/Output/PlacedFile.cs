using System.Security.Cryptography;
using Publish.Press.Editions;

namespace Publish.Press.Output;

/// <summary>One file under a name of the user's choice: written beside it, on the same disk, and moved over it once it is whole.</summary>
internal sealed class PlacedFile : IDisposable
{
    private readonly string path;
    private readonly string draft;

    /// <summary>Writes it beside its place.</summary>
    /// <exception cref="SinkException">The folder cannot be made or written to.</exception>
    public PlacedFile(string path, Action<Stream> write)
    {
        this.path = path;
        draft = $"{path}.{Environment.ProcessId}.part";
        SinkException.Guard(() => Write(write));
    }

    /// <exception cref="SinkException">Something is in the way.</exception>
    public MadeFile MoveIntoPlace(string paper, int pages) => SinkException.Guard(() =>
    {
        using (var written = File.OpenRead(draft))
            Made = new(path, EditionNames.Booklet, paper, pages, written.Length, Convert.ToHexStringLower(SHA256.HashData(written)));
        File.Move(draft, path, overwrite: true);
        return Made;
    });

    public MadeFile? Made { get; private set; }

    public void Dispose()
    {
        if (Made is not null) return;
        try
        {
            File.Delete(draft);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // It stays behind under its own name; nothing of the user's has that name.
        }
    }

    private string Write(Action<Stream> write)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        using var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        write(stream);
        return draft;
    }
}
