using System.Text.RegularExpressions;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Languages;
using Publish.Manuscript.PlainText.Surveying;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>What a page's head and its title block say of it.</summary>
internal static partial class WebCard
{
    public static Metadata Read(WebNode root)
    {
        var card = new Metadata();
        var html = root.First("html");
        if (html is not null && LanguageReading.Of(html["lang"]).Tag is { } tag) card = card with { Language = tag };
        foreach (var node in root.Below())
        {
            if (node.Name != "meta" || node["content"].Trim() is not { Length: > 0 } value) continue;
            var key = (node["name"] is { Length: > 0 } name ? name : node["property"]).ToLowerInvariant();
            card = key switch
            {
                "author" or "citation_author" or "dc.creator" when !card.Contributors.Any(person => person.Name == value) => card with { Contributors = card.Contributors.AddRange(Seq.Of(PlainText.Headers.PeopleNames.Read(value).Select(person => new Contributor(person)))) },
                "description" or "og:description" when card.Description.Length == 0 => card with { Description = value },
                "article:published_time" or "citation_publication_date" or "dc.date" or "dcterms.date" or "date" when card.Date.Length == 0 => card with { Date = value.Length > 10 && value[4] == '-' ? value[..10] : value },
                "og:site_name" or "dc.publisher" when card.Publisher.Length == 0 => card with { Publisher = value },
                "citation_title" or "og:title" or "dc.title" when card.Title.Length == 0 => card with { Title = value },
                "dc.language" when html?["lang"] is null or "" && LanguageReading.Of(value).Tag is { } language => card with { Language = language },
                _ => card,
            };
        }
        if (root.Below().FirstOrDefault(node => node.Name == "link" && node["rel"].Contains("canonical", StringComparison.OrdinalIgnoreCase)) is { } canonical && canonical["href"].StartsWith("http", StringComparison.Ordinal)) card = card with { Source = canonical["href"] };
        if (root.Below().FirstOrDefault(node => node.Name == "link" && node["rel"].Contains("license", StringComparison.OrdinalIgnoreCase)) is { } licence && licence["href"].Length > 0) card = card with { Licence = licence["href"] };
        return card;
    }

    /// <summary>The title in the page's head, without a site's or a distributor's name.</summary>
    public static string TitleOf(WebNode root)
    {
        var title = string.Join(' ', (root.First("title")?.Words() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        title = Distributor().Replace(title, "");
        var bar = title.LastIndexOf(" | ", StringComparison.Ordinal);
        return bar > 3 ? title[..bar] : title;
    }

    /// <summary>Whom a distributor's title names, where the page names nobody: "The Project Gutenberg eBook of A Book, by Somebody".</summary>
    public static Metadata TakeDistributed(WebNode root, Metadata card)
    {
        if (card.Contributors.Count > 0 || Distributed().Match(OneLine(root.First("title")?.Words() ?? "")) is not { Success: true } match) return card;
        return card with { Contributors = Seq.Of(PlainText.Headers.PeopleNames.Read(match.Groups[1].Value.TrimEnd('.')).Select(name => new Contributor(name))) };
    }

    /// <summary>A title that goes on with who wrote it, as is known from elsewhere: "A Book. By Somebody."</summary>
    public static Metadata WithoutByline(Metadata card)
    {
        if (Byline().Match(card.Title) is not { Success: true } match) return card;
        var names = PlainText.Headers.PeopleNames.Read(match.Groups[2].Value.TrimEnd('.')).Select(name => Letters.Of(name)).ToList();
        return names.Count > 0 && names.TrueForAll(name => card.Contributors.Any(person => Letters.Of(person.Name) == name)) ? card with { Title = match.Groups[1].Value } : card;
    }

    /// <summary>It names somebody, or a day.</summary>
    public static bool Says(WebNode meta) => AuthorOf(meta).Length > 0 || DateOf(meta).Length > 0;

    /// <summary>What an entry says of its author and its day is truer than what the site's program writes into its head ("admin").</summary>
    public static Metadata TakeByline(WebNode essay, Metadata card)
    {
        foreach (var meta in essay.Below().Where(node => !node.IsText && WebRoles.IsByline(node)))
        {
            if (AuthorOf(meta) is { Length: > 0 } author) card = card with { Contributors = Seq.Of(PlainText.Headers.PeopleNames.Read(author).Select(name => new Contributor(name))) };
            if (card.Date.Length == 0 && DateOf(meta) is { Length: >= 10 } date) card = card with { Date = date[..10] };
            if (AuthorOf(meta).Length > 0) return card;
        }
        return card;
    }

    private static string AuthorOf(WebNode meta) => OneLine(meta.Below().FirstOrDefault(node => !node.IsText && (node["rel"] == "author" || node["itemprop"] == "author" || node.Classes.Any(name => name is "author" or "fn" or "p-author" or "author-name")))?.Words() ?? "");

    private static string DateOf(WebNode meta) => meta.Below().FirstOrDefault(node => node.Name == "time")?["datetime"].Trim() ?? "";

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The title block; null for none.</summary>
    public static WebNode? HeadOf(WebNode body) => body.Below().FirstOrDefault(node => node.Name == "header" && node.Below().Any(inner => inner.Name == "h1" && inner.HasClass("title")));

    /// <summary>A title block as pandoc and its like make it: the title, its second line, who and when. It is the card, and no text.</summary>
    public static Metadata TakeHead(WebNode body, Metadata card, Ledger ledger)
    {
        if (HeadOf(body) is not { } head) return card;
        string Of(string name) => string.Join(' ', (head.Below().FirstOrDefault(node => node.HasClass(name))?.Words() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        card = card with { Title = Of("title"), Subtitle = Of("subtitle"), Date = Of("date") is { Length: > 0 } date ? date : card.Date };
        var authors = head.Below().Where(node => node.HasClass("author")).Select(node => string.Join(' ', node.Words().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(name => name.Length > 0).ToList();
        if (authors.Count > 0) card = card with { Contributors = Seq.Of(authors.Select(name => new Contributor(name))) };
        foreach (var node in head.Below().Where(node => node.HasClass("title") || node.HasClass("subtitle") || node.HasClass("author") || node.HasClass("date")).ToList())
        {
            ledger.Words += WordTally.Of(node.Words());
            ledger.Moved(node.Words());
            node.Parent!.Children.Remove(node);
        }
        return card;
    }

    [GeneratedRegex("^The Project Gutenberg e-?(?:book|text) of .{1,300},? by (.{2,60})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Distributed();

    [GeneratedRegex(@"^(.{2,}?)[.,:;]?\s+by\s+(.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Byline();

    [GeneratedRegex("^The Project Gutenberg e-?book of |^The Project Gutenberg (e-?Text|etext) of |, by .{2,60}$(?<=^The Project Gutenberg.*)| - Project Gutenberg$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Distributor();
}
