using System.Text.RegularExpressions;
using Publish.Manuscript.Files;

namespace Publish.Manuscript.Folders;

/// <summary>The files that the texts of a folder link to, as vaults of notes and wikis do: <c>[[Keel]]</c>, <c>[keel](Keel.md)</c>.</summary>
internal sealed partial class LinkedFiles
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public static LinkedFiles None { get; } = new();

    public static LinkedFiles In(IReadOnlyList<FileLookup.Found> texts)
    {
        var linked = new LinkedFiles();
        foreach (var text in texts)
            if (FileLoader.Load(text.FullPath, text.Path, Limits.TextBytes, new()) is { } bytes) linked.Add(TextDecoder.Decode(text.Path, bytes, new(), new()).Text.Content);
        return linked;
    }

    public bool Has(string path) => names.Contains(Path.GetFileNameWithoutExtension(path));

    /// <summary>"02.md" has none.</summary>
    public static bool HasTitle(string path) => Path.GetFileNameWithoutExtension(path).Any(char.IsLetter);

    /// <summary>The title that a file's name gives: "02-the-keel.md" is "The keel".</summary>
    public static string TitleOf(string path)
    {
        var name = Sites.NotionName.Bare(Path.GetFileNameWithoutExtension(path));
        var bare = name.TrimStart("0123456789".ToCharArray()).TrimStart('-', '_', '.', ' ');
        if (bare.Length == 0) return name;
        var words = bare.Contains(' ', StringComparison.Ordinal) ? bare : bare.Replace('-', ' ').Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private void Add(string content)
    {
        foreach (Match link in Link().Matches(content))
            names.Add(Path.GetFileNameWithoutExtension(ComposedName.Of(Uri.UnescapeDataString(link.Groups[1].Success ? link.Groups[1].Value.Trim() + ".md" : link.Groups[2].Value))));
    }

    [GeneratedRegex(@"\[\[([^\[\]|#\n]{1,200}?)(?:\.md)?(?:[|#][^\[\]\n]*)?\]\]|\]\(<?([^()<>#\n]{1,200}\.md)[>#)]", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
