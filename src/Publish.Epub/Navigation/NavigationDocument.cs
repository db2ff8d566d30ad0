using Publish.Epub.Package;
using Publish.Markup.Content;
using Publish.Markup.Navigation;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;

namespace Publish.Epub.Navigation;

/// <summary>Writes <c>nav.xhtml</c>: contents, landmarks and, where there is print, the list of its pages (EPUB 3.3, section 7).</summary>
internal static class NavigationDocument
{
    public const string File = "nav.xhtml";

    public static XhtmlWriter Write(Book book)
    {
        var xml = new XhtmlWriter();
        SpineItemDocument.Begin(xml, book, book.Terms.Contents);
        SpineItemDocument.BeginBody(xml, book, "frontmatter");
        BeginNav(xml, "toc", "doc-toc", isShown: true).Attribute("aria-label"u8, book.Terms.Contents).Line();
        xml.OwnLeaf(book, "h1"u8, book.Terms.Contents);
        ContentsList.Write(xml, book, ContentsEntry.Of(book));
        xml.End("nav"u8).Line();
        WriteLandmarks(xml, book);
        WritePages(xml, book);
        SpineItemDocument.EndBody(xml, book);
        return xml;
    }

    private static XhtmlWriter BeginNav(XhtmlWriter xml, string type, string? role, bool isShown) => xml.Begin("nav"u8)
        .Attribute("epub:type"u8, type).Attribute("id"u8, type).Attribute("role"u8, role).Attribute("hidden"u8, isShown ? null : "hidden");

    private static void WriteLandmarks(XhtmlWriter xml, Book book)
    {
        BeginNav(xml, "landmarks", null, isShown: false).Line();
        xml.Begin("ol"u8).Line();
        foreach (var landmark in Landmark.Of(book))
        {
            if (landmark.Type == "toc" && book.Document.Settings.Contents != true) continue; // A landmark must be in the reading order.
            xml.Begin("li"u8);
            ContentsList.WriteLink(xml, book, landmark.Address, landmark.Title, landmark.Type, landmark.IsOfWriter ? null : book.LanguageOfTerms);
            xml.End("li"u8).Line();
        }

        xml.End("ol"u8).End("nav"u8).Line();
    }

    private static void WritePages(XhtmlWriter xml, Book book)
    {
        if (book.Survey.Breaks.Listed.IsEmpty) return;
        BeginNav(xml, "page-list", "doc-pagelist", isShown: false).Attribute("aria-label"u8, book.Terms.ListOfPages).Line();
        xml.OwnLeaf(book, "h2"u8, book.Terms.ListOfPages);
        ContentsList.WritePages(xml, book);
        xml.End("nav"u8).Line();
    }
}
