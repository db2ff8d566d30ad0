using System.Text.RegularExpressions;

namespace Publish.Manuscript.Sites;

/// <summary>Names as Notion exports them: "Tide table 0123456789abcdef0123456789abcdef.md".</summary>
internal static partial class NotionName
{
    public static bool Is(string path) => Number().IsMatch(Path.GetFileNameWithoutExtension(path));

    /// <summary>A name without its end, and without the number.</summary>
    public static string Bare(string name) => Number().Replace(name, "");

    [GeneratedRegex(@"(?<=\S) [0-9a-f]{32}$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
