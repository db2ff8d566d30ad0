using Publish.Manuscript;
using Publish.Model;

namespace Publish.Cli.Building;

/// <summary>The manuscript's pictures, each looked at once: its kind, its size, which way is up.</summary>
internal static class PictureShelf
{
    public static IReadOnlyDictionary<string, Picture> Fill(ManuscriptFiles manuscript, DiagnosticBag bag) =>
        new SortedDictionary<string, Picture>(StringComparer.Ordinal);
}
