namespace Publish.Files.Changes;

/// <summary>What lay in a folder at a moment, to prove that it still does: names, lengths and times of all its files, ours in <c>.publish</c> left out.</summary>
public sealed class FolderSnapshot
{
    private const int MostLooked = 100_000;

    private readonly string folder;
    private readonly string[] seen;

    private FolderSnapshot(string folder) => (this.folder, seen) = (folder, Look(folder));

    public static FolderSnapshot Of(string folder) => new(folder);

    /// <summary>It was compared, and nothing is different. False where it cannot be looked at any longer.</summary>
    public bool StillHolds() => seen.AsSpan().SequenceEqual(Look(folder));

    private static string[] Look(string folder)
    {
        try
        {
            if (!Directory.Exists(folder)) return [];
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != FolderChange.RecordsName).Take(MostLooked).Select(Line).Order(StringComparer.Ordinal)];
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return ["?" + closed.HResult];
        }
    }

    // Of a folder in it only the name: what is in there is not ours to change, and its time moves with it.
    private static string Line(FileSystemInfo entry) => entry is FileInfo file
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{entry.Name}\0{(file.Exists ? file.Length : -1)}\0{entry.LastWriteTimeUtc.Ticks}\0{entry.LinkTarget}")
        : entry.Name + "\0folder";
}
