using Publish.Manuscript.Files;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText;

/// <summary>Puts the pictures that a plain text names on the shelf, as a Markdown manuscript's are.</summary>
internal static class PictureChecks
{
    /// <param name="place">To blame for a broken cover.</param>
    public static void Check(Document document, PictureShelf shelf, SourceSpan place)
    {
        if (document.Metadata.Cover.Length > 0) shelf.Check(document.Metadata.Cover, place);
        foreach (var section in document.Body)
            Check(section, shelf);
    }

    private static void Check(Section section, PictureShelf shelf)
    {
        foreach (var block in section.Blocks)
            if (block is Figure figure) shelf.Check(figure.Picture.Path, figure.Span);
        foreach (var inner in section.Subsections)
            Check(inner, shelf);
    }
}
