namespace Publish.Manuscript.Markdown;

/// <summary>Which files of a folder are its text.</summary>
internal static class MarkdownNames
{
    private static readonly string[] AboutTheFolder = ["readme", "license", "licence", "changelog", "contributing", "notes", "todo"];

    /// <summary>What editors call Markdown.</summary>
    public static string[] Extensions { get; } = [".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdwn", ".mdtxt", ".mdtext"];

    public static bool IsMarkdown(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>README.md and its like tell about the folder; they are set only where <c>contents:</c> names them.</summary>
    public static bool IsAboutTheFolder(string name) =>
        AboutTheFolder.Contains(Path.GetFileNameWithoutExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>"_draft.md" and ".hidden.md" are put aside by their names.</summary>
    public static bool IsPutAside(string name) => name[0] is '_' or '.';
}
