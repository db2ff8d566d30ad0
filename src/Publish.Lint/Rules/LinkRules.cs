using System.Text.RegularExpressions;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Lint.Rules;

/// <summary>Links: ZL401 to ZL409.</summary>
internal static partial class LinkRules
{
    private static readonly string[] Secure =
        ["wikipedia.org", "wikimedia.org", "archive.org", "github.com", "gutenberg.org", "creativecommons.org", "youtube.com", "theanarchistlibrary.org", "openlibrary.org", "w3.org", "mozilla.org", "wordpress.com", "medium.com", "codeberg.org", "gitlab.com", "debian.org"];

    public static IEnumerable<LintRule> All => [Bare, Insecure, Vague, Wordless, TwoPlaces, Tracked, Local];

    private static LintRule Bare => new("ZL401", Severity.Note, "An address stands in the text instead of words.")
    {
        Hint = "Write [what it leads to](address): voices spell an address out letter by letter. In print the address stands in a note.",
        Breaks = "See https://example.org/a/long/way/to/the/archive for more.",
        Keeps = "See [the archive](https://example.org/a/long/way/to/the/archive) for more.",
        Check = Each(link => link.Url.Length > 30 && PlainText.WithoutNotes(link.Content) == link.Url ? "A long address stands in the text" : null),
    };

    private static LintRule Insecure => new("ZL402", Severity.Note, "A link is not encrypted.")
    {
        Hint = "Write https://, unless the place has none.",
        Breaks = "See [the archive](http://archive.org/).",
        Keeps = "See [the archive](https://archive.org/).",
        Fixes = true,
        Check = (subject, findings) =>
        {
            foreach (var link in Query.All<Link>(subject.Document))
                if (link.Url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !IsLocal(link.Url)) findings.Add(link.Span, "This link is not encrypted", SecureFix(link, subject.Sources));
        },
    };

    private static LintRule Vague => new("ZL403", Severity.Warning, "The words of a link do not say where it leads.")
    {
        Hint = "Link the words that name the place: some readers hear the links alone, one after the other.",
        Breaks = "For the archive click [here](https://example.org/).",
        Keeps = "See [the archive](https://example.org/).",
        Check = Each(link => VagueWords().IsMatch(PlainText.WithoutNotes(link.Content)) ? $"\"{PlainText.WithoutNotes(link.Content)}\" does not say where the link leads" : null),
    };

    private static LintRule Wordless => new("ZL404", Severity.Warning, "A link has no words.")
    {
        Hint = "Write some between the brackets.",
        Breaks = "See [ ](https://example.org/).",
        Keeps = "See [the archive](https://example.org/).",
        Check = Each(link => PlainText.WithoutNotes(link.Content).Length == 0 ? "This link has no words" : null),
    };

    private static LintRule TwoPlaces => new("ZL405", Severity.Note, "Two links with the same words lead to different places.")
    {
        Hint = "Tell them apart by their words.",
        Breaks = "See [the archive](https://example.org/) and [the archive](https://example.com/).",
        Keeps = "See [the archive](https://example.org/) and [its twin](https://example.com/).",
        Check = (subject, findings) =>
        {
            var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var link in Query.All<Link>(subject.Document))
            {
                var words = PlainText.WithoutNotes(link.Content);
                if (words.Length > 0 && !seen.TryAdd(words, link.Url) && seen[words] != link.Url) findings.Add(link.Span, $"\"{words}\" leads somewhere else earlier on");
            }
        },
    };

    private static LintRule Tracked => new("ZL406", Severity.Warning, "An address carries marks that tell a company who followed it.")
    {
        Hint = "Cut the address off before ? or &, and see that it still works.",
        Breaks = "See [the archive](https://example.org/?utm_source=zine).",
        Keeps = "See [the archive](https://example.org/).",
        Check = Each(link => Tracking().Match(link.Url) is { Success: true } mark ? $"\"{mark.Value}\" in this address tells who followed it" : null),
    };

    private static LintRule Local => new("ZL407", Severity.Warning, "A link leads to a place that only this machine or this house has.")
    {
        Hint = "Give an address that readers can reach.",
        Breaks = "See [the draft](http://localhost:8080/).",
        Keeps = "See [the draft](https://example.org/).",
        Check = Each(link => IsLocal(link.Url) ? "No reader can reach this address" : null),
    };

    private static Action<LintSubject, Findings> Each(Func<Link, string?> wrong) => (subject, findings) =>
    {
        foreach (var link in Query.All<Link>(subject.Document))
            if (wrong(link) is { } message) findings.Add(link.Span, message);
    };

    private static bool IsLocal(string url) => LocalAddress().IsMatch(url);

    /// <summary>Only for places that are known to answer, and where the address stands in the link itself.</summary>
    private static Fix? SecureFix(Link link, SourceSet sources)
    {
        if (!Uri.TryCreate(link.Url, UriKind.Absolute, out var uri) || !Secure.Any(host => uri.Host == host || uri.Host.EndsWith("." + host, StringComparison.Ordinal))) return null;
        if (sources.Find(link.Span) is not { } source || link.Span.End > source.Content.Length) return null;
        var typed = source.Content.Substring(link.Span.Start, link.Span.Length);
        var at = typed.IndexOf(link.Url, StringComparison.Ordinal);
        return at >= 0 && typed.LastIndexOf(link.Url, StringComparison.Ordinal) == at ? new(new(link.Span.File, link.Span.Start + at, "http".Length), "https") : null;
    }

    [GeneratedRegex(@"^\s*(?:click )?(?:here|this|this (?:link|page|site|website)|link|more|read more|learn more|hier|mehr|ici|aquí|qui)\s*[.:]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VagueWords();

    [GeneratedRegex(@"(?<=[?&])(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|si)(?==)", RegexOptions.CultureInvariant)]
    private static partial Regex Tracking();

    [GeneratedRegex(@"^https?://(?:localhost|127\.|10\.\d|192\.168\.|0\.0\.0\.0|\[::1\])|^file:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LocalAddress();
}
