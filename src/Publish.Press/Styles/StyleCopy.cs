using System.Text;
using System.Text.RegularExpressions;
using Publish.Files;
using Publish.Files.Changes;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Press.Output;
using Publish.Typesetting.Themes;

namespace Publish.Press.Styles;

/// <summary>A style of one's own to begin with: a copy of another, which says in comments what else could be said.</summary>
internal sealed partial class StyleCopy(House house, DiagnosticBag bag)
{
    private const string Explained = """
        # A style of your own. Name it in zine.yaml, style: NAME, or build with --style NAME.
        # Lengths are in pt, mm, cm or in. What is not said here is as in the style that it extends.

        """;

    /// <param name="folder">Of the zine; the copy lies in its <c>styles/</c>.</param>
    /// <returns>Where it lies; null after an error, and nothing was written.</returns>
    public string? Make(string name, string from, string folder)
    {
        if (!Allowed().IsMatch(name)) bag.NotAStyleName(name);
        else if (HouseStyle.FolderOf(name, [house.Folder]) is not null) bag.StyleOfTheHouse(name);
        if (HouseStyle.FolderOf(from, [Path.Combine(folder, "styles"), house.Folder]) is not { } source) bag.UnknownStyle(SourceSpan.None, from, [.. HouseStyle.Names([Path.Combine(folder, "styles"), house.Folder])]);
        else if (Path.Combine(folder, "styles", name) is var target && (Directory.Exists(target) || File.Exists(target))) bag.StyleIsThere(target);
        else if (!bag.HasErrors) return Copy(source, target, name);
        return null;
    }

    private string? Copy(string source, string target, string name)
    {
        try
        {
            using var change = FolderChange.Begin(target, _ => "", isPassing: true);
            var names = new List<string>();
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var bytes = RegularFile.Bytes(file);
                names.Add(Path.GetRelativePath(source, file).Replace('\\', '/'));
                change.Write(names[^1], stream => stream.Write(names[^1] == HouseStyle.ThemeFile ? Encoding.UTF8.GetBytes(Theme(bytes, name)) : bytes));
            }
            change.Commit(() => new(names, []));
            return target;
        }
        catch (Exception fault) when (OutputDiagnostics.IsAboutOutput(fault))
        {
            bag.CannotWrite(target, fault);
            return null;
        }
    }

    private static string Theme(byte[] bytes, string name)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var map = SettingsFile.Read(HouseStyle.ThemeFile, bytes, new SourceSet(), new DiagnosticBag());
        var lines = text.Split('\n').SkipWhile(line => line.StartsWith('#') || line.Length == 0).Select(line => line.StartsWith("name:", StringComparison.Ordinal) ? $"name: {name}" : line);
        var rest = map is null ? "" : "\n# What else can be said:\n" + ThemeGuide.Rest(map);
        return Explained.ReplaceLineEndings("\n").Replace("NAME", name, StringComparison.Ordinal) + string.Join('\n', lines).TrimEnd() + "\n" + rest;
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$")]
    private static partial Regex Allowed();
}
