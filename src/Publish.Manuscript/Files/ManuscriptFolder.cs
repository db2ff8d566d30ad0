using Publish.Model;

namespace Publish.Manuscript.Files;

/// <summary>A folder that nothing is read from outside of, whatever a path or a link in it says.</summary>
internal sealed class ManuscriptFolder
{
    private readonly string realRoot;

    /// <param name="root">An existing folder.</param>
    public ManuscriptFolder(string root)
    {
        Root = Path.GetFullPath(root);
        realRoot = RealPath.Of(Root);
    }

    public string Root { get; }

    /// <summary>Looks a file up by its path in the manuscript.</summary>
    /// <param name="path">As typed: relative, with forward slashes (backward ones are understood).</param>
    public FileLookup Find(string path)
    {
        var shown = Normalise(path);
        if (shown is null) return new FileLookup.Outside();
        var full = Path.Combine(Root, shown);
        var file = new FileInfo(full);
        if (!file.Exists) return new FileLookup.Missing(shown, Nearest(full));
        return IsInside(RealPath.Of(full)) ? new FileLookup.Found(shown, full, file.Length) : new FileLookup.Outside();
    }

    /// <summary>Paths of the files that lie directly in the folder, in the order of their names.</summary>
    public IReadOnlyList<string> TopFiles()
    {
        var names = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Root))
            names.Add(Path.GetFileName(file));
        names.Sort(NaturalOrder.Compare);
        return names;
    }

    private bool IsInside(string real) =>
        real.StartsWith(realRoot.EndsWith(Path.DirectorySeparatorChar) ? realRoot : realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path without "." and ".."; null for one that is absolute or climbs out.</summary>
    private static string? Normalise(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(path) || path[0] is '/' or '\\') return null;
        if (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0])) return null;
        var parts = new List<string>();
        foreach (var part in path.Split('/', '\\'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return parts.Count == 0 ? null : string.Join('/', parts);
    }

    /// <summary>The name in the same folder that was probably meant; null where none is near.</summary>
    private static string? Nearest(string full)
    {
        var folder = Path.GetDirectoryName(full);
        return Directory.Exists(folder)
            ? NearestName.Of(Path.GetFileName(full), Directory.EnumerateFiles(folder).Take(1000).Select(f => Path.GetFileName(f)))
            : null;
    }
}
