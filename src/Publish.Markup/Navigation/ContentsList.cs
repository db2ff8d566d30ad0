using Publish.Markup.Content;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;

namespace Publish.Markup.Navigation;

/// <summary>Writes contents and lists of pages as lists of links.</summary>
public static class ContentsList
{
    public static void Write(XhtmlWriter xml, Book book, Seq<ContentsEntry> entries)
    {
        if (entries.IsEmpty) return;
        xml.Begin("ol"u8).Line();
        foreach (var entry in entries)
        {
            xml.Begin("li"u8);
            WriteLink(xml, book, book.Link(-1, entry.Part, entry.Id), entry.Title, null, entry.Language);
            Write(xml, book, entry.Children);
            xml.End("li"u8).Line();
        }

        xml.End("ol"u8).Line();
    }

    /// <summary>The pages of print in one flat list: EPUB Accessibility wants no other.</summary>
    public static void WritePages(XhtmlWriter xml, Book book)
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

    /// <param name="type">EPUB's word for what it leads to; null for none.</param>
    /// <param name="language">Of the title; null for that of what stands around.</param>
    public static void WriteLink(XhtmlWriter xml, Book book, string address, string title, string? type, string? language = null) =>
        xml.Begin("a"u8).Attribute("epub:type"u8, type).Attribute("href"u8, address).Language(book, language).Text(title.Length > 0 ? title : "—").End("a"u8);
}
