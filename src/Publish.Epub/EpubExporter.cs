using System.Text;
using Publish.Epub.Container;
using Publish.Epub.Content;
using Publish.Epub.Lint;
using Publish.Epub.Markup;
using Publish.Epub.Navigation;
using Publish.Epub.Package;
using Publish.Epub.Parting;
using Publish.Epub.Planning;
using Publish.Epub.Proofing;
using Publish.Epub.Styles;
using Publish.Model;

namespace Publish.Epub;

/// <summary>Makes an EPUB 3.3 of a document.</summary>
public static class EpubExporter
{
    /// <summary>The whole file; the same bytes for the same values on every machine.</summary>
    /// <param name="document">After the passes: notes numbered, terms found.</param>
    /// <param name="diagnostics">Gets what had to be left out or is likely to fail on some reader. The book is made in any case; where an error
    /// is among them it should not be given to anybody.</param>
    public static byte[] Export(Document document, EpubContent content, DiagnosticBag diagnostics)
    {
        var edition = content.Flavour == EpubFlavour.Kepub ? Edition.Kepub : Edition.Epub;
        var book = Book.Plan(document, content, edition);
        if (book.Language != document.Metadata.Language) diagnostics.MalformedLanguage(document.Metadata.Language);
        foreach (var node in book.Parted.Uncut)
            diagnostics.TooLargeToPart(node.Node, node.Bytes);
        var entries = new List<Entry> { ContainerFiles.MimeType, ContainerFiles.Container };
        if (!content.Faces.IsEmpty) entries.Add(ContainerFiles.AppleOptions);
        entries.AddRange(Describe(book, diagnostics));
        entries.AddRange(WriteParts(book, diagnostics));
        PictureLint.Check(book, diagnostics);
        entries.AddRange(Pictures(book));
        entries.AddRange(Faces(content));
        return ZipArchive.Write(entries);
    }

    private static IEnumerable<Entry> Describe(Book book, DiagnosticBag diagnostics)
    {
        var identifier = BookIdentifier.Of(book, diagnostics);
        yield return Pack(PackageDocument.File, PackageDocument.Write(book, identifier));
        yield return Pack(NavigationDocument.File, NavigationDocument.Write(book));
        yield return Pack(Ncx.File, Ncx.Write(book, identifier));
        yield return Entry.Pack(ContainerFiles.Folder + StyleSheet.File, Encoding.UTF8.GetBytes(StyleSheet.OfEpub(book.Content, diagnostics)));
    }

    private static Entry[] WriteParts(Book book, DiagnosticBag diagnostics)
    {
        var entries = new Entry[book.Parts.Count];
        // Kobo's edition has the same words, cut smaller.
        var words = book.Edition == Edition.Epub ? new PartWords[entries.Length] : null;
        Parallel.For(0, entries.Length, i =>
        {
            var part = book.Parts[i];
            var xml = PartDocument.Write(book, i, diagnostics);
            ReaderLint.Check(part.File, xml.Written, diagnostics);
            if (words is not null)
            {
                words[i] = PartWords.In(xml.Written);
                if (part is GlossaryPart && xml.Written.Length > Parted.Most) diagnostics.HeavyGlossary(book.Document.Glossary, xml.Written.Length);
            }
            entries[i] = Pack(part.File, xml);
        });
        if (words is not null) BookProof.Check(book, words, diagnostics);
        return entries;
    }

    private static IEnumerable<Entry> Pictures(Book book)
    {
        if (book.Content.Cover is { } cover) yield return Entry.Store(ContainerFiles.Folder + book.CoverAddress(cover), cover.Bytes);
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
