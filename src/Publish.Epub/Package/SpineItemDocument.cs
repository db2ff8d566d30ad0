using Publish.Epub.Dialects;
using Publish.Markup.Content;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Epub.Package;

/// <summary>Writes a part as a whole XHTML file.</summary>
internal static class SpineItemDocument
{
    public static XhtmlWriter Write(Book book, int index, DiagnosticBag diagnostics)
    {
        var xml = new XhtmlWriter();
        var part = new SpineItemWriter(book, index, xml, new(), diagnostics);
        Begin(xml, book, book.Parts[index].Title);
        BeginBody(xml, book, MatterOf(book.Parts[index]));
        part.StartPart();
        SpineItemContent.Write(part);
        new NoteWriter(part).WriteAll();
        part.FlushBreaks();
        EndBody(xml, book);
        return xml;
    }

    /// <summary>The file up to the body.</summary>
    public static void Begin(XhtmlWriter xml, Book book, string title)
    {
        var language = book.Language;
        xml.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"u8)
            .Begin("html"u8).Attribute("xmlns"u8, "http://www.w3.org/1999/xhtml"u8)
            .Attribute("xmlns:epub"u8, "http://www.idpf.org/2007/ops"u8)
            .Attribute("lang"u8, language).Attribute("xml:lang"u8, language)
            .Attribute("dir"u8, book.IsRightToLeft ? "rtl" : null).Line()
            .Begin("head"u8).Begin("meta"u8).Attribute("charset"u8, "utf-8"u8).Void()
            .Begin("title"u8).Text(title).End("title"u8)
            .Begin("link"u8).Attribute("rel"u8, "stylesheet"u8).Attribute("type"u8, "text/css"u8)
            .Attribute("href"u8, "css/zine.css"u8).Void();
        DialectOf(book).EndHead(xml);
        xml.End("head"u8).Line();
    }

    public static void BeginBody(XhtmlWriter xml, Book book, string matter)
    {
        xml.Begin("body"u8).Attribute("epub:type"u8, matter).Line();
        DialectOf(book).BeginBody(xml);
    }

    public static void EndBody(XhtmlWriter xml, Book book)
    {
        DialectOf(book).EndBody(xml);
        xml.End("body"u8).Line().End("html"u8).Line();
    }

    private static EpubDialect DialectOf(Book book) => (EpubDialect)book.Dialect;

    private static string MatterOf(SpineItem part) => part switch
    {
        CoverItem or TitlePageItem => "frontmatter",
        SectionItem { Section.Place: SectionPlace.Cover or SectionPlace.InsideCover } => "frontmatter",
        SectionItem { Section.Place: SectionPlace.Text } => "bodymatter",
        _ => "backmatter",
    };
}
