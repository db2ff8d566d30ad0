using System.Text;
using Publish.Files.Changes;
using Publish.Model.Source;

namespace Publish.Cli.Starting;

/// <summary>Lays out a folder to start a zine from: commented settings, a first text, a glossary, a place for pictures.</summary>
internal static class Starter
{
    private const string TitleInTemplate = "title: My Zine";
    private const string IdentifierInTemplate = "identifier: urn:uuid:00000000-0000-4000-8000-000000000000";
    private const string DayInTemplate = "modified: 2026-01-01";

    /// <param name="styles">The house's folder, which holds what a zine is started from.</param>
    /// <param name="identifier">The zine's own, from now on.</param>
    /// <param name="today">As <c>2026-11-05</c>.</param>
    /// <summary>Writes the folder; one that holds anything already is a diagnostic, and nothing in it is touched.</summary>
    public static void LayOut(string styles, string folder, string identifier, string today, DiagnosticBag bag)
    {
        FolderChange.Settle(folder);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != FolderChange.RecordsName)))
        {
            bag.NotEmpty(folder);
            return;
        }
        var start = Path.Combine(styles, "templates", "new");
        using var change = FolderChange.Begin(folder, _ => "", isPassing: true);
        var names = new List<string>();
        foreach (var template in Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = Filled(File.ReadAllText(template), TitleFrom(folder), identifier, today);
            names.Add(Path.GetRelativePath(start, template).Replace('\\', '/'));
            change.Write(names[^1], stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        }
        change.Commit(() => new(names, []));
    }

    private static string Filled(string template, string title, string identifier, string today) => template
        .Replace(TitleInTemplate, $"title: {title}", StringComparison.Ordinal)
        .Replace(IdentifierInTemplate, $"identifier: {identifier}", StringComparison.Ordinal)
        .Replace(DayInTemplate, $"modified: {today}", StringComparison.Ordinal);

    /// <summary>"my-first-zine" is "My first zine", in quotation marks as YAML wants them.</summary>
    private static string TitleFrom(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Replace('-', ' ').Replace('_', ' ').Trim();
        var title = name.Length == 0 ? "My zine" : char.ToUpperInvariant(name[0]) + name[1..];
        return '"' + title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
    }
}
