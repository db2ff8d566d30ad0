using Publish.Model;
using Publish.Model.Language;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>The keys of the library card that take a map as well as a text.</summary>
internal static class MetadataReader
{
    /// <summary>A name, or <c>{name, position}</c>.</summary>
    public static Metadata Series(Metadata card, SettingEntry entry, ValueReader values) =>
        entry.Value is not SettingMap map
            ? card with { Series = values.Name(entry) }
            : Fold(card, map, values, ["name", "position"], (c, e) =>
                e.Key == "name" ? c with { Series = values.Name(e) } : c with { SeriesPosition = values.Name(e) });

    /// <summary>One for all formats, or <c>{print, epub}</c>.</summary>
    public static Metadata Identifier(Metadata card, SettingEntry entry, ValueReader values) =>
        entry.Value is not SettingMap map
            ? card with { Identifier = Number(entry, values) }
            : NotShared(map, values, Fold(card, map, values, ["print", "epub"], (c, e) =>
                e.Key == "print" ? c with { Identifier = Number(e, values) } : c with { IdentifierOfEpub = Number(e, values) }));

    private static string Number(SettingEntry entry, ValueReader values)
    {
        var text = values.Text(entry);
        if (Isbn.Find(text) is { } isbn && !Isbn.IsValid(isbn)) values.Diagnostics.WrongIsbn(entry.Value.Span, text);
        return text;
    }

    private static Metadata NotShared(SettingMap map, ValueReader values, Metadata card)
    {
        if (Isbn.Find(card.IdentifierOfEpub) is { } isbn && isbn == Isbn.Find(card.Identifier))
            values.Diagnostics.SharedIsbn(map.Find("epub")?.Span ?? map.Span, card.IdentifierOfEpub);
        return card;
    }

    /// <summary>A picture, or <c>{picture, alt}</c>.</summary>
    public static Metadata Cover(Metadata card, SettingEntry entry, ValueReader values) =>
        entry.Value is not SettingMap map
            ? card with { Cover = values.Text(entry) }
            : Fold(card, map, values, ["picture", "alt"], (c, e) =>
                e.Key == "picture" ? c with { Cover = values.Text(e) } : c with { CoverAlternative = values.Text(e) });

    public static Metadata BackCover(Metadata card, SettingEntry entry, ValueReader values) =>
        entry.Value is not SettingMap map
            ? card with { BackCover = values.Text(entry) }
            : Fold(card, map, values, ["picture", "alt"], (c, e) =>
                e.Key == "picture" ? c with { BackCover = values.Text(e) } : c with { BackCoverAlternative = values.Text(e) });

    /// <summary>A day, which software reads too: words would move nothing.</summary>
    public static Metadata Modified(Metadata card, SettingEntry entry, ValueReader values)
    {
        var text = values.Text(entry).Trim();
        if (EditionDay.IsDay(text)) return card with { Modified = text };
        if (text.Length > 0) values.Diagnostics.NotADay(entry.Value.Span, entry.Key, text);
        return card;
    }

    /// <summary>What later editions changed: a map of days and words.</summary>
    public static Metadata Changes(Metadata card, SettingEntry entry, ValueReader values)
    {
        if (entry.Value is SettingMap map)
            return card with { Revisions = card.Revisions.AddRange(map.Entries.Select(e => new Revision(e.Key, values.Text(e)))) };
        values.Diagnostics.WrongKind(entry.Value.Span, entry.Key, "a map of days and texts, {2026-11-05: two spellings}");
        return card;
    }

    /// <summary>Who has examined the zine: <c>{evaluated-by: NAME}</c>.</summary>
    public static Metadata Accessibility(Metadata card, SettingEntry entry, ValueReader values)
    {
        if (entry.Value is SettingMap map) return Fold(card, map, values, ["evaluated-by"], (c, e) => c with { EvaluatedBy = values.Text(e) });
        values.Diagnostics.WrongKind(entry.Value.Span, entry.Key, "a map, {evaluated-by: a name}");
        return card;
    }

    /// <summary>Lines for the colophon: a map of any keys.</summary>
    public static Metadata Details(Metadata card, SettingEntry entry, ValueReader values)
    {
        if (entry.Value is SettingMap map)
            return card with { Others = card.Others.AddRange(map.Entries.Select(e => new Model.Attribute(e.Key, values.Text(e)))) };
        values.Diagnostics.WrongKind(entry.Value.Span, entry.Key, "a map of names and texts");
        return card;
    }

    private static Metadata Fold(
        Metadata card, SettingMap map, ValueReader values, string[] keys, Func<Metadata, SettingEntry, Metadata> set)
    {
        foreach (var entry in map.Entries)
        {
            if (keys.Contains(entry.Key)) card = set(card, entry);
            else values.Diagnostics.UnknownKey(entry.KeySpan, entry.Key, NearestName.Of(entry.Key, keys));
        }
        return card;
    }
}
