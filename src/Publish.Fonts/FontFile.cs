using Publish.Files;

namespace Publish.Fonts;

/// <summary>A face in a font file, as the file's place and name describe it, unopened, or as the names inside do.</summary>
/// <param name="Folder">Within which a family's faces are sought.</param>
internal sealed record FontFile(string Path, string Folder, string Family, int Weight, bool IsItalic)
{
    /// <summary>In a collection, from 0.</summary>
    public int Index { get; init; }

    /// <summary>What the face itself calls its family, where it was opened; empty else.</summary>
    public string Inside { get; init; } = "";

    // The longer names first: "SemiBold" ends in "Bold".
    private static readonly (string Name, int Weight)[] Weights =
    [
        ("extralight", 200), ("ultralight", 200), ("semibold", 600), ("demibold", 600), ("extrabold", 800), ("ultrabold", 800), ("thin", 100),
        ("light", 300), ("regular", 400), ("book", 400), ("medium", 500), ("bold", 700), ("black", 900), ("heavy", 900),
    ];

    public string Key { get; } = KeyOf(Family);

    public bool IsOf(string key) => Key == key || KeyOf(Inside) == key;

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

    /// <summary>The faces of a person's own folder, whatever its files are called and however deep they lie: each is opened. Those that cannot be read are left out.</summary>
    public static IEnumerable<FontFile> Opened(string directory, IReadOnlyCollection<string> unreadable)
    {
        foreach (var path in AnyIn(directory).Where(path => !unreadable.Contains(path)))
        {
            var data = RegularFile.Bytes(path);
            for (var i = 0; i < FontContainer.Count(data); i++)
            {
                var face = FontFace.Load(FontContainer.Face(data, i));
                var folder = System.IO.Path.GetDirectoryName(path)!;
                yield return new(path, directory, folder == directory ? face.Family : System.IO.Path.GetFileName(folder), face.Weight, face.IsItalic) { Index = i, Inside = face.Family };
            }
        }
    }

    /// <summary>Files that hold type of any kind, readable here or not, however deep they lie.</summary>
    public static IEnumerable<string> AnyIn(string directory) => !Directory.Exists(directory)
        ? []
        : Directory.GetFiles(directory, "*", SearchOption.AllDirectories).Where(path => IsFont(path) || Ending(path) is ".ttc" or ".otc" or ".woff" or ".woff2").Order(StringComparer.Ordinal);

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
