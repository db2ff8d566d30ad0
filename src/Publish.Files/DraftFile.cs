using System.Globalization;

namespace Publish.Files;

/// <summary>One file that is written beside its place, on the same disk, flushed, and moved there once it is whole. A link stays a link, rights stay, and what a process that died has left
/// is swept.</summary>
public sealed class DraftFile : IDisposable
{
    private const string Begin = ".publish-";
    private const string End = ".part";
    private const int MostAtOnce = 1000;

    private readonly Disk disk;
    private readonly string target;
    private FileStream? draft;

    /// <summary>Writes it beside its place; the folder is made where it is not there.</summary>
    /// <exception cref="IOException">It cannot be written, or what lies there cannot be replaced. So with every method.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public DraftFile(string path, Action<Stream> write, Disk? disk = null)
    {
        this.disk = disk ?? Disk.OfThisMachine;
        target = FileTarget.Behind(path);
        var folder = Path.GetDirectoryName(target) ?? "";
        this.disk.MakeFolder(folder);
        FileTarget.Try(target);
        Sweep(folder);
        draft = Free(folder);
        try
        {
            write(draft);
            this.disk.Flush(draft);
            draft.Position = 0;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>What was written, from its beginning, until it is placed.</summary>
    public Stream Written => draft ?? throw new InvalidOperationException("It is in its place.");

    /// <summary>Moves it into its place.</summary>
    public void Place()
    {
        var path = draft!.Name;
        FileTarget.HandDown(target, path);
        // Elsewhere it is held until it has its name, so that nobody sweeps it.
        if (OperatingSystem.IsWindows()) draft.Dispose();
        disk.Move(path, target);
        draft.Dispose();
        draft = null;
        disk.FlushFolder(Path.GetDirectoryName(target)!);
    }

    public void Dispose()
    {
        if (draft is null) return;
        var path = draft.Name;
        draft.Dispose();
        draft = null;
        Remove(path);
    }

    /// <summary>Writes a file in one go.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        using var file = new DraftFile(path, stream => stream.Write(copy));
        file.Place();
    }

    private FileStream Free(string folder)
    {
        for (var number = 0; ; number++)
        {
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Begin}{Environment.ProcessId}-{number}{End}"));
            if (number == MostAtOnce || !File.Exists(path)) return disk.Create(path);
        }
    }

    /// <summary>A draft is locked as long as somebody writes it.</summary>
    private void Sweep(string folder)
    {
        foreach (var left in Directory.EnumerateFiles(folder, Begin + "*" + End))
            if (IsOfTheDead(left)) Remove(left);
    }

    private static bool IsOfTheDead(string path)
    {
        var process = Path.GetFileName(path.AsSpan())[Begin.Length..];
        process = process[..Math.Max(0, process.IndexOf('-'))];
        if (!int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return false;
        return !LivingMark.IsHeld(path) && (id == Environment.ProcessId ? !OperatingSystem.IsWindows() : !LivingMark.Lives(id));
    }

    private void Remove(string path)
    {
        try
        {
            disk.Delete(path);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // It stays behind under its own name, and the next one that is written here looks at it.
        }
    }
}
