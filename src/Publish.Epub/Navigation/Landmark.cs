using Publish.Markup.Planning;
using Publish.Model;

namespace Publish.Epub.Navigation;

/// <summary>A place that every book has under the same name.</summary>
/// <param name="Type">EPUB's word for it.</param>
/// <param name="GuideType">The word of EPUB 2, for old readers; empty where it has none.</param>
internal sealed record Landmark(string Type, string GuideType, string Title, string Address)
{
    /// <summary>The title is a writer's heading, and none of the program's own words.</summary>
    public bool IsOfWriter { get; init; }

    public static IEnumerable<Landmark> Of(Book book)
    {
        if (Find<CoverItem>(book, "cover", "cover") is { } cover) yield return cover;
        if (Find<TitlePageItem>(book, "titlepage", "title-page") is { } title) yield return title;
        yield return new("toc", "toc", book.Terms.Contents, NavigationDocument.File + "#toc");
        if (At(book, Text(book), "bodymatter", "text") is { } text) yield return text with { Title = book.Terms.StartOfText };
        if (book.Survey.Anchors.TryGetValue(Anchors.Glossary, out var glossary))
            yield return new("glossary", "glossary", glossary.Title, book.Link(-1, glossary.Part, glossary.Id)) { IsOfWriter = glossary.Title != book.Terms.Glossary };
        if (Find<ColophonItem>(book, "colophon", "colophon") is { } colophon) yield return colophon;
    }

    private static Landmark? Find<T>(Book book, string type, string guideType)
        where T : SpineItem => At(book, book.IndexOf<T>(), type, guideType);

    /// <summary>The first part of the text itself; -1 for none.</summary>
    private static int Text(Book book)
    {
        for (var i = 0; i < book.Parts.Count; i++)
            if (book.Parts[i] is SectionItem { Section.Place: SectionPlace.Text }) return i;
        return -1;
    }

    private static Landmark? At(Book book, int index, string type, string guideType) =>
        index < 0 ? null : new(type, guideType, book.Parts[index].Title, book.Link(-1, index, book.StartOf(index)));
}
