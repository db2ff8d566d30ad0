using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.CrossReferences;
using Publish.Model.Source;
using Inline = Publish.Model.Inline;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Links: out to the web, or to a place in the zine. Of a link that is refused the words are kept.</summary>
/// <remarks>A reference's target stays as it was typed ("#id", "02-file.md#id") until all files are read; see <see cref="References"/>.</remarks>
internal static class LinkReader
{
    public const string PageNumber = "page-number";
    public const string TextOnly = "text-only";

    public static void Read(
        string url, TypedAttributes? typed, Seq<Inline> content, SourceSpan span, FileReading reading, InlineRun run)
    {
        url = url.Trim();
        var scheme = UrlSyntax.Scheme(url);
        if (url.Length == 0) reading.Diagnostics.EmptyLink(span);
        else if (scheme.Equals("doi", StringComparison.OrdinalIgnoreCase)) run.Add(Link("https://doi.org/" + url[4..], typed, content, span, reading));
        else if (UrlSyntax.IsAllowed(scheme)) run.Add(Link(url, typed, content, span, reading));
        else if (scheme.Length > 0) reading.Diagnostics.LinkRefused(span, scheme);
        else if (Inside(url, reading) is { } place)
        {
            run.Add(Reference(place, typed, content, span, reading));
            return;
        }
        else reading.Diagnostics.LinkToFile(span, url);
        if (!IsMade(url, scheme)) KeepWords(typed, content, span, reading, run);
    }

    /// <summary><c>&lt;https://…&gt;</c> and <c>&lt;someone@example.org&gt;</c>.</summary>
    public static void ReadAutomatic(AutolinkInline link, TypedAttributes? typed, SourceSpan span, FileReading reading, InlineRun run)
    {
        var words = new SourceSpan(span.File, span.Start + (span.Length > link.Url.Length ? 1 : 0), Math.Min(span.Length, link.Url.Length));
        Seq<Inline> content = [new Text(link.Url) { Span = words }];
        Read(link.IsEmail ? "mailto:" + link.Url : link.Url, typed, content, span, reading, run);
    }

    private static Link Link(string url, TypedAttributes? typed, Seq<Inline> content, SourceSpan span, FileReading reading) =>
        new(UrlSyntax.Clean(url), WithoutLinks(content)) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Inline) };

    private static CrossReference Reference(string url, TypedAttributes? typed, Seq<Inline> content, SourceSpan span, FileReading reading)
    {
        var form = typed.Has(PageNumber) ? ReferenceForm.PageNumber : typed.Has(TextOnly) ? ReferenceForm.TextOnly : ReferenceForm.SeePage;
        return new(url, content, form) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Reference) };
    }

    /// <summary>There are no links in links: an address that is a link's words is only words.</summary>
    private static Seq<Inline> WithoutLinks(Seq<Inline> content)
    {
        var run = new InlineRun();
        foreach (var inline in content)
        {
            if (inline is Link inner) run.AddRange(inner.Content);
            else run.Add(inline);
        }
        return run.ToSeq();
    }

    private static bool IsMade(string url, string scheme) =>
        scheme.Length > 0 && (UrlSyntax.IsAllowed(scheme) || scheme.Equals("doi", StringComparison.OrdinalIgnoreCase));

    /// <summary>The place in the zine; null where it is none. A website's texts name each other by the addresses that its program makes.</summary>
    private static string? Inside(string url, FileReading reading) => LeadsIntoTheZine(url) ? url : reading.Pictures.Site?.Addresses.Of(url, reading.Text.Path);

    private static bool LeadsIntoTheZine(string url)
    {
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        var file = fragment < 0 ? url : url[..fragment];
        return (fragment == 0 && url.Length > 1) || file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
    }

    private static void KeepWords(TypedAttributes? typed, Seq<Inline> content, SourceSpan span, FileReading reading, InlineRun run)
    {
        var attributes = AttributeReader.Read(typed, span, reading, Braces.Inline);
        if (attributes == Attributes.None) run.AddRange(content);
        else run.Add(new Styled(SpanKind.Plain, content) { Span = span, Attributes = attributes });
    }
}
