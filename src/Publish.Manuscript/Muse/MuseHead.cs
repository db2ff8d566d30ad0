using Publish.Manuscript.Drafting;
using Publish.Manuscript.Languages;
using Publish.Manuscript.PlainText.Headers;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>The directives of a .muse as the zine's card.</summary>
internal static class MuseHead
{
    private static readonly LossKind Linked = new("link in a setting", "its words stand without it, since a title page has no links");

    private static readonly LossKind Making = new("setting of AmuseWiki", "it is left out; a zine's own stand in zine.yaml");

    /// <summary>They say how AmuseWiki makes and files a text, and nothing of the text.</summary>
    private static readonly HashSet<string> Makings = new(StringComparer.Ordinal)
    {
        "coverwidth", "hyphenation", "nocoverpage", "nofinalpage", "impressum", "continuefootnotes", "centerchapter", "centersection", "slides", "formats", "disabletables", "cat", "attach", "uid",
        "sorttitle", "listtitle", "lastmodified", "pubdate",
    };

    public static void Read(MuseSource source, MuseReading reading)
    {
        var card = new Metadata
        {
            Title = Plain(source, "title", reading),
            Subtitle = Plain(source, "subtitle", reading),
            Date = Plain(source, "date", reading),
            Source = First(source, reading, "source", "src"),
            Licence = Plain(source, "rights", reading),
            Publisher = Plain(source, "publisher", reading),
            Series = Plain(source, "seriesname", reading),
            SeriesPosition = Plain(source, "seriesnumber", reading),
            Description = First(source, reading, "teaser", "desc"),
            Identifier = Plain(source, "isbn", reading),
            Contributors = People(source, reading),
            Subjects = Subjects(source, reading),
        };
        if (LanguageReading.Of(source["lang"]).Tag is { } tag) card = card with { Language = tag };
        if (source["cover"] is { Length: > 0 } cover && reading.Pictures.Find(cover, Place(source, "cover")) is { } picture) card = card with { Cover = picture };
        reading.Draft.Metadata = Rest(source, card, reading);
        if (source["notoc"] is { Length: > 0 }) reading.Draft.Settings = reading.Draft.Settings with { Contents = false };
        if (source.Head.FindLast(line => line.Key == "deleted") is { Key: not null } deleted) reading.Diagnostics.MuseDeleted(deleted.Span, deleted.Value);
    }

    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "title", "subtitle", "author", "authors", "sortauthors", "sorttopics", "topics", "date", "lang", "source", "src", "rights", "publisher", "seriesname", "seriesnumber", "teaser", "desc", "isbn", "cover", "notoc", "deleted",
    };

    /// <summary>What has no place on the card stands below it, for the colophon.</summary>
    private static Metadata Rest(MuseSource source, Metadata card, MuseReading reading)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _, span) in source.Head)
        {
            if (Taken.Contains(key) || !seen.Add(key)) continue;
            if (Makings.Contains(key)) reading.Lose(Making, $"#{key} {source[key]}");
            else if (Plain(source, key, reading) is { Length: > 0 } words) card = card with { Others = card.Others.Add(new(key == "notes" ? "Notes" : key, words)) };
        }
        return card;
    }

    /// <summary>The author as the title page has it, parted where the list for the catalogue names the same people.</summary>
    private static Seq<Contributor> People(MuseSource source, MuseReading reading)
    {
        var shown = First(source, reading, "author", "authors");
        var sorted = Split(Plain(source, "sortauthors", reading));
        if (shown.Length == 0) return Seq.Of(sorted.Select(name => new Contributor(name)));
        if (sorted.Length > 1 && sorted.All(name => shown.Contains(name, StringComparison.Ordinal))) return Seq.Of(sorted.Select(name => new Contributor(name)));
        return Seq.Of(PeopleNames.Read(shown).Select(name => new Contributor(name)));
    }

    private static Seq<string> Subjects(MuseSource source, MuseReading reading) => Seq.Of(Split(First(source, reading, "sorttopics", "topics")));

    private static string[] Split(string list) => list.Split(list.Contains(';', StringComparison.Ordinal) ? ';' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string First(MuseSource source, MuseReading reading, string key, string other) => Plain(source, key, reading) is { Length: > 0 } value ? value : Plain(source, other, reading);

    /// <summary>A card has no italics.</summary>
    private static string Plain(MuseSource source, string key, MuseReading reading)
    {
        if (source[key] is not { Length: > 0 } value) return "";
        var said = InlineCanon.Of(new MuseInlines(reading, Place(source, key)).Read(value), reference => reference);
        foreach (var link in Publish.Model.Walking.Query.All<Link>([new Paragraph(said)])) reading.Lose(Linked, $"#{key} {link.Url}");
        return Publish.Model.Walking.PlainText.WithoutNotes(said);
    }

    private static SourceSpan Place(MuseSource source, string key) => source.Head.FindLast(line => line.Key == key).Span;
}
