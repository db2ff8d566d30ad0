using Publish.Model.Source;

namespace Publish.Manuscript.WebPages;

/// <summary>What can be wrong with a page: ZP785 to ZP789.</summary>
internal static class WebDiagnostics
{
    public static void DeclaresEntities(this DiagnosticBag bag, string path) =>
        bag.Error("ZP785", SourceSpan.None, "The file declares names for text of its own (<!ENTITY …>), which may stand for anything, and is not read", "Save it again with the program that made it, as HTML", path);
}
