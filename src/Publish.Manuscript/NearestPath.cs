using Publish.Model.Naming;

namespace Publish.Manuscript;

/// <summary>The file or folder that a path may have meant which leads nowhere.</summary>
public static class NearestPath
{
    private const int MostSeen = 2000;

    /// <summary>One in the same folder, of nearly the same name; null where none is near.</summary>
    public static string? Of(string path)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(path);
        var name = Path.GetFileName(trimmed);
        var folder = Path.GetDirectoryName(trimmed) is { Length: > 0 } above ? above : ".";
        try
        {
            if (name.Length == 0 || !Directory.Exists(folder)) return null;
            var names = Directory.EnumerateFileSystemEntries(folder).Take(MostSeen).Select(entry => Path.GetFileName(entry)).Where(entry => entry[0] != '.').Order(StringComparer.Ordinal).ToList();
            var nearest = names.Find(entry => Path.GetFileNameWithoutExtension(entry).Equals(name, StringComparison.OrdinalIgnoreCase)) ?? NearestName.Of(name, names);
            return nearest is null ? null : folder == "." ? nearest : Path.Combine(folder, nearest);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
