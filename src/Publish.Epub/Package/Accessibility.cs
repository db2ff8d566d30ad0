using System.Buffers.Binary;
using Publish.Markup.Planning;
using Publish.Markup.Styles;
using Publish.Model.Pictures;

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

    /// <summary>Who has examined the zine, as its manuscript says; empty for nobody.</summary>
    public string EvaluatedBy => Book.Document.Metadata.EvaluatedBy.Trim();

    /// <summary>Somebody vouches for it whom the manuscript names, and nothing that a program can find speaks against it: a program alone cannot know
    /// whether a description describes, or in which language a passage is (EPUB Accessibility 1.1, section 4).</summary>
    public bool Conforms { get; } = Book.Document.Metadata.EvaluatedBy.Trim().Length > 0 && IsClean(Book);

    /// <summary>No colours of the style's own that are too pale by day or by night, every picture described, every table with heads, no link that
    /// says nothing, a language to be read in, a title to be found by. Headings skip no level in any book: their ranks follow their depth.</summary>
    private static bool IsClean(Book book)
    {
        var survey = book.Survey;
        return survey.Pictures is { Undescribed.Count: 0, Vague: 0 } && survey.HeadlessTables == 0 && survey.Links.Vague == 0
            && book.Language != "und" && book.Document.Metadata.Title.Length > 0 && StyleColours.Check(book.Content.StyleSheet, new());
    }

    /// <summary>Nothing in it flashes or moves, as far as can be told.</summary>
    public bool IsStill { get; } = !Motion.IsPossible(Book);
}

/// <summary>Whether something in a book may move by itself. Drawings are rid of that where they are read.</summary>
internal static class Motion
{
    public static bool IsPossible(Book book)
    {
        if (MayMove(book.Content.StyleSheet) || (book.Content.Cover is { } cover && Moves(cover))) return true;
        foreach (var shown in book.ShownPictures)
            if (Moves(shown.Picture)) return true;
        return false;
    }

    private static bool MayMove(string css) =>
        css.Contains("animation", StringComparison.OrdinalIgnoreCase) || css.Contains("transition", StringComparison.OrdinalIgnoreCase);

    /// <summary>A PNG of several frames has a chunk that says so before its pixels (PNG, third edition, section 11.3.6).</summary>
    private static bool Moves(Picture picture)
    {
        if (picture.Format != PictureFormat.Png) return false;
        var rest = picture.Bytes.Span;
        rest = rest[Math.Min(8, rest.Length)..];
        while (rest.Length >= 12 && !rest[4..].StartsWith("IDAT"u8))
        {
            if (rest[4..].StartsWith("acTL"u8)) return true;
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12) return false;
            rest = rest[((int)length + 12)..];
        }

        return false;
    }
}
