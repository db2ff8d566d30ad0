using System.Text;
using Publish.Files;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Press.Styles;
using Publish.Typesetting.Themes;

namespace Publish.Press.Building;

/// <summary>A style as its folder holds it: <c>theme.yaml</c>, and <c>epub.css</c> and <c>fonts/</c> where it has them.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="StyleSheet">What <c>epub.css</c> says; empty where there is none.</param>
internal sealed record HouseStyle(Theme Theme, string Folder, string StyleSheet)
{
    public const string ThemeFile = "theme.yaml";

    /// <summary>Looks in the manuscript's own <c>styles/</c> first, then among the shipped ones. A name that is in neither is an error, and the shipped
    /// default stands in for it.</summary>
    public static HouseStyle Find(string name, ManuscriptFiles manuscript, House house, DiagnosticBag bag)
    {
        var own = Path.Combine(manuscript.Folder, "styles");
        if (Directory.Exists(own)) return Read(name, [own, house.Folder], manuscript, house, bag);
        if (house.Styles.TryGetValue(name, out var kept)) return kept;
        var said = new DiagnosticBag();
        var style = Read(name, [house.Folder], manuscript, house, said);
        if (said.IsEmpty) house.Styles.TryAdd(name, style);
        bag.AddRange(said.Sorted());
        return style;
    }

    /// <summary>The styles beside a manuscript, and the house's; those of a name that both have are the manuscript's.</summary>
    /// <param name="folder">The manuscript's; null for the house alone.</param>
    public static IEnumerable<StyleFacts> All(string? folder, House house, DiagnosticBag bag)
    {
        var own = folder is null ? null : Path.Combine(folder, "styles");
        string[] shelves = own is null ? [house.Folder] : [own, house.Folder];
        foreach (var name in Names(shelves))
            yield return new(name, Read(name, FolderOf(name, shelves)!, shelves, new SourceSet(), bag).Theme.Description, own is not null && FolderOf(name, [own]) is not null);
    }

    private static HouseStyle Read(string name, string[] shelves, ManuscriptFiles manuscript, House house, DiagnosticBag bag)
    {
        if (FolderOf(name, shelves) is { } folder) return Read(name, folder, shelves, manuscript.Sources, bag);
        bag.UnknownStyle(name == manuscript.Document.Settings.Style ? PlaceIn(manuscript) : SourceSpan.None, name, [.. Names(shelves)]);
        return new(Theme.Default, house.Folder, "");
    }

    /// <summary>Where the zine names its style.</summary>
    private static SourceSpan PlaceIn(ManuscriptFiles manuscript) => manuscript.Settings.Find("style") switch
    {
        SettingMap changed => (changed.Find(ThemeReader.BaseKey) ?? changed).Span,
        { } named => named.Span,
        null => SourceSpan.None,
    };

    private static HouseStyle Read(string name, string folder, string[] shelves, SourceSet sources, DiagnosticBag bag)
    {
        var theme = Settings(name, folder, sources, bag) is { } map
            ? ThemeReader.Read(map, other => FolderOf(other, shelves) is { } found ? Settings(other, found, sources, bag) : null, bag)
            : Theme.Default;
        var css = Path.Combine(folder, "epub.css");
        return new(theme, folder, File.Exists(css) ? Bytes(css, $"styles/{name}/epub.css", bag) is { } sheet ? Encoding.UTF8.GetString(sheet).TrimStart('\uFEFF') : "" : "");
    }

    private static SettingMap? Settings(string name, string folder, SourceSet sources, DiagnosticBag bag)
    {
        var shown = $"styles/{name}/{ThemeFile}";
        return Bytes(Path.Combine(folder, ThemeFile), shown, bag) is { } bytes ? SettingsFile.Read(shown, bytes, sources, bag) : null;
    }

    private static byte[]? Bytes(string path, string shown, DiagnosticBag bag)
    {
        try
        {
            return RegularFile.Bytes(path);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            bag.StyleUnreadable(shown, closed is IrregularFileException irregular ? $"it is {irregular.What}, and no file" : "it may not be read, or is damaged");
            return null;
        }
    }

    /// <summary>A name is one folder's name and no path, so that nothing outside of the shelves is read.</summary>
    public static string? FolderOf(string name, string[] shelves) =>
        name.Length == 0 || name.IndexOfAny(['/', '\\', ':']) >= 0 || name.StartsWith('.')
            ? null
            : shelves.Select(shelf => Path.Combine(shelf, name)).FirstOrDefault(IsStyle) ?? InAnyCase(name, shelves);

    private static string? InAnyCase(string name, string[] shelves) => shelves.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
        .FirstOrDefault(folder => Path.GetFileName(folder).Equals(name, StringComparison.OrdinalIgnoreCase) && IsStyle(folder));

    private static bool IsStyle(string folder) => File.Exists(Path.Combine(folder, ThemeFile));

    public static IEnumerable<string> Names(string[] shelves) => shelves
        .Where(Directory.Exists)
        .SelectMany(Directory.EnumerateDirectories)
        .Where(folder => File.Exists(Path.Combine(folder, ThemeFile)))
        .Select(folder => Path.GetFileName(folder))
        .Distinct()
        .Order(StringComparer.Ordinal);
}
