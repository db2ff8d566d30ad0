using System.Globalization;
using Publish.Markup.Navigation;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;

namespace Publish.Epub.Navigation;

/// <summary>Writes the contents once more as EPUB 2 had them (NCX 2005-1), for readers that know no other.</summary>
internal sealed class Ncx
{
    public const string File = "toc.ncx";

    private readonly XhtmlWriter xml = new();
    private readonly Book book;
    private readonly Dictionary<string, int> orders = new(StringComparer.Ordinal);

    private int places;

    private Ncx(Book book) => this.book = book;

    public static XhtmlWriter Write(Book book, string identifier)
    {
        var ncx = new Ncx(book);
        ncx.Write(identifier);
        return ncx.xml;
    }

    private void Write(string identifier)
    {
        var entries = ContentsEntry.Of(book);
        xml.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"u8).Begin("ncx"u8)
            .Attribute("xmlns"u8, "http://www.daisy.org/z3986/2005/ncx/"u8).Attribute("version"u8, "2005-1"u8)
            .Attribute("xml:lang"u8, book.Language).Line().Begin("head"u8).Line();
        Meta("dtb:uid", identifier);
        Meta("dtb:depth", Number(ContentsEntry.DepthOf(entries)));
        Meta("dtb:totalPageCount", Number(book.Survey.Breaks.Listed.Count));
        Meta("dtb:maxPageNumber", Number(MostOfPages()));
        xml.End("head"u8).Line();
        xml.Begin("docTitle"u8).Begin("text"u8).Text(book.Title).End("text"u8).End("docTitle"u8).Line().Begin("navMap"u8).Line();
        foreach (var entry in entries)
            Write(entry);
        xml.End("navMap"u8).Line();
        WritePages();
        xml.End("ncx"u8).Line();
    }

    private void Write(ContentsEntry entry)
    {
        var address = book.Link(-1, entry.Part, entry.Id);
        BeginPlace("navPoint"u8, "nav-", address);
        Label(entry.Title);
        xml.Begin("content"u8).Attribute("src"u8, address).Void().Line();
        foreach (var child in entry.Children)
            Write(child);
        xml.End("navPoint"u8).Line();
    }

    private void WritePages()
    {
        var pages = book.Survey.Breaks.Listed;
        if (pages.IsEmpty) return;
        xml.Begin("pageList"u8).Line();
        Label(book.Terms.ListOfPages);
        foreach (var page in pages)
        {
            var address = book.Link(-1, page.Part, page.Id);
            var isNumber = int.TryParse(page.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
            BeginPlace("pageTarget"u8, "pt-", address);
            xml.Attribute("type"u8, isNumber ? "normal"u8 : "special"u8);
            if (isNumber) xml.Attribute("value"u8, value);
            Label(page.Label);
            xml.Begin("content"u8).Attribute("src"u8, address).Void().End("pageTarget"u8).Line();
        }

        xml.End("pageList"u8).Line();
    }

    // Places that are the same place share their number.
    private void BeginPlace(ReadOnlySpan<byte> element, string prefix, string address)
    {
        if (!orders.TryGetValue(address, out var order)) orders[address] = order = orders.Count + 1;
        xml.Begin(element).Attribute("id"u8, prefix + Number(++places)).Attribute("playOrder"u8, order);
    }

    private void Label(string text) => xml.Begin("navLabel"u8).Begin("text"u8).Text(text).End("text"u8).End("navLabel"u8);

    private void Meta(string name, string content) => xml.Begin("meta"u8).Attribute("name"u8, name).Attribute("content"u8, content).Void().Line();

    private int MostOfPages()
    {
        var most = 0;
        foreach (var page in book.Survey.Breaks.Listed)
            if (int.TryParse(page.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) most = Math.Max(most, value);
        return most;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
