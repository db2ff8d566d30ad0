using Publish.Model;

namespace Publish.Press.Building;

/// <summary>The files beside a manuscript that a build of it asks for: the glossary of a series, and what allows to read it.</summary>
internal static class OutsideFiles
{
    private const string Permission = "series.yaml";

    /// <summary>Full paths, whether or not the files are there; none where the zine shares nothing.</summary>
    /// <param name="manuscript">A folder or a file, as typed.</param>
    public static IReadOnlyList<string> Of(string manuscript, Settings settings)
    {
        if (settings.SharedGlossary.Length == 0 || settings.SharedGlossary.Contains('\0')) return [];
        var path = Path.GetFullPath(manuscript);
        var folder = File.Exists(path) ? Path.GetDirectoryName(path)! : path;
        return [Path.GetFullPath(settings.SharedGlossary.Replace('\\', '/'), folder), Path.GetFullPath(Path.Combine("..", Permission), folder)];
    }
}
