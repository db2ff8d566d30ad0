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

    /// <summary>The fonts of a folder of families, in the order of their names on every system.</summary>
    public static IEnumerable<FontFile> In(string directory)
    {
        if (!Directory.Exists(directory))
            yield break;
        foreach (var folder in Directory.GetDirectories(directory).Order(StringComparer.Ordinal))
            foreach (var path in Directory.GetFiles(folder).Where(IsFont).Order(StringComparer.Ordinal))
                yield return Describe(path, folder);
    }

    private static bool IsFont(string path) =>
        System.IO.Path.GetExtension(path).ToLowerInvariant() is ".ttf" or ".otf";

    private static FontFile Describe(string path, string folder)
    {
        var style = KeyOf(System.IO.Path.GetFileNameWithoutExtension(path));
        var italic = style.EndsWith("italic", StringComparison.Ordinal) || style.EndsWith("oblique", StringComparison.Ordinal);
        if (italic)
            style = style[..^(style.EndsWith("italic", StringComparison.Ordinal) ? "italic".Length : "oblique".Length)];
        var weight = Weights.FirstOrDefault(row => style.EndsWith(row.Name, StringComparison.Ordinal)).Weight;
        return new FontFile(path, folder, System.IO.Path.GetFileName(folder), weight == 0 ? 400 : weight, italic);
    }
}
