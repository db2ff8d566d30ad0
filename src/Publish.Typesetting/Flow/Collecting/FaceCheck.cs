using Publish.Fonts;
using Publish.Model.Source;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Whether the families that a style asks for are there, and may stand in a PDF.</summary>
public static class FaceCheck
{
    internal static void Run(FaceTheme faces, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        foreach (var family in new[] { faces.Text, faces.Heading, faces.Sans, faces.Code }.Distinct())
        {
            if (!fonts.Has(family)) diagnostics.NoFaceFamily(family, fonts.Families);
            else if (IsSureToBeUsed(family, faces) && !fonts.Find(family).EmbeddingRights.AllowsSubset) diagnostics.Restricted(family);
        }
    }

    /// <summary>The same where no page is set, but a cover is: its title has the face of headings.</summary>
    public static void RunForCover(FaceTheme faces, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        if (!fonts.Has(faces.Heading)) diagnostics.NoFaceFamily(faces.Heading, fonts.Families);
    }

    /// <summary>All of a text, letter by letter, as it is read.</summary>
    public static bool CanShow(FontFace face, string text) => face.Covers(text) && !text.EnumerateRunes().Any(rune => UnsetScripts.IsReordered(rune.Value));

    // Others are not opened for this: most zines never use them, and the exporter looks at what it embeds.
    private static bool IsSureToBeUsed(string family, FaceTheme faces) => family == faces.Text || family == faces.Heading;
}
