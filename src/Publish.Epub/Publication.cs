using System.Text;
using Publish.Epub.Container;
using Publish.Epub.Dialects;
using Publish.Epub.Linting;
using Publish.Epub.Navigation;
using Publish.Epub.Package;
using Publish.Epub.Parting;
using Publish.Epub.Proofing;
using Publish.Markup;
using Publish.Markup.Planning;
using Publish.Markup.Styles;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Epub;

/// <summary>Makes an EPUB 3.3 of a document, in the dialect of those who read it.</summary>
internal static class Publication
{
    private static readonly ContainerAddresses Addresses = new();

    public static byte[] Write(Document document, EpubContent content, EpubDialect dialect, DiagnosticBag diagnostics)
    {
        var book = Plan(document, content, dialect);
        if (book.Language != document.Metadata.Language) diagnostics.MalformedLanguage(document.Metadata.Language);
        foreach (var node in book.Parted.Uncut)
            diagnostics.TooLargeToPart(node.Node, node.Bytes);
        var entries = new List<Entry> { ContainerFiles.MimeType, ContainerFiles.Container };
        if (!content.Faces.IsEmpty) entries.Add(ContainerFiles.AppleOptions);
        entries.AddRange(Describe(book, content, diagnostics));
        entries.AddRange(WriteParts(book, dialect, diagnostics));
        PictureLint.Check(book, diagnostics);
        entries.AddRange(Pictures(book));
        entries.AddRange(Faces(content));
        return ZipArchive.Write(entries);
    }

    public static Book Plan(Document document, EpubContent content, EpubDialect dialect) =>
        Book.Plan(ChapterParting.Part(Parted.ForScreens(document), dialect, content.PageMap.Pages.Count), content, dialect, Addresses);

    private static IEnumerable<Entry> Describe(Book book, EpubContent content, DiagnosticBag diagnostics)
    {
        var identifier = BookIdentifier.Of(book, content.Slug, diagnostics);
        yield return Pack(PackageDocument.File, PackageDocument.Write(book, identifier, content.Modified));
        yield return Pack(NavigationDocument.File, NavigationDocument.Write(book));
        yield return Pack(Ncx.File, Ncx.Write(book, identifier));
        yield return Entry.Pack(ContainerFiles.Folder + EpubSheet.File, Encoding.UTF8.GetBytes(EpubSheet.Of(content, diagnostics)));
    }

    private static Entry[] WriteParts(Book book, EpubDialect dialect, DiagnosticBag diagnostics)
    {
        var entries = new Entry[book.Parts.Count];
        var words = dialect.IsProofedElsewhere ? null : new SpineItemWords[entries.Length];
        Parallel.For(0, entries.Length, i =>
        {
            var part = book.Parts[i];
            var xml = SpineItemDocument.Write(book, i, diagnostics);
            ReaderLint.Check(part.File, xml.Written, diagnostics);
            if (words is not null)
            {
                words[i] = SpineItemWords.In(xml.Written);
                if (part is GlossaryItem && xml.Written.Length > ChapterParting.Most) diagnostics.HeavyGlossary(book.Document.Glossary, xml.Written.Length);
            }
            entries[i] = Pack(part.File, xml);
        });
        if (words is not null) BookProof.Check(book, words, diagnostics);
        return entries;
    }

    private static IEnumerable<Entry> Pictures(Book book)
    {
        if (book.Content.Cover is { } cover) yield return Entry.Store(ContainerFiles.Folder + Addresses.OfCover(cover), cover.Bytes);
        foreach (var picture in book.ShownPictures)
            yield return Entry.Store(ContainerFiles.Folder + picture.Path, picture.Picture.Bytes);
    }

    private static IEnumerable<Entry> Faces(EpubContent content)
    {
        for (var i = 0; i < content.Faces.Count; i++)
            yield return Entry.Pack(ContainerFiles.Folder + FontFaces.PathOf(content.Faces[i], i), content.Faces[i].Bytes.Span);
    }

    private static Entry Pack(string file, XhtmlWriter xml) => Entry.Pack(ContainerFiles.Folder + file, xml.Written);
}
