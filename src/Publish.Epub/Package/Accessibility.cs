using Publish.Epub.Planning;
using Publish.Epub.Styles;

namespace Publish.Epub.Package;

/// <summary>What the book claims of its accessibility (EPUB Accessibility 1.1, section 3), each claim from what stands in this very book.</summary>
internal sealed record Accessibility(Book Book)
{
    // What only adorns is not needed to understand the book, and a cover tells what the title page tells again.
    private bool HasPictures => Book.Survey.Pictures.AnySpeaking;

    private bool PicturesAreDescribed => Book.Survey.Pictures.Undescribed.Count == 0;

    public bool HasPages => !Book.Survey.Breaks.Listed.IsEmpty;

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

    /// <summary>Nothing in it flashes or moves, as far as can be told.</summary>
    public bool IsStill { get; } = !Motion.IsPossible(Book);
}
