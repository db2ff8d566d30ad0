using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Markdown;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Manuscript.Drafting;

/// <summary>The only heading of the first level is the title of a text from elsewhere that names no other, where all of it is words.</summary>
internal static class HeadingTitle
{
    public static (Metadata Card, Seq<Section> Body) Take(Metadata card, Seq<Section> body, Ledger ledger, DiagnosticBag diagnostics)
    {
        if (In(card, body) is not { } title) return (card, body);
        ledger.Moved(title);
        var (titled, promoted) = TitleHeading.Take(card, body, diagnostics);
        // What was the title's is nobody's now.
        return (titled, Seq.Of(promoted.Select(section => section.Heading is null ? section with { Attributes = Attributes.None } : section)));
    }

    private static string? In(Metadata card, Seq<Section> body)
    {
        if (body is not [{ Heading: { } heading }]) return null;
        var words = Publish.Model.Walking.PlainText.WithoutNotes(heading.Content);
        if (words.Length is 0 or > Files.Limits.Name || (card.Title.Length > 0 && !card.Title.Equals(words, StringComparison.OrdinalIgnoreCase))) return null;
        return Query.All<Note>([new Paragraph(heading.Content)]).IsEmpty && Query.All<Image>([new Paragraph(heading.Content)]).IsEmpty ? words : null;
    }
}
