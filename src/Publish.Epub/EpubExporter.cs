using Publish.Epub.Dialects;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Epub;

/// <summary>Makes an EPUB 3.3 of a document.</summary>
public static class EpubExporter
{
    /// <summary>The whole file; the same bytes for the same values on every machine.</summary>
    /// <param name="document">After the passes: notes numbered, terms found.</param>
    /// <param name="diagnostics">Gets what had to be left out or is likely to fail on some reader. The book is made in any case; where an error
    /// is among them it should not be given to anybody.</param>
    public static byte[] Export(Document document, EpubContent content, DiagnosticBag diagnostics) => Publication.Write(document, content, new EpubDialect(), diagnostics);
}
