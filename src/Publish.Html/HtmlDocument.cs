using Publish.Markup.Content;
using Publish.Markup.Navigation;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Html;

/// <summary>Writes the whole zine as one page: title, contents, text, glossary, notes, colophon.</summary>
internal sealed class HtmlDocument
{
    private const string TextId = "text";

    // What the page asks of the browser: nothing from anywhere, and no scripts, whatever a manuscript may have smuggled in. That its pictures and
    // styles stand in the page itself the program proves where it has written it: the Nu HTML checker takes a rule that lets them in for one that keeps them out.
    private const string Policy = "script-src 'none'; font-src data:; connect-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; "
        + "manifest-src 'none'; form-action 'none'; base-uri 'none'";

    private readonly XhtmlWriter xml = new() { IsHtml = true };
    private readonly NoteQueue notes = new();
    private readonly PlaceNames names = new();
    private readonly Book book;
    private readonly DiagnosticBag diagnostics;

    private HtmlDocument(Book book, DiagnosticBag diagnostics)
    {
        this.book = book;
        this.diagnostics = diagnostics;
    }

    public static XhtmlWriter Write(Book book, PageSheet css, DiagnosticBag diagnostics)
    {
        var document = new HtmlDocument(book, diagnostics);
        document.Begin(css);
        document.WriteFront();
        document.WriteText();
        document.WriteBack();
        return document.xml.End("body"u8).Line().End("html"u8).Line();
    }

    private void Begin(PageSheet css)
    {
        xml.Raw("<!DOCTYPE html>\n"u8).Begin("html"u8).Attribute("lang"u8, book.Language)
            .Attribute("dir"u8, book.IsRightToLeft ? "rtl" : null).Line().Begin("head"u8).Line();
        xml.Begin("meta"u8).Attribute("charset"u8, "utf-8"u8).Void().Line();
        Meta("http-equiv"u8, "Content-Security-Policy", Policy);
        Meta("name"u8, "viewport", "width=device-width, initial-scale=1");
        Meta("name"u8, "color-scheme", "light dark");
        xml.Begin("title"u8).Text(book.Title).End("title"u8).Line();
        Meta("name"u8, "author", string.Join(", ", book.Document.Metadata.Contributors.Select(c => c.Name)));
        Meta("name"u8, "description", book.Document.Metadata.Description);
        Sheet(css.Base);
        xml.Begin("link"u8).Attribute("rel"u8, "stylesheet"u8).Attribute("href"u8, css.Rooms).Void().Line();
        Sheet(css.Own);
        xml.End("head"u8).Line().Begin("body"u8).Line();
    }

    private void Sheet(string css) => xml.Begin("style"u8).Raw(System.Text.Encoding.UTF8.GetBytes(css)).End("style"u8).Line();

    private void WriteFront()
    {
        xml.Begin("a"u8).Attribute("class"u8, "skip"u8).Attribute("href"u8, "#" + TextId).InOwnWords(book).Text(book.Terms.StartOfText).End("a"u8).Line();
        xml.Begin("header"u8).Line();
        foreach (var part in Indexes(p => p is CoverItem or TitlePageItem))
            Write(part);
        xml.End("header"u8).Line();
        WriteContents();
        WritePages();
    }

    private void WriteContents()
    {
        var entries = ContentsEntry.Of(book);
        xml.Begin("nav"u8).Attribute("id"u8, Anchors.Contents).Attribute("role"u8, "doc-toc"u8).Attribute("aria-label"u8, book.Terms.Contents).Line()
            .OwnLeaf(book, "h2"u8, book.Terms.Contents);
        ContentsList.Write(xml, book, entries);
        xml.End("nav"u8).Line();
    }

    /// <summary>The printed edition's pages, so that people with paper and people with a screen find each other's place.</summary>
    private void WritePages()
    {
        if (book.Survey.Breaks.Listed.IsEmpty) return;
        xml.Begin("nav"u8).Attribute("class"u8, "pages"u8).Attribute("role"u8, "doc-pagelist"u8).Attribute("aria-label"u8, book.Terms.ListOfPages).Line()
            .Begin("details"u8).OwnLeaf(book, "summary"u8, book.Terms.ListOfPages);
        ContentsList.WritePages(xml, book);
        xml.End("details"u8).End("nav"u8).Line();
    }

    private void WriteText()
    {
        xml.Begin("main"u8).Attribute("id"u8, TextId).Line();
        foreach (var part in Indexes(p => p is SectionItem or GlossaryItem))
            Write(part);
        new NoteWriter(Writer(book.Parts.Count - 1)).WriteAll();
        xml.End("main"u8).Line();
    }

    private void WriteBack()
    {
        xml.Begin("footer"u8).Line();
        foreach (var part in Indexes(p => p is ColophonItem or BackCoverItem))
            Write(part);
        xml.End("footer"u8).Line();
    }

    private void Write(int part)
    {
        var writer = Writer(part);
        writer.StartPart();
        SpineItemContent.Write(writer);
        writer.FlushBreaks();
    }

    // The title is the page's one heading of the first rank.
    private SpineItemWriter Writer(int part) => new(book, part, xml, notes, diagnostics) { Names = names, TopDepth = 1, Depth = 1 };

    private IEnumerable<int> Indexes(Predicate<SpineItem> wanted) => Enumerable.Range(0, book.Parts.Count).Where(i => wanted(book.Parts[i]));

    private void Meta(ReadOnlySpan<byte> kind, string name, string content)
    {
        if (content.Length > 0) xml.Begin("meta"u8).Attribute(kind, name).Attribute("content"u8, content).Void().Line();
    }
}
