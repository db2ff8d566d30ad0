namespace Publish.Fonts;

/// <summary>A font file as its place and name describe it, unopened.</summary>
internal sealed record FontFile(string Path, string Folder, string Family, int Weight, bool IsItalic)
{
    // The longer names first: "SemiBold" ends in "Bold".
    private static readonly (string Name, int Weight)[] Weights =
    [
        ("extralight", 200), ("ultralight", 200), ("semibold", 600), ("demibold", 600), ("extrabold", 800), ("ultrabold", 800), ("thin", 100),
        ("light", 300), ("regular", 400), ("book", 400), ("medium", 500), ("bold", 700), ("black", 900), ("heavy", 900),
    ];

    public string Key { get; } = KeyOf(Family);

    /// <summary>Letters and digits in lower case: "EB Garamond" and "eb-garamond" are one name.</summary>
    public static string KeyOf(string family) =>
        new([.. family.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    /// <summary>The fonts of a folder of families, in the order of their names on every system. One that lies in no family's folder is of the
    /// family that its name begins with: "Norasi-Bold.otf".</summary>
    public static IEnumerable<FontFile> In(string directory)
    {
        foreach (var path in PathsIn(directory, IsFont))
        {
            var folder = System.IO.Path.GetDirectoryName(path)!;
            yield return Describe(path, folder, folder == directory ? System.IO.Path.GetFileNameWithoutExtension(path).Split('-')[0] : System.IO.Path.GetFileName(folder));
        }
    }

    /// <summary>Files that hold type of any kind, readable here or not.</summary>
    public static IEnumerable<string> AnyIn(string directory) => PathsIn(directory, path => IsFont(path) || Ending(path) is ".ttc" or ".otc" or ".woff" or ".woff2");

    private static IEnumerable<string> PathsIn(string directory, Func<string, bool> wanted) => !Directory.Exists(directory)
        ? []
        : Directory.GetDirectories(directory).Order(StringComparer.Ordinal).Append(directory)
            .SelectMany(folder => Directory.GetFiles(folder).Where(wanted).Order(StringComparer.Ordinal));

    private static bool IsFont(string path) => Ending(path) is ".ttf" or ".otf";

    private static string Ending(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant();

    private static FontFile Describe(string path, string folder, string family)
    {
        var style = KeyOf(System.IO.Path.GetFileNameWithoutExtension(path));
        var italic = style.EndsWith("italic", StringComparison.Ordinal) || style.EndsWith("oblique", StringComparison.Ordinal);
        if (italic)
            style = style[..^(style.EndsWith("italic", StringComparison.Ordinal) ? "italic".Length : "oblique".Length)];
        var weight = Weights.FirstOrDefault(row => style.EndsWith(row.Name, StringComparison.Ordinal)).Weight;
        return new FontFile(path, folder, family, weight == 0 ? 400 : weight, italic);
    }
}
