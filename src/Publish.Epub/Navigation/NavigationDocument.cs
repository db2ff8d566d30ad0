using Publish.Epub.Content;
using Publish.Epub.Markup;
using Publish.Epub.Planning;
using Publish.Model;

namespace Publish.Epub.Navigation;

/// <summary>Writes <c>nav.xhtml</c>: contents, landmarks and, where there is print, the list of its pages (EPUB 3.3, section 7).</summary>
internal static class NavigationDocument
{
    public const string File = "nav.xhtml";

    public static XhtmlWriter Write(Book book)
    {
        var xml = new XhtmlWriter();
        PartDocument.Begin(xml, book, book.Terms.Contents);
        PartDocument.BeginBody(xml, book, "frontmatter");
        BeginNav(xml, "toc", "doc-toc", isShown: true).Attribute("aria-label"u8, book.Terms.Contents).Line();
        xml.OwnLeaf(book, "h1"u8, book.Terms.Contents);
        WriteList(xml, book, ContentsEntry.Of(book));
        xml.End("nav"u8).Line();
        WriteLandmarks(xml, book);
        WritePages(xml, book);
        PartDocument.EndBody(xml, book);
        return xml;
    }

    private static XhtmlWriter BeginNav(XhtmlWriter xml, string type, string? role, bool isShown) => xml.Begin("nav"u8)
        .Attribute("epub:type"u8, type).Attribute("id"u8, type).Attribute("role"u8, role).Attribute("hidden"u8, isShown ? null : "hidden");

    public static void WriteList(XhtmlWriter xml, Book book, Seq<ContentsEntry> entries)
    {
        if (entries.IsEmpty) return;
        xml.Begin("ol"u8).Line();
        foreach (var entry in entries)
        {
            xml.Begin("li"u8);
            WriteLink(xml, book, book.Link(-1, entry.Part, entry.Id), entry.Title, null, entry.Language);
            WriteList(xml, book, entry.Children);
            xml.End("li"u8).Line();
        }

        xml.End("ol"u8).Line();
    }

    private static void WriteLink(XhtmlWriter xml, Book book, string address, string title, string? type, string? language = null)
    {
        xml.Begin("a"u8).Attribute("epub:type"u8, type).Attribute("href"u8, address).Language(book, language).Text(title.Length > 0 ? title : "—").End("a"u8);
    }

    private static void WriteLandmarks(XhtmlWriter xml, Book book)
    {
        BeginNav(xml, "landmarks", null, isShown: false).Line();
        xml.Begin("ol"u8).Line();
        foreach (var landmark in Landmark.Of(book))
        {
            if (landmark.Type == "toc" && book.Document.Settings.Contents != true) continue; // A landmark must be in the reading order.
            xml.Begin("li"u8);
            WriteLink(xml, book, landmark.Address, landmark.Title, landmark.Type, landmark.IsOfWriter ? null : book.LanguageOfTerms);
            xml.End("li"u8).Line();
        }

        xml.End("ol"u8).End("nav"u8).Line();
    }

    private static void WritePages(XhtmlWriter xml, Book book)
    {
        if (book.Survey.Breaks.Listed.IsEmpty) return;
        BeginNav(xml, "page-list", "doc-pagelist", isShown: false).Attribute("aria-label"u8, book.Terms.ListOfPages).Line();
        xml.OwnLeaf(book, "h2"u8, book.Terms.ListOfPages);
        WritePageList(xml, book);
        xml.End("nav"u8).Line();
    }

    /// <summary>One flat list: EPUB Accessibility wants no other.</summary>
    public static void WritePageList(XhtmlWriter xml, Book book)
    {
        xml.Begin("ol"u8).Line();
        foreach (var page in book.Survey.Breaks.Listed)
        {
            xml.Begin("li"u8);
            WriteLink(xml, book, book.Link(-1, page.Part, page.Id), page.Label, null);
            xml.End("li"u8).Line();
        }

        xml.End("ol"u8).Line();
    }
}
