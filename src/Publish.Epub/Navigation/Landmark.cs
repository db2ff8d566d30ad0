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
        if (Find<SectionItem>(book, "bodymatter", "text") is { } text) yield return text with { Title = book.Terms.StartOfText };
        if (book.Survey.Anchors.TryGetValue(Anchors.Glossary, out var glossary))
            yield return new("glossary", "glossary", glossary.Title, book.Link(-1, glossary.Part, glossary.Id)) { IsOfWriter = glossary.Title != book.Terms.Glossary };
        if (Find<ColophonItem>(book, "colophon", "colophon") is { } colophon) yield return colophon;
    }

    private static Landmark? Find<T>(Book book, string type, string guideType)
        where T : SpineItem
    {
        var index = book.IndexOf<T>();
        return index < 0 ? null : new(type, guideType, book.Parts[index].Title, book.Link(-1, index, book.StartOf(index)));
    }
}
