using Publish.Files;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Press.Imposing;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Files;

namespace Publish.Press.Printing;

/// <summary>Schemes that a press wrote down: <c>schemes/NAME.yaml</c> in the <c>styles/</c> of a folder, and among the shipped ones.</summary>
internal static class HouseSchemes
{
    private const string Extension = ".yaml";

    /// <param name="folder">The manuscript's.</param>
    /// <param name="own">Whose schemes come after the manuscript's; null for none.</param>
    public static SchemeShelf Of(string folder, string? own, House house, SourceSet sources, DiagnosticBag bag) => new(() => All(own is null ? [folder] : [folder, own], house, sources, bag));

    /// <summary>Those beside the manuscript or the PDF come before those of the request's own folder, and both before the shipped ones.</summary>
    public static SchemeShelf For(ImposeRequest request, House house, SourceSet sources, DiagnosticBag bag)
    {
        var beside = Directory.Exists(request.Source) ? request.Source : Path.GetDirectoryName(Path.GetFullPath(request.Source)) ?? ".";
        return Of(beside, request.SchemeFolder, house, sources, bag);
    }

    private static List<Scheme> All(string[] folders, House house, SourceSet sources, DiagnosticBag bag)
    {
        string[] shelves = [.. folders.Select(folder => Path.Combine(folder, "styles", "schemes")), Path.Combine(house.Folder, "schemes")];
        var schemes = new List<Scheme>();
        foreach (var path in shelves.Where(Directory.Exists).SelectMany(Files).DistinctBy(path => Path.GetFileName(path).ToLowerInvariant()))
            if (Read(path, sources, bag) is { } scheme) schemes.Add(scheme);
        return schemes;
    }

    /// <summary>A link may lead out of the manuscript, so none is followed.</summary>
    private static IEnumerable<string> Files(string shelf) =>
        Directory.EnumerateFiles(shelf, "*" + Extension).Where(path => FileStatus.OfName(path).Kind == FileKind.Regular).Order(StringComparer.Ordinal);

    /// <summary>What is wrong with a file is said once, though the settings and the command may both ask for it.</summary>
    private static Scheme? Read(string path, SourceSet sources, DiagnosticBag bag)
    {
        var shown = "styles/schemes/" + Path.GetFileName(path);
        try
        {
            var told = sources.Files.Any(file => file.Path == shown) ? new DiagnosticBag() : bag;
            var map = SettingsFile.Read(shown, RegularFile.Bytes(path), sources, told);
            return map is null ? null : SchemeReader.Read(Path.GetFileNameWithoutExtension(path), map, told);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            bag.SchemeUnreadable(shown);
            return null;
        }
    }
}
