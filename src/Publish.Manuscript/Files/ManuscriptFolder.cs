using System.Text;
using Publish.Files;
using Publish.Files.Changes;
using Publish.Manuscript.Markdown;
using Publish.Model.Naming;

namespace Publish.Manuscript.Files;

/// <summary>A folder that nothing is read from outside of, whatever a path or a link in it says.</summary>
internal sealed class ManuscriptFolder
{
    private const int MostSearched = 5000;
    /// <summary>Folders below the manuscript's that a file is looked for in.</summary>
    private const int DeepestSearch = 6;

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
        if (!file.Exists && !Ascii.IsValid(shown)) file = new FileInfo(full = Actual(shown));
        shown = ComposedName.Of(shown);
        if (!file.Exists) return new FileLookup.Missing(shown, Nearest(shown));
        return IsInside(RealPath.Of(full)) ? new FileLookup.Found(shown, full, file.Length) : new FileLookup.Outside();
    }

    /// <summary>Paths of the files that lie directly in the folder, in the order of their names.</summary>
    public IReadOnlyList<string> TopFiles()
    {
        var names = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Root))
            names.Add(ComposedName.Of(Path.GetFileName(file)));
        names.Sort(NaturalOrder.Compare);
        return names;
    }

    /// <summary>Names of the folders that lie directly in it, in order, links left out.</summary>
    public IReadOnlyList<string> TopFolders()
    {
        var names = new List<string>();
        foreach (var below in new DirectoryInfo(Root).EnumerateDirectories())
            if (below.LinkTarget is null) names.Add(ComposedName.Of(below.Name));
        names.Sort(NaturalOrder.Compare);
        return names;
    }

    /// <summary>Finished files are put into this folder too.</summary>
    public bool HoldsFinishedFiles => Path.Combine(Root, FolderChange.RecordsName) is var records && Directory.Exists(records) && Directory.EnumerateFiles(records, "*.owner").Any();

    /// <summary>Paths in the manuscript of the files below one of its folders, in order; no links are followed.</summary>
    /// <param name="most">So many are looked at, and no more.</param>
    public IReadOnlyList<string> FilesBelow(string name, int most)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 6, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        var top = Actual(name);
        var paths = new List<string>();
        foreach (var full in Directory.EnumerateFiles(top, "*", options).Take(most))
            paths.Add(ComposedName.Of((name.Length == 0 ? "" : name + "/") + Path.GetRelativePath(top, full).Replace(Path.DirectorySeparatorChar, '/')));
        paths.Sort(NaturalOrder.Compare);
        return paths;
    }

    /// <summary>The path of the only file of a name in the folder and those below it; null where there are none or several.</summary>
    public string? FindByName(string name)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAny("*?/\\:") >= 0) return null;
        string? found = null;
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = DeepestSearch, AttributesToSkip = FileAttributes.System | FileAttributes.ReparsePoint };
        foreach (var full in Directory.EnumerateFiles(Root, name, options))
        {
            if (found is not null) return null;
            found = Path.GetRelativePath(Root, full).Replace('\\', '/');
        }
        return found;
    }

    private bool IsInside(string real) =>
        real.StartsWith(realRoot.EndsWith(Path.DirectorySeparatorChar) ? realRoot : realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path without "." and ".."; null for one that is absolute or climbs out.</summary>
    private static string? Normalise(string path)
    {
        // A leading slash is the manuscript's root, as it is a website's; two are another machine's.
        if (path.Length > 1 && path[0] == '/' && path[1] is not ('/' or '\\')) path = path[1..];
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

    /// <summary>Where a file lies whose name may be stored in another form of Unicode than it is typed in: macOS and some archives take letters and
    /// their accents apart.</summary>
    private string Actual(string shown)
    {
        var at = Root;
        foreach (var part in shown.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(at, part);
            if (!Path.Exists(next) && !Ascii.IsValid(part) && Directory.Exists(at))
                next = Directory.EnumerateFileSystemEntries(at).FirstOrDefault(entry => ComposedName.Of(Path.GetFileName(entry)) == ComposedName.Of(part)) ?? next;
            at = next;
        }
        return at;
    }

    /// <summary>The path in the manuscript that was probably meant: the same name elsewhere, in another case or with another ending; else a name that is
    /// spelled nearly so. Null where none is near.</summary>
    public string? Nearest(string wanted)
    {
        var all = FilesBelow("", MostSearched).Where(path => !path.Split('/').Any(part => part[0] == '.')).ToList();
        var (beside, name) = (FolderOf(wanted), NameOf(wanted));
        return all.Find(path => path.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? all.Find(path => NameOf(path) == name)
            ?? all.Find(path => NameOf(path).Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? all.Find(path => FolderOf(path) == beside && SameStem(path, name))
            ?? all.Find(path => SameStem(path, name))
            ?? Near(name, all.Where(path => FolderOf(path) == beside))
            ?? Near(name, all);
    }

    private static string? Near(string name, IEnumerable<string> paths)
    {
        var byName = paths.Where(path => SameKind(path, name)).GroupBy(NameOf, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return NearestName.Of(name, byName.Keys) is { } nearest ? byName[nearest] : null;
    }

    /// <summary>Nobody who names a picture means a text.</summary>
    private static bool SameKind(string path, string name) => MarkdownNames.IsMarkdown(path) == MarkdownNames.IsMarkdown(name) || !Path.HasExtension(name);

    private static bool SameStem(string path, string name) =>
        SameKind(path, name) && Path.GetFileNameWithoutExtension(path).Equals(Path.GetFileNameWithoutExtension(name), StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}
