using Publish.Epub.Dialects;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Epub;

/// <summary>Makes an EPUB of a document with the sentence spans of Kobo's own files, whose name ends in <c>.kepub.epub</c>.</summary>
public static class KepubExporter
{
    /// <summary>As <see cref="EpubExporter.Export"/>, but for the proof of words, which the plain book has.</summary>
    public static byte[] Export(Document document, EpubContent content, DiagnosticBag diagnostics) => Publication.Write(document, content, new KoboDialect(), diagnostics);
}
