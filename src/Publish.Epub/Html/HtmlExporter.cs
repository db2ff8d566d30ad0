using Publish.Epub.Lint;
using Publish.Epub.Markup;
using Publish.Epub.Planning;
using Publish.Epub.Styles;
using Publish.Model;

namespace Publish.Epub.Html;

/// <summary>Makes the single-file HTML edition of a document, to send round and to put on the web.</summary>
public static class HtmlExporter
{
    // What most post offices of the net still carry.
    private const int MailedBytes = 20 * 1024 * 1024;

    /// <summary>The whole file in UTF-8: pictures, faces and styles inside, no script; the same bytes for the same values on every machine.</summary>
    /// <param name="content">As for the EPUB; its flavour and date are of no consequence here.</param>
    /// <param name="diagnostics">Gets what had to be left out.</param>
    public static byte[] Export(Document document, EpubContent content, DiagnosticBag diagnostics)
    {
        var book = Book.Plan(document, content, Edition.Html);
        if (book.Language != document.Metadata.Language) diagnostics.MalformedLanguage(document.Metadata.Language);
        var page = HtmlDocument.Write(book, StyleSheet.OfHtml(content, diagnostics), diagnostics).Written;
        ReaderLint.CheckPage("the HTML edition", page, diagnostics);
        if (page.Length > MailedBytes) diagnostics.HeavyPage(page.Length);
        return page.ToArray();
    }
}
