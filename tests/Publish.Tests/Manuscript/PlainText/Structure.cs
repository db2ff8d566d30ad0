using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>What a document holds of the kinds that reading is judged by, one line each: "heading | words", "list | number of items" …</summary>
internal static class Structure
{
    public static List<string> Of(Document document)
    {
        var found = new List<string>();
        foreach (var heading in Query.All<Heading>(document)) found.Add("heading | " + Words(heading.Content));
        foreach (var entry in document.Glossary.Entries) found.Add("entry | " + Words(entry.Term));
        foreach (var quotation in Query.All<Quotation>(document)) found.Add("quotation | " + Words(quotation.Attribution));
        foreach (var epigraph in Query.All<Epigraph>(document)) found.Add("quotation | " + Words(epigraph.Attribution));
        foreach (var list in Query.All<ListBlock>(document)) found.Add(FormattableString.Invariant($"list | {list.Items.Count}"));
        foreach (var verse in Query.All<Verse>(document)) found.Add("verse | " + Words(verse.Stanzas[0].Lines[0].Content));
        foreach (var note in Query.All<Note>(document)) found.Add("note | " + Words(((Paragraph)note.Content[0]).Content));
        foreach (var _ in Query.All<Preformatted>(document)) found.Add("table | ");
        return found;
    }

    public static string Kind(string line) => line[..line.IndexOf(' ', StringComparison.Ordinal)];

    private static string Words(Seq<Inline> content) => Publish.Model.Walking.PlainText.WithoutNotes(content);
}
