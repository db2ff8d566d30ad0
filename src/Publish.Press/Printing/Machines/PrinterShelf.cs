using Publish.Files;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Press.Printing.Machines;

/// <summary>Printers' profiles by name: <c>printers/NAME.yaml</c> in a manuscript's own <c>styles/</c>, else in the folder that a person keeps them in.</summary>
internal sealed class PrinterShelf(IReadOnlyList<string> folders)
{
    /// <param name="folder">The manuscript's; null for the person's own alone.</param>
    /// <param name="kept">Where a person keeps them; null where nobody does.</param>
    public static PrinterShelf Of(string? folder, string? kept)
    {
        string?[] shelves = [folder is null ? null : Path.Combine(folder, "styles", "printers"), kept];
        return new([.. shelves.OfType<string>()]);
    }

    public IEnumerable<string> Names => folders.Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*" + PrinterProfileFile.Extension))
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Order(StringComparer.Ordinal);

    /// <summary>The file of a name, in any case; null where there is none. A name is one file's name and no path.</summary>
    public string? PathOf(string name) => !PrinterName.IsOne(name) ? null : folders.Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*" + PrinterProfileFile.Extension).Order(StringComparer.Ordinal))
        .FirstOrDefault(path => Path.GetFileNameWithoutExtension(path).Equals(name, StringComparison.OrdinalIgnoreCase) && new FileInfo(path).LinkTarget is null);

    /// <param name="path">That <see cref="PathOf"/> gave; the printer is called as its file is.</param>
    /// <returns>Null, with a diagnostic, where it cannot be read.</returns>
    public static PrinterProfile? Read(string path, SourceSet sources, DiagnosticBag bag, SourceSpan span)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        try
        {
            var map = SettingsFile.Read("printers/" + Path.GetFileName(path), RegularFile.Bytes(path), sources, bag);
            return map is null ? null : PrinterProfileFile.Read(name, map, bag);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            bag.PrinterUnreadable(span, name);
            return null;
        }
    }
}

/// <summary>What a printer may be called: one name of a file, everywhere.</summary>
public static class PrinterName
{
    private const int Longest = 60;

    private static readonly string[] Reserved = ["con", "prn", "aux", "nul"];

    /// <param name="name">As typed.</param>
    public static bool IsOne(string name) => name.Length is > 0 and <= Longest && name[0] is not '.' && name[^1] is not ('.' or ' ')
        && !name.Any(letter => letter < ' ' || "/\\:*?\"<>|".Contains(letter)) && !Reserved.Contains(name.ToLowerInvariant());
}
