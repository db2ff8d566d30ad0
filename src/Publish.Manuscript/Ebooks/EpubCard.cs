using Publish.Manuscript.Languages;
using Publish.Manuscript.WebPages;
using Publish.Model;

namespace Publish.Manuscript.Ebooks;

/// <summary>An e-book's card, of the second version of the format and the third.</summary>
internal static class EpubCard
{
    public static Metadata Read(WebNode package)
    {
        if (package.First("metadata") is not { } metadata) return new();
        var lines = metadata.Below().Where(node => !node.IsText).ToList();
        var titles = lines.FindAll(node => node.Name == "title" && Value(node).Length > 0);
        var main = titles.Find(title => Refined(lines, title, "title-type") == "main") ?? (titles.Count > 0 ? titles[0] : null);
        var card = new Metadata
        {
            Title = main is null ? "" : Value(main),
            Subtitle = titles.Find(title => Refined(lines, title, "title-type") == "subtitle") is { } second ? Value(second) : "",
            Date = DateOf(lines),
            Publisher = First(lines, "publisher"),
            Description = Plain(First(lines, "description")),
            Source = First(lines, "source"),
            Licence = First(lines, "rights"),
            Identifier = lines.Where(node => node.Name == "identifier").Select(Value).FirstOrDefault(value => value.Contains("isbn", StringComparison.OrdinalIgnoreCase)) ?? "",
            Subjects = Seq.Of(lines.Where(node => node.Name == "subject").Select(Value).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)),
            Contributors = Seq.Of(People(lines)),
        };
        if (LanguageReading.Of(First(lines, "language")).Tag is { } tag) card = card with { Language = tag };
        foreach (var meta in lines.Where(node => node.Name == "meta"))
        {
            if (meta["name"] == "calibre:series") card = card with { Series = meta["content"] };
            else if (meta["name"] == "calibre:series_index" && card.Series.Length > 0) card = card with { SeriesPosition = meta["content"].Replace(".0", "", StringComparison.Ordinal) };
            else if (meta["property"] == "belongs-to-collection" && card.Series.Length == 0) card = card with { Series = Value(meta), SeriesPosition = Refined(lines, meta, "group-position") };
        }
        return card;
    }

    /// <summary>The picture of the cover; empty where none is named.</summary>
    public static string CoverOf(EpubPackage package)
    {
        if (package.Parts.FirstOrDefault(part => part.Properties.Contains("cover-image")) is { } cover) return cover.Path;
        var named = package.Root.Below().FirstOrDefault(node => node.Name == "meta" && node["name"] == "cover")?["content"] ?? "";
        return package.Part(named) is { } part && part.Kind.StartsWith("image/", StringComparison.Ordinal) ? part.Path : "";
    }

    private static IEnumerable<Contributor> People(List<WebNode> lines)
    {
        foreach (var node in lines.Where(node => node.Name is "creator" or "contributor" && Value(node).Length > 0))
        {
            var role = node["role"] is { Length: > 0 } typed ? typed : Refined(lines, node, "role");
            role = role switch { "aut" or "trl" or "edt" or "ill" => role, "translator" => "trl", "editor" => "edt", "illustrator" => "ill", _ => node.Name == "creator" ? "aut" : "" };
            if (role.Length == 0) continue;
            var sort = node["file-as"] is { Length: > 0 } filed ? filed : Refined(lines, node, "file-as");
            yield return new(Value(node), role, sort == Value(node) ? "" : sort);
        }
    }

    private static string DateOf(List<WebNode> lines)
    {
        var dates = lines.FindAll(node => node.Name == "date" && Value(node).Length > 0);
        var date = dates.Find(node => node["event"] == "publication") ?? (dates.Count > 0 ? dates[0] : null);
        var value = date is null ? "" : Value(date);
        return value.Length > 10 && value[4] == '-' && value[10] == 'T' ? value[..10] : value;
    }

    private static string Refined(List<WebNode> lines, WebNode node, string property) =>
        node["id"].Length == 0 ? "" : lines.Find(line => line.Name == "meta" && line["refines"] == "#" + node["id"] && line["property"] == property) is { } meta ? Value(meta) : "";

    private static string First(List<WebNode> lines, string name) => lines.Find(node => node.Name == name && Value(node).Length > 0) is { } found ? Value(found) : "";

    /// <summary>Descriptions are written as HTML by many programs.</summary>
    private static string Plain(string description) => description.Contains('<', StringComparison.Ordinal) && WebParser.TryParse(description, "") is { } root
        ? string.Join(' ', root.Words().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : description;

    private static string Value(WebNode node) => Drafting.InlineCanon.Plain(string.Join(' ', node.Words().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
