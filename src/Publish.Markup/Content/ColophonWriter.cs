using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Language;
using Publish.Model.Naming;

namespace Publish.Markup.Content;

/// <summary>Where the zine comes from, and what may be done with it.</summary>
internal readonly struct ColophonWriter(SpineItemWriter part)
{
    private XhtmlWriter Xml => part.Xml;

    public void Write(string title)
    {
        var metadata = part.Book.Document.Metadata;
        Xml.Begin("section"u8).Attribute("id"u8, part.Book.StartOf(part.Index) is { Length: > 0 } id ? id : null);
        part.Semantics("colophon"u8, "doc-colophon"u8).Attribute("class"u8, "colophon"u8).Attribute("aria-label"u8, title).Line();
        var heading = HeadingRank.Of(part.Depth + 1);
        Xml.Begin(heading).InOwnWords(part.Book);
        part.Runs.StartParagraph();
        part.Runs.Write(title);
        Xml.End(heading).Line();
        WriteTitle(metadata);
        foreach (var credit in Credits.Others(metadata))
            Line("", credit);
        Line("", metadata.Description);
        Line("", string.Join(", ", Given(metadata.Publisher, DateWords.Of(metadata.Date, metadata.Language))));
        Line("", Shown(metadata));
        Line(part.Book.Terms.Source, metadata.Source);
        Licence(metadata.Licence);
        foreach (var revision in metadata.Revisions)
            Line("", RevisionWords.Of(revision, metadata.Language));
        foreach (var other in metadata.Others)
            Line(other.Key, other.Value);
        Xml.End("section"u8).Line();
    }

    /// <summary>The identifier, where a person could use it.</summary>
    private static string Shown(Metadata metadata)
    {
        var shown = metadata.IdentifierOfEpub.Length > 0 ? metadata.IdentifierOfEpub : Isbn.Find(metadata.Identifier) is null ? metadata.Identifier : "";
        return shown.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) ? "" : shown;
    }

    private void WriteTitle(Metadata metadata)
    {
        Xml.Begin("p"u8);
        part.Runs.StartParagraph();
        Xml.Begin("cite"u8);
        part.Runs.Write(part.Book.Title);
        Xml.End("cite"u8);
        if (metadata.Subtitle.Length > 0) part.Runs.Write(". " + metadata.Subtitle);
        if (Credits.Authors(metadata) is { Length: > 0 } authors) part.Runs.Write(". " + authors);
        Xml.End("p"u8).Line();
    }

    private void Line(string label, string text)
    {
        if (text.Length == 0) return;
        Xml.Begin("p"u8);
        part.Runs.StartParagraph();
        if (label.Length > 0) part.WriteOwnWords(label + part.Book.Terms.Colon + " ");
        WriteLinked(text);
        Xml.End("p"u8).Line();
    }

    /// <summary>A licence that is known by its name leads to its text.</summary>
    private void Licence(string licence)
    {
        if (licence.Contains("://", StringComparison.Ordinal) || LicenceAddress.Of(licence) is not { } address)
        {
            Line(part.Book.Terms.Licence, licence);
            return;
        }

        Xml.Begin("p"u8);
        part.Runs.StartParagraph();
        part.WriteOwnWords(part.Book.Terms.Licence + part.Book.Terms.Colon + " ");
        Xml.Begin("a"u8).Attribute("rel"u8, "license"u8).Attribute("href"u8, address);
        part.Runs.Write(licence);
        Xml.End("a"u8).End("p"u8).Line();
    }

    /// <summary>Addresses that are typed out in full become links.</summary>
    private void WriteLinked(string text)
    {
        var written = 0;
        for (var start = FindAddress(text, 0); start >= 0; start = FindAddress(text, written))
        {
            var end = text.AsSpan(start).IndexOfAny(' ', '\t', '\n');
            var bare = (end < 0 ? text[start..] : text[start..(start + end)]).TrimEnd('.', ',', ';', ')');
            if (start > written) part.Runs.Write(text.AsSpan(written, start - written));
            WriteLink(bare);
            written = start + bare.Length;
        }

        if (written < text.Length) part.Runs.Write(text.AsSpan(written));
    }

    private void WriteLink(string shown)
    {
        if (WebAddress.Checked(shown) is { } address) Xml.Begin("a"u8).Attribute("href"u8, address);
        else Xml.Begin("span"u8);
        part.Runs.Write(shown);
        Xml.End(WebAddress.Checked(shown) is null ? "span"u8 : "a"u8);
    }

    private static int FindAddress(string text, int from)
    {
        var found = text.IndexOf("http", from, StringComparison.Ordinal);
        while (found >= 0 && !text.AsSpan(found).StartsWith("https://") && !text.AsSpan(found).StartsWith("http://"))
            found = text.IndexOf("http", found + 4, StringComparison.Ordinal);
        return found;
    }

    private static IEnumerable<string> Given(params string[] texts) => texts.Where(t => t.Length > 0);
}
