using Publish.Model;

namespace Publish.Epub.Package;

/// <summary>What tells this book from all others.</summary>
internal static class BookIdentifier
{
    /// <summary>The e-book's own identifier, else the zine's, else one made from the content; as a URN where it is of a known kind.</summary>
    public static string Of(Document document, DiagnosticBag diagnostics)
    {
        var (own, common) = (document.Metadata.IdentifierOfEpub, document.Metadata.Identifier);
        var given = own.Length > 0 ? own : common;
        if (given.Trim().Length == 0) return "urn:uuid:" + Fingerprint.Uuid(document);
        if (Isbn.Find(given) is not { } isbn) return Guid.TryParse(given, out var uuid) ? "urn:uuid:" + uuid.ToString("D") : given.Trim();
        if (!Isbn.IsValid(isbn)) diagnostics.WrongCheckDigit(given);
        if (own.Length > 0 && Isbn.Find(common) == isbn) diagnostics.SharedIsbn(given);
        return "urn:isbn:" + isbn;
    }

    /// <summary>What names the paged edition, for the list of pages.</summary>
    public static string OfPrint(Document document, string title)
    {
        var metadata = document.Metadata;
        return metadata.IdentifierOfEpub.Length > 0 && metadata.Identifier.Length > 0 ? metadata.Identifier.Trim() : title + " (PDF)";
    }
}
