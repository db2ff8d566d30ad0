using Publish.Manuscript.Markdown;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>A page outside of the text, as <c>zine.yaml</c> names it: a picture or a Markdown file.</summary>
/// <param name="Path">As typed; empty where only words for its picture were given.</param>
/// <param name="Alternative">What the picture shows; empty where nothing was given.</param>
internal sealed record NamedPage(SectionPlace Place, string Path, string Alternative, SourceSpan Span)
{
    public bool IsText => MarkdownNames.IsMarkdown(Path);
}

/// <summary>The keys of pages outside of the text: covers and their insides, what takes blank pages, and the poster on a sheet's back.</summary>
internal static class PageKeys
{
    private const string Picture = "picture", Alternative = "alt";

    /// <summary>Each page's key, in the order of the zine.</summary>
    public static IReadOnlyList<(SectionPlace Place, string Key)> Keys { get; } =
    [
        (SectionPlace.Cover, "cover"), (SectionPlace.InsideCover, "inside-cover"), (SectionPlace.Poster, "poster"),
        (SectionPlace.Blank, "blanks"), (SectionPlace.InsideBackCover, "inside-back-cover"), (SectionPlace.BackCover, "back-cover"),
    ];

    public static string KeyOf(SectionPlace place) => Keys.First(pair => pair.Place == place).Key;

    /// <summary>A Markdown file is a page; a picture stays on the card, for shops show it.</summary>
    public static ZineFile Cover(ZineFile zine, SettingEntry entry, ValueReader values) =>
        IsText(entry) ? One(SectionPlace.Cover)(zine, entry, values) : zine with { Metadata = MetadataReader.Cover(zine.Metadata, entry, values) };

    public static ZineFile BackCover(ZineFile zine, SettingEntry entry, ValueReader values) =>
        IsText(entry) ? One(SectionPlace.BackCover)(zine, entry, values) : zine with { Metadata = MetadataReader.BackCover(zine.Metadata, entry, values) };

    /// <summary>A picture or a Markdown file, or <c>{picture, alt}</c>.</summary>
    public static ZineKeys.Setter One(SectionPlace place) => (zine, entry, values) => With(zine, Named(place, entry.Key, entry.Value, values));

    /// <summary>The words of a picture that another key names.</summary>
    public static ZineKeys.Setter Words(SectionPlace place) => (zine, entry, values) =>
        values.Text(entry) is var words && entry.Value is SettingScalar ? With(zine, new(place, "", words, entry.Value.Span)) : zine;

    /// <summary>A list of them, or a single one.</summary>
    public static ZineFile Blanks(ZineFile zine, SettingEntry entry, ValueReader values)
    {
        if (entry.Value is not SettingList list) return With(zine, Named(SectionPlace.Blank, entry.Key, entry.Value, values));
        foreach (var item in list.Items) zine = With(zine, Named(SectionPlace.Blank, entry.Key, item, values));
        return zine;
    }

    private static bool IsText(SettingEntry entry) => entry.Value is SettingScalar { Value: var path } && MarkdownNames.IsMarkdown(path);

    /// <summary>Null for what is neither a name nor a map, which is said.</summary>
    private static NamedPage? Named(SectionPlace place, string key, SettingNode value, ValueReader values)
    {
        if (value is not SettingMap map) return values.Text(key, value) is var path && value is SettingScalar ? new(place, path, "", value.Span) : null;
        var page = new NamedPage(place, "", "", map.Span);
        foreach (var entry in map.Entries)
        {
            if (entry.Key == Picture) page = page with { Path = values.Text(entry), Span = entry.Value.Span };
            else if (entry.Key == Alternative) page = page with { Alternative = values.Text(entry) };
            else values.Diagnostics.UnknownKey(entry.KeySpan, entry.Key, NearestName.Of(entry.Key, [Picture, Alternative]));
        }
        return page;
    }

    private static ZineFile With(ZineFile zine, NamedPage? page) => page is null ? zine : zine with { Pages = zine.Pages.Add(page) };
}
