using Publish.Markup.Planning;
using Publish.Model;

namespace Publish.Markup.Navigation;

/// <summary>A line of the contents.</summary>
/// <param name="Id">In the part; empty for its beginning.</param>
public sealed record ContentsEntry(string Title, int Part, string Id, Seq<ContentsEntry> Children)
{
    /// <summary>Of the title; null where it is the zine's.</summary>
    public string? Language { get; init; }

    /// <summary>Goes on with the entry before it: what lies in it lies in that one.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Sections as they lie in each other, the glossary, and the colophon.</summary>
    public static Seq<ContentsEntry> Of(Book book)
    {
        var entries = new List<ContentsEntry>();
        for (var i = 0; i < book.Parts.Count; i++)
        {
            if (book.Parts[i] is SectionItem { Section.IsUntitledPage: true } page) entries.AddRange(OfSection(book, i, page).Children);
            else if (book.Parts[i] is SectionItem section) AddTo(entries, OfSection(book, i, section));
            else if (book.Parts[i] is GlossaryItem or ColophonItem) entries.Add(new(book.Parts[i].Title, i, book.StartOf(i), []) { Language = LanguageOf(book, book.Parts[i]) });
        }

        return Seq.Of(entries);
    }

    private static string? LanguageOf(Book book, SpineItem part) =>
        part is GlossaryItem && !book.Document.Glossary.Title.IsEmpty ? null : book.LanguageOfTerms;

    private static ContentsEntry OfSection(Book book, int part, SectionItem section)
    {
        var entry = OfOutline(section.Outline, part, null) with { Id = book.StartOf(part) };
        if (!book.IsGlossaryInside(part) || book.Document.Glossary.Title.IsEmpty) return entry;
        var glossary = book.Survey.Anchors[Anchors.Glossary];
        return entry with { Children = entry.Children.Add(new(glossary.Title, part, glossary.Id, [])) };
    }

    private static ContentsEntry OfOutline(Outline outline, int part, string? around)
    {
        var language = outline.Language ?? around;
        return new(outline.Listed, part, outline.Id, outline.Children.Select(child => OfOutline(child, part, language))) { Language = language, IsContinued = outline.IsContinued };
    }

    private static void AddTo(List<ContentsEntry> entries, ContentsEntry entry)
    {
        if (!entry.IsContinued)
        {
            entries.Add(entry);
            return;
        }

        var children = entries[^1].Children.ToList();
        foreach (var child in entry.Children)
            AddTo(children, child);
        entries[^1] = entries[^1] with { Children = Seq.Of(children) };
    }

    public static int DepthOf(Seq<ContentsEntry> entries)
    {
        var deepest = 0;
        foreach (var entry in entries)
            deepest = Math.Max(deepest, 1 + DepthOf(entry.Children));
        return deepest;
    }
}
