using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Files;

namespace Publish.Press.Printing;

/// <summary>Schemes that a press wrote down: <c>schemes/NAME.yaml</c> in the <c>styles/</c> of a folder, and among the shipped ones.</summary>
internal static class HouseSchemes
{
    private const string Extension = ".yaml";

    /// <param name="folder">The manuscript's, or the one that a PDF lies in.</param>
    public static SchemeShelf Of(string folder, House house, SourceSet sources, DiagnosticBag bag) => new(() => All(folder, house, sources, bag));

    /// <param name="source">A manuscript's folder or file, or a PDF.</param>
    public static SchemeShelf Beside(string source, House house, SourceSet sources, DiagnosticBag bag) =>
        Of(Directory.Exists(source) ? source : Path.GetDirectoryName(Path.GetFullPath(source)) ?? ".", house, sources, bag);

    private static List<Scheme> All(string folder, House house, SourceSet sources, DiagnosticBag bag)
    {
        string[] shelves = [Path.Combine(folder, "styles", "schemes"), Path.Combine(house.Folder, "schemes")];
        var schemes = new List<Scheme>();
        foreach (var path in shelves.Where(Directory.Exists).SelectMany(Files).DistinctBy(path => Path.GetFileName(path).ToLowerInvariant()))
            if (Read(path, sources, bag) is { } scheme) schemes.Add(scheme);
        return schemes;
    }

    /// <summary>A link may lead out of the manuscript, so none is followed.</summary>
    private static IEnumerable<string> Files(string shelf) =>
        Directory.EnumerateFiles(shelf, "*" + Extension).Where(path => new FileInfo(path).LinkTarget is null).Order(StringComparer.Ordinal);

    private static Scheme? Read(string path, SourceSet sources, DiagnosticBag bag)
    {
        var shown = "styles/schemes/" + Path.GetFileName(path);
        try
        {
            var map = SettingsFile.Read(shown, File.ReadAllBytes(path), sources, bag);
            return map is null ? null : SchemeReader.Read(Path.GetFileNameWithoutExtension(path), map, bag);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            bag.SchemeUnreadable(shown);
            return null;
        }
    }
}
