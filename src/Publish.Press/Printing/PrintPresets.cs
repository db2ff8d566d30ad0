using Publish.Files;
using Publish.Manuscript;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Press.Building;

namespace Publish.Press.Printing;

/// <summary>Presets by name: <c>presets/NAME.yaml</c> in the manuscript's own <c>styles/</c>, else among the shipped ones.</summary>
internal sealed class PrintPresets(ManuscriptFiles manuscript, House house, DiagnosticBag bag)
{
    private const string Extension = ".yaml";

    private readonly string[] shelves = [Path.Combine(manuscript.Folder, "styles", "presets"), Path.Combine(house.Folder, "presets")];

    /// <summary>Null, and a diagnostic, where there is none.</summary>
    public SettingMap? Find(string name, SourceSpan span)
    {
        if (PathOf(name) is { } path) return Read(name, path, span);
        var names = Names();
        bag.UnknownPreset(span, name, NearestName.Of(name, names), names);
        return null;
    }

    private SettingMap? Read(string name, string path, SourceSpan span)
    {
        try
        {
            return SettingsFile.Read($"styles/presets/{name}{Extension}", RegularFile.Bytes(path), manuscript.Sources, bag);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            bag.PresetUnreadable(span, name);
            return null;
        }
    }

    /// <summary>A name is one file's name and no path, so that nothing outside of the shelves is read.</summary>
    private string? PathOf(string name) => name.Length == 0 || name.IndexOfAny(['/', '\\', ':']) >= 0 || name.StartsWith('.')
        ? null
        : shelves.Select(shelf => Path.Combine(shelf, name + Extension)).FirstOrDefault(IsFile) ?? InAnyCase(name + Extension);

    private string? InAnyCase(string file) => shelves.Where(Directory.Exists).SelectMany(Directory.EnumerateFiles)
        .FirstOrDefault(path => Path.GetFileName(path).Equals(file, StringComparison.OrdinalIgnoreCase) && IsFile(path));

    /// <summary>A link may lead out of the manuscript, so none is followed.</summary>
    private static bool IsFile(string path) => FileStatus.OfName(path).Kind == FileKind.Regular;

    private List<string> Names() => [.. shelves
        .Where(Directory.Exists)
        .SelectMany(shelf => Directory.EnumerateFiles(shelf, "*" + Extension))
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Distinct()
        .Order(StringComparer.Ordinal)];
}
