using System.IO.Compression;
using System.Text;
using Publish.Delivery.Books;
using Publish.Delivery.Catalogue;
using Publish.Tests.Cli;

namespace Publish.Tests.Delivery.Catalogue;

/// <summary>Shelves made up for tests.</summary>
internal static class Shelves
{
    public static byte[] Cover { get; } = Encoding.ASCII.GetBytes("a picture, as far as anybody here looks");

    /// <summary>Two zines: one with an e-book, a cover and a booklet, and one that is a PDF only.</summary>
    public static Shelf Two(ScratchFolder scratch) => new("Zines", [Whole(scratch), OnlyPdf(scratch)]);

    public static ShelfZine Whole(ScratchFolder scratch)
    {
        var book = Epub(scratch, "press.epub");
        return new("press", BookFile.ReadCard(book)!,
        [
            File(book, "press.epub", ShelfUse.Epub, "e-book (EPUB)"),
            File(scratch.Write("press-booklet-a4.pdf", "%PDF-1.7 a booklet of 26 letters: abcdefghijklmnopqrstuvwxyz"), "press-booklet-a4.pdf", ShelfUse.Print, "to print and fold, A4 paper"),
        ], book);
    }

    private static ShelfZine OnlyPdf(ScratchFolder scratch) => new("loose & plain", new("", ""),
        [File(scratch.Write("loose.pdf", "%PDF-1.7 loose"), "loose.pdf", ShelfUse.Reading, "PDF to read")], null);

    private static ShelfFile File(string path, string name, ShelfUse use, string words) =>
        new(name, path, use, words, new FileInfo(path).Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(path))));

    private static string Epub(ScratchFolder scratch, string name)
    {
        using var book = new ZipArchive(System.IO.File.Create(scratch[name]), ZipArchiveMode.Create);
        Add(book, "META-INF/container.xml", "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"EPUB/package.opf\"/></rootfiles></container>"u8.ToArray());
        Add(book, "EPUB/package.opf", """
            <package xmlns="http://www.idpf.org/2007/opf" unique-identifier="id" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier>urn:isbn:9783161484100</dc:identifier><dc:identifier id="id">urn:uuid:5b3f0d2e-0000-8000-8000-000000000001</dc:identifier>
            <dc:title>Press &lt;&amp;&gt; Fold</dc:title><dc:creator>One Hand</dc:creator><dc:creator>Another Hand</dc:creator><dc:language>de</dc:language>
            <dc:description>How to "fold" &amp; staple</dc:description><dc:date>2024-05-01</dc:date><dc:rights>CC BY 4.0</dc:rights><dc:subject>zines</dc:subject>
            <meta property="belongs-to-collection" id="s">Folded</meta><meta refines="#s" property="group-position">2.5</meta>
            <meta property="dcterms:modified">2024-05-02T08:00:00Z</meta></metadata>
            <manifest><item id="c" href="images/cover.jpg" media-type="image/jpeg" properties="cover-image"/></manifest></package>
            """u8.ToArray());
        Add(book, "EPUB/images/cover.jpg", Cover);
        return scratch[name];
    }

    private static void Add(ZipArchive book, string name, byte[] bytes)
    {
        using var stream = book.CreateEntry(name).Open();
        stream.Write(bytes);
    }
}
