using Publish.Manuscript.Drafting;
using Publish.Manuscript.Languages;
using Publish.Manuscript.WebPages;
using Publish.Model;

namespace Publish.Manuscript.FictionBook;

/// <summary>A book's card: what its <c>description</c> says of the work and of its edition.</summary>
internal static class Fb2Card
{
    private static readonly LossKind Genre = new("genre of a library", "it is a code of theirs; subjects of the zine stand in zine.yaml");

    public static Metadata Read(WebNode book, Fb2Pictures pictures, Draft draft)
    {
        var card = new Metadata();
        if (Child(book, "description") is not { } description) return card;
        var work = Child(description, "title-info");
        var edition = Child(description, "publish-info");
        var series = Child(work, "sequence") ?? Child(edition, "sequence");
        card = card with
        {
            Title = Value(work, "book-title"),
            Contributors = Seq.Of(People(work)),
            Date = DateOf(work) is { Length: > 0 } date ? date : Value(edition, "year"),
            Description = Value(work, "annotation"),
            Publisher = Value(edition, "publisher"),
            Identifier = Value(edition, "isbn"),
            Series = series?["name"].Trim() ?? "",
            SeriesPosition = series?["number"].Trim() ?? "",
            Source = Value(Child(description, "document-info"), "src-url"),
            Subjects = Seq.Of(Value(work, "keywords").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)),
        };
        if (Value(Child(description, "src-title-info"), "book-title") is { Length: > 0 } original) card = card with { Others = [new("Original title", original)] };
        if (LanguageReading.Of(Value(work, "lang")).Tag is { } tag) card = card with { Language = tag };
        foreach (var genre in work?.Children.Where(node => node.Name == "genre") ?? []) draft.Lose(Genre, Words(genre));
        var cover = Child(work, "coverpage")?.First("image")?["href"];
        return cover is { Length: > 0 } && pictures.Find(cover, "", "the cover") is { } path ? card with { Cover = path } : card;
    }

    private static IEnumerable<Contributor> People(WebNode? work)
    {
        foreach (var node in work?.Children.Where(node => node.Name is "author" or "translator") ?? [])
        {
            var (first, middle, last) = (Value(node, "first-name"), Value(node, "middle-name"), Value(node, "last-name"));
            var name = string.Join(' ', ((string[])[first, middle, last]).Where(part => part.Length > 0));
            if (name.Length == 0) name = Value(node, "nickname");
            if (name.Length == 0) continue;
            var sort = last.Length > 0 && last != name ? $"{last}, {string.Join(' ', ((string[])[first, middle]).Where(part => part.Length > 0))}" : "";
            yield return new(name, node.Name == "author" ? "aut" : "trl", sort);
        }
    }

    /// <summary>As it is shown; else the day that is given for programs.</summary>
    private static string DateOf(WebNode? work) => Child(work, "date") is not { } date ? "" : Words(date) is { Length: > 0 } shown ? shown : date["value"].Trim();

    private static WebNode? Child(WebNode? node, string name) => node?.Children.Find(child => child.Name == name);

    private static string Value(WebNode? node, string name) => Child(node, name) is { } child ? Words(child) : "";

    /// <summary>Its words as one line.</summary>
    public static string Words(WebNode node) => InlineCanon.Plain(string.Join(' ', node.Words().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
