using System.Globalization;
using System.Net;
using System.Text;

namespace Publish.Delivery.Catalogue;

/// <summary>The shelf as a page for any browser, an e-reader's too: no script, nothing from elsewhere, and it reads in order without its style.</summary>
internal static class PlainPage
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 1.125rem/1.5 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
        ul { list-style: none; padding: 0; }
        .zine { display: flow-root; margin: 0 0 2rem; }
        .zine img { float: left; width: 6.5rem; height: auto; margin: .3rem 1.25rem .5rem 0; border: 1px solid #888; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin: 0; } p { margin: .25rem 0; }
        .files { clear: left; padding-top: .25rem; } .files li { margin: .4rem 0; } .files a { display: inline-block; padding: .2rem 0; }
        .of { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        a, a:visited { color: #0b4a9e; }
        @media (prefers-color-scheme: dark) { body { background: #121212; color: #eee; } a, a:visited { color: #a8cbff; } }
        """;

    public static byte[] Write(Shelf shelf)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<link rel=\"icon\" href=\"data:,\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Safe(shelf.Title)}</title>\n");
        page.Append(CultureInfo.InvariantCulture, $"<link rel=\"alternate\" type=\"{Opds.FeedType}\" href=\"{Opds.FeedAddress}\" title=\"{Safe(shelf.Title)}\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<link rel=\"alternate\" type=\"{Opds.JsonType}\" href=\"{Opds.JsonAddress}\" title=\"{Safe(shelf.Title)}\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{Safe(shelf.Title)}</h1>\n");
        if (shelf.Zines.Count == 0) page.Append("<p>Nothing lies here yet.</p>\n");
        page.Append("<ul>\n");
        foreach (var zine in shelf.Zines)
            Zine(page, zine);
        page.Append("</ul>\n</main>\n<footer>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p>For reading apps: add this catalogue, <a href=\"{Opds.FeedAddress}\">{Opds.FeedAddress}</a> (OPDS 1.2) or <a href=\"{Opds.JsonAddress}\">{Opds.JsonAddress}</a> (OPDS 2.0), after the address of this page.</p>\n");
        page.Append("</footer>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Zine(StringBuilder page, ShelfZine zine)
    {
        var language = zine.Card.Language.Length > 0 ? $" lang=\"{Safe(zine.Card.Language)}\"" : "";
        page.Append(CultureInfo.InvariantCulture, $"<li class=\"zine\" id=\"{Safe(zine.Slug)}\">\n");
        // The title stands beside it in words.
        if (zine.HasCover) page.Append(CultureInfo.InvariantCulture, $"<img src=\"{Opds.CoverAddress(zine)}\" alt=\"\" loading=\"lazy\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<div>\n<h2{language}>{Safe(zine.Title)}</h2>\n");
        if (zine.Card.Authors.Count > 0) page.Append(CultureInfo.InvariantCulture, $"<p>{Safe(string.Join(", ", zine.Card.Authors))}</p>\n");
        if (zine.Card.Description.Length > 0) page.Append(CultureInfo.InvariantCulture, $"<p{language}>{Safe(zine.Card.Description)}</p>\n");
        foreach (var change in zine.Card.Changes)
            page.Append(CultureInfo.InvariantCulture, $"<p{language}>{Safe(change)}</p>\n");
        page.Append("<ul class=\"files\">\n");
        foreach (var file in zine.Files)
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{file.Address}\">{Safe(file.Words)}<span class=\"of\">: {Safe(zine.Title)}</span></a>, {Size(file.Bytes)}</li>\n");
        page.Append("</ul>\n</div>\n</li>\n");
    }

    private static string Size(long bytes) => bytes < 10 << 20 ? $"{(bytes + 1023) >> 10}\u00A0KB" : $"{bytes >> 20}\u00A0MB";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
