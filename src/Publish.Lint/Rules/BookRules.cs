using System.Xml.Linq;
using Publish.Model.Source;

namespace Publish.Lint.Rules;

/// <summary>The finished e-book: ZL451 to ZL459. What readers' programs stumble over is checked whenever one is made; this is about its people.</summary>
internal static class BookRules
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public static IEnumerable<LintRule> All => [SkippedRank, Undescribed, NamelessLink, HeadlessTable, EmptyElement, DeadLink];

    private static LintRule SkippedRank => Book("ZL451", Severity.Warning, "A file of the e-book skips a rank of headings.", "Give the heading in between, or raise this one.",
        "<h1>One</h1><h3>Deep</h3>", "<h1>One</h1><h2>Deep</h2>", CheckRanks);

    private static LintRule Undescribed => Book("ZL452", Severity.Warning, "A picture of the e-book has no description, not even an empty one.", "Describe it: ![what it shows](…), or {.decorative}.",
        "<p><img src=\"a.png\"/></p>", "<p><img src=\"a.png\" alt=\"\"/></p>",
        Each("img", image => image.Attribute("alt") is null ? $"The picture {(string?)image.Attribute("src")} has no description" : null));

    private static LintRule NamelessLink => Book("ZL453", Severity.Warning, "A link of the e-book has no words that could be read out.", "Write words between its brackets.",
        "<p><a href=\"text.xhtml\"> </a></p>", "<p><a href=\"text.xhtml\">The text</a></p>",
        Each("a", link => link.Attribute("href") is not null && !SaysSomething(link) ? $"The link to {(string?)link.Attribute("href")} has no words" : null));

    private static LintRule HeadlessTable => Book(LintCodes.HeadlessTableOfBook, Severity.Warning, "A table of the e-book has no heads.", "Say in a first row what each column holds.",
        "<table><tr><td>1</td><td>2</td></tr></table>", "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
        Each("table", table => table.Descendants(Html + "td").Skip(1).Any() && !table.Descendants(Html + "th").Any() ? "A table has no heads" : null));

    private static LintRule EmptyElement => Book("ZL455", Severity.Note, "A paragraph or heading of the e-book is empty.", "Take it out of the manuscript, or write it.",
        "<p> </p>", "<p>Words.</p>",
        Each("p", paragraph => IsEmpty(paragraph) ? "A paragraph is empty" : null) + Each("h1", heading => IsEmpty(heading) ? "A heading is empty" : null) + Each("h2", heading => IsEmpty(heading) ? "A heading is empty" : null));

    private static LintRule DeadLink => Book("ZL456", Severity.Error, "A link of the e-book leads to a file that is not in it.", "This is a fault of the program: please send the manuscript to its makers.",
        "<p><a href=\"gone.xhtml#x\">The text</a></p>", "<p><a href=\"text.xhtml#x\">The text</a></p>", CheckLinks);

    private static LintRule Book(
        string code, Severity severity, string meaning, string hint, string breaks, string keeps, Action<EbookToLint, Findings> check) => new(code, severity, meaning)
        {
            Hint = hint,
            Breaks = new("Text.") { Book = breaks },
            Keeps = new("Text.") { Book = keeps },
            CheckBook = check,
        };

    private static Action<EbookToLint, Findings> Each(string element, Func<XElement, string?> wrong) => (book, findings) =>
    {
        foreach (var (path, page) in book.Pages)
            foreach (var found in page.Descendants(Html + element))
                if (wrong(found) is { } message) findings.Add(path, message);
    };

    private static void CheckRanks(EbookToLint book, Findings findings)
    {
        foreach (var (path, page) in book.Pages)
        {
            var last = 0;
            foreach (var heading in page.Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']))
            {
                var rank = heading.Name.LocalName[1] - '0';
                if (last > 0 && rank > last + 1) findings.Add(path, $"\"{heading.Value.Trim()}\" has rank {rank} under rank {last}");
                last = rank;
            }
        }
    }

    private static void CheckLinks(EbookToLint book, Findings findings)
    {
        foreach (var (path, page) in book.Pages)
            foreach (var link in page.Descendants(Html + "a"))
                if ((string?)link.Attribute("href") is { Length: > 0 } address && Missing(book, path, address)) findings.Add(path, $"A link leads to {address}, which is not in the book");
    }

    private static bool Missing(EbookToLint book, string path, string address)
    {
        var file = address.Split('#')[0];
        if (file.Length == 0 || file.Contains(':', StringComparison.Ordinal)) return false;
        var folder = path.LastIndexOf('/') is >= 0 and var slash ? path[..(slash + 1)] : "";
        return !book.Files.Contains(folder + Uri.UnescapeDataString(file));
    }

    private static bool SaysSomething(XElement element) =>
        element.Value.Trim().Length > 0 || element.Attribute("aria-label") is { Value.Length: > 0 }
        || element.Descendants(Html + "img").Any(image => ((string?)image.Attribute("alt") ?? "").Length > 0);

    private static bool IsEmpty(XElement element) => element.Value.Trim().Length == 0 && !element.Elements().Any(e => e.Name.LocalName is "img" or "svg" or "br" or "span");
}
