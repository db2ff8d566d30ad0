using System.Globalization;
using System.Text.RegularExpressions;
using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Yaml;
using Publish.Model.Source;

namespace Publish.Manuscript.Sites;

/// <summary>A text of a site, and what its head says of its place.</summary>
/// <param name="Date">So that it sorts; empty where there is none.</param>
/// <param name="Weight">Hugo's order; null where none is given.</param>
internal sealed record SiteText(string Path, string Date, int? Weight, bool IsDraft);

/// <summary>The Markdown files of a folder and of those below it, and the settings of the programs that keep them so.</summary>
internal sealed class SiteTexts(ManuscriptFolder folder)
{
    private const int MostLookedAt = 5_000;
    private const int MostOpened = 200;

    private readonly Lazy<IReadOnlyList<string>> all = new(() => [.. folder.FilesBelow("", MostLookedAt).Where(IsText)]);

    public IReadOnlyList<string> All => all.Value;

    public bool HasFolder(string name) => folder.TopFolders().Contains(name, StringComparer.Ordinal);

    public bool HasFile(string path) => folder.Find(path) is FileLookup.Found;

    /// <summary>Hugo's texts at the head of a list, where they hold more than its title.</summary>
    public IEnumerable<string> Heads(string name) => folder.FilesBelow(name, MostLookedAt)
        .Where(path => Path.GetFileName(path) == "_index.md" && Load(path) is { } text && !string.IsNullOrWhiteSpace(text[Math.Max(0, YamlFrontMatter.Find(text).End)..]));

    public IEnumerable<string> Below(string name) => All.Where(path => path.StartsWith(name + "/", StringComparison.Ordinal));

    /// <summary>The first of these files that is there, as settings; null for none, or one that cannot be read.</summary>
    public SettingMap? Settings(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Load(name) is { } text)
                return Path.GetExtension(name) == ".toml" ? TomlTree.Parse(text, 0, 0, new()) : SettingTree.Parse(text, 0, 0, new());
        return null;
    }

    /// <summary>Whether one of the texts, of as many as are soon read, has it.</summary>
    public bool AnyHolds(Regex sign) => All.Take(MostOpened).Any(path => Load(path) is { } text && sign.IsMatch(text));

    /// <summary>Null where it is not there.</summary>
    public string? Load(string path) =>
        folder.Find(path) is FileLookup.Found found && FileLoader.Load(found.FullPath, path, Limits.TextBytes, new()) is { } bytes ? TextDecoder.Decode(path, bytes, new(), new()).Text.Content : null;

    public SiteText Read(string path)
    {
        var head = Load(path) is { } text ? Head(text) : null;
        string Said(string key) => head?.Find(key) is SettingScalar scalar ? scalar.Value : "";
        return new(path, Said("date"), int.TryParse(Said("weight"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight) ? weight : null,
            Said("draft") is "true" or "yes" || Said("published") is "false");
    }

    private static SettingMap? Head(string text) => YamlFrontMatter.Find(text).Read(text, 0, new());

    /// <summary>What is put aside by its name, in whatever folder, is no text; Jekyll's folders with a line before their names are looked at by whom they concern.</summary>
    private static bool IsText(string path)
    {
        var parts = path.Split('/');
        return MarkdownNames.IsMarkdown(path) && !MarkdownNames.IsAboutTheFolder(path) && parts[^1][0] is not ('_' or '.') && !parts.Any(part => part[0] == '.' || part == "node_modules");
    }
}
