using Publish.Markup.Planning;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Epub.Package;

/// <summary>What tells this book from all others.</summary>
internal static class BookIdentifier
{
    /// <summary>The e-book's own identifier, else the zine's, else one made from the zine's file name and its authors, which an edition shares with the
    /// next; as a URN where it is of a known kind.</summary>
    public static string Of(Book book, string slug, DiagnosticBag diagnostics)
    {
        var document = book.Document;
        var (own, common) = (document.Metadata.IdentifierOfEpub.Trim(), document.Metadata.Identifier.Trim());
        if (own.Length > 0) return Urn(own);
        if (common.Length > 0 && !IsOfPrint(document)) return Urn(common);
        if (common.Length > 0) diagnostics.IsbnOfPrint(common);
        return NamedUuid.Urn(slug.Length > 0 ? slug : Slug.From(book.Title, book.Language), document.Metadata);
    }

    /// <summary>What names the paged edition, for the list of pages.</summary>
    public static string OfPrint(Document document, string title) => OfPrint(document) ?? title + " (PDF)";

    /// <summary>What print is called where that is not what the e-book is called; null for nothing.</summary>
    public static string? OfPrint(Document document)
    {
        var metadata = document.Metadata;
        if (metadata.Identifier.Trim().Length == 0) return null;
        return metadata.IdentifierOfEpub.Length > 0 || IsOfPrint(document) ? Urn(metadata.Identifier.Trim()) : null;
    }

    // A zine that is only ever an e-book has given its number to that.
    private static bool IsOfPrint(Document document)
    {
        if (Isbn.Find(document.Metadata.Identifier) is null) return false;
        var formats = document.Settings.Formats;
        foreach (var format in formats)
            if (format is not ("epub" or "kepub" or "html" or "cover-picture" or "report" or "model")) return true;
        return formats.IsEmpty;
    }

    private static string Urn(string given)
    {
        if (Isbn.Find(given) is { } isbn) return "urn:isbn:" + isbn;
        return Guid.TryParse(given, out var uuid) ? "urn:uuid:" + uuid.ToString("D") : given;
    }
}
