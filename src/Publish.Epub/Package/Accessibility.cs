using Publish.Epub.Planning;
using Publish.Epub.Styles;

namespace Publish.Epub.Package;

/// <summary>What the book claims of its accessibility (EPUB Accessibility 1.1, section 3), each claim from what stands in this very book.</summary>
internal sealed record Accessibility(Book Book)
{
    private bool HasPictures => !Book.Survey.Pictures.IsEmpty;

    private bool PicturesAreDescribed => Book.Survey.Pictures.Undescribed.Count == 0;

    private bool HasPages => !Book.Survey.Breaks.Listed.IsEmpty;

    public IEnumerable<string> Modes => HasPictures ? ["textual", "visual"] : ["textual"];

    /// <summary>Which senses are enough; text alone only where every picture is described or decorative.</summary>
    public IEnumerable<string> SufficientModes
    {
        get
        {
            if (PicturesAreDescribed) yield return "textual";
            if (HasPictures) yield return "textual,visual";
        }
    }

    public IEnumerable<string> Features
    {
        get
        {
            yield return "displayTransformability";
            yield return "readingOrder";
            yield return "structuralNavigation";
            yield return "tableOfContents";
            yield return "ARIA";
            yield return "unlocked";
            if (HasPages)
            {
                yield return "pageBreakMarkers";
                yield return "pageNavigation";
            }

            if (Book.Survey.Pictures.AnyDescribed && PicturesAreDescribed) yield return "alternativeText";
        }
    }

    /// <summary>No colours of the style's own that are too pale by day or by night, every picture described, a language to be read in, a title to be found by.</summary>
    public bool Conforms { get; } = Book.Survey.Pictures.Undescribed.Count == 0 && Book.Language != "und" && Book.Document.Metadata.Title.Length > 0
        && StyleColours.Check(Book.Content.StyleSheet, new());

    /// <summary>In plain English, whatever the book's language.</summary>
    public string Summary => string.Join(' ', Sentences());

    private IEnumerable<string> Sentences()
    {
        yield return "The text can be enlarged, recoloured, set in another typeface and read aloud.";
        yield return "Headings, lists and tables are marked as what they are, and the contents lead to every section.";
        if (Book.Survey.HasNotes) yield return "Notes open from their numbers and lead back to the place they were called from.";
        if (!Book.Document.Glossary.IsEmpty) yield return "A glossary explains terms and leads back to where they are used.";
        if (HasPages) yield return "The pages of the printed edition are marked and can be gone to by number.";
        yield return PictureSentence();
        yield return "There is no sound, no film, nothing that flashes or moves, and no lock.";
        if (Conforms) yield return "It was made to meet WCAG 2.2 at level AA and checked by program, not by people.";
    }

    private string PictureSentence()
    {
        if (!HasPictures) return Book.Content.Cover is null ? "There are no pictures." : "There are no pictures but the cover.";
        var undescribed = Book.Survey.Pictures.Undescribed.Count;
        if (undescribed == 0) return "All pictures have descriptions, or are marked as decoration.";
        return undescribed == 1 ? "One picture has no description." : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{undescribed} pictures have no description.");
    }
}
