using System.Text.RegularExpressions;
using Publish.Manuscript.Files;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Sites;

/// <summary>How the folders of other programs are told, and what their order is. A kind more is a method here and an entry in <see cref="All"/>.</summary>
internal static partial class SiteKinds
{
    private const string ByNames = "in the order of their names";
    private const string ByDates = "in the order of their dates, the oldest first";

    private static readonly Func<SiteTexts, Site?>[] All = [Hugo, Jekyll, MdBook, Vault, Notion];

    /// <summary>Null for a folder of Publish's own kind.</summary>
    /// <param name="hasTexts">There is text beside the folders below.</param>
    public static Site? Of(ManuscriptFolder folder, bool hasTexts)
    {
        if (folder.TopFolders().Count == 0) return null;
        var texts = new SiteTexts(folder);
        foreach (var kind in All)
            if (kind(texts) is { Texts.IsEmpty: false } site) return site;
        return hasTexts ? null : Folders(texts);
    }

    /// <summary>https://gohugo.io/content-management/organization: texts below content, what they show below static and assets, or beside them.</summary>
    private static Site? Hugo(SiteTexts texts)
    {
        if (!texts.HasFolder("content") || texts.Settings("hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml", "config.json", "config/_default/hugo.toml", "config/_default/config.toml") is not { } settings) return null;
        var all = texts.Below("content").Select(texts.Read).ToList();
        var read = all.Where(text => !text.IsDraft).ToList();
        return new("a Hugo site", read.Exists(text => text.Weight is not null) ? "in the order of their weights and dates" : ByDates, Ordered(read))
        {
            Title = Said(settings, "title"),
            Authors = People(settings.Find("author") ?? (settings.Find("params") as SettingMap)?.Find("author")),
            Language = Said(settings, "languageCode") is { Length: > 0 } language ? language : null,
            Drafts = all.Count - read.Count,
            Loose = Seq.Of(texts.Heads("content")),
            Roots = ["static", "assets", "content"],
        };
    }

    /// <summary>https://jekyllrb.com/docs/structure: pages at the top, posts by the dates in their names, collections in folders with a line before their names.</summary>
    private static Site? Jekyll(SiteTexts texts)
    {
        if (texts.Settings("_config.yml", "_config.yaml") is not { } settings) return null;
        string[] others = ["_drafts", "_includes", "_layouts", "_site", "_sass", "_data"];
        var all = texts.All.Where(path => !others.Contains(path.Split('/')[0], StringComparer.Ordinal)).Select(texts.Read).ToList();
        var read = all.Where(text => !text.IsDraft).Select(text => text with { Date = DatedName().Match(text.Path) is { Success: true } dated ? dated.Groups[1].Value : text.Date }).ToList();
        return new("a Jekyll site", ByDates, Ordered(read))
        {
            Title = Said(settings, "title"),
            Authors = People(settings.Find("author")),
            Language = Said(settings, "lang") is { Length: > 0 } language ? language : null,
            Drafts = all.Count - read.Count + texts.Below("_drafts").Count(),
            Roots = ["assets"],
        };
    }

    /// <summary>https://rust-lang.github.io/mdBook/format/summary.html: the order of the links in SUMMARY.md; what is linked nowhere is no part of the book.</summary>
    private static Site? MdBook(SiteTexts texts)
    {
        if (texts.Settings("book.toml") is not { } settings) return null;
        var book = settings.Find("book") as SettingMap;
        var source = Said(book, "src") is { Length: > 0 } named ? named : "src";
        if (texts.Load(source + "/SUMMARY.md") is not { } summary) return null;
        var paths = Address().Matches(summary).Select(match => $"{source}/{Uri.UnescapeDataString(match.Groups[1].Value).TrimStart('.', '/')}").Where(texts.HasFile).Distinct(StringComparer.Ordinal);
        List<string> linked = [.. paths];
        return new("an mdBook", "in the order of SUMMARY.md", Seq.Of(linked))
        {
            Loose = Seq.Of(texts.Below(source).Except([source + "/SUMMARY.md", .. linked], StringComparer.Ordinal)),
            Title = Said(book, "title"),
            Authors = People(book?.Find("authors")),
            Language = Said(book, "language") is { Length: > 0 } language ? language : null,
            Roots = [source],
        };
    }

    private static Site? Vault(SiteTexts texts) =>
        texts.HasFolder(".obsidian") ? new("an Obsidian vault", ByNames, Seq.Of(texts.All.Where(IsRead))) { IsVault = true, KeepsLines = !IsStrict(texts) } : null;

    private static bool IsStrict(SiteTexts texts) => texts.Load(".obsidian/app.json") is { } settings && StrictLines().IsMatch(settings);

    /// <summary>Its pages have a number of 32 digits behind their names, and what belongs to one lies in a folder that is called so too.</summary>
    private static Site? Notion(SiteTexts texts) =>
        texts.All.Any(path => NotionName.Is(path)) ? new("an export of Notion", ByNames, Seq.Of(texts.All.Where(IsRead))) { IsVault = true } : null;

    /// <summary>Notes that link to each other by their names, or call themselves by several, are a vault's, whatever of it was passed on.</summary>
    private static Site? Folders(SiteTexts texts) => texts.AnyHolds(LinkByName()) ? new("a vault of notes", ByNames, Seq.Of(texts.All.Where(IsRead))) { IsVault = true } : new("a folder of folders", ByNames, Seq.Of(texts.All.Where(IsRead))) { IsVault = true, IsOurs = true };

    /// <summary>A folder that is put aside by its name is not read.</summary>
    private static bool IsRead(string path) => !path.Split('/').Any(part => part[0] == '_');

    [GeneratedRegex(@"""strictLineBreaks""\s*:\s*true", RegexOptions.CultureInvariant)]
    private static partial Regex StrictLines();

    /// <summary>Pages without a date are first: they tell of the site.</summary>
    private static Seq<string> Ordered(List<SiteText> texts) => Seq.Of(texts
        .OrderBy(text => text.Weight ?? (text.Date.Length > 0 ? int.MaxValue : 0)).ThenBy(text => text.Date, StringComparer.Ordinal).ThenBy(text => text.Path, Comparer<string>.Create(NaturalOrder.Compare))
        .Select(text => text.Path));

    /// <summary>What a note is called beside its file's name: https://help.obsidian.md/aliases.</summary>
    public static IEnumerable<string> NamesIn(SettingMap? head) => (head?.Find("aliases") ?? head?.Find("alias")) switch
    {
        SettingScalar { Value.Length: > 0 } one => one.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        SettingList list => list.Items.OfType<SettingScalar>().Select(name => name.Value).Where(name => name.Length > 0),
        _ => [],
    };

    private static string Said(SettingMap? map, string key) => map?.Find(key) is SettingScalar scalar ? scalar.Value : "";

    private static Seq<Contributor> People(SettingNode? node) => node switch
    {
        SettingScalar { Value.Length: > 0 } name => [new(name.Value)],
        SettingList list => Seq.Of(list.Items.OfType<SettingScalar>().Select(name => new Contributor(name.Value))),
        SettingMap map when Said(map, "name") is { Length: > 0 } name => [new(name)],
        _ => [],
    };

    [GeneratedRegex(@"(?:^|/)(\d{4}-\d{1,2}-\d{1,2})-[^/]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DatedName();

    [GeneratedRegex(@"^aliases:|\[\[[^\[\]\s][^\[\]\n]{0,200}\]\]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex LinkByName();

    [GeneratedRegex(@"\]\(([^()\s]{1,300}\.md)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
