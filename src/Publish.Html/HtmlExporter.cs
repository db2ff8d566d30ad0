using Publish.Markup;
using Publish.Markup.Linting;
using Publish.Markup.Planning;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Html;

/// <summary>Makes the single-file HTML edition of a document, to send round and to put on the web.</summary>
public static class HtmlExporter
{
    // What most post offices of the net still carry.
    private const int MailedBytes = 20 * 1024 * 1024;

    /// <summary>The whole file in UTF-8: pictures, faces and styles inside, no script; the same bytes for the same values on every machine.</summary>
    /// <param name="document">After the passes: notes numbered, terms found.</param>
    /// <param name="diagnostics">Gets what had to be left out.</param>
    public static byte[] Export(Document document, ScreenContent content, DiagnosticBag diagnostics)
    {
        var book = Book.Plan(Parted.Untouched(Parted.ForScreens(document)), content, new HtmlDialect(), new PageAddresses());
        if (book.Language != document.Metadata.Language) diagnostics.MalformedLanguage(document.Metadata.Language);
        var page = HtmlDocument.Write(book, PageSheet.Of(content, diagnostics), diagnostics).Written;
        MarkupLint.Check("the HTML edition", page, diagnostics);
        if (page.Length > MailedBytes) diagnostics.HeavyPage(page.Length);
        return page.ToArray();
    }
}

/// <summary>All parts are places of one page, and all pictures stand in it (RFC 2397).</summary>
internal sealed class PageAddresses : IAddresses
{
    public string Of(SpineItem part, bool isSame, string id) => "#" + id;

    public string StartOf(SpineItem part) => part switch
    {
        SectionItem section => section.Outline.Id,
        GlossaryItem => Anchors.Glossary,
        var other => other.Name,
    };

    public string Of(PictureFile picture) => OfCover(picture.Picture);

    public string OfCover(Picture cover) => "data:" + ScreenPictureFiles.MediaType(cover.Format) + ";base64," + Convert.ToBase64String(cover.Bytes.Span);
}
