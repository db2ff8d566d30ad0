using Publish.Manuscript.Files;
using Publish.Model;

namespace Publish.Manuscript;

/// <summary>Reads a manuscript: a folder with <c>zine.yaml</c> and Markdown files, a single Markdown file, or a library's plain text.</summary>
public static class ManuscriptReader
{
    internal const string GlossaryFile = "glossary.md";

    /// <summary>Everything that is wrong goes to <paramref name="diagnostics"/>; nothing outside of the manuscript is read.</summary>
    /// <param name="path">A folder or file, absolute or relative to the current folder.</param>
    /// <returns>Null where there is nothing that could be read; else the manuscript, to be used only while there are no errors.</returns>
    public static ManuscriptFiles? Read(string path, DiagnosticBag diagnostics)
    {
        try
        {
            if (Directory.Exists(path)) return FolderManuscript.Read(new ManuscriptFolder(path), diagnostics);
            if (File.Exists(path)) return FileManuscript.Read(path, diagnostics);
            diagnostics.NoSuchManuscript(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.UnreadableFile(path, FileLoader.Why(e));
        }
        return null;
    }
}
