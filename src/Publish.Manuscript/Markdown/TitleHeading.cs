using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown;

/// <summary>Takes the zine's title from its text: the only heading of the first level, with all of the text below it, is no section but the title.</summary>
internal static class TitleHeading
{
    /// <summary>Nothing changes where there are several such headings, or the zine has another title already.</summary>
    public static (Metadata Metadata, Seq<Section> Body) Take(Metadata metadata, Seq<Section> body, DiagnosticBag diagnostics)
    {
        if (body is not [{ Heading: { } heading } only]) return (metadata, body);
        var words = Publish.Model.Walking.PlainText.WithoutNotes(heading.Content);
        if (metadata.Title.Length > 0 && !metadata.Title.Equals(words, StringComparison.OrdinalIgnoreCase)) return (metadata, body);
        diagnostics.TitleFromHeading(heading.Span);
        var promoted = only.Subsections.Select(Promoted);
        Seq<Section> opening = only.Blocks.IsEmpty ? [] : [only with { Heading = null, Subsections = [] }];
        return (metadata.Title.Length > 0 ? metadata : metadata with { Title = LongNames.Cut(words, "title", heading.Span, diagnostics) }, opening.AddRange(promoted));
    }

    private static Section Promoted(Section section) =>
        section with { Level = section.Level - 1, Subsections = section.Subsections.Select(Promoted) };
}
