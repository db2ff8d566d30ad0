namespace Publish.Files;

/// <summary>A path with every symbolic link in it followed.</summary>
public static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path unchanged from the first part that does not exist; an empty text for links that go round in circles.</summary>
    public static string Of(string fullPath)
    {
        var links = 0;
        return Follow(fullPath, ref links);
    }

    /// <summary>Whether a path leads to something inside of a folder, once every link is followed.</summary>
    public static bool IsInside(string folder, string path)
    {
        var root = Of(Path.GetFullPath(folder));
        return Of(Path.GetFullPath(path)).StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static string Follow(string fullPath, ref int links)
    {
        var root = Path.GetPathRoot(fullPath) ?? "";
        var current = root;
        foreach (var part in fullPath[root.Length..].Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar))
        {
            if (part.Length == 0) continue;
            current = Path.Combine(current, part);
            var target = new FileInfo(current).LinkTarget;
            if (target is null) continue;
            if (++links > MostLinks) return "";
            current = Follow(Path.GetFullPath(target, Path.GetDirectoryName(current)!), ref links);
        }
        return current;
    }
}
