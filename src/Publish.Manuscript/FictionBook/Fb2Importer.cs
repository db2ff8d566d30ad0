using Publish.Manuscript.Drafting;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WebPages;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Manuscript.FictionBook;

/// <summary>An e-book in FictionBook 2, as it is or packed as a <c>.fb2.zip</c>: one file of XML with its notes and pictures.</summary>
/// <remarks>Its elements are put into those of pages, and read as a page of a book is: notes, verse, tables and the count are the same there.</remarks>
internal sealed class Fb2Importer : IImporter
{
    private const string Kind = "an FB2 e-book";

    public string Name => "an FB2 e-book";

    public Seq<string> Extensions { get; } = [".fb2", ".fbz", ".fb2.zip"];

    public string? InFolder(string name) => $"{name} is an e-book, and is read by itself: publish import {name}";

    public bool IsOfAnotherProgram => true;

    public Certainty? Recognise(ManuscriptPath path)
    {
        if (path.IsFolder) return null;
        if (IsBook(path.Head) || IsPacked(path.Head)) return Importers.All.OfName(path.Name) is (null or Fb2Importer) ? Certainty.ByContent : null;
        return Extensions.Any(end => path.Name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ? Certainty.ByName : null;
    }

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics)
    {
        if (FileLoader.Load(path.FullPath, path.Name, Package.MostBytes, diagnostics) is not { } bytes) return null;
        try
        {
            var text = WebText.Decode(Unpacked(bytes, path.Name, diagnostics));
            if (WebParser.DeclaresEntities(text)) throw new PackageException(PackageFault.DeclaresEntities);
            var book = WebParser.Strict(text, "").First("fictionbook") ?? throw new PackageException(PackageFault.OtherKind);
            return Made(path, book, importers.Darkroom, diagnostics);
        }
        catch (PackageException wrong)
        {
            diagnostics.Unreadable(wrong, Kind, path.Name, bytes);
            return null;
        }
    }

    /// <summary>By its root element, in whatever encoding.</summary>
    internal static bool IsBook(ReadOnlySpan<byte> head) =>
        head.IndexOf("<FictionBook"u8) >= 0 || head.IndexOf("<\0F\0i\0c\0t\0i\0o\0n\0B\0o\0o\0k"u8) >= 0;

    /// <summary>A ZIP whose first part is such a book.</summary>
    internal static bool IsPacked(ReadOnlySpan<byte> head)
    {
        if (head.Length < 30 || !head.StartsWith("PK\u0003\u0004"u8)) return false;
        var name = head[30..Math.Min(head.Length, 30 + (head[26] | head[27] << 8))];
        return name.EndsWith(".fb2"u8);
    }

    private static byte[] Unpacked(byte[] bytes, string name, DiagnosticBag diagnostics)
    {
        if (bytes.Length == 0) throw new PackageException(PackageFault.Empty);
        if (!bytes.AsSpan().StartsWith("PK"u8)) return IsXml(bytes) ? bytes : throw new PackageException(PackageFault.OtherKind);
        using var package = Package.Open(bytes);
        if (package.Outside.Count > 0) diagnostics.LeadsOut(package.Outside[0], package.Outside.Count, name);
        var books = package.Names.FindAll(part => part.EndsWith(".fb2", StringComparison.OrdinalIgnoreCase));
        if (books.Count == 0) throw new PackageException(package.Names.Count == 0 ? PackageFault.NoDocument : PackageFault.OtherKind);
        if (books.Count > 1) diagnostics.SeveralBooks(books[0], books.Count, name);
        return package.Bytes(books[0], Package.MostBytes)!;
    }

    private static bool IsXml(byte[] bytes) => WebText.Decode(bytes.AsSpan(0, Math.Min(bytes.Length, 512) & ~1)).AsSpan().TrimStart("\uFEFF \r\n\t").StartsWith("<", StringComparison.Ordinal);

    private static ManuscriptFiles Made(ManuscriptPath path, WebNode book, IDarkroom? darkroom, DiagnosticBag diagnostics)
    {
        var draft = new Draft();
        var store = new PictureStore(darkroom);
        var pictures = new Fb2Pictures(book, store, draft);
        var card = Fb2Card.Read(book, pictures, draft);
        var page = Fb2Page.Of(book, ref card, draft);
        var links = WebLinks.Of([page]);
        var reading = new WebReading(draft, links, WebNotes.Find([page], links), pictures, IsBook: true) { Language = card.Language };
        foreach (var node in page.Below())
            if (links.KeyOf(node) is { } key && reading.Notes.BodyOf(node) is null) draft.Anchors.Want(key);
        new WebReader(reading).Read(page);
        draft.Metadata = card;
        var document = draft.Build();
        WebCounts.Take(page, reading);
        if (document.Body.IsEmpty && document.Glossary.IsEmpty) diagnostics.NothingToRead(path.Name, "this FB2 e-book");
        document = Titled.After(document with { Sources = [path.Name] }, ZineFile.Empty, Path.GetFileNameWithoutExtension(path.Name), path.Name, diagnostics);
        var sources = new SourceSet();
        sources.Add(new SourceText(path.Name, ""));
        return new(document, sources, store.Pictures, path.Folder.Root) { Account = draft.Ledger.Close(Kind, document) };
    }
}
