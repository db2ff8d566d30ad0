using Publish.Epub.Navigation;
using Publish.Markup.Planning;
using Publish.Markup.Styles;
using Publish.Markup.Syntax;
using Publish.Model;

namespace Publish.Epub.Package;

/// <summary>Writes the package document: what the book is, which files it has, and in which order they are read (EPUB 3.3, section 5).</summary>
internal static class PackageDocument
{
    public const string File = "package.opf";

    public static XhtmlWriter Write(Book book, string identifier, DateTimeOffset? modified)
    {
        var xml = new XhtmlWriter();
        xml.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"u8).Begin("package"u8)
            .Attribute("xmlns"u8, "http://www.idpf.org/2007/opf"u8).Attribute("version"u8, "3.0"u8)
            .Attribute("unique-identifier"u8, "book-id"u8).Attribute("xml:lang"u8, book.Language)
            .Attribute("dir"u8, book.IsRightToLeft ? "rtl" : null)
            .Attribute("prefix"u8, "ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/"u8).Line();
        new MetadataWriter(xml, book).Write(identifier, modified);
        var items = Manifest.Of(book);
        WriteManifest(xml, items);
        WriteSpine(xml, book, items);
        WriteGuide(xml, book);
        return xml.End("package"u8).Line();
    }

    private static void WriteManifest(XhtmlWriter xml, Seq<ManifestItem> items)
    {
        xml.Begin("manifest"u8).Line();
        foreach (var item in items)
            xml.Begin("item"u8).Attribute("id"u8, item.Id).Attribute("href"u8, item.Path).Attribute("media-type"u8, item.MediaType)
                .Attribute("properties"u8, item.Properties).Void().Line();
        xml.End("manifest"u8).Line();
    }

    private static void WriteSpine(XhtmlWriter xml, Book book, Seq<ManifestItem> items)
    {
        xml.Begin("spine"u8).Attribute("toc"u8, "ncx"u8)
            .Attribute("page-progression-direction"u8, book.IsRightToLeft ? "rtl" : null).Line();
        foreach (var item in items)
            if (item.InSpine) xml.Begin("itemref"u8).Attribute("idref"u8, item.Id).Void().Line();
        xml.End("spine"u8).Line();
    }

    private static void WriteGuide(XhtmlWriter xml, Book book)
    {
        xml.Begin("guide"u8).Line();
        foreach (var landmark in Landmark.Of(book))
            xml.Begin("reference"u8).Attribute("type"u8, landmark.GuideType).Attribute("title"u8, landmark.Title)
                .Attribute("href"u8, landmark.Address).Void().Line();
        xml.End("guide"u8).Line();
    }
}

/// <summary>Every file of the book; those that are read come in their order.</summary>
internal static class Manifest
{
    private const string Xhtml = "application/xhtml+xml";

    public static Seq<ManifestItem> Of(Book book)
    {
        var items = new List<ManifestItem>();
        for (var i = 0; i < book.Parts.Count; i++)
        {
            var part = book.Parts[i];
            items.Add(new(part.Name, part.File, Xhtml, book.IsGlossary(i) ? "glossary" : null, InSpine: true));
            if (part is TitlePageItem) items.Add(new("nav", NavigationDocument.File, Xhtml, "nav", InSpine: book.Document.Settings.Contents == true));
        }

        items.Add(new("ncx", Ncx.File, "application/x-dtbncx+xml"));
        items.Add(new("style", EpubSheet.File, "text/css"));
        if (book.Content.Cover is { } cover)
            items.Add(new("cover-image", book.Addresses.OfCover(cover), ScreenPictureFiles.MediaType(cover.Format), "cover-image"));
        var number = 0;
        foreach (var picture in book.ShownPictures)
            items.Add(new("picture-" + Number(++number), picture.Path, ScreenPictureFiles.MediaType(picture.Picture.Format)));
        for (var i = 0; i < book.Content.Faces.Count; i++)
            items.Add(new("face-" + Number(i + 1), FontFaces.PathOf(book.Content.Faces[i], i), FontFaces.MediaType(book.Content.Faces[i])));
        return Seq.Of(items);
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
