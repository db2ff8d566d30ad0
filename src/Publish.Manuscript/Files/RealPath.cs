namespace Publish.Manuscript.Files;

/// <summary>A path with every symbolic link in it followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path unchanged from the first part that does not exist; an empty text for links that go round in circles.</summary>
    public static string Of(string fullPath)
    {
        var links = 0;
        return Follow(fullPath, ref links);
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
