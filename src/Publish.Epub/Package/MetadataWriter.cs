using System.Globalization;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Language;

namespace Publish.Epub.Package;

/// <summary>Writes what a library and a shop want to know of the book (EPUB 3.3, section 5.5).</summary>
internal readonly struct MetadataWriter(XhtmlWriter xml, Book book)
{
    private Metadata Metadata => book.Document.Metadata;

    public void Write(string identifier, DateTimeOffset? modified)
    {
        xml.Begin("metadata"u8).Attribute("xmlns:dc"u8, "http://purl.org/dc/elements/1.1/"u8).Line();
        Element("dc:identifier"u8, identifier, "book-id");
        WriteTitles();
        WriteContributors();
        Element("dc:language"u8, book.Language);
        Element("dc:date"u8, BookDate.Published(Metadata.Date) ?? "");
        Property("dcterms:modified", BookDate.Modified(modified, Metadata));
        WriteRevisions();
        Element("dc:publisher"u8, Metadata.Publisher);
        Element("dc:description"u8, Metadata.Description);
        Element("dc:rights"u8, Metadata.Licence);
        if (LicenceAddress.Of(Metadata.Licence) is { } typed && WebAddress.Checked(typed) is { } licence) xml.Begin("link"u8).Attribute("rel"u8, "dcterms:license"u8).Attribute("href"u8, licence).Void().Line();
        Element("dc:source"u8, Metadata.Source);
        Element("dc:source"u8, BookIdentifier.OfPrint(book.Document) ?? "");
        foreach (var subject in Metadata.Subjects)
            Element("dc:subject"u8, subject);
        WriteSeries();
        WriteAccessibility();
        WriteForReaders();
        xml.End("metadata"u8).Line();
    }

    private void WriteTitles()
    {
        WriteTitle(book.Title, "title", "main", 1);
        if (Metadata.Subtitle.Trim().Length > 0) WriteTitle(Metadata.Subtitle, "subtitle", "subtitle", 2);
    }

    private void WriteTitle(string title, string id, string type, int place)
    {
        Element("dc:title"u8, title, id);
        Refine(id, "title-type", type);
        Refine(id, "display-seq", place.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteContributors()
    {
        for (var i = 0; i < Metadata.Contributors.Count; i++)
        {
            var contributor = Metadata.Contributors[i];
            if (contributor.Name.Trim().Length == 0) continue;
            var id = "name-" + (i + 1).ToString(CultureInfo.InvariantCulture);
            Element(contributor.Role is "aut" or "cre" or "art" or "cmp" or "pht" ? "dc:creator"u8 : "dc:contributor"u8, contributor.Name, id);
            Refine(id, "role", contributor.Role, "marc:relators");
            if (contributor.SortName.Length > 0) Refine(id, "file-as", contributor.SortName);
        }
    }

    /// <summary>What editions changed, the newest first, in schema.org's word for it, which catalogues read.</summary>
    private void WriteRevisions()
    {
        foreach (var revision in Metadata.Revisions)
            if (revision.What.Trim().Length > 0) Property("schema:releaseNotes", RevisionWords.Of(revision, Metadata.Language));
    }

    private void WriteSeries()
    {
        if (Metadata.Series.Trim().Length == 0) return;
        xml.Begin("meta"u8).Attribute("property"u8, "belongs-to-collection"u8).Attribute("id"u8, "series"u8)
            .Text(Metadata.Series).End("meta"u8).Line();
        Refine("series", "collection-type", "series");
        var isPosition = IsPosition(Metadata.SeriesPosition);
        if (isPosition) Refine("series", "group-position", Metadata.SeriesPosition.Trim());
        Named("calibre:series", Metadata.Series.Trim());
        if (isPosition) Named("calibre:series_index", Metadata.SeriesPosition.Trim());
    }

    /// <summary>As EPUB 2 has it, for readers and libraries that look nowhere else.</summary>
    private void Named(string name, string content) => xml.Begin("meta"u8).Attribute("name"u8, name).Attribute("content"u8, content).Void().Line();

    private static bool IsPosition(string text)
    {
        var parts = text.Trim().Split('.');
        return parts.All(p => p.Length > 0 && p.All(char.IsAsciiDigit));
    }

    private void WriteAccessibility()
    {
        var claims = new Accessibility(book);
        foreach (var mode in claims.Modes)
            Property("schema:accessMode", mode);
        foreach (var modes in claims.SufficientModes)
            Property("schema:accessModeSufficient", modes);
        foreach (var feature in claims.Features)
            Property("schema:accessibilityFeature", feature);
        Property("schema:accessibilityHazard", claims.IsStill ? "none" : "unknown");
        WriteSummary(claims);
        if (!book.Survey.Breaks.Listed.IsEmpty) Property("pageBreakSource", BookIdentifier.OfPrint(book.Document, book.Title));
        if (!claims.Conforms) return;
        xml.Begin("meta"u8).Attribute("property"u8, "dcterms:conformsTo"u8).Attribute("id"u8, "conformance"u8)
            .Text("EPUB Accessibility 1.1 - WCAG 2.2 Level AA").End("meta"u8).Line();
        xml.Begin("meta"u8).Attribute("property"u8, "a11y:certifiedBy"u8).Attribute("refines"u8, "#conformance"u8).Text(claims.EvaluatedBy).End("meta"u8).Line();
    }

    private void WriteSummary(Accessibility claims)
    {
        var words = SummarySentences.Of(book.Terms.Language);
        xml.Begin("meta"u8).Attribute("property"u8, "schema:accessibilitySummary"u8).Attribute("xml:lang"u8, words.Language)
            .Attribute("dir"u8, book.IsRightToLeft ? "ltr" : null).Text(AccessibilitySummary.Of(claims, words)).End("meta"u8).Line();
    }

    private void WriteForReaders()
    {
        if (book.Content.Cover is not null)
            Named("cover", "cover-image");
        if (!book.Content.Faces.IsEmpty) Property("ibooks:specified-fonts", "true");
    }

    private void Element(ReadOnlySpan<byte> element, string text, string? id = null)
    {
        if (text.Trim().Length > 0) xml.Begin(element).Attribute("id"u8, id).Text(text.Trim()).End(element).Line();
    }

    private void Property(string property, string value) =>
        xml.Begin("meta"u8).Attribute("property"u8, property).Text(value).End("meta"u8).Line();

    private void Refine(string id, string property, string value, string? scheme = null) =>
        xml.Begin("meta"u8).Attribute("refines"u8, "#" + id).Attribute("property"u8, property).Attribute("scheme"u8, scheme)
            .Text(value).End("meta"u8).Line();
}

/// <summary>Dates as EPUB writes them (W3C-DTF).</summary>
internal static class BookDate
{
    /// <summary>The date as typed where it is a year, a month or a day; null for words, which a checker would refuse.</summary>
    public static string? Published(string typed) => EditionDay.FirstOf(typed) is null ? null : typed.Trim();

    /// <summary>To the second, in universal time; never from a clock. EPUB demands one, so that a book which knows no date says the year of EPUB 3.3.</summary>
    public static string Modified(DateTimeOffset? modified, Metadata card)
    {
        var moment = modified ?? EditionDay.Moment(card.Modified) ?? EditionDay.FirstOf(card.Date) ?? new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }
}
